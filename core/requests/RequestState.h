// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/requests/CareRequest.h"

namespace serment::requests {

// Nothing more is to be done.
bool isFinal(RequestState state);
// In the pile: to be triaged, or triaged and not yet on an agenda, or missed.
bool isWaiting(RequestState state);
// InvalidInput when that does not follow in the life of a request (RULES §4).
Result<void> checkStep(RequestState from, RequestState to);

}  // namespace serment::requests
