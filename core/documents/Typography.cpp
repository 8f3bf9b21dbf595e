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
    static const QRegularExpression glued(QStringLiteral("\\b(M\\.|Mme|Dr|Pr|[nN]°|art\\.) (?=\\S)"));
    static const QRegularExpression apostrophe(QStringLiteral("(?<=\\p{L})'(?=[\\p{L}\\d«])"));
    static const QRegularExpression unit(
        QStringLiteral("(?<=\\d) (?=(mg|g|ml|cm|kg|h|min|j|jours?|mois|ans?|fois)\\b)"));
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d))"));
    QString result = text;
    const QString space(QChar(0x00A0));
    result.replace(before, space + QStringLiteral("\\1"));
    result.replace(after, QStringLiteral("«") + space);
    result.replace(glued, QStringLiteral("\\1") + space);
    result.replace(apostrophe, QString(QChar(0x2019)));
    result.replace(unit, space);
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
