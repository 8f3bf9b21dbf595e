// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/GuidedPath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace serment::deontology {

namespace {

tl::unexpected<Error> bad(const QString& path, const char* what) {
    return fail(ErrorCode::InvalidInput, path + QStringLiteral(": ") + QLatin1String(what), path);
}

Bilingual bilingual(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return {object.value(QStringLiteral("fr")).toString(), object.value(QStringLiteral("en")).toString()};
}
bool complete(const Bilingual& text) {
    return !text.fr.isEmpty() && !text.en.isEmpty();
}

// The fact takes such a value: tried on a case that nobody looks at.
bool fits(Fact fact, const QJsonValue& value) {
    Facts trial = Facts::unknown(DocumentKind::Consultation, Recipient::None);
    return trial.setFromJson(factName(fact), value).has_value();
}

Result<PathQuestion> readQuestion(const QString& path, const QJsonObject& object,
                                  const Catalogue& catalogue) {
    PathQuestion question;
    const auto fact = factFromName(object.value(QStringLiteral("fact")).toString());
    if (!fact) return bad(path, "unknown fact");
    question.fact = *fact;
    question.rule = object.value(QStringLiteral("rule")).toString();
    if (!catalogue.rule(question.rule)) return bad(path, "unknown rule");
    question.text = bilingual(object.value(QStringLiteral("text")));
    question.why = bilingual(object.value(QStringLiteral("why")));
    if (!complete(question.text) || !complete(question.why)) return bad(path, "question in one language");
    for (const QJsonValue& entry : object.value(QStringLiteral("answers")).toArray()) {
        const QJsonObject given = entry.toObject();
        PathAnswer answer{given.value(QStringLiteral("value")),
                          bilingual(given.value(QStringLiteral("label")))};
        if (!complete(answer.label) || !fits(*fact, answer.value))
            return bad(path, "answer that does not fit");
        question.answers.push_back(std::move(answer));
    }
    for (const QJsonValue& entry : object.value(QStringLiteral("only_if")).toArray()) {
        const auto other = factFromName(entry.toObject().value(QStringLiteral("fact")).toString());
        const QJsonValue value = entry.toObject().value(QStringLiteral("value"));
        if (!other || !fits(*other, value)) return bad(path, "condition that does not fit");
        question.onlyIf.emplace_back(*other, value);
    }
    return question;
}

Result<GuidedPath> readPath(const QJsonObject& object, const Catalogue& catalogue) {
    GuidedPath path;
    path.id = object.value(QStringLiteral("id")).toString();
    path.title = bilingual(object.value(QStringLiteral("title")));
    const auto kind = kindFromName(object.value(QStringLiteral("document_kind")).toString());
    const auto recipient = recipientFromName(object.value(QStringLiteral("recipient")).toString());
    if (path.id.isEmpty() || !complete(path.title) || !kind || !recipient)
        return bad(path.id, "incomplete path");
    path.kind = *kind;
    path.recipient = *recipient;
    for (const QJsonValue& rule : object.value(QStringLiteral("rules")).toArray())
        path.rules.append(rule.toString());
    for (const QJsonValue& entry : object.value(QStringLiteral("questions")).toArray()) {
        auto question = readQuestion(path.id, entry.toObject(), catalogue);
        if (!question) return tl::unexpected<Error>(question.error());
        path.questions.push_back(std::move(*question));
    }
    if (path.questions.empty()) return bad(path.id, "no question");
    return path;
}

}  // namespace

Result<std::vector<GuidedPath>> guidedPathsFromJson(const QByteArray& json, const Catalogue& catalogue) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) return bad(QStringLiteral("paths"), "not a JSON object");
    std::vector<GuidedPath> paths;
    for (const QJsonValue& entry : document.object().value(QStringLiteral("paths")).toArray()) {
        auto path = readPath(entry.toObject(), catalogue);
        if (!path) return tl::unexpected<Error>(path.error());
        paths.push_back(std::move(*path));
    }
    return paths;
}

Result<std::vector<GuidedPath>> loadGuidedPaths(const Catalogue& catalogue) {
    QFile file(QStringLiteral(":/serment/rules/paths.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, QStringLiteral("rules/paths.json"));
    return guidedPathsFromJson(file.readAll(), catalogue);
}

bool PathRun::asked(const PathQuestion& question) const {
    if (question.onlyIf.empty()) return true;
    return std::any_of(question.onlyIf.begin(), question.onlyIf.end(), [&](const auto& condition) {
        return std::find(m_answers.begin(), m_answers.end(), condition) != m_answers.end();
    });
}

const PathQuestion* PathRun::next() const {
    for (const PathQuestion& question : m_path->questions) {
        const bool answered = std::any_of(m_answers.begin(), m_answers.end(),
                                          [&](const auto& given) { return given.first == question.fact; });
        if (!answered && asked(question)) return &question;
    }
    return nullptr;
}

Result<void> PathRun::answer(const QJsonValue& value) {
    const PathQuestion* question = next();
    if (!question) return fail(ErrorCode::InvalidInput, QStringLiteral("no question left"));
    const bool offered = std::any_of(question->answers.begin(), question->answers.end(),
                                     [&](const PathAnswer& answer) { return answer.value == value; });
    if (question->answers.empty() ? !fits(question->fact, value) : !offered)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not an answer"), factName(question->fact));
    m_answers.emplace_back(question->fact, value);
    return {};
}

void PathRun::back() {
    if (!m_answers.empty()) m_answers.pop_back();
}

void PathRun::applyTo(Facts& facts) const {
    for (const auto& [fact, value] : m_answers) {
        const auto set = facts.setFromJson(factName(fact), value);
        Q_ASSERT(set.has_value());
    }
}

}  // namespace serment::deontology
