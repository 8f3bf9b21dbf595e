// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::agenda {

struct PlacementTag;
using PlacementId = Id<PlacementTag>;

enum class PlacementKind { Disciplinary, Confinement, Isolation };

// A person in a disciplinary cell, confined, or isolated: at least two visits a week (R.115-21, R.213-19
// CPén).
struct Placement {
    PlacementId id;  // filled by the program
    int version = 1;
    DetaineeId detainee;
    PlacementKind kind = PlacementKind::Disciplinary;
    QDate since;
    QDate until;  // invalid: goes on

    bool operator==(const Placement&) const = default;
};

struct PlacementState {
    int visitsThisWeek = 0;  // days with a visit, Monday to Sunday
    QDate lastVisit;         // invalid: none
    QDate nextDue;           // last day on which the next visit still keeps the rhythm
    bool isOverdue = false;
    bool writtenOpinionDue = false;  // isolation beyond six months (R.213-30)

    bool operator==(const PlacementState&) const = default;
};
// Pure. Two days with a visit in each week from Monday to Sunday, the first by Thursday and the second by
// Saturday; a placement that begins on Thursday or Friday asks for one, later for none in that week.
PlacementState placementState(const Placement& placement, const std::vector<QDate>& visits,
                              const QDate& today);

struct PlacementLine {
    Placement placement;
    PlacementState state;
};

// Field errors: "detainee", "since" (in the future); AlreadyExists for a second one of the kind.
Result<PlacementId> recordPlacement(access::Session& session, const Placement& placement);
Result<void> endPlacement(access::Session& session, const PlacementId& id, int expectedVersion,
                          const QDate& until);
Result<void> recordPlacementVisit(access::Session& session, const PlacementId& id, const QDateTime& at = {});
// Those that go on, overdue ones first.
Result<std::vector<PlacementLine>> placements(access::Session& session);

}  // namespace serment::agenda

namespace serment {
template <>
struct EnumNames<agenda::PlacementKind> {
    static constexpr std::array values{"disciplinary", "confinement", "isolation"};
};
}  // namespace serment
