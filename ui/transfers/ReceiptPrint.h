// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/transfer/Shuttle.h"

class QPrinter;

namespace serment::ui {

// The slip on paper (S02): reference, dates, the one address where it comes from, room for a signature; no name of a person
// and no medical word.
void printReceipt(QPrinter& printer, const transfer::Receipt& receipt);

}  // namespace serment::ui
