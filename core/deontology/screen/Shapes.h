// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Findings.h"

namespace serment::deontology {

// Doses, measured values and CIM-10 codes, known by their shape. The CIM-10 itself is not shipped.
std::vector<Hit> shapesIn(const text::Normalised& text, const std::vector<text::Token>& tokens,
                          const std::vector<Standing>& standings);

}  // namespace serment::deontology
