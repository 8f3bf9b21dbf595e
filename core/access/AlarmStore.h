// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <mutex>
#include <set>

#include "core/access/Alarm.h"
#include "core/access/UnitSession.h"

namespace serment::access {

// The table of alarms, for the checks that fill it. Throws StoreError.
std::vector<Alarm> readAlarms(UnitSession& session, const keys::Keyring& keyring);
// Those that a coordinating physician took as they are: an unsigned decision decides nothing.
std::set<QByteArray> acceptedFingerprints(UnitSession& session, const keys::Keyring& keyring);
// Writes the new ones and holds the login to reading. Does nothing when the list is empty.
void raiseAlarms(UnitSession& session, const std::vector<journal::Problem>& problems);

// The quick check of an opening: anchors, and the chains from where this user last checked them.
Result<void> checkAtOpening(UnitSession& session, const keys::Keyring& keyring);

}  // namespace serment::access
