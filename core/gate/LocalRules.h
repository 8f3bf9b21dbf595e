// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/access/Session.h"
#include "core/deontology/LocalPolicy.h"

namespace serment::gate {

// What the unit decided for itself, or nothing. Errors: Damaged when it does not read any more; nothing
// leaves then.
Result<std::optional<deontology::LocalPolicy>> localPolicy(access::Session& session);

// Sets it, by this user and now (Action::ChangeLocalPolicy). Errors: NotFound, InvalidInput when it is milder
// than the catalogue or unknown to it.
Result<void> saveLocalPolicy(access::Session& session, const deontology::Catalogue& catalogue,
                             deontology::LocalPolicy policy);

// The catalogue as the unit applies it.
Result<deontology::Catalogue> catalogueOf(access::Session& session, const deontology::Catalogue& catalogue);

}  // namespace serment::gate
