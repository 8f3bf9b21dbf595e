// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/Triage.h"

#include "core/requests/RequestState.h"
#include "core/requests/RequestStore.h"

namespace serment::requests {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

// One step in the life of a request (and the one that goes with it): read, checked, changed, written with its event
// in one transaction.
template <typename Change>
Result<int> step(access::Session& session, Action action, const CareRequestId& id, int expectedVersion, RequestState to,
                 const QString& cause, Change&& change, std::optional<RequestState> then = {}) {
    const Act act{action, Compartment::Coordination, {}, id.toString()};
    return session.write(act, [&](store::Database& db) -> Result<int> {
        auto request = findRequest(db, id);
        if (!request) return fail(ErrorCode::NotFound, s("care request"));
        if (request->sealedFor && !session.holds(*request->sealedFor))
            return fail(ErrorCode::NoCompartmentKey, compartmentName(*request->sealedFor));
        if (request->version != expectedVersion) return fail(ErrorCode::Conflict, s("the request changed meanwhile"));
        if (auto follows = checkStep(request->state, to); !follows) return tl::unexpected<Error>(follows.error());
        request->state = to;
        change(*request);
        if (then) request->state = *then;
        if (isFinal(request->state)) request->closedAt = session.clock().nowUtc();
        if (auto written = updateRequest(db, *request, expectedVersion); !written) return tl::unexpected<Error>(written.error());
        insertEvent(db, id, to, cause, session);
        if (then) insertEvent(db, id, *then, {}, session);
        return expectedVersion + 1;
    });
}

}  // namespace

Result<int> triage(access::Session& session, const CareRequestId& id, int expectedVersion, const TriageDecision& decision) {
    const bool answered = !decision.answer.trimmed().isEmpty();
    const auto decide = [&](CareRequest& request) {
        request.priority = decision.priority;
        request.target = decision.target;
        request.tellsSymptom = decision.tellsSymptom;
        request.answer = decision.answer.trimmed();
        request.scheduledAt = {};
        request.slotId.clear();
    };
    return step(session, Action::TriageRequest, id, expectedVersion, RequestState::Triaged, enumName(decision.priority), decide,
                answered ? std::optional(RequestState::Answered) : std::nullopt);
}

Result<int> schedule(access::Session& session, const CareRequestId& id, int expectedVersion, const QDateTime& at, const QString& slotId) {
    if (!at.isValid()) return fail(ErrorCode::MissingField, {}, s("scheduledAt"));
    return step(session, Action::ScheduleRequest, id, expectedVersion, RequestState::Scheduled, {}, [&](CareRequest& request) {
        request.scheduledAt = at;
        request.slotId = slotId;
    });
}

Result<int> recordOutcome(access::Session& session, const CareRequestId& id, int expectedVersion, RequestState outcome,
                          AbsenceReason reason, const QString& cause) {
    using S = RequestState;
    const bool known = outcome == S::Seen || outcome == S::RefusedByPatient || outcome == S::NoShow || outcome == S::UnitCancelled ||
                       outcome == S::EscortCancelled;
    if (!known) return fail(ErrorCode::InvalidInput, s("not an outcome"), s("outcome"));
    if (outcome == S::NoShow && reason == AbsenceReason::None) return fail(ErrorCode::MissingField, {}, s("reason"));
    QStringList causes;
    if (reason != AbsenceReason::None) causes += enumName(reason);
    if (!cause.trimmed().isEmpty()) causes += cause.trimmed();
    return step(session, Action::AnswerRequest, id, expectedVersion, outcome, causes.join(s(": ")), [&](CareRequest& request) {
        request.outcome = causes.join(s(": "));
        if (isWaiting(outcome)) {
            request.scheduledAt = {};
            request.slotId.clear();
        }
    });
}

Result<int> answer(access::Session& session, const CareRequestId& id, int expectedVersion, const QString& words) {
    if (words.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("answer"));
    return step(session, Action::AnswerRequest, id, expectedVersion, RequestState::Answered, {},
                [&](CareRequest& request) { request.answer = words.trimmed(); });
}

Result<int> closeRequest(access::Session& session, const CareRequestId& id, int expectedVersion, const QString& cause) {
    if (cause.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("cause"));
    return step(session, Action::AnswerRequest, id, expectedVersion, RequestState::Closed, cause.trimmed(),
                [&](CareRequest& request) { request.outcome = cause.trimmed(); });
}

}  // namespace serment::requests
