// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/requests/CareRequest.h"

namespace serment::requests {

// What a caregiver decides of one slip. The program proposes nothing and decides nothing.
struct TriageDecision {
    Priority priority = Priority::Routine;
    Target target = Target::Physician;
    bool tellsSymptom = true;
    QString answer;  // words for the person; not empty: a written answer is enough and the request is closed
};

// All answer the new version of the request. Errors: NotFound, Conflict (another version), InvalidInput (that step
// does not follow, see checkStep), NotPermitted (a secretary does not triage), NoCompartmentKey (sealed for a team
// whose key the session does not hold).
Result<int> triage(access::Session& session, const CareRequestId& id, int expectedVersion, const TriageDecision& decision);
// Given an hour on the agenda. `slotId` is the agenda's, or empty.
Result<int> schedule(access::Session& session, const CareRequestId& id, int expectedVersion, const QDateTime& at, const QString& slotId);
// What became of it: Seen, RefusedByPatient, NoShow (with its reason), UnitCancelled, EscortCancelled. Unseen ones come
// back to the pile with their first date. `cause` in words: who cancelled and why (T16). MissingField ("reason").
Result<int> recordOutcome(access::Session& session, const CareRequestId& id, int expectedVersion, RequestState outcome,
                          AbsenceReason reason = AbsenceReason::None, const QString& cause = {});
// Closes with a written answer. MissingField ("answer").
Result<int> answer(access::Session& session, const CareRequestId& id, int expectedVersion, const QString& words);
// Closes without having been seen (the same slip twice, withdrawn, released): `cause` says why. MissingField ("cause").
Result<int> closeRequest(access::Session& session, const CareRequestId& id, int expectedVersion, const QString& cause);

}  // namespace serment::requests
