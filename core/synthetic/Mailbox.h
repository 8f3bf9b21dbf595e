// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/synthetic/Chance.h"

namespace serment::synthetic {

// Written requests of the last days in the box of the unit: most wait for triage, some are triaged, a few answered.
Result<void> fillMailbox(access::Session& session, Chance& chance);

}  // namespace serment::synthetic
