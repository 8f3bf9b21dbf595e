// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <optional>
#include <vector>

#include "ui/requests/RequestValues.h"

namespace serment::ui {

inline constexpr qsizetype largestSlipPicture = 20 * 1024 * 1024;

// The slip as it goes into the register: by what its bytes are, never by its name. None for anything else than
// PNG, JPEG or PDF, or when it is too large.
std::optional<SlipScan> slipScan(const QByteArray& content);

// PNG bytes of a picture from the clipboard or the scanner, at most 2480 px wide (A4 at 300 dots an inch).
QByteArray pictureBytes(const QImage& image);

// The pages of a slip as pictures, drawn in this process. Empty when they cannot be read.
std::vector<QImage> slipPages(const SlipScan& scan);

}  // namespace serment::ui
