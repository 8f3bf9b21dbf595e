// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/synthetic/Chance.h"

namespace serment::synthetic {

// Sessions of this week with people expected in them, some already seen or missed; six extractions, two of them
// cancelled; a few people to visit where they are.
Result<void> fillAgenda(access::Session& session, Chance& chance);

}  // namespace serment::synthetic
