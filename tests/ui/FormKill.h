// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::ui::testing {

// Opens the unit of a test in this process, types into a consultation and ends by SIGKILL once the draft is on the
// disk: what a power cut leaves. Answers only when something failed before.
int typeUntilKilled(const QString& folder);

}  // namespace serment::ui::testing
