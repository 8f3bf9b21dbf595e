// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestState.h"

namespace serment::requests {

namespace {

using S = RequestState;

bool isMissed(S state) { return state == S::NoShow || state == S::UnitCancelled || state == S::EscortCancelled; }

bool follows(S from, S to) {
    if (isFinal(from)) return false;
    switch (to) {
        case S::Registered: return false;
        case S::Triaged: return true;  // also triaged again: a priority may change while one waits
        case S::Scheduled: return from != S::Registered;
        // Seen at once is triage enough only for a caregiver who then says so: triage comes first.
        case S::Seen:
        case S::RefusedByPatient: return from != S::Registered;
        case S::NoShow:
        case S::UnitCancelled:
        case S::EscortCancelled: return from == S::Scheduled;
        case S::Answered: return from != S::Registered && from != S::Scheduled;
        case S::Closed: return true;
    }
    return false;
}

}  // namespace

bool isFinal(RequestState state) {
    switch (state) {
        case S::Seen:
        case S::RefusedByPatient:
        case S::Answered:
        case S::Closed: return true;
        case S::Registered:
        case S::Triaged:
        case S::Scheduled:
        case S::NoShow:
        case S::UnitCancelled:
        case S::EscortCancelled: return false;
    }
    return false;
}

bool isWaiting(RequestState state) { return state == S::Registered || state == S::Triaged || isMissed(state); }

Result<void> checkStep(RequestState from, RequestState to) {
    if (follows(from, to)) return {};
    return fail(ErrorCode::InvalidInput, QStringLiteral("request: %1 to %2").arg(enumName(from), enumName(to)), QStringLiteral("state"));
}

}  // namespace serment::requests
