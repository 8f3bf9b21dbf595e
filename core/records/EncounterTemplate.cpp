// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/EncounterTemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::records {

const std::vector<EncounterTemplate>& encounterTemplates() {
    static const std::vector<EncounterTemplate> templates = [] {
        std::vector<EncounterTemplate> all;
        QFile file(QStringLiteral(":/serment/records/encounter_templates.json"));
        if (!file.open(QIODevice::ReadOnly)) return all;
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue& value : array) {
            const QJsonObject o = value.toObject();
            const auto text = [&](const char* name) { return o[QLatin1String(name)].toString(); };
            all.push_back({text("key"), text("reason"), text("subjective"), text("objective"),
                           text("assessment"), text("plan")});
        }
        return all;
    }();
    return templates;
}

}  // namespace serment::records
