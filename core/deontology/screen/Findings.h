// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/deontology/screen/Screen.h"
#include "core/text/Tokens.h"

namespace serment::deontology {

// A finding before its rule is known: tokens [first, first + count), or, from a shape, only a place.
struct Hit {
    int start = 0;  // code points
    int length = 0;
    QString category;
    ScreenSeverity severity = ScreenSeverity::Block;
    enum class Weight { None, Hint, Sign };
    Weight weight = Weight::None;  // of a weak sign of the lexicon: two signs together block, and a sign with a hint
};

Hit hitAt(const std::vector<text::Token>& tokens, int first, int count, const QString& category, ScreenSeverity severity);

// Sorted; of hits that overlap, the gravest and then the longest stays.
std::vector<Hit> withoutOverlaps(std::vector<Hit> hits);

// The rule that a finding in this text breaks.
QString ruleFor(const ScreenContext& context);

}  // namespace serment::deontology
