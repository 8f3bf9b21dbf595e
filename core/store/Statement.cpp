// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/Database.h"

namespace serment::store {

void raise(const Connection& connection) {
    const int code = sqlite3_extended_errcode(connection.handle());
    throw StoreError(codeOf(code), messageOf(connection.handle(), code));
}

Statement::Statement(Connection& connection, const QString& sql) : m_connection(connection) {
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()),
                           SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        raise(connection);
}

Statement& Statement::bind(int parameter, qint64 value) {
    if (sqlite3_bind_int64(m_statement, parameter, value) != SQLITE_OK) raise(m_connection);
    return *this;
}

Statement& Statement::bind(int parameter, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text(m_statement, parameter, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        raise(m_connection);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const int extended = sqlite3_extended_errcode(m_connection.handle());
    const StoreError error(codeOf(extended), messageOf(m_connection.handle(), extended));
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

QString Statement::text(int column) const {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    return {static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
            sqlite3_column_bytes(m_statement, column)};
}

}  // namespace serment::store
