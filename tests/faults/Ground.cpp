// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Ground.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/store/Migrations.h"
#include "tests/faults/Library.h"
#include "tests/support/Attacker.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QDateTime start() {
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
}

const Library& library() {
    static const Library made;
    return made;
}

// Takes the newest migration out of every file again: its tables are empty in this unit.
void makeOlder(const QString& folder) {
    test::Attacker shell(folder, u("chief"));
    for (const Compartment compartment : allCompartments) {
        const auto& all = store::migrations(compartment);
        QFile file(all.back().resource);
        if (!file.open(QIODevice::ReadOnly)) std::abort();
        QByteArray undo;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("CREATE TABLE "))
                undo += "DROP TABLE " + line.mid(13).split(' ').first().split('(').first() + ';';
            else if (line.startsWith("ALTER TABLE ") && line.contains(" ADD COLUMN "))
                undo += "ALTER TABLE " + line.split(' ').at(2) + " DROP COLUMN " + line.split(' ').at(5) + ';';
        undo += "DELETE FROM journal_migration WHERE version = " + QByteArray::number(all.back().version) +
                ";PRAGMA user_version = " + QByteArray::number(all[all.size() - 2].version);
        shell.run(compartment, undo);
    }
}

}  // namespace

Snapshot snapshotOf(const QString& folder) {
    Snapshot files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        files.insert(info.fileName(), test::fileBytes(info.filePath()));
    return files;
}

void lay(const Snapshot& files, const QString& folder) {
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto it = files.begin(); it != files.end(); ++it)
        test::writeFile(QDir(folder).filePath(it.key()), it.value());
}

Library::Library() {
    test::TestUnit here;
    here.clock().set(start());
    auto chief = here.chief();
    fill(*chief);
    chief.reset();
    fresh = snapshotOf(here.folder());
    fresh.remove(u("unit.lock"));
    makeOlder(here.folder());
    older = snapshotOf(here.folder());
    older.remove(u("unit.lock"));
}

const Library& Library::get() {
    return library();
}

Trial::Trial(const QString& root, bool older) : Trial(root) {
    lay(older ? library().older : library().fresh, folder);
    QDir(outside).removeRecursively();
    QDir().mkpath(outside);
}

Trial::Trial(const QString& root)
    : folder(root + u("/unit")), outside(root + u("/outside")), clock(start()) {}

Result<void> Trial::open() {
    auto opened = access::openSession(folder, u("chief"), test::TestUnit::passphrase(), clock);
    if (!opened) return tl::unexpected<Error>(opened.error());
    session = std::move(*opened);
    return {};
}

void prepareGround() {
    library();
}

Result<Counts> countsOf(access::Session& session) {
    return session.read(
        {access::Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<Counts> {
            Counts counts;
            for (const Compartment compartment : allCompartments) {
                const QString schema = compartmentName(compartment);
                const auto tables =
                    db.query(u("SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                               "'%VIRTUAL%' AND name NOT LIKE '%_fts_%' AND name NOT IN ('journal_alarm', "
                               "'journal_checkpoint', 'journal_sweep')")
                                 .arg(schema))
                        .all([](const store::Row& row) { return row.text(0); });
                for (const QString& table : tables) {
                    const QString name = schema + QLatin1Char('.') + table;
                    counts[name] = *db.query(u("SELECT count(*) FROM ") + name).first([](const store::Row& row) {
                        return row.integer(0);
                    });
                }
            }
            return counts;
        });
}

namespace {

bool isThere(access::Session& session, const Proof& proof) {
    const auto found = session.read(
        {access::Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<qint64> {
            return *db.query(u("SELECT count(*) FROM %1.%2 WHERE %3 = :value")
                                 .arg(compartmentName(proof.compartment), proof.table, proof.column))
                        .bind(u(":value"), QVariant(proof.value))
                        .first([](const store::Row& row) { return row.integer(0); });
        });
    return found.value_or(0) > 0;
}

// What a use case of several transactions may add beyond its end: the line of the register that it wrote first is
// cancelled when the rest fails, one event with its entry in the journal of the same file.
Counts withCancelledLine(const Counts& is, const Counts& last) {
    Counts most = last;
    for (const Compartment compartment : allCompartments) {
        const QString schema = compartmentName(compartment) + QLatin1Char('.');
        const QString events = schema + u("disclosure_event"), lines = schema + u("disclosure");
        if (is.value(events) != last.value(events) + 1 || is.value(lines) != last.value(lines)) continue;
        for (const char* table : {"disclosure_event", "journal_entry", "journal_row", "journal_table"})
            ++most[schema + QLatin1String(table)];
    }
    return most;
}

bool liesBetween(const Counts& is, const Counts& first, const Counts& last) {
    const Counts most = withCancelledLine(is, last);
    for (auto it = is.begin(); it != is.end(); ++it)
        if (it.value() < first.value(it.key()) || it.value() > most.value(it.key())) return false;
    return true;
}

// Where counts differ, by table.
QString difference(const Counts& is, const Counts& other) {
    QStringList tables;
    for (auto it = is.begin(); it != is.end(); ++it)
        if (other.value(it.key(), -1) != it.value())
            tables << u("%1 %2/%3").arg(it.key()).arg(it.value()).arg(other.value(it.key(), -1));
    return tables.join(u(", "));
}

}  // namespace

QStringList judge(const QString& root, const std::vector<Proof>& proofs, const Allowed& allowed) {
    Trial trial(root);
    if (auto opened = trial.open(); !opened)
        return {u("does not open: ") + errorName(opened.error().code) + QLatin1Char(' ') + opened.error().detail};
    QStringList bad;
    if (access::alarmRaised(*trial.session)) bad << u("an alarm at opening");
    const auto verified = access::verifyUnit(*trial.session);
    if (!verified) return {u("cannot be verified: ") + errorName(verified.error().code)};
    if (verified->compartments.size() != 5) bad << u("a compartment is missing");
    for (const journal::Problem& problem : verified->problems)
        bad << u("verify: ") + journal::problemName(problem.kind) + QLatin1Char(' ') +
                   compartmentName(problem.compartment) + QLatin1Char(' ') + problem.table;
    for (const Proof& proof : proofs)
        if (!isThere(*trial.session, proof))
            bad << u("lost: a row of %1.%2").arg(compartmentName(proof.compartment), proof.table);
    const auto counts = countsOf(*trial.session);
    if (!counts) return {u("cannot be counted: ") + errorName(counts.error().code)};
    const auto& states = allowed.counts;
    if (!states.empty() && std::find(states.begin(), states.end(), *counts) == states.end() &&
        !(allowed.between && liesBetween(*counts, states.front(), states.back())))
        bad << u("half done: ") + difference(*counts, states.back());
    return bad;
}

}  // namespace serment::faults
