// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Typography.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace serment::documents {

namespace {

const QStringList& months() {
    static const QStringList names{
        QStringLiteral("janvier"), QStringLiteral("février"),  QStringLiteral("mars"),
        QStringLiteral("avril"),   QStringLiteral("mai"),      QStringLiteral("juin"),
        QStringLiteral("juillet"), QStringLiteral("août"),     QStringLiteral("septembre"),
        QStringLiteral("octobre"), QStringLiteral("novembre"), QStringLiteral("décembre")};
    return names;
}

QString dayOf(const QDate& date) {
    return date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day());
}

QString joined(const QStringList& parts) {
    if (parts.size() < 2) return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" et ") + parts.last();
}

}  // namespace

QString frenchTypography(const QString& text) {
    static const QRegularExpression before(QStringLiteral("[ \\x{202F}]+([;:!?»%€])"));
    static const QRegularExpression after(QStringLiteral("«[ \\x{202F}]+"));
    static const QRegularExpression glued(
        QStringLiteral("\\b(MM?\\.|Mmes?|Mlle|Dr|Pr|Me|[nN]°|art\\.|[LRD]\\.(?= \\d)|p\\.(?= \\d)) (?=\\S)"));
    static const QRegularExpression apostrophe(QStringLiteral("(?<=\\p{L})'(?=[\\p{L}\\d«])"));
    static const QRegularExpression unit(
        QStringLiteral("(?<=\\d) (?=(mg|µg|g|ml|l|mm|cm|m|kg|h|min|j|jours?|semaines?|mois|ans?|fois|"
                       "heures?|minutes?|mmHg|UI|×)(?![\\p{L}\\d]))"));
    static const QRegularExpression minutes(QStringLiteral("(?<=\\d[ \\x{A0}]h) (?=\\d{2}\\b)"));
    static const QRegularExpression times(QStringLiteral("× (?=\\d)"));
    // A day with its month and year, a code with its town, a telephone number: each is read as one.
    static const QRegularExpression day(
        QStringLiteral("\\b(1er|\\d{1,2}) (?=(%1)\\b)").arg(months().join(QLatin1Char('|'))));
    static const QRegularExpression year(
        QStringLiteral("\\b(%1) (?=\\d{4}\\b)").arg(months().join(QLatin1Char('|'))));
    static const QRegularExpression town(QStringLiteral("(?<![\\d\\x{A0}])(\\d{5}) (?=\\p{Lu})"));
    static const QRegularExpression telephone(
        QStringLiteral("(?<!\\d)(0\\d) (\\d\\d) (\\d\\d) (\\d\\d) (\\d\\d)(?!\\d)"));
    static const QRegularExpression callAt(QStringLiteral(": (?=0\\d\\x{A0}\\d\\d\\x{A0})"));
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d))"));
    QString result = text;
    const QString space(QChar(0x00A0));
    result.replace(before, space + QStringLiteral("\\1"));
    result.replace(after, QStringLiteral("«") + space);
    result.replace(glued, QStringLiteral("\\1") + space);
    result.replace(apostrophe, QString(QChar(0x2019)));
    result.replace(unit, space);
    result.replace(minutes, space);
    result.replace(times, QStringLiteral("×") + space);
    result.replace(year, QStringLiteral("\\1") + space);
    result.replace(day, QStringLiteral("\\1") + space);
    result.replace(town, QStringLiteral("\\1") + space);
    result.replace(telephone, QStringList{QStringLiteral("\\1"), QStringLiteral("\\2"), QStringLiteral("\\3"),
                                          QStringLiteral("\\4"), QStringLiteral("\\5")}
                                  .join(space));
    result.replace(callAt, QLatin1Char(':') + space);
    result.replace(thousands, space);
    return result;
}

QString frenchDate(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString frenchLongDate(const QDate& date) {
    if (!date.isValid()) return {};
    return QStringLiteral("%1\u00A0%2\u00A0%3")
        .arg(dayOf(date), months().at(date.month() - 1), QString::number(date.year()));
}

QString frenchDateList(std::vector<QDate> dates) {
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    QStringList groups;
    QStringList days;
    for (size_t i = 0; i < dates.size(); ++i) {
        days << dayOf(dates[i]);
        const bool last = i + 1 == dates.size();
        if (!last && dates[i + 1].month() == dates[i].month() && dates[i + 1].year() == dates[i].year())
            continue;
        QString group = joined(days) + QLatin1Char(' ') + months().at(dates[i].month() - 1);
        // The year is said once, where it ends.
        if (last || dates[i + 1].year() != dates[i].year())
            group += QLatin1Char(' ') + QString::number(dates[i].year());
        groups << group;
        days.clear();
    }
    if (dates.empty()) return {};
    return (dates.size() == 1 ? QStringLiteral("le ") : QStringLiteral("les ")) + joined(groups);
}

}  // namespace serment::documents
