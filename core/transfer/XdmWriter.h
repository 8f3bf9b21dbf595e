// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/transfer/Dossier.h"
#include "core/transfer/Zip.h"

namespace serment::transfer {

// The papers of a dossier as an IHE XDM media (ITI TF-2: 3.32): INDEX.HTM, README.TXT and IHE_XDM/SUBSET01 with
// METADATA.XML and one CDA document a paper, named in 8.3 upper case. The metadata carry the SHA-1 and the size of each.
std::vector<ZipEntry> writeXdm(const Dossier& dossier, const Tick& tick = {});

// Only the metadata, for `documents` already written (same order as dossier.papers).
QByteArray writeXdmMetadata(const Dossier& dossier, const std::vector<ZipEntry>& documents);

}  // namespace serment::transfer
