// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/deontology/GuidedPath.h"

namespace serment::deontology {

namespace {

tl::unexpected<Error> bad(const QString& path, const char* what) {
    return fail(ErrorCode::InvalidInput, path + QStringLiteral(": ") + QLatin1String(what), path);
}

QString word(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}
Bilingual bilingual(const QJsonValue& value) {
    return {word(value.toObject(), "fr"), word(value.toObject(), "en")};
}
bool complete(const Bilingual& text) {
    return !text.fr.isEmpty() && !text.en.isEmpty();
}

// The fact takes such a value: tried on a case that nobody looks at.
bool fits(Fact fact, const QJsonValue& value) {
    Facts trial = Facts::unknown(DocumentKind::Consultation, Recipient::None);
    return trial.setFromJson(factName(fact), value).has_value();
}

std::optional<PathQuestion::Type> typeFrom(const QString& name) {
    if (name.isEmpty()) return PathQuestion::Type::Choice;
    if (name == QStringLiteral("text")) return PathQuestion::Type::Text;
    if (name == QStringLiteral("date")) return PathQuestion::Type::Date;
    if (name == QStringLiteral("time")) return PathQuestion::Type::Time;
    return std::nullopt;
}

// What earlier questions must have got. False when none of them gives such an answer.
bool readGiven(const QJsonArray& entries, const GuidedPath& path, std::vector<PathGiven>& out) {
    for (const QJsonValue& entry : entries) {
        const PathGiven given{word(entry.toObject(), "key"), entry.toObject().value(QStringLiteral("value"))};
        const PathQuestion* question = path.question(given.key);
        if (!question || !question->labelOf(given.value)) return false;
        out.push_back(given);
    }
    return true;
}

Result<PathQuestion> readQuestion(const GuidedPath& path, const QJsonObject& object,
                                  const Catalogue& catalogue) {
    PathQuestion question;
    question.field = word(object, "field");
    question.fact = factFromName(word(object, "fact"));
    if (question.fact.has_value() == !question.field.isEmpty())
        return bad(path.id, "neither a known fact nor a field");
    question.rule = word(object, "rule");
    if (!catalogue.rule(question.rule)) return bad(path.id, "unknown rule");
    question.text = bilingual(object.value(QStringLiteral("text")));
    question.why = bilingual(object.value(QStringLiteral("why")));
    if (!complete(question.text) || !complete(question.why)) return bad(path.id, "question in one language");
    const auto type = typeFrom(word(object, "type"));
    if (!type) return bad(path.id, "unknown type of answer");
    question.type = *type;
    for (const QJsonValue& entry : object.value(QStringLiteral("answers")).toArray()) {
        const QJsonObject given = entry.toObject();
        PathAnswer answer{given.value(QStringLiteral("value")),
                          bilingual(given.value(QStringLiteral("label")))};
        if (!complete(answer.label) || (question.fact && !fits(*question.fact, answer.value)))
            return bad(path.id, "answer that does not fit");
        question.answers.push_back(std::move(answer));
    }
    if ((question.type == PathQuestion::Type::Choice) == question.answers.empty())
        return bad(path.id, "a choice without answers, or answers to what is typed");
    if (!readGiven(object.value(QStringLiteral("only_if")).toArray(), path, question.onlyIf))
        return bad(path.id, "condition that no earlier question meets");
    return question;
}

Result<PathEnding> readEnding(const GuidedPath& path, const QJsonObject& object, const Catalogue& catalogue) {
    PathEnding ending;
    ending.rule = word(object, "rule");
    ending.text = bilingual(object.value(QStringLiteral("text")));
    ending.then = word(object, "then");
    if (!catalogue.rule(ending.rule) || !complete(ending.text)) return bad(path.id, "ending without reason");
    if (!readGiven(object.value(QStringLiteral("when")).toArray(), path, ending.when))
        return bad(path.id, "ending that no answer leads to");
    ending.refuses =
        object.value(QStringLiteral("refuses")).toBool() || !object.contains(QStringLiteral("document_kind"));
    if (const QString kind = word(object, "document_kind"); !kind.isEmpty()) {
        ending.document = kindFromName(kind);
        ending.toRequester = word(object, "recipient") == QStringLiteral("@requester");
        const auto reader = recipientFromName(word(object, "recipient"));
        if (!ending.document || (!reader && !ending.toRequester)) return bad(path.id, "unknown document");
        ending.recipient = reader.value_or(Recipient::None);
    }
    for (const QJsonValue& entry : object.value(QStringLiteral("fills")).toArray()) {
        PathFill fill;
        std::vector<PathGiven> given;
        if (!readGiven({entry}, path, given)) return bad(path.id, "field that no answer fills");
        fill.given = given.front();
        fill.field = word(entry.toObject(), "field");
        fill.set = entry.toObject().value(QStringLiteral("set"));
        ending.fills.push_back(std::move(fill));
    }
    return ending;
}

Result<void> readParts(GuidedPath& path, const QJsonObject& object, const Catalogue& catalogue) {
    for (const QJsonValue& entry : object.value(QStringLiteral("questions")).toArray()) {
        auto question = readQuestion(path, entry.toObject(), catalogue);
        if (!question) return tl::unexpected<Error>(question.error());
        path.questions.push_back(std::move(*question));
    }
    if (path.questions.empty()) return bad(path.id, "no question");
    for (const QJsonValue& entry : object.value(QStringLiteral("endings")).toArray()) {
        auto ending = readEnding(path, entry.toObject(), catalogue);
        if (!ending) return tl::unexpected<Error>(ending.error());
        path.endings.push_back(std::move(*ending));
    }
    if (path.endings.empty()) return bad(path.id, "leads nowhere");
    return {};
}

Result<GuidedPath> readPath(const QJsonObject& object, const Catalogue& catalogue) {
    GuidedPath path;
    path.id = word(object, "id");
    path.title = bilingual(object.value(QStringLiteral("title")));
    const auto kind = kindFromName(word(object, "document_kind"));
    const auto recipient = recipientFromName(word(object, "recipient"));
    if (path.id.isEmpty() || !complete(path.title) || !kind || !recipient)
        return bad(path.id, "incomplete path");
    path.kind = *kind;
    path.recipient = *recipient;
    path.aboutPatient = object.value(QStringLiteral("about_patient")).toBool();
    for (const QJsonValue& rule : object.value(QStringLiteral("rules")).toArray())
        path.rules.append(rule.toString());
    if (const auto read = readParts(path, object, catalogue); !read)
        return tl::unexpected<Error>(read.error());
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

}  // namespace serment::deontology
