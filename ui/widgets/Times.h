// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>

namespace serment::ui {

// Dates and times as they are read here: 22/11/2026, 14:05.
QString dateText(const QDate& date);
QString timeText(const QDateTime& when);
QString dateTimeText(const QDateTime& when);

// "3 d", "5 h", "12 min": how long something has waited. Never negative.
QString waitText(const QDateTime& since, const QDateTime& now);

// "3 d ago", "in 2 d", "today": a date beside its distance.
QString agoText(const QDateTime& when, const QDateTime& now);

// Full years at a day; 0 for an unknown birth date.
int ageAt(const QDate& birth, const QDate& day);
QString ageText(const QDate& birth, const QDate& day);

}  // namespace serment::ui
