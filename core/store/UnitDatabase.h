// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlDatabase>
#include <QSqlQuery>
#include <map>
#include <unordered_map>

#include "core/store/Connection.h"
#include "core/store/Database.h"

namespace serment::store {

// Raw 32-byte keys of the compartments that a user holds; always with that of Compartment::Unit.
using CompartmentKeys = std::map<Compartment, SecureBuffer>;

QString databasePath(const QString& folder, Compartment compartment);

// Creates the compartment's file and brings it to the newest schema. Answers the rows that migrations wrote, for the
// journal's first entry.
Result<std::vector<RowChange>> createDatabase(const QString& folder, Compartment compartment, const SecureBuffer& key);

// The Database of one thread: unit.db with the held compartments attached.
class UnitDatabase final : public Database {
  public:
    // Migrates what is older first (ReadWrite); rows that migrations wrote then wait in connection().hasChanges() to be
    // journaled before anything else. Errors as Connection::open.
    static Result<std::unique_ptr<UnitDatabase>> open(const QString& folder, const CompartmentKeys& keys, Access access);
    ~UnitDatabase() override;

    // A transaction over all attached files; throws StoreError.
    void begin();
    void commit();
    void rollback() noexcept;

    Connection& connection() { return *m_connection; }
    // Whether the compartment is attached.
    bool has(Compartment compartment) const { return m_attached.contains(compartment) && m_attached.at(compartment); }

  protected:
    QSqlQuery& prepared(const QString& sql) override;
    void release(QSqlQuery& query) override;

  private:
    explicit UnitDatabase(std::unique_ptr<Connection> connection);
    [[noreturn]] void refuse(const QSqlError& error) const;
    struct Cached {
        QString sql;
        bool journal = false;  // prepared while the journal's tables might be written
        QSqlQuery query;
    };
    using Idle = std::unordered_multimap<QString, std::unique_ptr<Cached>>;
    Idle& idle(bool journal) { return journal ? m_idleOfJournal : m_idle; }

    std::unique_ptr<Connection> m_connection;
    QString m_name;
    QSqlDatabase m_qt;
    std::map<Compartment, bool> m_attached;
    Idle m_idle;
    Idle m_idleOfJournal;  // apart: what was permitted to the journal is not handed to anybody else
    std::unordered_map<const QSqlQuery*, std::unique_ptr<Cached>> m_busy;
};

// A transaction on the journal's own tables (checkpoints, alarms): undone unless committed, whatever is thrown.
class JournalTransaction {
  public:
    explicit JournalTransaction(UnitDatabase& database);
    ~JournalTransaction();
    JournalTransaction(const JournalTransaction&) = delete;
    JournalTransaction& operator=(const JournalTransaction&) = delete;
    void commit();

  private:
    UnitDatabase& m_database;
    bool m_open = true;
};

// The journal's tables may be written while this lives.
class JournalWritable {
  public:
    explicit JournalWritable(Connection& connection) : m_connection(connection) { m_connection.setJournalWritable(true); }
    ~JournalWritable() { m_connection.setJournalWritable(false); }
    JournalWritable(const JournalWritable&) = delete;
    JournalWritable& operator=(const JournalWritable&) = delete;

  private:
    Connection& m_connection;
};

}  // namespace serment::store
