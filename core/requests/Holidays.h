// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

namespace serment::requests {

// Saturdays, Sundays and the eleven public holidays of France (L.3133-1 of the code du travail): days on which a unit
// may have no physician.
bool isDayOff(const QDate& day);
bool isPublicHoliday(const QDate& day);

}  // namespace serment::requests
