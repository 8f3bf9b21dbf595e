// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/UnitSession.h"
#include "core/journal/Chain.h"

namespace serment::access {

// A whole check of the file's signatures has just ended well: the next round begins tomorrow.
void markSwept(UnitSession& session, Compartment compartment);

}  // namespace serment::access
