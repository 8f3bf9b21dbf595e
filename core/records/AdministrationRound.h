// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/KnownAllergies.h"
#include "core/records/Treatment.h"

namespace serment::records {

// One line of a round: somebody present, where, and what is to be given.
struct RoundLine {
    QString building;
    QString place;  // "B-2-214"
    QString ecrou;
    QString name;
    KnownAllergies allergies;
    Treatment treatment;
    std::vector<Administration> recordedToday;  // the earliest first

    bool operator==(const RoundLine&) const = default;
};

// By building, place, then name: the order in which a nurse walks. Treatments of that holding current on
// `day`, in coordination; what another team withholds is left out. Errors: NotPermitted, NoCompartmentKey.
Result<std::vector<RoundLine>> administrationRound(access::Session& session, Holding holding,
                                                   const QDate& day);

}  // namespace serment::records
