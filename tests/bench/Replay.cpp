// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Replay.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>
#include <QVariant>
#include <set>

#include "core/access/UnitSession.h"

namespace serment::bench {

namespace {

int remember(unsigned, void* context, void* statement, void*) {
    auto* seen = static_cast<std::vector<QByteArray>*>(context);
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (sql != nullptr && qstrnicmp(sql, "SELECT", 6) == 0) seen->push_back(sql);
    sqlite3_free(sql);
    return 0;
}

// A value as the program would hold it.
struct Value {
    QString text;
    QByteArray bytes;
    qint64 integer = 0;
    double real = 0;
    QDateTime time;
    QUuid id;
};

int digits(const char* at, int count) {
    int value = 0;
    for (int i = 0; i < count; ++i) value = value * 10 + (at[i] - '0');
    return value;
}

Value build(sqlite3_stmt* statement, int column) {
    Value value;
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            value.integer = sqlite3_column_int64(statement, column);
            break;
        case SQLITE_FLOAT:
            value.real = sqlite3_column_double(statement, column);
            break;
        case SQLITE_BLOB:
            value.bytes = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                                     sqlite3_column_bytes(statement, column));
            break;
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            const int size = sqlite3_column_bytes(statement, column);
            if (size == 36 && text[8] == '-')
                value.id = QUuid::fromString(QLatin1String(text, size));
            else if (size == 24 && text[23] == 'Z')
                value.time = QDateTime(QDate(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2)),
                                       QTime(digits(text + 11, 2), digits(text + 14, 2), digits(text + 17, 2), digits(text + 20, 3)), Qt::UTC);
            else
                value.text = QString::fromUtf8(text, size);
            break;
        }
        default:
            break;
    }
    return value;
}

}  // namespace

sqlite3* handleOf(access::Session& session) {
    return static_cast<access::UnitSession&>(session).unitDatabase().connection().handle();
}

Replay::Replay(access::Session& session, const std::function<void()>& work) {
    std::vector<QByteArray> seen;
    sqlite3_trace_v2(handleOf(session), SQLITE_TRACE_STMT, remember, &seen);
    work();
    sqlite3_trace_v2(handleOf(session), 0, nullptr, nullptr);
    m_other = std::move(*session.forkForWorker());
    for (const QByteArray& sql : seen) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(handleOf(*m_other), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK)
            m_statements.push_back(statement);
    }
}

Replay::~Replay() {
    for (sqlite3_stmt* statement : m_statements) sqlite3_finalize(statement);
}

void Replay::run() {
    for (sqlite3_stmt* statement : m_statements) {
        const int columns = sqlite3_column_count(statement);
        std::vector<std::vector<Value>> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<Value>& row = rows.emplace_back();
            row.reserve(static_cast<size_t>(columns));
            for (int column = 0; column < columns; ++column) row.push_back(build(statement, column));
        }
        sqlite3_reset(statement);
    }
}

}  // namespace serment::bench
