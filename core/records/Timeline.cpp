// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/File.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;
constexpr int previewLength = 400;

QString kindList(const std::vector<EntryKind>& kinds) {
    QStringList quoted;
    for (const EntryKind kind : kinds) quoted << QLatin1Char('\'') + enumName(kind) + QLatin1Char('\'');
    return quoted.join(QLatin1Char(','));
}

QDateTime startOf(const QDate& day) { return day.startOfDay(Qt::LocalTime).toUTC(); }

// The conditions that both the timeline and the search know, on the entry aliased e.
struct Bounds {
    QString sql;
    UserId author;
    QDateTime from;
    QDateTime before;

    void bindTo(store::Query& query) const {
        if (!author.isNull()) query.bind(QStringLiteral(":author"), author);
        if (from.isValid()) query.bind(QStringLiteral(":from"), from);
        if (before.isValid()) query.bind(QStringLiteral(":before"), before);
    }
};

Bounds boundsOf(const std::vector<EntryKind>& kinds, const UserId& author, const QDate& from, const QDate& to) {
    Bounds bounds{{}, author, {}, {}};
    if (!kinds.empty()) bounds.sql += QStringLiteral(" AND e.kind IN (%1)").arg(kindList(kinds));
    if (!author.isNull()) bounds.sql += QStringLiteral(" AND e.author_id = :author");
    if (from.isValid()) {
        bounds.from = startOf(from);
        bounds.sql += QStringLiteral(" AND e.occurred_at >= :from");
    }
    if (to.isValid()) {
        bounds.before = startOf(to.addDays(1));
        bounds.sql += QStringLiteral(" AND e.occurred_at < :before");
    }
    return bounds;
}

// The columns of an entry with its text cut short, and a last one: the compartment.
QString previewColumns(Compartment compartment) {
    return entryColumns().replace(QStringLiteral("e.text"), QStringLiteral("substr(e.text, 1, %1) AS text").arg(previewLength)) +
           QStringLiteral(", EXISTS (SELECT 1 FROM %1 AS later WHERE later.supersedes_id = e.id) AS corrected, '%2'"
                          " AS compartment, e.rowid AS position")
               .arg(qualified(compartment, "entry"), compartmentName(compartment));
}

Entry readPreview(const store::Row& row) {
    const auto compartment = compartmentFromName(row.text(entryColumnCount + 1)).value_or(Compartment::Somatic);
    Entry e = readEntry(row, compartment);
    e.isCorrected = row.boolean(entryColumnCount);
    return e;
}

std::vector<Compartment> wanted(const access::Session& session, const TimelineFilter& filter) {
    std::vector<Compartment> readable = readableCompartments(session);
    if (filter.compartment)
        std::erase_if(readable, [&](Compartment c) { return c != *filter.compartment; });
    return readable;
}

// What the person typed, as an FTS5 expression: every word quoted, the last one a prefix.
QString matchExpression(const QString& words) {
    QStringList terms;
    QString term;
    const auto flush = [&] {
        if (!term.isEmpty()) terms << QLatin1Char('"') + term + QLatin1Char('"');
        term.clear();
    };
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c.isMark()) term += c;
        else flush();
    }
    flush();
    if (!terms.isEmpty()) terms.last() += QLatin1Char('*');
    return terms.join(QLatin1Char(' '));
}

