// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/continuity/ExitFile.h"

// What the file itself tells of an exit, for the use cases of continuity/ only.
namespace serment::continuity {

// The lines that stand: papers released for this exit, treatments that need a relay, a judicial measure of care. Items
// that the file says nothing about are not in it. `since`: papers before that day belong to another exit.
Result<std::map<ExitItem, ChecklistLine>> fromRecord(access::Session& session, const DetaineeId& detainee, const QDate& since);

}  // namespace serment::continuity
