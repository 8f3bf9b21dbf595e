// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/EntryFilter.h"

namespace serment::records {
namespace {

QString kindList(const std::vector<EntryKind>& kinds) {
    QStringList quoted;
    for (const EntryKind kind : kinds) quoted << QLatin1Char('\'') + enumName(kind) + QLatin1Char('\'');
    return quoted.join(QLatin1Char(','));
}

QDateTime startOf(const QDate& day) {
    return day.startOfDay(Qt::LocalTime).toUTC();
}

}  // namespace

void Bounds::bindTo(store::Query& query) const {
    if (!author.isNull()) query.bind(QStringLiteral(":author"), author);
    if (from.isValid()) query.bind(QStringLiteral(":from"), from);
    if (before.isValid()) query.bind(QStringLiteral(":before"), before);
}

Bounds boundsOf(const std::vector<EntryKind>& kinds, const UserId& author, const QDate& from,
                const QDate& to) {
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

QString listedColumns(Compartment compartment, const QString& text) {
    return entryColumns().replace(QStringLiteral("e.text"), text + QStringLiteral(" AS text")) +
           QStringLiteral(
               ", EXISTS (SELECT 1 FROM %1 AS later WHERE later.supersedes_id = e.id) AS corrected, '%2'"
               " AS compartment, e.rowid AS position")
               .arg(qualified(compartment, "entry"), compartmentName(compartment));
}

Entry readListed(const store::Row& row) {
    const auto compartment =
        compartmentFromName(row.text(entryColumnCount + 1)).value_or(Compartment::Somatic);
    Entry e = readEntry(row, compartment);
    e.isCorrected = row.boolean(entryColumnCount);
    return e;
}

}  // namespace serment::records
