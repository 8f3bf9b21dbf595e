// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Rows.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/journal/RowHash.h"
#include "core/store/UnitDatabase.h"

namespace serment::journal {

namespace {

constexpr qint64 batch = 500;

std::optional<qint64> tableId(store::Connection& connection, const QString& schema, const QString& table) {
    store::Statement statement(connection,
                               QStringLiteral("SELECT id FROM %1.journal_table WHERE name = ?1").arg(schema));
    statement.bind(1, table);
    if (!statement.step()) return {};
    return statement.integer(0);
}

// One table, records and journal read side by side in the order of the rowid.
class TableWalk {
  public:
    TableWalk(store::Connection& connection, Compartment compartment, QString table, RowsCheck& check)
        : m_schema(compartmentName(compartment)),
          m_compartment(compartment),
          m_table(std::move(table)),
          m_check(check),
          m_records(
              connection,
              QStringLiteral("SELECT rowid, * FROM \"%1\".\"%2\" WHERE rowid > ?1 ORDER BY rowid LIMIT ?2")
                  .arg(m_schema, m_table)),
          m_hashes(connection,
                   QStringLiteral(
                       "SELECT row, hash FROM %1.journal_row WHERE table_id = ?1 AND row > ?2 AND row <= ?3 "
                       "ORDER BY row, id")
                       .arg(m_schema)),
          m_id(tableId(connection, m_schema, m_table).value_or(-1)) {}

    // False when nothing is left.
    bool nextBatch() {
        constexpr qint64 everything = std::numeric_limits<qint64>::max();
        std::map<qint64, QByteArray> found;
        m_records.bind(1, m_after).bind(2, batch);
        while (m_records.step())
            found[m_records.integer(0)] = RowHasher::hashOf(m_records, m_schema, m_table, 1);
        m_records.reset();
        const qint64 upTo = static_cast<qint64>(found.size()) < batch ? everything : found.rbegin()->first;
        compare(found, expected(upTo));
        m_check.rows += static_cast<qint64>(found.size());
        m_after = upTo;
        return upTo != everything;
    }

  private:
    std::map<qint64, QByteArray> expected(qint64 upTo) {
        std::map<qint64, QByteArray> last;
        m_hashes.bind(1, m_id).bind(2, m_after).bind(3, upTo);
        while (m_hashes.step()) last[m_hashes.integer(0)] = m_hashes.blob(1);
        m_hashes.reset();
        std::erase_if(last, [](const auto& row) { return row.second.isEmpty(); });  // deleted
        return last;
    }

    void compare(const std::map<qint64, QByteArray>& found, const std::map<qint64, QByteArray>& wanted) {
        for (const auto& [row, hash] : found) {
            const auto want = wanted.find(row);
            if (want == wanted.end())
                report(ProblemKind::RowUnknown, row, hash);
            else if (want->second != hash)
                report(ProblemKind::RowChanged, row, hash);
        }
        for (const auto& [row, hash] : wanted)
            if (!found.contains(row)) report(ProblemKind::RowMissing, row, hash);
    }

    void report(ProblemKind kind, qint64 row, const QByteArray& evidence) {
        m_check.problems.push_back(makeRowProblem(m_compartment, kind, m_table, row, {}, evidence));
    }

    QString m_schema;
    Compartment m_compartment;
    QString m_table;
    RowsCheck& m_check;
    store::Statement m_records;
    store::Statement m_hashes;
    qint64 m_id;
    qint64 m_after = std::numeric_limits<qint64>::min();
};

// The time of the entry that wrote the row last: it was right then.
QDateTime writtenAt(store::Connection& connection, const QString& schema, const QString& table, qint64 row) {
    store::Statement statement(
        connection,
        QStringLiteral(
            "SELECT e.at FROM %1.journal_row AS r JOIN %1.journal_entry AS e ON r.id >= e.first_row "
            "AND r.id < e.first_row + e.row_count WHERE r.table_id = ?1 AND r.row = ?2 "
            "ORDER BY r.id DESC LIMIT 1")
            .arg(schema));
    statement.bind(1, tableId(connection, schema, table).value_or(-1)).bind(2, row);
    return statement.step() ? QDateTime::fromString(statement.text(0), Qt::ISODateWithMs) : QDateTime();
}

}  // namespace

std::vector<QString> recordTables(store::Connection& connection, Compartment compartment) {
    store::Statement statement(
        connection,
        QStringLiteral(
            "SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
            "ORDER BY name")
            .arg(compartmentName(compartment)));
    std::vector<QString> tables;
    while (statement.step())
        if (store::isRecordTable(statement.text(0))) tables.push_back(statement.text(0));
    return tables;
}

RowsCheck checkAllRows(store::Connection& connection, Compartment compartment, const Progress& progress) {
    RowsCheck check;
    const auto tables = recordTables(connection, compartment);
    qint64 done = 0;
    for (const QString& table : tables) {
        TableWalk walk(connection, compartment, table, check);
        while (walk.nextBatch() && !check.cancelled)
            if (progress && !progress(done, static_cast<qint64>(tables.size()))) check.cancelled = true;
        ++done;
        if (progress && !progress(done, static_cast<qint64>(tables.size()))) check.cancelled = true;
        if (check.cancelled) return check;
    }
    constexpr size_t dated = 100;  // beyond that many, the first dates tell enough
    for (size_t at = 0; at < std::min(dated, check.problems.size()); ++at)
        check.problems[at].since = writtenAt(connection, compartmentName(compartment),
                                             check.problems[at].table, check.problems[at].row);
    return check;
}

Result<void> checkRows(store::Database& database, Compartment compartment, const QString& table,
                       const QString& column, const QString& value) {
    auto& connection = static_cast<store::UnitDatabase&>(database).connection();
    const QString schema = compartmentName(compartment);
    store::Statement statement(
        connection, QStringLiteral("SELECT (SELECT r.hash FROM %1.journal_row AS r WHERE r.table_id = ?1 AND "
                                   "r.row = t.rowid ORDER BY r.id DESC LIMIT 1), t.* FROM \"%1\".\"%2\" AS t "
                                   "WHERE t.\"%3\" = ?2")
                        .arg(schema, table, column));
    statement.bind(1, tableId(connection, schema, table).value_or(-1)).bind(2, value);
    while (statement.step())
        if (statement.blob(0) != RowHasher::hashOf(statement, schema, table, 1))
            return fail(ErrorCode::TamperDetected, schema + QLatin1Char('.') + table);
    return {};
}

}  // namespace serment::journal
