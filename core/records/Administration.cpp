// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/people/Person.h"
#include "core/records/Lists.h"
#include "core/records/Treatment.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Administration readAdministration(const store::Row& row, Compartment compartment) {
    return Administration{row.text(0), row.id<DetaineeTag>(1),
                          compartment, row.id<EntryTag>(2),
                          row.utc(3),  enumOr(row.text(4), AdministrationOutcome::Given),
                          row.text(5), row.text(6),
                          row.text(7)};
}

// The dose as prescribed now, when the treatment stands and is this person's.
std::optional<QString> prescribedDose(store::Database& db, const Administration& a) {
    return db
        .query(QStringLiteral(
                   "SELECT d.dose FROM %1 AS e JOIN %2 AS d ON d.entry_id = e.id WHERE e.root_id = :root"
                   " AND %3 ORDER BY e.version DESC LIMIT 1")
                   .arg(qualified(a.compartment, "entry"), qualified(a.compartment, "treatment"),
                        people::ofPerson(QStringLiteral("e"))))
        .bind(QStringLiteral(":root"), a.treatment)
        .bind(QStringLiteral(":detainee"), a.detainee)
        .first([](const store::Row& row) { return row.text(0); });
}

Result<void> insertAdministration(store::Database& db, const access::Session& session,
                                  const Administration& a) {
    const QDateTime now = session.clock().nowUtc();
    if (a.at.isValid() && a.at > now.addSecs(300))
        return fail(ErrorCode::InvalidInput, QStringLiteral("a time in the future"), QStringLiteral("at"));
    const auto dose = prescribedDose(db, a);
    if (!dose) return fail(ErrorCode::NotFound, QStringLiteral("treatment"), QStringLiteral("treatment"));
    store::insertRow(db, qualified(a.compartment, "administration"),
                     {{"id", EntryId::create()},
                      {"detainee_id", a.detainee},
                      {"treatment_id", a.treatment},
                      {"at", a.at.isValid() ? a.at : now},
                      {"outcome", enumName(a.outcome)},
                      {"dose", a.dose.isEmpty() ? *dose : a.dose},
                      {"note", a.note},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", now}});
    return {};
}

}  // namespace

void fillLastGiven(store::Database& db, Compartment compartment, std::vector<Treatment>& treatments) {
    for (Treatment& t : treatments)
        db.query(QStringLiteral("SELECT a.at, a.dose FROM %1 AS a WHERE a.treatment_id = :root"
                                " AND a.outcome IN ('given', 'handed_over') ORDER BY a.at DESC LIMIT 1")
                     .arg(qualified(compartment, "administration")))
            .bind(QStringLiteral(":root"), t.root)
            .first([&](const store::Row& row) {
                t.lastGivenAt = row.utc(0);
                t.lastGivenDose = row.text(1);
                return true;
            });
}

Result<int> recordAdministrations(access::Session& session, const std::vector<Administration>& round) {
    if (round.empty()) return 0;
    const Compartment compartment = round.front().compartment;
    const bool mixed = std::any_of(round.begin(), round.end(),
                                   [&](const Administration& a) { return a.compartment != compartment; });
    if (mixed)
        return fail(ErrorCode::InvalidInput, QStringLiteral("one compartment a round"),
                    QStringLiteral("compartment"));
    const DetaineeId person = round.size() == 1 ? round.front().detainee : DetaineeId();
    return session.write(Act{Action::AdministerTreatment, compartment, person, {}},
                         [&](store::Database& db) -> Result<int> {
                             for (const Administration& a : round)
                                 if (auto ok = insertAdministration(db, session, a); !ok) return errorOf(ok);
                             return int(round.size());
                         });
}

Result<std::vector<Administration>> administrations(access::Session& session, const DetaineeId& detainee,
                                                    const QDate& from) {
    const QDateTime start = from.isValid() ? from.startOfDay(Qt::LocalTime).toUTC() : QDateTime();
    return readEverywhere<Administration>(
               session, detainee,
               [&](store::Database& db, Compartment c, const DetaineeId& person) {
                   return db
                       .query(QStringLiteral(
                                  "SELECT a.id, a.detainee_id, a.treatment_id, a.at, a.outcome, a.dose,"
                                  " a.note, a.author_name FROM %1 AS a WHERE %2"
                                  " AND (:start IS NULL OR a.at >= :start)")
                                  .arg(qualified(c, "administration"), people::ofPerson(QStringLiteral("a"))))
                       .bind(QStringLiteral(":detainee"), person)
                       .bind(QStringLiteral(":start"),
                             start.isValid() ? QVariant(start.toString(Qt::ISODateWithMs)) : QVariant())
                       .all([&](const store::Row& row) { return readAdministration(row, c); });
               })
        .map([](std::vector<Administration> all) {
            std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
            return all;
        });
}

}  // namespace serment::records
