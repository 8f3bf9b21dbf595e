// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include "core/store/Connection.h"

namespace serment::store {

// A prepared statement of the C API, for the few places that read millions of rows without Qt's values.
// Throws StoreError.
class Statement {
  public:
    Statement(Connection& connection, const QString& sql);
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, const QString& value);
    bool step();   // false at the end
    void reset();  // lets go of the file; what was bound stays

    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    sqlite3_stmt* handle() const { return m_statement; }

  private:
    Connection& m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

// The error that the connection has just had, thrown.
[[noreturn]] void raise(const Connection& connection);

}  // namespace serment::store
