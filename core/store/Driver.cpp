// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Driver.h"

#include <QSqlError>

#include "core/store/Result.h"

namespace serment::store {

SqlCipherDriver::SqlCipherDriver(sqlite3* handle) : m_handle(handle) {
    setOpen(true);
    setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
        case Transactions:
        case BLOB:
        case Unicode:
        case PreparedQueries:
        case NamedPlaceholders:
        case LastInsertId:
        case SimpleLocking:
        case LowPrecisionNumbers:
            return true;
        case QuerySize:
        case PositionalPlaceholders:
        case BatchOperations:
        case EventNotifications:
        case FinishQuery:
        case MultipleResultSets:
        case CancelQuery:
            return false;
    }
    return false;
}

// The connection is opened and keyed by Connection: a key never passes through Qt.
bool SqlCipherDriver::open(const QString&, const QString&, const QString&, const QString&, int,
                           const QString&) {
    return m_handle != nullptr;
}

void SqlCipherDriver::close() {
    setOpen(false);
    m_handle = nullptr;
}

QSqlResult* SqlCipherDriver::createResult() const {
    return new SqlCipherResult(this, m_handle);
}

QVariant SqlCipherDriver::handle() const {
    return QVariant::fromValue(static_cast<void*>(m_handle));
}

bool SqlCipherDriver::beginTransaction() {
    return execute("BEGIN IMMEDIATE");
}
bool SqlCipherDriver::commitTransaction() {
    return execute("COMMIT");
}
bool SqlCipherDriver::rollbackTransaction() {
    return execute("ROLLBACK");
}

bool SqlCipherDriver::execute(const char* sql) {
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return true;
    setLastError(QSqlError(QString(), messageOf(m_handle, sqlite3_extended_errcode(m_handle)),
                           QSqlError::TransactionError, QString::number(sqlite3_extended_errcode(m_handle))));
    return false;
}

}  // namespace serment::store
