// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <map>

#include "core/store/Connection.h"

namespace serment::store {

namespace {

QString setOf(Compartment compartment) {
    const bool clinical = compartment == Compartment::Somatic || compartment == Compartment::Psychiatric;
    return clinical ? QStringLiteral("clinical") : compartmentName(compartment);
}

std::vector<Migration> listed(Compartment compartment) {
    const QDir folder(QStringLiteral(":/serment/sql/") + setOf(compartment));
    std::vector<Migration> all;
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& file : files) all.push_back({file.left(4).toInt(), folder.filePath(file)});
    return all;
}

Result<void> apply(Connection& connection, const Migration& migration, int version) {
    QFile file(migration.resource);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Internal, migration.resource);
    const QByteArray number = QByteArray::number(migration.version);
    const QByteArray script =
        "BEGIN IMMEDIATE;\n" + file.readAll() + "\n;INSERT INTO journal_migration(version) VALUES(" + number +
        ");\nPRAGMA user_version = " + QByteArray::number(std::max(migration.version, version)) +
        ";\nCOMMIT;";
    auto done = connection.execute(script);
    if (done) return {};
    const auto rolledBack = connection.execute("ROLLBACK");
    Q_UNUSED(rolledBack);  // SQLite may have rolled back itself
    return fail(done.error().code, migration.resource + QStringLiteral(": ") + done.error().detail);
}

}  // namespace

const std::vector<Migration>& migrations(Compartment compartment) {
    static const std::map<Compartment, std::vector<Migration>> all = [] {
        std::map<Compartment, std::vector<Migration>> lists;
        for (const Compartment each : allCompartments) lists[each] = listed(each);
        return lists;
    }();
    return all.at(compartment);
}

int newestVersion(Compartment compartment) {
    const auto& all = migrations(compartment);
    return all.empty() ? 0 : all.back().version;
}

Result<std::vector<Migration>> missingMigrations(Connection& connection, Compartment compartment) {
    std::vector<Migration> missing;
    const QByteArray schema = compartmentName(compartment).toUtf8();
    const auto tables = connection.integer("SELECT count(*) FROM " + schema +
                                           ".sqlite_schema WHERE name = 'journal_migration'");
    if (!tables) return tl::unexpected<Error>(tables.error());
    for (const Migration& migration : migrations(compartment)) {
        const QByteArray sql = "SELECT count(*) FROM " + schema +
                               ".journal_migration WHERE version = " + QByteArray::number(migration.version);
        const auto applied = *tables == 0 ? Result<qint64>(0) : connection.integer(sql);
        if (!applied) return tl::unexpected<Error>(applied.error());
        if (*applied == 0) missing.push_back(migration);
    }
    return missing;
}

Result<void> migrate(Connection& connection, Compartment compartment, int target) {
    const auto missing = missingMigrations(connection, compartment);
    if (!missing) return tl::unexpected<Error>(missing.error());
    connection.setJournalWritable(true);
    auto done =
        connection.execute("CREATE TABLE IF NOT EXISTS journal_migration(version INTEGER PRIMARY KEY)");
    for (const Migration& migration : *missing) {
        const auto version = connection.userVersion(compartment);
        if (done && migration.version <= target) done = apply(connection, migration, version.value_or(0));
    }
    connection.setJournalWritable(false);
    return done;
}

Result<void> migrate(Connection& connection, Compartment compartment) {
    return migrate(connection, compartment, newestVersion(compartment));
}

}  // namespace serment::store
