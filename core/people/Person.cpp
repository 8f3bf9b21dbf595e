// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include <algorithm>

#include "core/people/Duplicates.h"

namespace serment::people {

QString ofPerson(const QString& alias, const QString& seed) {
    return QStringLiteral(
               "%1.detainee_id IN (WITH RECURSIVE person (id) AS (SELECT %2"
               " UNION SELECT m.absorbed_id FROM person AS p JOIN unit.identity_merge AS m ON m.kept_id = p.id"
               " WHERE m.undone_at IS NULL"
               " UNION SELECT m.kept_id FROM person AS p JOIN unit.identity_merge AS m ON m.absorbed_id = p.id"
               " WHERE m.undone_at IS NULL) SELECT person.id FROM person)")
        .arg(alias, seed);
}

StandingRecords StandingRecords::read(store::Database& db) {
    StandingRecords records;
    const auto pairs =
        db.query(QStringLiteral("SELECT m.absorbed_id, m.kept_id FROM unit.identity_merge AS m WHERE m.undone_at IS NULL"))
            .all([](const store::Row& row) { return std::pair(row.id<DetaineeTag>(0), row.id<DetaineeTag>(1)); });
    for (const auto& [absorbed, kept] : pairs) records.m_keptOf.insert(absorbed, kept);
    return records;
}

Result<StandingRecords> StandingRecords::read(access::Session& session) {
    return session.read(access::Act{access::Action::ViewDetainees, Compartment::Unit, {}, {}},
                        [](store::Database& db) -> Result<StandingRecords> { return read(db); });
}

DetaineeId StandingRecords::of(const DetaineeId& id) const {
    DetaineeId standing = id;
    // Who was kept may have been absorbed in turn; a record is absorbed once at most, so that this ends.
    for (auto next = m_keptOf.constFind(standing); next != m_keptOf.constEnd(); next = m_keptOf.constFind(standing)) standing = *next;
    return standing;
}

Result<std::vector<access::JournalLine>> journalOfPerson(access::Session& session, const DetaineeId& id, int limit) {
    const auto records = StandingRecords::read(session);
    if (!records) return tl::unexpected<Error>(records.error());
    const auto all = identitiesOf(session, records->of(id));
    if (!all) return tl::unexpected<Error>(all.error());
    std::vector<access::JournalLine> lines;
    for (const DetaineeId& each : *all) {
        auto some = access::journalOfDetainee(session, each, limit);
        if (!some) return some;
        lines.insert(lines.end(), some->begin(), some->end());
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    if (lines.size() > size_t(limit)) lines.resize(size_t(limit));
    return lines;
}

bool isSamePerson(store::Database& db, const DetaineeId& a, const DetaineeId& b) {
    if (a == b) return true;
    const StandingRecords records = StandingRecords::read(db);
    return records.of(a) == records.of(b);
}

}  // namespace serment::people
