// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/transfer/Gather.h"

namespace serment::transfer {

// What was gathered for a small bundle, as one archive to be sealed and kept: the words as JSON, each paper beside. The rows
// of the record are not in it.
Result<QByteArray> writeGathered(const Gathered& gathered);
// Damaged when it is not what writeGathered made.
Result<Gathered> readGathered(const QByteArray& archive);

}  // namespace serment::transfer
