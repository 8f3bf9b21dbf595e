// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
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

Result<void> apply(Connection& connection, const Migration& migration) {
    QFile file(migration.resource);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Internal, migration.resource);
    const QByteArray script = "BEGIN IMMEDIATE;\n" + file.readAll() +
                              "\n;PRAGMA user_version = " + QByteArray::number(migration.version) + ";\nCOMMIT;";
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

Result<void> migrate(Connection& connection, Compartment compartment, int target) {
    const auto version = connection.userVersion(compartment);
    if (!version) return tl::unexpected<Error>(version.error());
    connection.setJournalWritable(true);
    Result<void> done;
    for (const Migration& migration : migrations(compartment))
        if (done && migration.version > *version && migration.version <= target) done = apply(connection, migration);
    connection.setJournalWritable(false);
    return done;
}

Result<void> migrate(Connection& connection, Compartment compartment) {
    return migrate(connection, compartment, newestVersion(compartment));
}

}  // namespace serment::store
