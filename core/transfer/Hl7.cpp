// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Hl7.h"

namespace serment::transfer {

QString hl7Date(const QString& hl7) {
    if (hl7.size() >= 8) return hl7.left(4) + QLatin1Char('-') + hl7.mid(4, 2) + QLatin1Char('-') + hl7.mid(6, 2);
    if (hl7.size() >= 6) return hl7.left(4) + QLatin1Char('-') + hl7.mid(4, 2);
    return hl7.left(4);
}

QDateTime hl7Time(const QString& hl7) {
    QDateTime time = QDateTime::fromString(hl7.left(14), QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid()) time = QDateTime(QDate::fromString(hl7.left(8), QStringLiteral("yyyyMMdd")), QTime(0, 0));
    const QString zone = hl7.mid(14, 5);
    if (zone.size() == 5 && (zone[0] == QLatin1Char('+') || zone[0] == QLatin1Char('-'))) {
        const int seconds = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60;
        time.setOffsetFromUtc(zone[0] == QLatin1Char('-') ? -seconds : seconds);
    }
    return time.isValid() ? time.toUTC() : QDateTime();
}

}  // namespace serment::transfer
