// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Arrivals.h"

#include <QHash>
#include <algorithm>

#include "core/people/Person.h"

namespace serment::records {
namespace {

Arrival openOf(const people::Detainee& person, const std::vector<ReceptionAnswer>& answers) {
    Arrival arrival{person, 0, 0};
    for (const ReceptionItem& item : unansweredItems(answers)) {
        if (item.stage == ReceptionStage::NurseScreen) ++arrival.nurseOpen;
        // The health appointment of migrants is proposed to some: nobody is late with it.
        if (item.stage == ReceptionStage::DoctorExam || item.stage == ReceptionStage::Proposal) ++arrival.physicianOpen;
    }
    return arrival;
}

}  // namespace

Result<std::vector<Arrival>> arrivals(access::Session& session, const QDate& today) {
    const QDate since = today.addDays(-arrivalDays);
    const auto arrived = people::arrivedBetween(session, since, today);
    if (!arrived) return tl::unexpected<Error>(arrived.error());
    const auto given = answersOfArrivals(session, since, today);
    if (!given) return tl::unexpected<Error>(given.error());
    const auto records = people::StandingRecords::read(session);
    if (!records) return tl::unexpected<Error>(records.error());
    QHash<DetaineeId, std::vector<ReceptionAnswer>> answersOf;
    for (const ReceptionAnswer& answer : *given) answersOf[records->of(answer.detainee)].push_back(answer);
    std::vector<Arrival> found;
    for (const people::Detainee& person : *arrived) {
        auto answers = answersOf.value(records->of(person.id));
        // Of an earlier stay: asked again, because months have passed.
        const QDateTime entered = person.stay->entry.startOfDay();
        std::erase_if(answers, [&](const ReceptionAnswer& a) { return a.at < entered; });
        const Arrival arrival = openOf(person, answers);
        if (arrival.nurseOpen + arrival.physicianOpen > 0) found.push_back(arrival);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Arrival& a, const Arrival& b) { return a.person.stay->entry < b.person.stay->entry; });
    return found;
}

}  // namespace serment::records
