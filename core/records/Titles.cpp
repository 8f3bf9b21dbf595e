// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Titles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::records {

QString titleOf(const QString& key) {
    static const QJsonObject titles = [] {
        QFile file(QStringLiteral(":/serment/records/titles.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return titles.value(key).toString(key);
}

}  // namespace serment::records
