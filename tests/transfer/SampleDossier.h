// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/transfer/Dossier.h"

namespace serment::transfer {

// A synthetic dossier with one of everything, and characters that each format must escape.
Dossier sampleDossier();
// The same person with nothing recorded and no national identifier.
Dossier emptyDossier();

}  // namespace serment::transfer
