// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Arrivals.h"

#include <algorithm>

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
    const auto present = people::presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    std::vector<Arrival> found;
    for (const people::Detainee& person : *present) {
        const QDate entry = person.stay->entry;
        if (!entry.isValid() || entry < today.addDays(-arrivalDays) || entry > today) continue;
        auto answers = receptionAnswers(session, person.id);
        if (!answers) return tl::unexpected<Error>(answers.error());
        // Of an earlier stay: asked again, because months have passed.
        std::erase_if(*answers, [&](const ReceptionAnswer& a) { return a.at.toLocalTime().date() < entry; });
        const Arrival arrival = openOf(person, *answers);
        if (arrival.nurseOpen + arrival.physicianOpen > 0) found.push_back(arrival);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Arrival& a, const Arrival& b) { return a.person.stay->entry < b.person.stay->entry; });
    return found;
}

}  // namespace serment::records
