// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Result.h"

namespace serment::store {

// Puts a file in the place of another at one blow, and waits until the disk has it: what is written afterwards may
// rely on it even after a power cut.
Result<void> replaceFile(const QString& from, const QString& to);

// Waits until the disk has the content of a file.
Result<void> syncFile(const QString& path);

// Whether the medium of this folder has a little room left; tells a full disk from one that cannot be written.
bool hasRoom(const QString& folder);

}  // namespace serment::store
