// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Clock.h"
#include "core/base/Result.h"

namespace serment::keys {

// Slows down whoever tries passphrases at the login window: from the fourth wrong one on, a wait that doubles from
// 5 seconds to 15 minutes. Kept in the unit's folder (attempts.json), so that a restart does not forget it, and in memory, so
// that taking the file away does not help while the program runs. Against
// a stolen disk only the cost of Argon2id helps.
// TooManyAttempts (detail: seconds left).
Result<void> checkAttempts(const QString& folder, const QString& userName, const Clock& clock);
void recordWrongAttempt(const QString& folder, const QString& userName, const Clock& clock);
void clearAttempts(const QString& folder, const QString& userName);

}  // namespace serment::keys
