// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/store/Connection.h"

namespace serment::journal {

// BLAKE2b over the name, type and value of every column of a row that is not NULL: a column that a migration
// adds (nullable, without default) leaves the hashes of the rows already there as they are.
class RowHasher {
  public:
    explicit RowHasher(store::Connection& connection) : m_connection(connection) {}
    ~RowHasher();
    RowHasher(const RowHasher&) = delete;
    RowHasher& operator=(const RowHasher&) = delete;

    // Empty when the row is not there. Throws StoreError.
    QByteArray hash(const QString& schema, const QString& table, qint64 rowid);
    // Of the row that a statement "SELECT rowid, * FROM …" of this table stands on.
    static QByteArray hashOf(sqlite3_stmt* statement, const QString& schema, const QString& table, int firstColumn);

  private:
    store::Connection& m_connection;
    QHash<QString, sqlite3_stmt*> m_statements;
};

// The error of a connection, thrown.
[[noreturn]] void raise(sqlite3* handle);

}  // namespace serment::journal
