// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/UnitSession.h"

namespace serment::access {

// Gives the team's drop-box a fresh pair inside the caller's transaction, vouched for by the root key or by this holder,
// who has none. The former pairs stay, for what was sealed to them.
Result<void> renewBox(UnitSession& session, store::Database& database, Compartment team);

// At an opening: a box that nobody in force vouches for (its signer was closed, or somebody wrote into the keyring) is
// renewed by the first who may renew the key of the team; and where the root key is at hand, it vouches for the boxes of
// signers in force, so that closing one of them later leaves no gap.
Result<void> tendBoxes(UnitSession& session);

}  // namespace serment::access
