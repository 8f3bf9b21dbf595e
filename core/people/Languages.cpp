// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Languages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::people {

const std::vector<Language>& languages() {
    static const std::vector<Language> all = [] {
        std::vector<Language> read;
        QFile file(QStringLiteral(":/serment/people/languages.json"));
        if (!file.open(QIODevice::ReadOnly)) return read;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject o = value.toObject();
            read.push_back({o.value(QStringLiteral("code")).toString(), o.value(QStringLiteral("fr")).toString(),
                            o.value(QStringLiteral("en")).toString()});
        }
        return read;
    }();
    return all;
}

const Language* languageOf(const QString& code) {
    for (const Language& language : languages())
        if (language.code == code) return &language;
    return nullptr;
}

}  // namespace serment::people
