// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Draft.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/documents/Typography.h"
#include "core/records/Injury.h"

namespace serment::documents {

namespace {

std::vector<QDate> datesOf(const QJsonValue& value) {
    std::vector<QDate> dates;
    for (const auto& each : value.toArray())
        if (const QDate date = QDate::fromString(each.toString(), Qt::ISODate); date.isValid())
            dates.push_back(date);
    return dates;
}

const Option* option(const Field& field, const QString& id) {
    const auto found = std::find_if(field.options.begin(), field.options.end(),
                                    [&](const Option& each) { return each.id == id; });
    return found == field.options.end() ? nullptr : &*found;
}

bool isMark(const QJsonValue& value) {
    const QJsonObject mark = value.toObject();
    const double x = mark.value(QStringLiteral("x")).toDouble(-1);
    const double y = mark.value(QStringLiteral("y")).toDouble(-1);
    return enumFromName<records::BodyView>(mark.value(QStringLiteral("view")).toString()).has_value() &&
           x >= 0 && x <= 1 && y >= 0 && y <= 1 && mark.value(QStringLiteral("n")).toInt() > 0;
}

bool isPhoto(const QJsonValue& value) {
    const QStringList parts = value.toString().split(QLatin1Char(':'));
    return parts.size() == 2 && compartmentFromName(parts[0]) && records::EntryId::parse(parts[1]);
}

bool fits(const Field& field, const QJsonValue& value) {
    switch (field.type) {
        case FieldType::Date:
            return QDate::fromString(value.toString(), Qt::ISODate).isValid();
        case FieldType::DateList:
            return value.isArray() && datesOf(value).size() == static_cast<size_t>(value.toArray().size());
        case FieldType::Text:
            return value.isString() && value.toString().size() <= field.maxLength &&
                   !value.toString().contains(QLatin1Char('\n'));
        case FieldType::LongText:
            return value.isString() && value.toString().size() <= field.maxLength;
        case FieldType::Choice:
            return option(field, value.toString()) != nullptr;
        case FieldType::Number:
            return value.isDouble() && value.toDouble() >= 0 && value.toDouble() < 1e6;
        case FieldType::Check:
            return value.isBool();
        case FieldType::Rows: {
            const QJsonArray rows = value.toArray();
            return value.isArray() && rows.size() <= 200 &&
                   std::all_of(rows.begin(), rows.end(), [&](const QJsonValue& row) {
                       return row.isArray() && row.toArray().size() == field.columns.size();
                   });
        }
        case FieldType::Marks: {
            const QJsonArray marks = value.toArray();
            return value.isArray() && marks.size() <= 99 && std::all_of(marks.begin(), marks.end(), isMark);
        }
        case FieldType::Photos: {
            const QJsonArray photos = value.toArray();
            return value.isArray() && photos.size() <= maximumPhotos &&
                   std::all_of(photos.begin(), photos.end(), isPhoto);
        }
    }
    return false;
}

// The fields that count now: those of clauses that are not ticked do not.
QSet<QString> sleepingFields(const Draft& draft, const Template& model) {
    QSet<QString> sleeping;
    QSet<QString> awake;
    for (const auto& clause : model.clauses)
        for (const auto& id : clause.fields)
            (draft.clauses.contains(clause.id) ? awake : sleeping).insert(id);
    return sleeping - awake;
}

bool empty(const QJsonValue& value) {
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

}  // namespace

Draft startDraft(const Template& model, const DetaineeId& detainee, Compartment compartment) {
    Draft draft;
    draft.id = DocumentId::create();
    draft.kind = model.kind;
    draft.recipient = model.recipients.front();
    draft.detainee = detainee;
    draft.compartment = compartment;
    draft.requester = model.requester;
    draft.handedBy = model.handedBy;
    for (const auto& clause : model.clauses)
        if (clause.chosenAtFirst) draft.clauses << clause.id;
    return draft;
}

QJsonObject toJson(const Draft& draft) {
    return {{QStringLiteral("id"), draft.id.toString()},
            {QStringLiteral("version"), draft.version},
            {QStringLiteral("kind"), deontology::kindName(draft.kind)},
            {QStringLiteral("recipient"), deontology::recipientName(draft.recipient)},
            {QStringLiteral("recipient_name"), draft.recipientName},
            {QStringLiteral("detainee"), draft.detainee.isNull() ? QString() : draft.detainee.toString()},
            {QStringLiteral("compartment"), compartmentName(draft.compartment)},
            {QStringLiteral("requester"), draft.requester},
            {QStringLiteral("handed_by"), draft.handedBy},
            {QStringLiteral("examination"),
             draft.examination.isNull() ? QString() : draft.examination.toString()},
            {QStringLiteral("clauses"), QJsonArray::fromStringList(draft.clauses)},
            {QStringLiteral("values"), draft.values},
            {QStringLiteral("origins"), draft.origins},
            {QStringLiteral("free_text"), draft.freeText}};
}

Result<Draft> draftFromJson(const QJsonObject& object) {
    const auto textOf = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto kind = deontology::kindFromName(textOf("kind"));
    const auto recipient = deontology::recipientFromName(textOf("recipient"));
    const auto compartment = compartmentFromName(textOf("compartment"));
    if (!kind || !recipient || !compartment) return fail(ErrorCode::InvalidInput, QStringLiteral("draft"));
    Draft draft;
    draft.id = DocumentId::trusted(QUuid::fromString(textOf("id")));
    draft.version = object.value(QStringLiteral("version")).toInt();
    draft.kind = *kind;
    draft.recipient = *recipient;
    draft.recipientName = textOf("recipient_name");
    draft.detainee = DetaineeId::trusted(QUuid::fromString(textOf("detainee")));
    draft.compartment = *compartment;
    draft.requester = textOf("requester");
    draft.handedBy = textOf("handed_by");
    draft.examination = EncounterId::trusted(QUuid::fromString(textOf("examination")));
    for (const auto& id : object.value(QStringLiteral("clauses")).toArray()) draft.clauses << id.toString();
    draft.values = object.value(QStringLiteral("values")).toObject();
    draft.origins = object.value(QStringLiteral("origins")).toObject();
    draft.freeText = textOf("free_text");
    return draft;
}

QStringList missing(const Draft& draft, const Template& model) {
    QStringList ids;
    const auto sleeping = sleepingFields(draft, model);
    for (const auto& field : model.fields) {
        // A ticked sentence with a hole in it cannot be printed, whether the field is required or not.
        const bool named = std::any_of(model.clauses.begin(), model.clauses.end(), [&](const Clause& clause) {
            return draft.clauses.contains(clause.id) && clause.fields.contains(field.id) &&
                   !clause.text.contains(QStringLiteral("[["));
        });
        if ((named || (field.required && !sleeping.contains(field.id))) &&
            empty(draft.values.value(field.id)))
            ids << field.id;
    }
    const bool ticked = std::any_of(model.clauses.begin(), model.clauses.end(),
                                    [&](const Clause& clause) { return draft.clauses.contains(clause.id); });
    if (model.needsClause && !ticked && draft.freeText.trimmed().isEmpty()) ids << QStringLiteral("clauses");
    return ids;
}

QStringList misfits(const Draft& draft, const Template& model) {
    QStringList ids;
    for (const auto& id : draft.values.keys()) {
        const Field* field = model.field(id);
        const QJsonValue value = draft.values.value(id);
        if (field == nullptr || (!empty(value) && !fits(*field, value))) ids << id;
    }
    for (const auto& id : draft.clauses)
        if (model.clause(id) == nullptr) ids << id;
    if (draft.freeText.size() > (model.freeText.allowed ? model.freeText.maxLength : 0))
        ids << QStringLiteral("free_text");
    if (std::find(model.recipients.begin(), model.recipients.end(), draft.recipient) ==
        model.recipients.end())
        ids << QStringLiteral("recipient");
    return ids;
}

QString printed(const Field& field, const QJsonValue& value) {
    switch (field.type) {
        case FieldType::Date:
            return frenchLongDate(QDate::fromString(value.toString(), Qt::ISODate));
        case FieldType::DateList:
            return frenchDateList(datesOf(value));
        case FieldType::Text:
        case FieldType::LongText:
            return frenchTypography(value.toString().trimmed());
        case FieldType::Choice: {
            const Option* chosen = option(field, value.toString());
            if (chosen == nullptr) return {};
            return frenchTypography(chosen->text.isEmpty() ? chosen->label : chosen->text);
        }
        case FieldType::Number: {
            if (!value.isDouble()) return {};
            QString number = QString::number(value.toDouble(), 'g', 6);
            number.replace(QLatin1Char('.'), QLatin1Char(','));
            return field.unit.isEmpty() ? number : number + QChar(0x00A0) + field.unit;
        }
        case FieldType::Check:
            return value.toBool() ? QStringLiteral("oui") : QString();
        case FieldType::Rows:
        case FieldType::Marks:
        case FieldType::Photos:
            return value.toArray().isEmpty() ? QString() : QString::number(value.toArray().size());
    }
    return {};
}

}  // namespace serment::documents
