// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "core/base/Id.h"
#include "core/people/Roll.h"

namespace serment::people {

// A stay as the unit knows it, with what the last roll said.
struct KnownStay {
    StayId id;
    DetaineeId detainee;
    EcrouNumber ecrou = EcrouNumber::trusted({});
    RollTraits traits;
    Place place;
    QDate entry;           // invalid: unknown
    QDate plannedRelease;  // invalid: none
    PenalStatus status = PenalStatus::OnRemand;
    bool ended = false;
    bool endProposed = false;  // missing from an earlier roll, not yet confirmed by anybody
};

struct ChangedStay {
    KnownStay before;
    RollRow row;
};

// What a roll would change. Nothing in it deletes anything: who is missing has a stay *proposed* as ended.
struct RollDifference {
    std::vector<RollRow> arrivals;       // écrou numbers never seen here
    std::vector<ChangedStay> returns;    // a stay ended, or proposed as ended, that is on the roll again
    std::vector<KnownStay> departures;
    std::vector<ChangedStay> transfers;  // a person present whom the roll says transferred
    std::vector<RollRow> passedThrough;  // transferred before the unit ever saw them
    std::vector<ChangedStay> moves;
    std::vector<ChangedStay> identityChanges;
    std::vector<ChangedStay> releaseChanges;
    std::vector<ChangedStay> statusChanges;  // prévenu ↔ condamné, or a corrected date of entry
    std::vector<EcrouNumber> duplicates;     // repeated rows of the file
    std::vector<RollError> errors;

    int present = 0;                         // people known to be here before the roll

    // Applying it would write nothing.
    bool isEmpty() const;
    // More than a quarter of the people here, and at least three, are not on it: an empty or truncated file would make all
    // of them people who left without notice. Somebody is to say that it is the whole roll.
    bool leavesOutMany() const;
};

// Pure. `known` holds every present stay and the ended ones of the numbers on the roll; one number at most once.
RollDifference diffRoll(const std::vector<KnownStay>& known, const ParsedRoll& roll);

// What the file leaves open (a column that it does not have) is taken from what was known.
RollTraits mergedTraits(const RollTraits& known, const RollTraits& row);
// Case and the shape of apostrophes do not make another identity; an accent does.
bool sameTraits(const RollTraits& a, const RollTraits& b);

}  // namespace serment::people
