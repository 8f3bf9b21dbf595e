// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/base/SecureBuffer.h"

namespace serment::ctl {

// The controlling terminal, whatever standard input is. MissingField when there is none.
Result<SecureBuffer> askHidden(const QString& question);
Result<QString> askVisible(const QString& question);

// Whether a person, rather than another program, reads standard output.
bool outputIsTerminal();

// The value of an environment variable, zeroed in place and removed.
SecureBuffer takeEnvironment(const char* name);

}  // namespace serment::ctl
