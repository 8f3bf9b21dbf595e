// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <QTime>

namespace serment::ui {

// A day as hands write it: "20", "20/11", "20/11/26", "20/11/2026", "-1" (yesterday). What leaves out the
// month or the year means the last such day not after `today`. Invalid when it cannot be read, or lies ahead.
QDate readDay(const QString& text, const QDate& today);

// The same, where a day may also lie ahead.
QDate readAnyDay(const QString& text, const QDate& today);

// A day to come: what leaves out the month or the year means the next such day, "+2" is in two days. Invalid
// when it cannot be read, or is before `today`.
QDate readComingDay(const QString& text, const QDate& today);

// An hour as hands write it: "9", "930", "9:30", "9h30". Invalid when it cannot be read.
QTime readHour(const QString& text);

}  // namespace serment::ui
