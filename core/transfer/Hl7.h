// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace serment::transfer {

// "19840503" → "1984-05-03"; "198405" and "1984" likewise. As partial as it is written.
QString hl7Date(const QString& hl7);
// "20261122101500+0100", "20261122101500" (local), "20261122" → UTC; invalid when it is none of these.
QDateTime hl7Time(const QString& hl7);

}  // namespace serment::transfer
