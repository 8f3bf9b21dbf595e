// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSaveFile>

namespace serment {

// Puts `content` in place of the file before, whole or not at all; false when it could not. The file is open for writing.
// commit() alone knows of a write that failed, not of one that a full medium cut short.
inline bool writeWhole(QSaveFile& file, const QByteArray& content) {
    return file.write(content) == content.size() && file.commit();
}

}  // namespace serment
