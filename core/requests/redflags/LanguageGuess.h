// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/Normalise.h"

namespace serment::requests {

// Whether a request is mostly French, by its small words in the spellings of messages; those that other languages
// share ("la", "de", "un") do not count. In doubt false: nothing that another language says is then left out.
bool readsFrench(const text::Normalised& source);

}  // namespace serment::requests
