// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/journal/Problem.h"

namespace serment::access {

// Compartments whose key somebody knows who should not any more, or whose rotation was interrupted.
Result<std::vector<Compartment>> rotationsDue(Session& session);

// Gives the compartment a new key: the file is written again under it beside the old one, then takes its place; the
// new key is sealed to those who hold the old one and to the recovery key; the pair of the
// team's drop-box and its certificate are renewed (the former ones still open what was sealed to them). Killed at
// any moment it leaves a unit that opens, with the old key or the new. UnitBusy while another connection of this
// process (a worker) is open; Cancelled when `progress` answers false, the old key in force.
// Needs twice the size of the file. Permission RotateKey.
Result<void> rotateKey(Session& session, Compartment compartment, const journal::Progress& progress = {});

}  // namespace serment::access
