// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Sqlite.h"

namespace serment::store {

ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return ErrorCode::AlreadyExists;
        case SQLITE_CONSTRAINT_COMMITHOOK:
            return ErrorCode::NotPermitted;
        case SQLITE_IOERR_SHORT_READ:
            return ErrorCode::DatabaseTruncated;
        default:
            break;
    }
    switch (sqliteCode & 0xff) {
        case SQLITE_CONSTRAINT:
            return ErrorCode::InvalidInput;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::UnitBusy;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return ErrorCode::UnitReadOnly;
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_NOTADB:
            return ErrorCode::WrongKey;
        case SQLITE_CORRUPT:
            return ErrorCode::Damaged;
        case SQLITE_TOOBIG:
            return ErrorCode::TooLarge;
        case SQLITE_INTERRUPT:
            return ErrorCode::Cancelled;
        case SQLITE_AUTH:
            return ErrorCode::NotPermitted;
        case SQLITE_IOERR:
            return ErrorCode::StorageFailure;
        default:
            return ErrorCode::Internal;
    }
}

QString messageOf(sqlite3* handle, int sqliteCode) {
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    // An FTS5 or JSON message quotes what was bound; these name tables and columns only.
    const bool schemaOnly = (sqliteCode & 0xff) == SQLITE_CONSTRAINT ||
                            message.startsWith(QLatin1String("no such ")) ||
                            message.startsWith(QLatin1String("ambiguous column"));
    if (schemaOnly) return message;
    return QString::fromUtf8(sqlite3_errstr(sqliteCode));
}

}  // namespace serment::store
