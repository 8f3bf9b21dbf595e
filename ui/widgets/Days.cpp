// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Days.h"

#include <QRegularExpression>
#include <QStringList>

namespace serment::ui {

namespace {

struct Written {
    QDate date;
    qsizetype parts = 0;
    bool relative = false;
};

Written read(const QString& text, const QDate& today) {
    const QString typed = text.trimmed();
    bool number = false;
    const int value = typed.toInt(&number);
    if (number && value <= 0 && value > -400) return {today.addDays(value), 0, true};
    const QStringList parts = typed.split(QLatin1Char('/'));
    const int day = parts.value(0).toInt();
    const int month = parts.size() > 1 ? parts.at(1).toInt() : today.month();
    int year = parts.size() > 2 ? parts.at(2).toInt() : today.year();
    if (year > 0 && year < 100) year += 2000;
    return {QDate(year, month, day), parts.size(), false};
}

}  // namespace

QDate readDay(const QString& text, const QDate& today) {
    const Written written = read(text, today);
    QDate date = written.date;
    if (written.parts == 1 && date > today) date = date.addMonths(-1);
    if (written.parts == 2 && date > today) date = date.addYears(-1);
    return date.isValid() && date <= today ? date : QDate();
}

QDate readAnyDay(const QString& text, const QDate& today) {
    return read(text, today).date;
}

QDate readComingDay(const QString& text, const QDate& today) {
    const QString typed = text.trimmed();
    bool number = false;
    const int ahead = typed.mid(1).toInt(&number);
    if (typed.startsWith(QLatin1Char('+'))) return number && ahead < 400 ? today.addDays(ahead) : QDate();
    const Written written = read(typed, today);
    QDate date = written.date;
    if (written.parts == 1 && date < today) date = date.addMonths(1);
    if (written.parts == 2 && date < today) date = date.addYears(1);
    return date.isValid() && date >= today ? date : QDate();
}

QTime readHour(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}?)[:hH.]?(\\d{2})?$"));
    const auto found = form.match(text.trimmed().endsWith(QLatin1Char('h'), Qt::CaseInsensitive)
                                      ? text.trimmed().chopped(1)
                                      : text.trimmed());
    if (!found.hasMatch()) return {};
    return QTime(found.captured(1).toInt(), found.captured(2).toInt());
}

}  // namespace serment::ui
