// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

#include "core/documents/TemplateCheck.h"

namespace serment::documents {

namespace {

constexpr int maximumBytes = 64 * 1024;

// Thrown and caught in this file: a reader of nested data has one way out.
struct Bad {
    QString reason;
};

QString text(const QJsonObject& object, const QString& key) {
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString()) throw Bad{key + QStringLiteral(" is not a text")};
    return value.toString();
}

QStringList texts(const QJsonObject& object, const QString& key) {
    QStringList list;
    for (const auto& value : object.value(key).toArray()) {
        if (!value.isString()) throw Bad{key + QStringLiteral(" holds something else than texts")};
        list << value.toString();
    }
    return list;
}

void onlyKeys(const QJsonObject& object, const QStringList& known, const QString& where) {
    for (const auto& key : object.keys())
        if (!known.contains(key)) throw Bad{where + QStringLiteral(": unknown key ") + key};
}

template <typename E>
E named(const QString& name, const std::vector<std::pair<const char*, E>>& names, const QString& what) {
    for (const auto& [known, value] : names)
        if (name == QLatin1String(known)) return value;
    throw Bad{what + QStringLiteral(": unknown word ") + name};
}

FieldType fieldType(const QString& name) {
    return named<FieldType>(name,
                            {{"date", FieldType::Date},
                             {"dates", FieldType::DateList},
                             {"text", FieldType::Text},
                             {"long_text", FieldType::LongText},
                             {"choice", FieldType::Choice},
                             {"number", FieldType::Number},
                             {"check", FieldType::Check},
                             {"rows", FieldType::Rows},
                             {"marks", FieldType::Marks},
                             {"photos", FieldType::Photos}},
                            QStringLiteral("type"));
}

Part::Kind partKind(const QString& name) {
    return named<Part::Kind>(name,
                             {{"paragraph", Part::Kind::Paragraph},
                              {"heading", Part::Kind::Heading},
                              {"identity", Part::Kind::Identity},
                              {"clauses", Part::Kind::Clauses},
                              {"free_text", Part::Kind::FreeText},
                              {"labelled", Part::Kind::Labelled},
                              {"quote", Part::Kind::Quote},
                              {"table", Part::Kind::Table},
                              {"empty", Part::Kind::Empty},
                              {"drawing", Part::Kind::Drawing},
                              {"photos", Part::Kind::Photos},
                              {"new_page", Part::Kind::NewPage},
                              {"signature", Part::Kind::Signature}},
                             QStringLiteral("part"));
}

deontology::Recipient recipient(const QString& name) {
    const auto value = deontology::recipientFromName(name);
    if (!value) throw Bad{QStringLiteral("unknown recipient ") + name};
    return *value;
}

Field readField(const QJsonObject& object) {
    onlyKeys(object,
             {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("type"),
              QStringLiteral("content"), QStringLiteral("required"), QStringLiteral("options"),
              QStringLiteral("columns"), QStringLiteral("unit"), QStringLiteral("source"),
              QStringLiteral("fact"), QStringLiteral("hint"), QStringLiteral("max_length")},
             QStringLiteral("field"));
    Field field;
    field.id = text(object, QStringLiteral("id"));
    field.label = text(object, QStringLiteral("label"));
    field.type = fieldType(text(object, QStringLiteral("type")));
    const auto content = contentFromName(text(object, QStringLiteral("content")));
    if (!content) throw Bad{field.id + QStringLiteral(": unknown content")};
    field.content = *content;
    field.required = object.value(QStringLiteral("required")).toBool();
    for (const auto& value : object.value(QStringLiteral("options")).toArray()) {
        const QJsonObject option = value.toObject();
        onlyKeys(option, {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("text")},
                 QStringLiteral("option"));
        field.options.push_back({text(option, QStringLiteral("id")), text(option, QStringLiteral("label")),
                                 text(option, QStringLiteral("text"))});
    }
    field.columns = texts(object, QStringLiteral("columns"));
    field.unit = text(object, QStringLiteral("unit"));
    field.source = text(object, QStringLiteral("source"));
    field.fact = text(object, QStringLiteral("fact"));
    field.hint = text(object, QStringLiteral("hint"));
    field.maxLength =
        object.value(QStringLiteral("max_length")).toInt(field.type == FieldType::LongText ? 4000 : 400);
    return field;
}

Clause readClause(const QJsonObject& object) {
    onlyKeys(object, {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("chosen")},
             QStringLiteral("clause"));
    Clause clause;
    clause.id = text(object, QStringLiteral("id"));
    clause.text = text(object, QStringLiteral("text"));
    clause.chosenAtFirst = object.value(QStringLiteral("chosen")).toBool();
    clause.fields = placeholders(clause.text);
    return clause;
}

Part readPart(const QJsonObject& object) {
    onlyKeys(
        object,
        {QStringLiteral("part"), QStringLiteral("text"), QStringLiteral("field"), QStringLiteral("when")},
        QStringLiteral("body"));
    return {partKind(text(object, QStringLiteral("part"))), text(object, QStringLiteral("text")),
            text(object, QStringLiteral("field")), text(object, QStringLiteral("when"))};
}

template <typename T, typename F>
std::vector<T> list(const QJsonObject& object, const QString& key, F&& read) {
    std::vector<T> values;
    for (const auto& value : object.value(key).toArray()) {
        if (!value.isObject()) throw Bad{key + QStringLiteral(" holds something else than objects")};
        values.push_back(read(value.toObject()));
    }
    if (values.size() > 80) throw Bad{key + QStringLiteral(": more than 80")};
    return values;
}

Template read(const QJsonObject& object) {
    onlyKeys(object,
             {QStringLiteral("kind"), QStringLiteral("label"), QStringLiteral("title"),
              QStringLiteral("recipients"), QStringLiteral("signers"), QStringLiteral("identity"),
              QStringLiteral("requester"), QStringLiteral("handed_by"), QStringLiteral("fields"),
              QStringLiteral("clauses"), QStringLiteral("body"), QStringLiteral("addressee"),
              QStringLiteral("free_text"), QStringLiteral("handling"), QStringLiteral("other_signature"),
              QStringLiteral("citation"), QStringLiteral("advice"), QStringLiteral("needs_clause"),
              QStringLiteral("example")},
             QStringLiteral("template"));
    Template result;
    const auto kind = deontology::kindFromName(text(object, QStringLiteral("kind")));
    if (!kind) throw Bad{QStringLiteral("unknown kind")};
    result.kind = *kind;
    result.label = text(object, QStringLiteral("label"));
    result.title = text(object, QStringLiteral("title"));
    for (const auto& name : texts(object, QStringLiteral("recipients")))
        result.recipients.push_back(recipient(name));
    result.signers = texts(object, QStringLiteral("signers"));
    result.identity = texts(object, QStringLiteral("identity"));
    result.requester = text(object, QStringLiteral("requester"));
    result.handedBy = text(object, QStringLiteral("handed_by"));
    result.fields = list<Field>(object, QStringLiteral("fields"), readField);
    result.clauses = list<Clause>(object, QStringLiteral("clauses"), readClause);
    result.body = list<Part>(object, QStringLiteral("body"), readPart);
    const QJsonObject addressee = object.value(QStringLiteral("addressee")).toObject();
    for (const auto& name : addressee.keys()) result.addressee[recipient(name)] = texts(addressee, name);
    const QJsonObject free = object.value(QStringLiteral("free_text")).toObject();
    result.freeText = {!free.isEmpty(), free.value(QStringLiteral("max_length")).toInt(1200),
                       text(free, QStringLiteral("label")), text(free, QStringLiteral("hint"))};
    result.handling = texts(object, QStringLiteral("handling"));
    result.otherSignature = text(object, QStringLiteral("other_signature"));
    result.citation = text(object, QStringLiteral("citation"));
    result.advice = texts(object, QStringLiteral("advice"));
    result.needsClause = object.value(QStringLiteral("needs_clause")).toBool();
    return result;
}

}  // namespace

const Field* Template::field(const QString& id) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

std::optional<size_t> Template::sheetApart() const {
    for (size_t i = 0; i < body.size(); ++i)
        if (body[i].kind == Part::Kind::Signature) return i;
    return std::nullopt;
}

const Clause* Template::clause(const QString& id) const {
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [&](const Clause& each) { return each.id == id; });
    return found == clauses.end() ? nullptr : &*found;
}

Result<Template> parseTemplate(const QByteArray& json) {
    if (json.size() > maximumBytes) return fail(ErrorCode::TooLarge, QStringLiteral("template"));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) return fail(ErrorCode::InvalidInput, QStringLiteral("not a JSON object"));
    try {
        Template result = read(document.object());
        if (const QString reason = problemOf(result); !reason.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        deontology::kindName(result.kind) + QStringLiteral(": ") + reason);
        return result;
    } catch (const Bad& bad) {
        return fail(ErrorCode::InvalidInput, bad.reason);
    }
}

}  // namespace serment::documents
