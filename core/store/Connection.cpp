// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>

#include "core/store/Migrations.h"

namespace serment::store {

namespace {

constexpr qint64 pageSize = 4096;
constexpr int busyMilliseconds = 10000;

// x'0123…' as SQLCipher wants a raw key.
SecureBuffer keyLiteral(const SecureBuffer& key) {
    SecureBuffer literal(key.size() * 2 + 4);
    auto* text = reinterpret_cast<char*>(literal.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, key.size() * 2 + 1, key.data(), key.size());
    text[key.size() * 2 + 2] = '\'';
    return literal;
}

int literalSize(const SecureBuffer& literal) {
    return static_cast<int>(literal.size()) - 1;
}

// What can be told without the key. A plain read, before SQLite holds any lock on the file.
Result<void> checkOutside(const QString& path) {
    QFile file(path);
    if (!file.exists()) return fail(ErrorCode::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, QFileInfo(path).fileName());
    if (file.read(16) == QByteArray("SQLite format 3\0", 16))
        return fail(ErrorCode::NotADatabase, QStringLiteral("a plain SQLite file"));
    // A death in the middle of a page leaves an odd size, which SQLite's own journal beside the file puts right.
    const bool isRecovered = QFileInfo(path + QStringLiteral("-journal")).size() > 0 || QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (file.size() == 0 || (file.size() % pageSize != 0 && !isRecovered))
        return fail(ErrorCode::DatabaseTruncated, QFileInfo(path).fileName());
    return {};
}

// PRAGMAs that take an argument and change nothing.
bool onlyReads(const char* name) {
    return std::strcmp(name, "table_info") == 0 || std::strcmp(name, "foreign_key_list") == 0 ||
           std::strcmp(name, "integrity_check") == 0 || std::strcmp(name, "data_version") == 0;
}

QByteArray pragma(Compartment compartment, const char* rest) {
    return "PRAGMA " + compartmentName(compartment).toUtf8() + '.' + rest;
}

}  // namespace

bool isJournalTable(const QString& table) {
    return table.startsWith(QLatin1String("journal_")) || table == QLatin1String("anchor");
}

bool isRecordTable(const QString& table) {
    static const QStringList shadows{QStringLiteral("_fts_data"), QStringLiteral("_fts_idx"),
                                     QStringLiteral("_fts_content"), QStringLiteral("_fts_docsize"),
                                     QStringLiteral("_fts_config")};
    if (isJournalTable(table) || table.startsWith(QLatin1String("sqlite_"))) return false;
    if (table == QLatin1String("draft"))
        return false;  // unsigned words, overwritten while typing: no record yet
    return std::none_of(shadows.begin(), shadows.end(),
                        [&](const QString& shadow) { return table.endsWith(shadow); });
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Compartment compartment,
                                                     const SecureBuffer& key, Access access) {
    std::unique_ptr<Connection> connection(new Connection);
    if (auto opened = connection->openMain(file, compartment, key, access); !opened)
        return tl::unexpected<Error>(opened.error());
    return connection;
}

Connection::~Connection() {
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::openMain(const QString& file, Compartment compartment, const SecureBuffer& key,
                                  Access access) {
    const bool create = access == Access::Create;
    if (create && QFile::exists(file)) return fail(ErrorCode::AlreadyExists, QFileInfo(file).fileName());
    if (!create)
        if (auto checked = checkOutside(file); !checked) return checked;
    m_readOnly = access == Access::ReadOnly;
    const int mode =
        m_readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle,
                               mode | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) return fail(ErrorCode::UnreadableFile, QFileInfo(file).fileName());
    // SQLite keeps the pointer: the names live as long as the program.
    static const std::map<Compartment, QByteArray> names = [] {
        std::map<Compartment, QByteArray> all;
        for (const Compartment each : allCompartments) all[each] = compartmentName(each).toUtf8();
        return all;
    }();
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_MAINDBNAME, names.at(compartment).constData());
    const SecureBuffer literal = keyLiteral(key);
    code = sqlite3_key_v2(m_handle, names.at(compartment).constData(), literal.data(), literalSize(literal));
    if (code != SQLITE_OK) return failure(code);
    // SQLCipher's own log goes to standard error, where nobody who runs a unit expects it.
    sqlite3_exec(m_handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    if (auto verified = verifyFile(compartment, create); !verified) return verified;
    if (auto configured = configure(compartment, true); !configured) return configured;
    sqlite3_update_hook(m_handle, &Connection::rowChanged, this);
    sqlite3_set_authorizer(m_handle, &Connection::authorize, this);
    sqlite3_commit_hook(m_handle, &Connection::mayCommit, this);
    sqlite3_rollback_hook(m_handle, &Connection::rolledBack, this);
    return {};
}

Result<void> Connection::attach(const QString& file, Compartment compartment, const SecureBuffer& key) {
    if (auto checked = checkOutside(file); !checked) return checked;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, "ATTACH ?1 AS ?2 KEY ?3", -1, &statement, nullptr);
    if (code != SQLITE_OK) return failure(code);
    const QByteArray path = file.toUtf8();
    const QByteArray name = compartmentName(compartment).toUtf8();
    const SecureBuffer literal = keyLiteral(key);
    sqlite3_bind_text(statement, 1, path.constData(), static_cast<int>(path.size()), SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC);
    // As text: a BLOB would be taken for a passphrase.
    sqlite3_bind_text(statement, 3, reinterpret_cast<const char*>(literal.data()), literalSize(literal),
                      SQLITE_STATIC);
    code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE) return attachFailure(file, compartment, key, failure(code).error());
    auto checked = verifyFile(compartment, false);
    if (checked) checked = configure(compartment, false);
    if (!checked) {
        const auto detached = detach(compartment);
        Q_UNUSED(detached);  // the first error is the one to tell
    }
    return checked;
}

