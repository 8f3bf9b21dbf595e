// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/EntryFilter.h"
#include "core/people/Person.h"
#include "core/records/File.h"
#include "core/records/Withheld.h"

namespace serment::records {
namespace {

// The prevention file is read apart, by name: it is no part of the care file (L.412-47).
std::vector<Compartment> wanted(const access::Session& session, const TimelineFilter& filter) {
    if (!filter.compartment) return readableCompartments(session);
    const Compartment only = *filter.compartment;
    if (session.holds(only) && session.may(readingAction(only), only)) return {only};
    return {};
}

}  // namespace

Result<TimelinePage> timeline(access::Session& session, const DetaineeId& detainee,
                              const TimelineFilter& filter, const Paging& paging) {
    const std::vector<Compartment> compartments = wanted(session, filter);
    if (compartments.empty()) return fail(ErrorCode::NoCompartmentKey, QStringLiteral("no part of the file"));
    const Bounds bounds = boundsOf(filter.kinds, filter.author, filter.from, filter.to);
    const QString preview = QStringLiteral("substr(e.text, 1, %1)").arg(previewLength);
    QStringList parts, counts;
    for (const Compartment c : compartments) {
        const QString where =
            QStringLiteral(" FROM %1 AS e WHERE %4%2%3")
                .arg(qualified(c, "entry"), bounds.sql,
                     (filter.withCorrected ? QString() : currentOnly(c)) + exceptWithheld(session, c) + exceptOwnCopies(session, c),
                     people::ofPerson(QStringLiteral("e")));
        parts << QStringLiteral("SELECT ") + listedColumns(c, preview) + where;
        counts << QStringLiteral("(SELECT count(*)") + where + QLatin1Char(')');
    }
    const access::Act act{readingAction(compartments.front()), compartments.front(), detainee, {}};
    return session.read(act, [&](store::Database& db) -> Result<TimelinePage> {
        TimelinePage page;
        auto rows =
            db.query(parts.join(QStringLiteral(" UNION ALL ")) +
                     QStringLiteral(" ORDER BY occurred_at DESC, position DESC LIMIT :limit OFFSET :offset"));
        rows.bind(QStringLiteral(":detainee"), detainee);
        rows.bind(QStringLiteral(":limit"), paging.limit).bind(QStringLiteral(":offset"), paging.offset);
        bounds.bindTo(rows);
        page.entries = rows.all(readListed);
        auto total = db.query(QStringLiteral("SELECT ") + counts.join(QStringLiteral(" + ")));
        total.bind(QStringLiteral(":detainee"), detainee);
        bounds.bindTo(total);
        page.total = int(total.first([](const store::Row& row) { return row.integer(0); }).value_or(0));
        return page;
    });
}

}  // namespace serment::records
