// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/synthetic/People.h"

namespace serment::synthetic {

// What a unit has on its table on a working day: consents, oppositions, written requests. Through the use cases, as a user would.
Result<void> playTheDay(access::Session& session, const std::vector<Person>& people, Chance& chance);

}  // namespace serment::synthetic