// ATTACH reads the schema at once and says "malformed" of a file whose end is missing, too: alone, it tells
// more.
Result<void> Connection::attachFailure(const QString& file, Compartment compartment, const SecureBuffer& key,
                                       const Error& error) {
    if (error.code == ErrorCode::Damaged) {
        const auto alone = open(file, compartment, key, Access::ReadOnly);
        if (!alone) return tl::unexpected<Error>(alone.error());
    }
    return fail(error.code, compartmentName(compartment));
}

Result<void> Connection::detach(Compartment compartment) {
    return execute("DETACH " + compartmentName(compartment).toUtf8());
}

Result<void> Connection::verifyFile(Compartment compartment, bool created) {
    if (created) return execute(pragma(compartment, "application_id = ") + QByteArray::number(applicationId));
    // The first read of page 1: a wrong key shows here as a wrong HMAC.
    const auto application = integer(pragma(compartment, "application_id"));
    if (!application) {
        // Page 1 is right and says that there are more pages than the file holds.
        if (application.error().code == ErrorCode::Damaged)
            return fail(ErrorCode::DatabaseTruncated, compartmentName(compartment));
        return fail(application.error().code, compartmentName(compartment));
    }
    if (*application != applicationId)
        return fail(ErrorCode::NotADatabase, QStringLiteral("another application's file"));
    const auto version = userVersion(compartment);
    if (!version) return tl::unexpected<Error>(version.error());
    if (*version > newestVersion(compartment))
        return fail(ErrorCode::NewerSchema, compartmentName(compartment));
    return {};
}

Result<void> Connection::configure(Compartment compartment, bool main) {
    if (main) {
        // Plaintext must never reach the temporary folder.
        if (auto done = execute("PRAGMA temp_store = MEMORY"); !done) return done;
        const auto store = integer("PRAGMA temp_store");
        if (!store || *store != 2)
            return fail(ErrorCode::StorageFailure, QStringLiteral("temp_store is not memory"));
        for (const char* setting : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
                                    "PRAGMA cell_size_check = ON", "PRAGMA recursive_triggers = ON"})
            if (auto done = execute(setting); !done) return done;
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    }
    for (const char* setting :
         {"synchronous = EXTRA", "secure_delete = ON", "mmap_size = 0", "cache_size = -32768"})
        if (auto done = execute(pragma(compartment, setting)); !done) return done;
    // WAL loses atomicity across attached files.
    return m_readOnly ? Result<void>{} : execute(pragma(compartment, "journal_mode = TRUNCATE"));
}

