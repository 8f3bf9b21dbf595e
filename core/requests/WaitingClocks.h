// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimeZone>
#include <vector>

#include "core/base/Result.h"
#include "core/requests/CareRequest.h"

namespace serment::requests {

// One waiting time of resources/requests/clocks.json, with the text that it comes from.
struct WaitingClock {
    QString id;            // "triage"
    QString from;          // deposited, collected
    QString until;         // collected, triaged, seen
    int hours = 0;
    int hoursOverDayOff = 0;  // 0: the same
    QString only;          // "symptom" or the name of a priority; empty: every request
    QString titleFr;
    QString titleEn;
    QString source;
};

// Where one clock stands for one request.
struct Deadline {
    QString clock;
    QDateTime dueAt;  // UTC
    bool met = false;  // stopped, in time or late
    bool late = false;  // passed, or stopped after it
    bool operator==(const Deadline&) const = default;
};

// Errors: Damaged; a clock without a source does not load.
Result<std::vector<WaitingClock>> loadWaitingClocks();

// The clocks that run for a request, soonest due first. Pure. Counted in elapsed hours, so that a change of hour
// neither gives nor takes one; the longer time holds when a Saturday, a Sunday or a public holiday of the unit's
// `zone` falls within the shorter one. A deposit without an hour counts from the end of its day.
std::vector<Deadline> deadlines(const CareRequest& request, const std::vector<RequestEvent>& events,
                                const std::vector<WaitingClock>& clocks, const QDateTime& now,
                                const QTimeZone& zone = QTimeZone::systemTimeZone());

// The face-to-face clock alone, from what the row of a request holds: for lists.
QDateTime faceToFaceDue(const CareRequest& request, const std::vector<WaitingClock>& clocks,
                        const QTimeZone& zone = QTimeZone::systemTimeZone());

}  // namespace serment::requests
