// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PartialDate.h"

#include <QRegularExpression>

namespace serment::people {

namespace {

tl::unexpected<Error> notADate() {
    return fail(ErrorCode::InvalidInput, QStringLiteral("not a date"), QStringLiteral("birth_date"));
}

}  // namespace

Result<PartialDate> PartialDate::of(int year, int month, int day) {
    if (year < 1850 || year > 2200 || month < 0 || month > 12 || day < 0 || day > 31) return notADate();
    if (month == 0 && day != 0) return notADate();
    if (day != 0 && !QDate::isValid(year, month, day)) return notADate();
    return PartialDate(year, month, day);
}

Result<PartialDate> PartialDate::parse(const QString& text) {
    static const QRegularExpression french(
        QStringLiteral(R"(^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?$)"));
    const QString trimmed = text.trimmed();
    if (const auto match = french.match(trimmed); match.hasMatch())
        return of(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = iso.match(trimmed); match.hasMatch())
        return of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return notADate();
}

QString PartialDate::toStored() const {
    return QStringLiteral("%1-%2-%3").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_day, 2, 10, QLatin1Char('0'));
}

QString PartialDate::toDisplay() const {
    return QStringLiteral("%1/%2/%3").arg(m_day, 2, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_year, 4, 10, QLatin1Char('0'));
}

QString PartialDate::toKnown() const {
    return toDisplay().mid(m_month == 0 ? 6 : m_day == 0 ? 3 : 0);
}

int PartialDate::ageOn(const QDate& day) const {
    const QDate birth = earliest();
    const bool birthdayPassed = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (birthdayPassed ? 0 : 1);
}

}  // namespace serment::people
