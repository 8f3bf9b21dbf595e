// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TemplateCheck.h"

#include <QRegularExpression>
#include <QSet>

#include "core/deontology/Facts.h"
#include "core/gate/FactsFromRecord.h"

namespace serment::documents {

namespace {

struct NamedContent {
    const char* name;
    Content content;
};

constexpr NamedContent contents[] = {
    {"identity", Content::Identity},     {"dates", Content::Dates},       {"logistics", Content::Logistics},
    {"regularity", Content::Regularity}, {"measure", Content::Measure},   {"protective", Content::Protective},
    {"formality", Content::Formality},   {"free", Content::Free},         {"prognosis", Content::Prognosis},
    {"statement", Content::Statement},   {"observed", Content::Observed}, {"diagnosis", Content::Diagnosis},
    {"treatment", Content::Treatment},   {"result", Content::Result},     {"speciality", Content::Speciality},
};

// Where one key fills a field from.
constexpr NamedContent sources[] = {
    {"appointments.kept", Content::Dates},
    {"appointments.first", Content::Dates},
    {"appointments.last", Content::Dates},
    {"appointments.count", Content::Regularity},
    {"stay.start", Content::Dates},
    {"stay.planned_release", Content::Dates},
    {"today", Content::Dates},
    {"directory.partner", Content::Logistics},
    {"consent.designated_doctor", Content::Logistics},
    {"problems.active", Content::Diagnosis},
    {"allergies", Content::Diagnosis},
    {"encounter.observation", Content::Observed},
    {"encounter.date", Content::Dates},
    {"injuries", Content::Observed},
    {"injuries.marks", Content::Observed},
    {"treatments.current", Content::Treatment},
    {"treatments.stopped", Content::Treatment},
    {"results.pending", Content::Result},
    {"extraction", Content::Logistics},
};

bool isBuiltIn(const QString& name) {
    return name.contains(QLatin1Char('.')) || name == QStringLiteral("date");
}

const QSet<QString>& builtIns() {
    static const QSet<QString> names{QStringLiteral("date"),
                                     QStringLiteral("patient.name"),
                                     QStringLiteral("patient.civility"),
                                     QStringLiteral("patient.born"),
                                     QStringLiteral("signer.name"),
                                     QStringLiteral("signer.quality"),
                                     QStringLiteral("unit.city"),
                                     QStringLiteral("unit.name"),
                                     QStringLiteral("unit.establishment"),
                                     QStringLiteral("unit.hospital"),
                                     QStringLiteral("unit.telephone"),
                                     QStringLiteral("unit.address"),
                                     QStringLiteral("recipient.name")};
    return names;
}

const QSet<QString>& identityWords() {
    static const QSet<QString> words{QStringLiteral("name"), QStringLiteral("born"),
                                     QStringLiteral("birthplace"), QStringLiteral("ecrou"),
                                     QStringLiteral("ins")};
    return words;
}

const QSet<QString>& signerRoles() {
    static const QSet<QString> roles{QStringLiteral("doctor"), QStringLiteral("responsable_unite"),
                                     QStringLiteral("nurse"), QStringLiteral("psychologist"),
                                     QStringLiteral("secretary")};
    return roles;
}

QString allNames(const QString& text, const Template& candidate) {
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    if (text.count(QLatin1Char('{')) != text.count(QLatin1Char('}')))
        return QStringLiteral("unbalanced braces");
    for (auto it = braces.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (name.contains(QLatin1Char('|'))) continue;  // {il|elle}
        if (isBuiltIn(name) ? !builtIns().contains(name) : candidate.field(name) == nullptr)
            return QStringLiteral("no field for {") + name + QLatin1Char('}');
    }
    return {};
}

QString problemOfField(const Template& candidate, const Field& field) {
    if (field.id.isEmpty() || field.label.isEmpty()) return QStringLiteral("a field without id or label");
    if (field.type == FieldType::Choice && field.options.empty())
        return field.id + QStringLiteral(": no options");
    if (field.type == FieldType::Rows && field.columns.isEmpty())
        return field.id + QStringLiteral(": no columns");
    if (!field.fact.isEmpty() &&
        (!deontology::factFromName(field.fact) || gate::isAnsweredByRecord(field.fact)))
        return field.id + QStringLiteral(": a fact that no form answers");
    if (!field.source.isEmpty()) {
        const auto brought = contentOfSource(field.source);
        if (!brought) return field.id + QStringLiteral(": unknown source");
        for (const auto recipient : candidate.recipients)
            if (!mayCarry(candidate.kind, recipient, *brought))
                return field.id + QStringLiteral(": its source brings what this paper may not carry");
    }
    for (const auto recipient : candidate.recipients)
        if (!mayCarry(candidate.kind, recipient, field.content))
            return field.id + QStringLiteral(": content that this paper may not carry");
    // Typed words are read by the screen whatever they are declared to be, but they may not pretend to be a
    // date.
    const bool typed =
        field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Rows;
    // What is seen on a body is nothing less, whatever it is declared to be.
    const bool seen = field.type == FieldType::Marks || field.type == FieldType::Photos;
    for (const auto recipient : candidate.recipients)
        if (seen && !mayCarry(candidate.kind, recipient, Content::Observed))
            return field.id + QStringLiteral(": pictures that this paper may not carry");
    if (typed && (field.content == Content::Dates || field.content == Content::Formality))
        return field.id + QStringLiteral(": typed words declared as dates or formality");
    return {};
}

QString problemOfPart(const Template& candidate, const Part& part) {
    const bool needsField = part.kind == Part::Kind::Labelled || part.kind == Part::Kind::Quote ||
                            part.kind == Part::Kind::Table || part.kind == Part::Kind::Drawing ||
                            part.kind == Part::Kind::Photos;
    if (needsField && candidate.field(part.field) == nullptr)
        return QStringLiteral("part without its field ") + part.field;
    if (part.kind == Part::Kind::Table && candidate.field(part.field)->type != FieldType::Rows)
        return part.field + QStringLiteral(": a table needs rows");
    if (part.kind == Part::Kind::Drawing && candidate.field(part.field)->type != FieldType::Marks)
        return part.field + QStringLiteral(": a drawing needs marks");
    if (part.kind == Part::Kind::Photos && candidate.field(part.field)->type != FieldType::Photos)
        return part.field + QStringLiteral(": photographs need their field");
    if (part.kind == Part::Kind::Identity && !candidate.namesPatient())
        return QStringLiteral("identity part without identity");
    QString condition = part.when;
    if (condition.startsWith(QLatin1Char('!'))) condition.remove(0, 1);
    if (!condition.isEmpty() && candidate.field(condition) == nullptr &&
        candidate.clause(condition) == nullptr)
        return QStringLiteral("condition on unknown ") + condition;
    return {};
}

QString problemOfHead(const Template& candidate) {
    if (!deontology::isPaper(candidate.kind)) return QStringLiteral("an act, not a paper");
    if (candidate.title.isEmpty() || candidate.label.isEmpty()) return QStringLiteral("no title or label");
    if (candidate.recipients.empty()) return QStringLiteral("no recipient");
    if (candidate.signers.isEmpty()) return QStringLiteral("no signer");
    for (const auto& role : candidate.signers)
        if (!signerRoles().contains(role)) return QStringLiteral("unknown signer ") + role;
    for (const auto& word : candidate.identity)
        if (!identityWords().contains(word)) return QStringLiteral("unknown identity ") + word;
    // The INS tells nothing of health, but it belongs to care alone.
    for (const auto recipient : candidate.recipients)
        if (candidate.identity.contains(QStringLiteral("ins")) &&
            deontology::contentLevel(candidate.kind, recipient) != deontology::ContentLevel::Full)
            return QStringLiteral("INS outside care");
    if (candidate.needsClause && candidate.clauses.empty())
        return QStringLiteral("needs a clause and has none");
    return {};
}

// A sheet that the employer reads says when and how long, in closed words: nothing typed, nothing seen.
bool mayStandApart(const Field* field) {
    if (field == nullptr) return true;  // a word of the unit, the patient or the signer
    if (field->type != FieldType::Date && field->type != FieldType::DateList &&
        field->type != FieldType::Choice && field->type != FieldType::Number && field->type != FieldType::Check)
        return false;
    switch (field->content) {
        case Content::Identity:
        case Content::Dates:
        case Content::Logistics:
        case Content::Regularity:
        case Content::Measure:
        case Content::Protective:
        case Content::Formality:
            return true;
        case Content::Free:
        case Content::Prognosis:
        case Content::Statement:
        case Content::Observed:
        case Content::Diagnosis:
        case Content::Treatment:
        case Content::Result:
        case Content::Speciality:
            return false;
    }
    return false;
}

QString problemOfSheetApart(const Template& candidate) {
    const auto end = candidate.sheetApart();
    if (!end) return {};
    if (*end + 1 >= candidate.body.size() || candidate.body[*end + 1].kind != Part::Kind::NewPage)
        return QStringLiteral("a signature that ends no sheet");
    for (size_t i = 0; i < *end; ++i) {
        const Part& part = candidate.body[i];
        if (part.kind == Part::Kind::FreeText || part.kind == Part::Kind::Clauses ||
            part.kind == Part::Kind::NewPage)
            return QStringLiteral("words of the author on a sheet apart");
        if (part.text.contains(QStringLiteral("{signer.quality}")))
            return QStringLiteral("a speciality on a sheet apart");
        QStringList ids = placeholders(part.text);
        if (!part.field.isEmpty()) ids << part.field;
        for (const auto& id : ids)
            if (!mayStandApart(candidate.field(id)))
                return id + QStringLiteral(": content that a sheet apart may not carry");
    }
    return {};
}

}  // namespace

std::optional<Content> contentFromName(const QString& name) {
    for (const auto& [known, content] : contents)
        if (name == QLatin1String(known)) return content;
    return std::nullopt;
}

std::optional<Content> contentOfSource(const QString& source) {
    for (const auto& [known, content] : sources)
        if (source == QLatin1String(known)) return content;
    return std::nullopt;
}

bool mayCarry(deontology::DocumentKind kind, deontology::Recipient recipient, Content content) {
    const auto level = deontology::contentLevel(kind, recipient);
    if (level == deontology::ContentLevel::Full) return true;
    switch (content) {
        case Content::Identity:
        case Content::Dates:
        case Content::Logistics:
        case Content::Formality:
        case Content::Free:
            return true;
        case Content::Regularity:
        case Content::Measure:
        case Content::Protective:
            return level == deontology::ContentLevel::Strict;
        case Content::Prognosis:
            return kind == deontology::DocumentKind::SuspensionPeineUrgente;
        case Content::Statement:
        case Content::Observed:
        case Content::Diagnosis:
        case Content::Treatment:
        case Content::Result:
        case Content::Speciality:
            return false;
    }
    return false;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression braces(QStringLiteral("\\{([^{}|]*)\\}"));
    QStringList names;
    for (auto it = braces.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!isBuiltIn(name) && !names.contains(name)) names << name;
    }
    return names;
}

