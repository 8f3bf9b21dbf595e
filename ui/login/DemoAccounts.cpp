// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/DemoAccounts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/widgets/Sentences.h"

namespace serment::ui {

std::vector<Account> demoAccounts(const QString& folder) {
    QFile file(QDir(folder).filePath(QStringLiteral("accounts.json")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20));
    const QJsonArray list =
        document.isArray() ? document.array() : document.object().value(QStringLiteral("accounts")).toArray();
    std::vector<Account> accounts;
    for (const auto& value : list) {
        const QJsonObject item = value.toObject();
        const auto role = access::roleFromName(item.value(QStringLiteral("role")).toString());
        accounts.push_back({item.value(QStringLiteral("user")).toString(),
                            {},
                            role ? roleText(*role) : QString(),
                            item.value(QStringLiteral("passphrase")).toString()});
    }
    return accounts;
}

}  // namespace serment::ui
