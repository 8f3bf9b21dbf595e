// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/access/Backup.h"

namespace serment::access {

// A backup like the other, in which each file that this session holds the key of stands under a fresh key, sealed to
// its present holders and to the recovery key: whoever learns a key of the unit later, or knew one earlier, opens
// nothing here. Files whose key the session does not hold go in as they are, so that the backup is whole.
struct RekeyedSummary {
    BackupSummary backup;
    std::set<Compartment> rekeyed;
};

// The unit goes on being used: it is held only while its encrypted files are copied, the rest is done on the copy. The
// result is read back, and each fresh key tried, before it takes the place of `file`. Needs twice the size of the unit
// beside `file` meanwhile; restoreUnit() restores it. Permission Backup, and at least one clinical key (NoCompartmentKey).
Result<RekeyedSummary> exportRekeyed(Session& session, const QString& file, const journal::Progress& progress = {});

}  // namespace serment::access