QStringList fixedTexts(const Template& candidate) {
    QStringList texts{candidate.title, candidate.otherSignature};
    texts << candidate.handling;
    for (const auto& clause : candidate.clauses) texts << clause.text;
    for (const auto& part : candidate.body) texts << part.text;
    for (const auto& [recipient, lines] : candidate.addressee) texts << lines;
    for (const auto& field : candidate.fields)
        for (const auto& option : field.options)
            texts << (option.text.isEmpty() ? option.label : option.text);
    texts.removeAll(QString());
    return texts;
}

QString screenable(QString text) {
    static const QRegularExpression choice(QStringLiteral("\\{([^{}|]*)\\|[^{}]*\\}"));
    static const QRegularExpression rest(QStringLiteral("\\{[^{}]*\\}|\\[\\[|\\]\\]"));
    return text.replace(choice, QStringLiteral("\\1")).replace(rest, QString()).trimmed();
}

QStringList screenableTexts(const Template& candidate) {
    QStringList texts;
    for (const QString& text : fixedTexts(candidate)) texts << screenable(text);
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

QString problemOf(const Template& candidate) {
    if (const QString reason = problemOfHead(candidate); !reason.isEmpty()) return reason;
    QSet<QString> ids;
    for (const auto& field : candidate.fields) {
        if (const QString reason = problemOfField(candidate, field); !reason.isEmpty()) return reason;
        if (ids.contains(field.id)) return field.id + QStringLiteral(": twice");
        ids.insert(field.id);
    }
    for (const auto& clause : candidate.clauses) {
        if (clause.id.isEmpty() || clause.text.isEmpty())
            return QStringLiteral("a clause without id or text");
        if (ids.contains(clause.id)) return clause.id + QStringLiteral(": twice");
        ids.insert(clause.id);
    }
    for (const auto& part : candidate.body)
        if (const QString reason = problemOfPart(candidate, part); !reason.isEmpty()) return reason;
    if (const QString reason = problemOfSheetApart(candidate); !reason.isEmpty()) return reason;
    for (const auto& text : fixedTexts(candidate))
        if (const QString reason = allNames(text, candidate); !reason.isEmpty()) return reason;
    return {};
}

}  // namespace serment::documents
