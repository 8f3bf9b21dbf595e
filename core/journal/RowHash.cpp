// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/RowHash.h"

#include "core/keys/Digest.h"

namespace serment::journal {

QByteArray RowHasher::hash(const QString& schema, const QString& table, qint64 rowid) {
    auto& statement = m_statements[schema + QLatin1Char('.') + table];
    if (!statement)
        statement = std::make_unique<store::Statement>(
            m_connection, QStringLiteral("SELECT * FROM \"%1\".\"%2\" WHERE rowid = ?1").arg(schema, table));
    statement->bind(1, rowid);
    QByteArray hash;
    if (statement->step()) hash = hashOf(*statement, schema, table, 0);
    statement->reset();
    return hash;
}

QByteArray RowHasher::hashOf(const store::Statement& row, const QString& schema, const QString& table,
                             int firstColumn) {
    sqlite3_stmt* statement = row.handle();
    keys::Digest digest("serment row");
    digest.add(schema).add(table);
    const int columns = sqlite3_data_count(statement);
    for (int column = firstColumn; column < columns; ++column) {
        const int type = sqlite3_column_type(statement, column);
        if (type == SQLITE_NULL) continue;
        const char* name = sqlite3_column_name(statement, column);
        digest.add('n', name, static_cast<qint64>(qstrlen(name)));
        switch (type) {
            case SQLITE_INTEGER:
                digest.add(static_cast<qint64>(sqlite3_column_int64(statement, column)));
                break;
            case SQLITE_FLOAT: {
                const double value = sqlite3_column_double(statement, column);
                digest.add('f', &value, sizeof value);
                break;
            }
            case SQLITE_TEXT: {
                const auto* text = sqlite3_column_text(statement, column);
                digest.add('t', text, sqlite3_column_bytes(statement, column));
                break;
            }
            default: {
                const void* bytes = sqlite3_column_blob(statement, column);
                digest.add('b', bytes, sqlite3_column_bytes(statement, column));
            }
        }
    }
    return digest.result();
}

}  // namespace serment::journal
