// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Result.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

namespace serment::store {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver, sqlite3* handle)
    : QSqlResult(driver), m_handle(handle) {
    QSqlResult::setForwardOnly(true);
}

SqlCipherResult::~SqlCipherResult() {
    sqlite3_finalize(m_statement);
}

// Qt would parse the SQL for placeholders here; SQLCipher knows them already.
bool SqlCipherResult::savePrepare(const QString& sql) {
    setQuery(sql);
    return prepare(sql);
}

bool SqlCipherResult::prepare(const QString& sql) {
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_bindError = SQLITE_OK;
    const QByteArray utf8 = sql.toUtf8();
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK) return failWith(code);
    return m_statement != nullptr;
}

void SqlCipherResult::bindValue(int position, const QVariant& value, QSql::ParamType) {
    bindAt(position + 1, value);
}

void SqlCipherResult::bindValue(const QString& placeholder, const QVariant& value, QSql::ParamType) {
    const int parameter = sqlite3_bind_parameter_index(m_statement, placeholder.toUtf8().constData());
    if (parameter == 0)
        m_bindError = SQLITE_RANGE;
    else
        bindAt(parameter, value);
}

void SqlCipherResult::bindAt(int parameter, const QVariant& value) {
    int code = SQLITE_OK;
    if (value.isNull() || !value.isValid()) {
        code = sqlite3_bind_null(m_statement, parameter);
    } else {
        switch (value.typeId()) {
            case QMetaType::Bool:
            case QMetaType::Int:
            case QMetaType::UInt:
            case QMetaType::LongLong:
            case QMetaType::ULongLong:
                code = sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
                break;
            case QMetaType::Double:
            case QMetaType::Float:
                code = sqlite3_bind_double(m_statement, parameter, value.toDouble());
                break;
            case QMetaType::QByteArray: {
                const QByteArray bytes = value.toByteArray();
                code = sqlite3_bind_blob64(m_statement, parameter, bytes.isEmpty() ? "" : bytes.constData(),
                                           static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
                break;
            }
            default: {
                const QByteArray utf8 = value.toString().toUtf8();
                code = sqlite3_bind_text64(m_statement, parameter, utf8.isEmpty() ? "" : utf8.constData(),
                                           static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                           SQLITE_UTF8);
            }
        }
    }
    if (code != SQLITE_OK) m_bindError = code;
}

bool SqlCipherResult::exec() {
    rewind();
    if (m_bindError != SQLITE_OK) return failWith(m_bindError);
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const bool failed = failWith(code);
        sqlite3_reset(m_statement);
        return failed;
    }
    m_rowPending = code == SQLITE_ROW;
    const bool select = sqlite3_column_count(m_statement) > 0;
    m_changes = select ? -1 : static_cast<int>(sqlite3_changes(m_handle));
    if (!m_rowPending) sqlite3_reset(m_statement);
    setSelect(select);
    setActive(true);
    return true;
}

bool SqlCipherResult::reset(const QString& sql) {
    return savePrepare(sql) && exec();
}

bool SqlCipherResult::fetch(int row) {
    while (at() < row)
        if (!fetchNext()) return false;
    return at() == row;
}

bool SqlCipherResult::fetchFirst() {
    return at() == QSql::BeforeFirstRow && fetchNext();
}

bool SqlCipherResult::fetchLast() {
    int last = at();
    while (fetchNext()) last = at();
    return last >= 0;
}

bool SqlCipherResult::fetchNext() {
    if (m_rowPending) {
        m_rowPending = false;
        setAt(0);
        return true;
    }
    if (!sqlite3_stmt_busy(m_statement)) return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        setAt(at() + 1);
        return true;
    }
    if (code != SQLITE_DONE) failWith(code);
    sqlite3_reset(m_statement);
    setAt(QSql::AfterLastRow);
    return false;
}

QVariant SqlCipherResult::data(int column) {
    if (column < 0 || column >= sqlite3_data_count(m_statement)) return {};
    switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, column)));
        case SQLITE_FLOAT:
            return QVariant(sqlite3_column_double(m_statement, column));
        case SQLITE_BLOB:
            return QVariant(QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                                       sqlite3_column_bytes(m_statement, column)));
        case SQLITE_TEXT:
            return QVariant(
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)),
                                  sqlite3_column_bytes(m_statement, column)));
        default:
            return {};
    }
}

bool SqlCipherResult::isNull(int column) {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
int SqlCipherResult::size() {
    return -1;
}
int SqlCipherResult::numRowsAffected() {
    return m_changes;
}
QVariant SqlCipherResult::lastInsertId() const {
    return QVariant(static_cast<qlonglong>(sqlite3_last_insert_rowid(m_handle)));
}

QSqlRecord SqlCipherResult::record() const {
    QSqlRecord record;
    const int columns = sqlite3_column_count(m_statement);
    for (int column = 0; column < columns; ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column))));
    return record;
}

QVariant SqlCipherResult::handle() const {
    return QVariant::fromValue(static_cast<void*>(m_statement));
}

// QSqlQuery::finish(): nothing of the row stays in the statement, and no lock stays on the file.
void SqlCipherResult::detachFromResultSet() {
    rewind();
    sqlite3_clear_bindings(m_statement);
}

void SqlCipherResult::rewind() {
    if (m_statement != nullptr) sqlite3_reset(m_statement);
    m_rowPending = false;
    setAt(QSql::BeforeFirstRow);
}

bool SqlCipherResult::failWith(int code) {
    const int extended = code == SQLITE_RANGE ? code : sqlite3_extended_errcode(m_handle);
    setLastError(QSqlError(QString(), messageOf(m_handle, extended), QSqlError::StatementError,
                           QString::number(extended)));
    setActive(false);
    return false;
}

}  // namespace serment::store
