// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/RowHash.h"

#include "core/keys/Digest.h"
#include "core/store/Database.h"

namespace serment::journal {

void raise(sqlite3* handle) {
    const int code = sqlite3_extended_errcode(handle);
    throw store::StoreError(store::codeOf(code), store::messageOf(handle, code));
}

RowHasher::~RowHasher() {
    for (sqlite3_stmt* statement : std::as_const(m_statements)) sqlite3_finalize(statement);
}

QByteArray RowHasher::hash(const QString& schema, const QString& table, qint64 rowid) {
    sqlite3_stmt*& statement = m_statements[schema + QLatin1Char('.') + table];
    if (statement == nullptr) {
        const QByteArray sql = QStringLiteral("SELECT * FROM \"%1\".\"%2\" WHERE rowid = ?1").arg(schema, table).toUtf8();
        if (sqlite3_prepare_v3(m_connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            raise(m_connection.handle());
    }
    sqlite3_bind_int64(statement, 1, rowid);
    const int code = sqlite3_step(statement);
    QByteArray hash;
    if (code == SQLITE_ROW) hash = hashOf(statement, schema, table, 0);
    sqlite3_reset(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) raise(m_connection.handle());
    return hash;
}

QByteArray RowHasher::hashOf(sqlite3_stmt* statement, const QString& schema, const QString& table, int firstColumn) {
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
