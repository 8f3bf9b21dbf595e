// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

// Whoever has, or had, an account in the unit, by name: for the filter of the timeline and of the search. `team` stays
// empty. Entries received from another unit have authors who are not here.
Result<std::vector<Author>> authors(access::Session& session);

}  // namespace serment::records
