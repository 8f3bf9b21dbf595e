// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UnitDatabase.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>

#include "core/store/Driver.h"
#include "core/store/Migrations.h"

namespace serment::store {

namespace {

constexpr size_t cachedStatements = 400;

[[noreturn]] void raise(const QSqlError& error) {
    throw StoreError(codeOf(error.nativeErrorCode().toInt()), error.databaseText());
}

// REPLACE deletes rows without telling the update hook, so that the journal would miss them.
void refuseReplace(const QString& sql) {
    static const QRegularExpression replace(QStringLiteral("^\\s*REPLACE\\b|\\bOR\\s+REPLACE\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (sql.contains(replace))
        throw StoreError(ErrorCode::Internal, QStringLiteral("REPLACE: use ON CONFLICT DO UPDATE"));
}

Result<std::vector<RowChange>> migrateFile(const QString& folder, Compartment compartment,
                                           const SecureBuffer& key, Access access) {
    auto connection = Connection::open(databasePath(folder, compartment), compartment, key, access);
    if (!connection) return tl::unexpected<Error>(connection.error());
    if (auto done = migrate(**connection, compartment); !done) return tl::unexpected<Error>(done.error());
    return (*connection)->takeChanges();
}

Result<std::unique_ptr<Connection>> openAll(const QString& folder, const CompartmentKeys& keys,
                                            Access access) {
    auto connection = Connection::open(databasePath(folder, Compartment::Unit), Compartment::Unit,
                                       keys.at(Compartment::Unit), access);
    for (const auto& [compartment, key] : keys) {
        if (!connection) break;
        if (compartment == Compartment::Unit) continue;
        if (auto attached = (*connection)->attach(databasePath(folder, compartment), compartment, key);
            !attached)
            connection = tl::unexpected<Error>(attached.error());
    }
    return connection;
}

Result<std::vector<Compartment>> outdated(Connection& connection, const CompartmentKeys& keys) {
    std::vector<Compartment> older;
    for (const auto& [compartment, key] : keys) {
        const auto missing = missingMigrations(connection, compartment);
        if (!missing) return tl::unexpected<Error>(missing.error());
        if (!missing->empty()) older.push_back(compartment);
    }
    return older;
}

}  // namespace

QString databasePath(const QString& folder, Compartment compartment) {
    return QDir(folder).filePath(compartmentName(compartment) + QStringLiteral(".db"));
}

Result<std::vector<RowChange>> createDatabase(const QString& folder, Compartment compartment,
                                              const SecureBuffer& key) {
    auto changes = migrateFile(folder, compartment, key, Access::Create);
    QFile::setPermissions(databasePath(folder, compartment), QFile::ReadOwner | QFile::WriteOwner);
    return changes;
}

UnitDatabase::UnitDatabase(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {
    static QAtomicInt counter;
    m_name = QStringLiteral("serment-%1").arg(counter.fetchAndAddRelaxed(1));
    m_qt = QSqlDatabase::addDatabase(new SqlCipherDriver(m_connection->handle()), m_name);
}

UnitDatabase::~UnitDatabase() {
    m_idle.clear();
    m_idleOfJournal.clear();
    m_busy.clear();
    m_qt = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<UnitDatabase>> UnitDatabase::open(const QString& folder, const CompartmentKeys& keys,
                                                         Access access) {
    auto connection = openAll(folder, keys, access);
    if (!connection) return tl::unexpected<Error>(connection.error());
    const auto older = outdated(**connection, keys);
    if (!older) return tl::unexpected<Error>(older.error());
    if (!older->empty() && access == Access::ReadWrite) {
        connection->reset();  // a migration runs alone on its file
        std::vector<RowChange> changes;
        for (const Compartment compartment : *older) {
            const auto migrated = migrateFile(folder, compartment, keys.at(compartment), access);
            if (!migrated) return tl::unexpected<Error>(migrated.error());
            changes.insert(changes.end(), migrated->begin(), migrated->end());
        }
        connection = openAll(folder, keys, access);
        if (!connection) return tl::unexpected<Error>(connection.error());
        (*connection)->noteChanges(changes);
    }
    (*connection)->closeDoors();
    std::unique_ptr<UnitDatabase> database(new UnitDatabase(std::move(*connection)));
    for (const auto& [compartment, key] : keys) database->m_attached[compartment] = true;
    return database;
}

void UnitDatabase::begin() {
    if (!m_qt.driver()->beginTransaction()) raise(m_qt.driver()->lastError());
}

void UnitDatabase::commit() {
    if (!m_qt.driver()->commitTransaction()) raise(m_qt.driver()->lastError());
}

void UnitDatabase::rollback() noexcept {
    m_qt.driver()->rollbackTransaction();
    m_connection->clearChanges();
}

JournalTransaction::JournalTransaction(UnitDatabase& database) : m_database(database) {
    m_database.begin();
    m_database.connection().setJournalWritable(true);
}

JournalTransaction::~JournalTransaction() {
    m_database.connection().setJournalWritable(false);
    if (m_open) m_database.rollback();
}

void JournalTransaction::commit() {
    m_database.commit();
    m_open = false;
}

QSqlQuery& UnitDatabase::prepared(const QString& sql) {
    const bool journal = m_connection->isJournalWritable();
    Idle& waiting = idle(journal);
    std::unique_ptr<Cached> cached;
    if (const auto found = waiting.find(sql); found != waiting.end()) {
        cached = std::move(found->second);
        waiting.erase(found);
    } else {
        refuseReplace(sql);
        cached.reset(new Cached{sql, journal, QSqlQuery(m_qt)});
        if (!cached->query.prepare(sql)) refuse(cached->query.lastError());
    }
    QSqlQuery& query = cached->query;
    m_busy.emplace(&query, std::move(cached));
    return query;
}

// Without its key a compartment is not there at all, and SQL says so.
void UnitDatabase::refuse(const QSqlError& error) const {
    static const QRegularExpression missing(QStringLiteral("^no such table: (\\w+)\\."));
    const auto match = missing.match(error.databaseText());
    const auto compartment = match.hasMatch() ? compartmentFromName(match.captured(1)) : std::nullopt;
    if (compartment && !has(*compartment))
        throw StoreError(ErrorCode::NoCompartmentKey, error.databaseText());
    raise(error);
}

void UnitDatabase::release(QSqlQuery& query) {
    const auto found = m_busy.find(&query);
    std::unique_ptr<Cached> cached = std::move(found->second);
    m_busy.erase(found);
    if (query.lastError().isValid()) return;  // dropped, with whatever was bound to it
    query.finish();
    Idle& waiting = idle(cached->journal);
    if (waiting.size() >= cachedStatements) waiting.clear();
    const QString sql = cached->sql;
    waiting.emplace(sql, std::move(cached));
}

}  // namespace serment::store