std::vector<SearchHit> searchIn(store::Database& db, const access::Session& session, Compartment compartment, const QString& match,
                                const SearchFilter& filter, const Bounds& bounds) {
    QString where = bounds.sql + currentOnly(compartment) + exceptWithheld(session, compartment);
    if (!filter.detainee.isNull()) where += QStringLiteral(" AND e.detainee_id = :detainee");
    auto query = db.query(QStringLiteral("SELECT %1, snippet(entry_fts, -1, char(8296), char(8297), '…', 16)"
                                         " FROM %2 AS f JOIN %3 AS e ON e.rowid = f.rowid"
                                         " WHERE f.entry_fts MATCH :match%4 ORDER BY f.rowid DESC LIMIT :limit")
                              .arg(previewColumns(compartment), qualified(compartment, "entry_fts"),
                                   qualified(compartment, "entry"), where));
    query.bind(QStringLiteral(":match"), match).bind(QStringLiteral(":limit"), filter.limit);
    if (!filter.detainee.isNull()) query.bind(QStringLiteral(":detainee"), filter.detainee);
    bounds.bindTo(query);
    return query.all([](const store::Row& row) { return SearchHit{readPreview(row), row.text(entryColumnCount + 3)}; });
}

}  // namespace

Result<TimelinePage> timeline(access::Session& session, const DetaineeId& detainee, const TimelineFilter& filter,
                              const Paging& paging) {
    const std::vector<Compartment> compartments = wanted(session, filter);
    if (compartments.empty()) return fail(ErrorCode::NoCompartmentKey, QStringLiteral("no part of the file"));
    const Bounds bounds = boundsOf(filter.kinds, filter.author, filter.from, filter.to);
    QStringList parts, counts;
    for (const Compartment c : compartments) {
        const QString where = QStringLiteral(" FROM %1 AS e WHERE e.detainee_id = :detainee%2%3")
                                  .arg(qualified(c, "entry"), bounds.sql,
                                       (filter.withCorrected ? QString() : currentOnly(c)) + exceptWithheld(session, c));
        parts << QStringLiteral("SELECT ") + previewColumns(c) + where;
        counts << QStringLiteral("(SELECT count(*)") + where + QLatin1Char(')');
    }
    const Act act{readingAction(compartments.front()), compartments.front(), detainee, {}};
    return session.read(act, [&](store::Database& db) -> Result<TimelinePage> {
        TimelinePage page;
        auto rows = db.query(parts.join(QStringLiteral(" UNION ALL ")) +
                             QStringLiteral(" ORDER BY occurred_at DESC, position DESC LIMIT :limit OFFSET :offset"));
        rows.bind(QStringLiteral(":detainee"), detainee);
        rows.bind(QStringLiteral(":limit"), paging.limit).bind(QStringLiteral(":offset"), paging.offset);
        bounds.bindTo(rows);
        page.entries = rows.all(readPreview);
        auto total = db.query(QStringLiteral("SELECT ") + counts.join(QStringLiteral(" + ")));
        total.bind(QStringLiteral(":detainee"), detainee);
        bounds.bindTo(total);
        page.total = int(total.first([](const store::Row& row) { return row.integer(0); }).value_or(0));
        return page;
    });
}

Result<std::vector<SearchHit>> searchText(access::Session& session, const QString& words, const SearchFilter& filter) {
    const QString match = matchExpression(words);
    if (match.isEmpty()) return fail(ErrorCode::MissingField, QStringLiteral("no word"), QStringLiteral("words"));
    std::vector<Compartment> compartments = readableCompartments(session);
    std::erase_if(compartments, [&](Compartment c) { return !session.may(Action::SearchText, c); });
    if (compartments.empty()) return fail(ErrorCode::NotPermitted, QStringLiteral("search"));
    const Bounds bounds = boundsOf(filter.kinds, filter.author, filter.from, filter.to);
    const Act act{Action::SearchText, compartments.front(), filter.detainee, {}};
    return session.read(act, [&](store::Database& db) -> Result<std::vector<SearchHit>> {
        std::vector<SearchHit> hits;
        for (const Compartment c : compartments)
            for (SearchHit& hit : searchIn(db, session, c, match, filter, bounds)) hits.push_back(std::move(hit));
        std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
            return a.entry.occurredAt > b.entry.occurredAt;
        });
        if (hits.size() > size_t(filter.limit)) hits.resize(size_t(filter.limit));
        return hits;
    });
}

}  // namespace serment::records
