// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AdministrationRound.h"

#include <algorithm>
#include <map>

#include "core/people/Detainee.h"
#include "core/people/Person.h"
#include "core/records/EntryStore.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Result<std::vector<Administration>> recordedOn(access::Session& session, const QDate& day) {
    return session.read(
        Act{Action::AdministerTreatment, Compartment::Coordination, {}, {}},
        [&](store::Database& db) -> Result<std::vector<Administration>> {
            return db
                .query(QStringLiteral(
                    "SELECT a.id, a.detainee_id, a.treatment_id, a.at, a.outcome, a.dose, a.note,"
                    " a.author_name FROM coordination.administration AS a"
                    " WHERE a.at >= :from AND a.at < :before ORDER BY a.at"))
                .bind(QStringLiteral(":from"), day.startOfDay(Qt::LocalTime))
                .bind(QStringLiteral(":before"), day.addDays(1).startOfDay(Qt::LocalTime))
                .all([](const store::Row& row) {
                    return Administration{row.text(0),
                                          row.id<DetaineeTag>(1),
                                          Compartment::Coordination,
                                          row.id<EntryTag>(2),
                                          row.utc(3),
                                          enumOr(row.text(4), AdministrationOutcome::Given),
                                          row.text(5),
                                          row.text(6),
                                          row.text(7)};
                });
        });
}

RoundLine lineOf(const people::Detainee& person, Treatment treatment, KnownAllergies allergies,
                 const std::vector<Administration>& recorded) {
    RoundLine line;
    line.allergies = std::move(allergies);
    line.building = person.stay->place.building();
    line.place = person.stay->place.display();
    line.ecrou = person.stay->ecrou.toString();
    line.name = person.identity.displayName();
    std::copy_if(recorded.begin(), recorded.end(), std::back_inserter(line.recordedToday),
                 [&](const Administration& a) { return a.treatment == treatment.root; });
    line.treatment = std::move(treatment);
    return line;
}

}  // namespace

Result<std::vector<RoundLine>> administrationRound(access::Session& session, Holding holding,
                                                   const QDate& day) {
    auto toGive = treatmentsToGive(session, holding, day);
    if (!toGive) return errorOf(toGive);
    const auto present = people::presentDetainees(session);
    if (!present) return errorOf(present);
    const auto recorded = recordedOn(session, day);
    if (!recorded) return errorOf(recorded);
    const auto records = people::StandingRecords::read(session);
    if (!records) return errorOf(records);
    auto allergies = knownAllergies(session);
    if (!allergies) return errorOf(allergies);
    std::map<DetaineeId, const people::Detainee*> byId;
    for (const people::Detainee& person : *present) byId[person.id] = &person;
    std::vector<RoundLine> lines;
    for (Treatment& treatment : *toGive) {
        const auto person = byId.find(records->of(treatment.detainee));
        if (person == byId.end()) continue;
        lines.push_back(lineOf(*person->second, std::move(treatment), (*allergies)[person->first], *recorded));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const RoundLine& a, const RoundLine& b) {
        return std::tie(a.building, a.place, a.name) < std::tie(b.building, b.place, b.name);
    });
    return lines;
}

}  // namespace serment::records
