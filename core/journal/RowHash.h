// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <memory>
#include <unordered_map>

#include "core/store/Statement.h"

namespace serment::journal {

// BLAKE2b over the name, type and value of every column of a row that is not NULL: a column that a migration
// adds (nullable, without default) leaves the hashes of the rows already there as they are.
class RowHasher {
  public:
    explicit RowHasher(store::Connection& connection) : m_connection(connection) {}

    // Empty when the row is not there. Throws StoreError.
    QByteArray hash(const QString& schema, const QString& table, qint64 rowid);
    // Of the row that a statement stands on, its table's columns starting at `firstColumn`.
    static QByteArray hashOf(const store::Statement& statement, const QString& schema, const QString& table, int firstColumn);

  private:
    store::Connection& m_connection;
    std::unordered_map<QString, std::unique_ptr<store::Statement>> m_statements;
};

}  // namespace serment::journal
