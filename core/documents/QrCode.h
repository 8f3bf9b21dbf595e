// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBitArray>
#include <QString>
#include <vector>

#include "core/base/Result.h"

namespace serment::documents {

// A QR code (level M) as rows of modules, true = dark. Fails with TooLarge when the text does not fit.
Result<std::vector<QBitArray>> qrModules(const QString& text);

}  // namespace serment::documents
