// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/Problem.h"
#include "ui/access/AccessValues.h"
#include "ui/widgets/Background.h"

namespace serment::ui {

// For a job of `background`: says in the window's thread how far it is, once a percent, and ends it when the task is to
// stop. Of several parts done one after the other, this is `part` (from 0).
journal::Progress percents(Background& background, const LongTask& task, int part = 0, int parts = 1);

}  // namespace serment::ui
