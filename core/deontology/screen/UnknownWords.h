// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Findings.h"
#include "core/text/Dictionary.h"

namespace serment::deontology {

// Words that no list knows and that are no names: the author must confirm them.
std::vector<Hit> unknownWordsIn(const std::vector<text::Token>& tokens, const std::vector<Standing>& standings,
                                const Lexicon& lexicon, const text::Dictionary& dictionary, bool shouted);

}  // namespace serment::deontology
