// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/people/RollDifference.h"

namespace serment::people {

enum class RowsInError { Stop, LeaveAside };

struct RollOutcome {
    RollDifference difference;
    bool headerRead = false;
    bool applied = false;
};

// What the file would change, nothing written. Errors: TooLarge, UnreadableFile, NotPermitted.
Result<RollOutcome> previewRoll(access::Session& session, const QByteArray& file);

// The same, then one transaction: arrivals become people with a stay, who is missing has the end of the stay proposed,
// who is transferred has it ended. With RowsInError::Stop, a file with a row in error is left whole
// (`applied` is false). A file that changes nothing writes nothing. An identity that the hospital has validated is
// never overwritten by the roll.
Result<RollOutcome> applyRoll(access::Session& session, const QByteArray& file, RowsInError rowsInError);

}  // namespace serment::people
