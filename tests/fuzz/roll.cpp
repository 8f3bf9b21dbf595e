// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Roll.h"
#include "tests/fuzz/Fuzz.h"

FUZZ_TARGET(bytes) {
    const auto roll = serment::people::parseRoll(bytes, QDate(2026, 11, 22));
    if (!roll) return;
    for (const auto& row : roll->rows) FUZZ_REQUIRE(row.line > 0 && !row.traits.familyName.isEmpty());
    if (!roll->headerRead) FUZZ_REQUIRE(roll->rows.empty());
}
