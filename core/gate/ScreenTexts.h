// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/deontology/screen/Screen.h"
#include "core/gate/Verdict.h"

namespace serment::gate {

// The content screen on every typed text of what leaves, at the lower of the levels of kind and reader, with
// the person's own recorded problems and treatments, as far as the user may read them. Nothing at level full.
Result<std::vector<WordFinding>> screenTexts(access::Session& session, const deontology::Screen& screen,
                                             const deontology::Catalogue& catalogue,
                                             const Outgoing& outgoing);

}  // namespace serment::gate
