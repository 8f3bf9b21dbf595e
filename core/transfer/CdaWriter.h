// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include "core/transfer/Dossier.h"

namespace serment::transfer {

// One paper as a CDA R2 level 1 document with the header of the French CI-SIS (Structuration minimale) around its
// PDF/A-1. UTF-8 XML. Preconditions: `paper.id` and `paper.setId` are UUIDs, `paper.pdf` is not empty.
QByteArray writeCda(const Paper& paper, const Dossier& dossier);

}  // namespace serment::transfer
