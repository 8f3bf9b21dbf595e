// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

#include "core/base/Result.h"

namespace serment::transfer {

// An object of JSON from outside. What two readers may read differently is refused whole: a name that stands twice in one
// object, or one written with escapes (HostileInput); as is depth beyond 64. Damaged when it is no JSON object.
Result<QJsonObject> readJson(const QByteArray& bytes);

}  // namespace serment::transfer
