// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Placement.h"
#include "core/people/Place.h"

namespace serment::agenda {

// A wing where everybody is visited (resources/agenda/wards.json), by the words that a roll names it with.
struct Ward {
    PlacementKind kind = PlacementKind::Disciplinary;
    QStringList words;
    QString source;
};
// Errors: Damaged; a ward without a source does not load.
Result<std::vector<Ward>> loadWards();
// Pure: the wing in which a place lies, from the parts between its separators.
std::optional<PlacementKind> wardOf(const people::Place& place, const std::vector<Ward>& wards);

// What the roll says and the list of places to visit does not: somebody moved in or out. Nothing is written
// until a person confirms.
struct WardProposal {
    DetaineeId detainee;
    PlacementKind kind = PlacementKind::Disciplinary;
    QDate since;            // there since, as far as the roll tells
    PlacementId placement;  // null: to be recorded; otherwise to be ended
    int version = 0;

    bool isEnd() const { return !placement.isNull(); }
};
Result<std::vector<WardProposal>> wardProposals(access::Session& session, const std::vector<Ward>& wards);

}  // namespace serment::agenda
