// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Result.h"

namespace serment::store {

// A folder that only its owner enters, new and empty, in the place of what an earlier attempt left there. A symbolic link
// that somebody put there is taken away, never followed.
Result<void> makePrivateFolder(const QString& path);
// Takes such a folder away again, with what is in it; of a symbolic link only the link.
void removePrivateFolder(const QString& path);

// Puts a file in the place of another at one blow, and waits until the disk has it: what is written afterwards may
// rely on it even after a power cut.
Result<void> replaceFile(const QString& from, const QString& to);

// Waits until the disk has the content of a file.
Result<void> syncFile(const QString& path);

// Whether the medium of this folder has a little room left; tells a full disk from one that cannot be written.
bool hasRoom(const QString& folder);

}  // namespace serment::store
