// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/Ground.h"

namespace serment::faults {

// What is wrong with what was written beside the unit: a backup that is not whole, a bundle whose sums do not fit, a
// restored unit that does not open, and, where the process lived on (`tidied`), pieces left lying about.
QStringList judgeOutside(const QString& root, bool tidied);
// And what the step had told as done is not there.
QStringList judgeMade(const QString& root, const Step& step);

}  // namespace serment::faults
