// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/synthetic/Histories.h"
#include "core/synthetic/People.h"

namespace serment::synthetic {

// People who were here within the last `years` and have left: their identity and their ended stay.
Result<std::vector<Subject>> writePastStays(access::Session& session, int count, int years, Chance& chance);

// Gives the people present what the hospital checked beyond the roll: birth place code, national identifier, status.
Result<void> checkIdentities(access::Session& session, const std::vector<Person>& people);

}  // namespace serment::synthetic
