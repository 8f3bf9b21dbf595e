// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/gate/Paper.h"
#include "core/transfer/Dossier.h"

namespace serment::transfer {

// What a bundle tells to people without any software: who, allergies, treatments with the last dose, problems, measures.
// In French.
gate::Paper summaryPaper(const Dossier& dossier, const gate::Letterhead& letterhead, const QDate& date);

}  // namespace serment::transfer