Result<void> Connection::setPace(const std::vector<Compartment>& compartments, Pace pace) {
    const bool doors = m_doorsClosed;
    m_doorsClosed = false;
    Result<void> done;
    for (const Compartment compartment : compartments) {
        const auto settings = pace == Pace::Filling
                                  ? std::array{"journal_mode = MEMORY", "synchronous = OFF", "cache_size = -393216"}
                                  : std::array{"journal_mode = TRUNCATE", "synchronous = EXTRA", "cache_size = -32768"};
        for (const char* setting : settings)
            if (done) done = execute(pragma(compartment, setting));
    }
    m_doorsClosed = doors;
    return done;
}

Result<void> Connection::execute(const QByteArray& sql) {
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>{} : failure(code);
}

Result<qint64> Connection::integer(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    int code =
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    qint64 value = 0;
    if (code == SQLITE_OK) code = sqlite3_step(statement);
    if (code == SQLITE_ROW) value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) return tl::unexpected<Error>(failure(code).error());
    return value;
}

Result<int> Connection::userVersion(Compartment compartment) {
    return integer(pragma(compartment, "user_version")).map([](qint64 version) {
        return static_cast<int>(version);
    });
}

Result<void> Connection::failure(int code) const {
    const int extended = sqlite3_extended_errcode(m_handle);
    return fail(codeOf(extended), messageOf(m_handle, (extended & 0xff) == (code & 0xff) ? extended : code));
}

bool Connection::hasChangesIn(const QString& schema) const {
    return std::any_of(m_changes.begin(), m_changes.end(),
                       [&](const RowChange& change) { return change.schema == schema; });
}

std::vector<RowChange> Connection::takeChanges() {
    std::vector<RowChange> changes;
    changes.swap(m_changes);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

void Connection::rowChanged(void* self, int, const char* schema, const char* table, sqlite3_int64 rowid) {
    auto* connection = static_cast<Connection*>(self);
    RowChange change{QString::fromUtf8(schema), QString::fromUtf8(table), rowid};
    if (!connection->m_journalWritable && isJournalTable(change.table)) connection->m_trespassed = true;
    if (isRecordTable(change.table)) connection->m_changes.push_back(std::move(change));
}

// Anything but 0 turns the commit into a rollback.
int Connection::mayCommit(void* self) {
    return static_cast<Connection*>(self)->m_trespassed ? 1 : 0;
}

void Connection::rolledBack(void* self) {
    static_cast<Connection*>(self)->m_trespassed = false;
}

int Connection::authorize(void* self, int action, const char* first, const char* second, const char*,
                          const char*) {
    const auto* connection = static_cast<const Connection*>(self);
    switch (action) {
        case SQLITE_INSERT:
        case SQLITE_UPDATE:
            if (!connection->m_journalWritable && isJournalTable(QString::fromUtf8(first)))
                return SQLITE_DENY;
            return SQLITE_OK;
        case SQLITE_DELETE:
            if (!connection->m_journalWritable && isJournalTable(QString::fromUtf8(first)))
                return SQLITE_DENY;
            // Of the schema: ignored, a DROP would do nothing and say that it was done.
            if (std::strncmp(first, "sqlite_", 7) == 0) return connection->m_doorsClosed ? SQLITE_DENY : SQLITE_OK;
            return SQLITE_IGNORE;  // the rows go one by one, so that the hook sees each
        case SQLITE_PRAGMA:
            return connection->m_doorsClosed && second != nullptr && !onlyReads(first) ? SQLITE_DENY
                                                                                       : SQLITE_OK;
        case SQLITE_ALTER_TABLE:
        case SQLITE_CREATE_INDEX:
        case SQLITE_CREATE_TABLE:
        case SQLITE_CREATE_TEMP_TRIGGER:
        case SQLITE_CREATE_TRIGGER:
        case SQLITE_CREATE_VTABLE:
        case SQLITE_DROP_INDEX:
        case SQLITE_DROP_TABLE:
        case SQLITE_DROP_TRIGGER:
        case SQLITE_DROP_VTABLE:
        case SQLITE_ATTACH:
        case SQLITE_DETACH:
            return connection->m_doorsClosed ? SQLITE_DENY : SQLITE_OK;
        default:
            return SQLITE_OK;
    }
}

}  // namespace serment::store
