// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <map>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/Result.h"
#include "core/base/SecureBuffer.h"
#include "core/store/Sqlite.h"

namespace serment::store {

// "SERM": application_id of every file of a unit.
inline constexpr int applicationId = 0x5345524D;

enum class Access { ReadWrite, ReadOnly, Create };

// A row that a statement inserted, updated or deleted, as sqlite3_update_hook saw it.
struct RowChange {
    QString schema;
    QString table;
    qint64 rowid = 0;
    bool operator<(const RowChange& other) const {
        return std::tie(schema, table, rowid) < std::tie(other.schema, other.table, other.rowid);
    }
    bool operator==(const RowChange&) const = default;
};

// An SQLCipher connection: keyed before anything else, checked (key, format, application, version), set up as
// DESIGN §4 says. Of one thread.
class Connection {
  public:
    // Opens one file as the main database under the compartment's name, with its raw 32-byte key.
    // Errors, the file untouched: NotFound, NotADatabase (plain SQLite, another application), DatabaseTruncated,
    // WrongKey (or not one of ours at all: an encrypted file cannot tell), NewerSchema, Damaged.
    static Result<std::unique_ptr<Connection>> open(const QString& file, Compartment compartment, const SecureBuffer& key,
                                                    Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Attaches another file of the unit under the compartment's name, with the same checks.
    Result<void> attach(const QString& file, Compartment compartment, const SecureBuffer& key);
    Result<void> detach(Compartment compartment);

    Result<void> execute(const QByteArray& sql);
    Result<qint64> integer(const QByteArray& sql);
    Result<int> userVersion(Compartment compartment);
    sqlite3* handle() const { return m_handle; }
    bool isReadOnly() const { return m_readOnly; }

    // Changed rows since the last call, each once, in order; without full-text shadow tables, SQLite's own tables
    // and those of the journal.
    std::vector<RowChange> takeChanges();
    bool hasChanges() const { return !m_changes.empty(); }
    bool hasChangesIn(const QString& schema) const;
    void clearChanges() { m_changes.clear(); }
    // Rows that another connection of the same opening wrote (a migration), to be journaled with the next entry.
    void noteChanges(const std::vector<RowChange>& changes) { m_changes.insert(m_changes.end(), changes.begin(), changes.end()); }
    // Only the journal may write in its own tables (the anchor, entries and hashes): everybody else's statement that tries
    // to is refused when it is prepared; one that was prepared under the permission and runs after it wrote for nothing,
    // because its transaction cannot be committed.
    void setJournalWritable(bool writable) { m_journalWritable = writable; }
    bool isJournalWritable() const { return m_journalWritable; }
    // While a unit that nobody works in yet is filled by the million: a larger cache, and the disk is not waited for. A
    // unit whose filling was cut off is thrown away.
    enum class Pace { Durable, Filling };
    Result<void> setPace(const std::vector<Compartment>& compartments, Pace pace);
    // After this no statement attaches, detaches, changes a PRAGMA or the schema: a trigger would forge what it watches.
    void closeDoors() { m_doorsClosed = true; }

  private:
    Connection() = default;
    Result<void> openMain(const QString& file, Compartment compartment, const SecureBuffer& key, Access access);
    Result<void> verifyFile(Compartment compartment, bool created);
    Result<void> configure(Compartment compartment, bool main);
    Result<void> failure(int code) const;
    Result<void> attachFailure(const QString& file, Compartment compartment, const SecureBuffer& key, const Error& error);
    static void rowChanged(void* self, int operation, const char* schema, const char* table, sqlite3_int64 rowid);
    static int mayCommit(void* self);
    static void rolledBack(void* self);
    static int authorize(void* self, int action, const char* first, const char* second, const char* schema,
                         const char* trigger);

    sqlite3* m_handle = nullptr;
    bool m_readOnly = false;
    bool m_journalWritable = false;
    bool m_trespassed = false;  // the journal's tables were written without the permission
    bool m_doorsClosed = false;
    std::vector<RowChange> m_changes;
};

// Tables that the journal owns, in every compartment.
bool isJournalTable(const QString& table);
// Tables of records: not the journal's, not SQLite's, not the shadows of a full-text table (named "<table>_fts").
bool isRecordTable(const QString& table);

}  // namespace serment::store
