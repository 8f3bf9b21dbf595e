// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/AnswerWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::requests {

Result<std::vector<AnswerLanguage>> loadAnswerLanguages() {
    QFile file(QStringLiteral(":/serment/requests/answers.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, QStringLiteral("answers.json"));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<AnswerLanguage> languages;
    for (const auto& value : root[QStringLiteral("languages")].toArray()) {
        const QJsonObject one = value.toObject();
        AnswerLanguage language{one[QStringLiteral("code")].toString(), one[QStringLiteral("name")].toString(), {}};
        for (const auto* clause : {"received", "appointment", "list", "done", "urgent"}) {
            const QString sentence = one[QLatin1String(clause)].toString();
            if (sentence.isEmpty())
                return fail(ErrorCode::Damaged, QStringLiteral("answers.json: a sentence is missing in ") + language.code);
            language.sentences[QLatin1String(clause)] = sentence;
        }
        languages.push_back(std::move(language));
    }
    if (languages.empty() || languages.front().code != QStringLiteral("fr"))
        return fail(ErrorCode::Damaged, QStringLiteral("answers.json: French comes first"));
    return languages;
}

}  // namespace serment::requests
