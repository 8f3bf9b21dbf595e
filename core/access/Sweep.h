// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/access/Session.h"

namespace serment::access {

// Every signature of the journals comes to be checked without anybody asking for it: a slice now and then, over hours or
// days, and again from the beginning. How far each user's sessions have come is kept in the unit under that user's own
// signature, so that an insider cannot move somebody else's mark on; moved back, it only makes the check begin earlier.

// Checks the next slice of one file, 500 entries, in some tens of milliseconds; run it in a worker every while. True when
// there was something to check, false while every file was checked less than a day ago. What it finds raises the alarm.
// Needs no permission: whoever opens a unit checks it.
Result<bool> sweepSignatures(Session& session);

struct SweepState {
    std::optional<QDateTime> wholeAt;  // when the file that has waited longest was last checked to its end by this user
    int percent = 0;                   // of the present round
};
Result<SweepState> sweepState(Session& session);

}  // namespace serment::access
