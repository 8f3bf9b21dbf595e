// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Times.h"

#include <QCoreApplication>
#include <algorithm>

namespace serment::ui {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
  public:
    static QString span(qint64 seconds) {
        const qint64 minutes = seconds / 60;
        const qint64 hours = minutes / 60;
        const qint64 days = hours / 24;
        if (days >= 3) return tr("%1 d").arg(days);
        if (days >= 1 && hours % 24 > 0) return tr("%1 d %2 h").arg(days).arg(hours % 24);
        if (days >= 1) return tr("%1 d").arg(days);
        if (hours >= 1) return tr("%1 h").arg(hours);
        return tr("%1 min").arg(minutes);
    }
    static QString ago(qint64 seconds) {
        if (seconds >= 0 && seconds < 60) return tr("just now");
        return seconds >= 0 ? tr("%1 ago").arg(span(seconds)) : tr("in %1").arg(span(-seconds));
    }
    static QString years(int count) { return tr("%n years old", nullptr, count); }
};

}  // namespace

QString dateText(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString timeText(const QDateTime& when) {
    return when.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString dateTimeText(const QDateTime& when) {
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
}

QString waitText(const QDateTime& since, const QDateTime& now) {
    return since.isValid() ? Times::span(std::max<qint64>(0, since.secsTo(now))) : QString();
}

QString agoText(const QDateTime& when, const QDateTime& now) {
    return when.isValid() ? Times::ago(when.secsTo(now)) : QString();
}

int ageAt(const QDate& birth, const QDate& day) {
    if (!birth.isValid() || !day.isValid()) return 0;
    int years = day.year() - birth.year();
    if (day < birth.addYears(years)) --years;
    return std::max(0, years);
}

QString ageText(const QDate& birth, const QDate& day) {
    return birth.isValid() ? Times::years(ageAt(birth, day)) : QString();
}

}  // namespace serment::ui
