// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/people/Detainee.h"
#include "core/requests/SealedContent.h"
#include "core/requests/WaitingClocks.h"

namespace serment::requests {

struct PileRow {
    CareRequest request;
    people::Detainee person;
    QDateTime dueAt;  // to be seen before; invalid: no clock runs
    bool late = false;
};

// What waits. Sorted as a caregiver takes it up.
struct Pile {
    std::vector<PileRow> toTriage;   // red flags first, then the one that waits longest
    std::vector<PileRow> missed;     // an appointment failed: back here with their first date
    std::vector<PileRow> triaged;    // without an appointment yet: by priority, then the longest wait
    std::vector<PileRow> scheduled;  // by hour
    int late = 0;                    // of the first three
};

// Takes out of the pile what waits for this target, in the same order. Pure.
Pile takeFor(Pile& pile, Target target);

// Every open request with its person, in two queries.
Result<Pile> pile(access::Session& session, const std::vector<WaitingClock>& clocks);

Result<CareRequest> careRequest(access::Session& session, const CareRequestId& id);
// In the order in which it happened.
Result<std::vector<RequestEvent>> historyOf(access::Session& session, const CareRequestId& id);
// Triaged, given an hour or answered since then, and still so: what the person may be told. Oldest slip first.
Result<std::vector<CareRequest>> decidedSince(access::Session& session, const QDateTime& since);
// All requests of a person, the last one first.
Result<std::vector<CareRequest>> requestsOf(access::Session& session, const DetaineeId& detainee);
// Collected in [from, to[, oldest first: for the figures, without names or words.
struct RequestFigures {
    CareRequestId id;
    Target target = Target::Physician;
    std::optional<Priority> priority;
    RequestState state = RequestState::Registered;
    QDateTime collectedAt;
    QDateTime triagedAt;  // invalid: not yet
    QDateTime seenAt;     // invalid: not seen
};
Result<std::vector<RequestFigures>> figuresBetween(access::Session& session, const QDateTime& from, const QDateTime& to);

// Opens a request sealed for the psychiatric team; leaves a trace in its journal. Errors: NotFound, NoCompartmentKey,
// NotPermitted, InvalidInput (not sealed), DecryptionFailed.
Result<SealedContent> openSealedRequest(access::Session& session, const CareRequestId& id);

}  // namespace serment::requests
