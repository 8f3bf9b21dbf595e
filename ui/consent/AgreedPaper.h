// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"

namespace serment::ui {

// What the person agreed to and opposes, in French, as it is handed over.
Result<QString> agreedText(access::Session& session, const DetaineeId& detainee);
// Begins a written summary for the person with these words: it leaves by the gate, like every paper. Words already typed in
// such a draft are kept before them. Errors: NotPermitted, those of the registers.
Result<void> beginAgreedPaper(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::ui
