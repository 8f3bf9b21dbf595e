// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deontology/Catalogue.h"
#include "core/documents/Template.h"

namespace serment::documents {

// What stands in for a kind whose own template is broken: its title, readers, signers and handling by the catalogue,
// whom it is about, and one typed text that the screen reads at the level of the kind. The gate asks of it what it
// asks of the kind.
Template plainTemplate(deontology::DocumentKind kind, const deontology::Catalogue& catalogue);

}  // namespace serment::documents
