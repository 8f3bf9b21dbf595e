// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/Measure.h"
#include "tests/bench/Site.h"

namespace serment::bench {

// The lines that the core answers for.
std::vector<Line> coreLines(Site& site, int runs);
// To the painted window. Start and memory are measured in processes of their own (`self`: this program).
std::vector<Line> windowLines(Site& site, int runs, const QString& self);

// What those processes do: print one line of JSON, and end.
int showLogin(const QString& folder);
int showToday(const QString& folder);

}  // namespace serment::bench
