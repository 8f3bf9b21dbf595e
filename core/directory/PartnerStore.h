// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/directory/Partner.h"

// Storage of partners, for the use cases of directory/ only.
namespace serment::directory {

// The errors of addPartner().
Result<void> checkPartner(const Partner& partner);
// Throws StoreError.
void insertPartner(store::Database& db, const Partner& partner, const access::Session& session);
// Writes everything but the id; the new version. NotFound, Conflict when the version is another.
Result<int> updatePartner(store::Database& db, const Partner& partner, const access::Session& session);

}  // namespace serment::directory
