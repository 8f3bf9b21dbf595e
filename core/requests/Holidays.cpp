// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/Holidays.h"

#include <array>
#include <utility>

namespace serment::requests {

namespace {

// Gregorian Easter Sunday, after Butcher and Meeus.
QDate easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

constexpr std::array fixedDays{std::pair{1, 1}, std::pair{5, 1}, std::pair{5, 8},  std::pair{7, 14},
                               std::pair{8, 15}, std::pair{11, 1}, std::pair{11, 11}, std::pair{12, 25}};
constexpr std::array daysAfterEaster{1, 39, 50};  // Easter Monday, Ascension, Whit Monday

}  // namespace

bool isPublicHoliday(const QDate& day) {
    for (const auto& [month, dayOfMonth] : fixedDays)
        if (day.month() == month && day.day() == dayOfMonth) return true;
    const QDate sunday = easter(day.year());
    for (const int after : daysAfterEaster)
        if (sunday.addDays(after) == day) return true;
    return false;
}

bool isDayOff(const QDate& day) { return day.dayOfWeek() >= Qt::Saturday || isPublicHoliday(day); }

}  // namespace serment::requests
