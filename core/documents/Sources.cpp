// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Sources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "core/agenda/Extraction.h"
#include "core/documents/Around.h"
#include "core/documents/OrNothing.h"
#include "core/documents/Reader.h"
#include "core/documents/Typography.h"
#include "core/people/Detainee.h"
#include "core/records/Allergy.h"
#include "core/records/AwaitedResult.h"
#include "core/records/Encounter.h"
#include "core/records/Injury.h"
#include "core/records/Problem.h"
#include "core/records/Treatment.h"

namespace serment::documents {

namespace {

QString iso(const QDate& date) {
    return date.toString(Qt::ISODate);
}

// A row as wide as the table, the last cells left to the author.
QJsonArray row(const QStringList& cells, const Field& field) {
    QJsonArray result;
    for (qsizetype i = 0; i < field.columns.size(); ++i) result.append(cells.value(i));
    return result;
}

// Rows for a table, or one line for a text.
QJsonValue rowsOrText(const std::vector<QStringList>& rows, const Field& field) {
    if (field.type == FieldType::Rows) {
        QJsonArray table;
        for (const auto& each : rows) table.append(row(each, field));
        return table.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(table);
    }
    QStringList words;
    for (const auto& each : rows)
        words << each.value(0) +
                     (each.value(1).isEmpty() ? QString() : QStringLiteral(" (%1)").arg(each.value(1)));
    return words.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(words.join(QStringLiteral(", ")));
}

// The days on which the user's own team saw the person in the last quarter. An attestation of one team never
// counts what the other did.
Result<std::vector<QDate>> daysSeen(access::Session& session, const DetaineeId& detainee) {
    const auto encounters = orNothing(records::encounterDates(session, detainee));
    if (!encounters) return tl::unexpected<Error>(encounters.error());
    std::vector<QDate> days;
    if (!*encounters) return days;
    const QDate since = session.clock().today().addMonths(-3);
    for (const auto& each : **encounters) {
        const QDate day = each.occurredAt.toLocalTime().date();
        if (each.compartment == ownCompartment(session) && day >= since) days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Result<QJsonValue> appointments(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto days = daysSeen(session, detainee);
    if (!days) return tl::unexpected<Error>(days.error());
    if (days->empty()) return QJsonValue(QJsonValue::Undefined);
    if (field.source == QStringLiteral("appointments.first")) return QJsonValue(iso(days->front()));
    if (field.source == QStringLiteral("appointments.last")) return QJsonValue(iso(days->back()));
    if (field.source == QStringLiteral("appointments.count"))
        return QJsonValue(static_cast<int>(days->size()));
    QJsonArray list;
    for (const auto& day : *days) list.append(iso(day));
    return QJsonValue(list);
}

Result<QJsonValue> problems(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto held = orNothing(records::problems(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    std::vector<QStringList> rows;
    if (*held)
        for (const auto& each : **held)
            if (each.status == records::ProblemStatus::Active && each.compartment == ownCompartment(session))
                rows.push_back(
                    {each.label, each.onset.isValid() ? QString::number(each.onset.year()) : QString()});
    return rowsOrText(rows, field);
}

Result<QJsonValue> treatments(access::Session& session, const Field& field, const DetaineeId& detainee,
                              bool stopped) {
    const auto held = orNothing(records::treatments(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    std::vector<QStringList> rows;
    if (*held)
        for (const auto& each : **held) {
            if (stopped && each.stoppedOn.isValid())
                rows.push_back({each.drug, frenchDate(each.stoppedOn), each.stopReason});
            else if (!stopped && each.isCurrent(session.clock().today()))
                rows.push_back({each.drug, QStringLiteral("%1, %2").arg(each.dose, each.schedule)});
        }
    return rowsOrText(rows, field);
}

Result<QJsonValue> allergies(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto held = orNothing(records::allergies(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    std::vector<QStringList> rows;
    if (*held)
        for (const auto& each : **held)
            if (each.state == records::AllergyState::Active) rows.push_back({each.substance, each.reaction});
    return rowsOrText(rows, field);
}

// What was found at the last examination of injuries: those of that day, older ones are another paper's.
std::vector<records::Injury> ofTheLastDay(std::vector<records::Injury> held) {
    QDate last;
    const auto dayOf = [](const records::Injury& each) { return each.seenAt.toLocalTime().date(); };
    for (const auto& each : held)
        if (!last.isValid() || dayOf(each) > last) last = dayOf(each);
    held.erase(std::remove_if(held.begin(), held.end(),
                              [&](const records::Injury& each) { return dayOf(each) != last; }),
               held.end());
    std::stable_sort(held.begin(), held.end(),
                     [](const auto& a, const auto& b) { return a.seenAt < b.seenAt; });
    return held;
}

Result<QJsonValue> injuries(access::Session& session, const Field& field, const DetaineeId& detainee) {
    auto held = orNothing(records::injuries(session, detainee));
    if (!held) return tl::unexpected<Error>(held.error());
    std::vector<QStringList> rows;
    QJsonArray marks;
    if (*held) std::erase_if(**held, [&](const auto& each) { return each.compartment != ownCompartment(session); });
    if (*held)
        for (const auto& each : ofTheLastDay(**held)) {
            marks.append(QJsonObject{{QStringLiteral("view"), enumName(each.view)},
                                     {QStringLiteral("x"), each.x},
                                     {QStringLiteral("y"), each.y},
                                     {QStringLiteral("n"), static_cast<int>(rows.size()) + 1}});
            const QString size = each.sizeMm ? QStringLiteral("%1 mm").arg(*each.sizeMm) : QString();
            const QStringList cells{each.site, each.findings, size};
            rows.push_back(field.columns.size() > 3 ? QStringList{QString::number(rows.size() + 1)} + cells
                                                    : cells);
        }
    if (field.type == FieldType::Marks)
        return marks.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(marks);
    return rowsOrText(rows, field);
}

// Of the latest encounter that the user wrote: a paper rests on one's own examination (P22).
Result<QJsonValue> lastEncounter(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto dates = orNothing(records::encounterDates(session, detainee));
    if (!dates) return tl::unexpected<Error>(dates.error());
    if (!*dates) return QJsonValue(QJsonValue::Undefined);
    for (const auto& each : **dates) {
        if (each.author.id != session.user().id) continue;
        if (field.source == QStringLiteral("encounter.date"))
            return QJsonValue(iso(each.occurredAt.toLocalTime().date()));
        const auto whole = records::encounter(session, each.compartment, each.id);
        if (!whole) return tl::unexpected<Error>(whole.error());
        const QString seen = whole->encounter.objective.trimmed();
        return seen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(seen.left(field.maxLength));
    }
    return QJsonValue(QJsonValue::Undefined);
}

Result<QJsonValue> stay(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    if (!person->stay) return QJsonValue(QJsonValue::Undefined);
    const QDate day =
        field.source == QStringLiteral("stay.start") ? person->stay->entry : person->stay->plannedRelease;
    return day.isValid() ? QJsonValue(iso(day)) : QJsonValue(QJsonValue::Undefined);
}

// The next departure that has a day: when and where, as the agenda says it, never why. A day fills the date, a line
// called "at" the hour, any other the place.
Result<QJsonValue> extraction(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto all = orNothing(agenda::extractionsOf(session, detainee));
    if (!all) return tl::unexpected<Error>(all.error());
    const agenda::Extraction* next = nullptr;
    if (*all)
        for (const auto& each : **all) {
            const bool ahead = each.isOpen() && each.plannedAt.isValid() &&
                               each.plannedAt.toLocalTime().date() >= session.clock().today();
            if (ahead && (next == nullptr || each.plannedAt < next->plannedAt)) next = &each;
        }
    if (next == nullptr) return QJsonValue(QJsonValue::Undefined);
    const QDateTime at = next->plannedAt.toLocalTime();
    if (field.type == FieldType::Date) return QJsonValue(iso(at.date()));
    if (field.id == QStringLiteral("at"))
        return QJsonValue(at.time().toString(QStringLiteral("H 'h' mm")));
    return QJsonValue(next->place);
}

// Reports of consultations outside that this team asked for and that have not come back.
Result<QStringList> awaitedReports(access::Session& session, const DetaineeId& detainee) {
    const auto all = orNothing(agenda::extractionsOf(session, detainee));
    if (!all) return tl::unexpected<Error>(all.error());
    QStringList lines;
    if (!*all) return lines;
    for (const auto& each : **all) {
        if (each.state != agenda::ExtractionState::SeenOutside && each.state != agenda::ExtractionState::Returned)
            continue;
        const auto why = orNothing(agenda::extractionReason(session, ownCompartment(session), each.id));
        if (!why) return tl::unexpected<Error>(why.error());
        if (!*why || !**why) continue;
        lines << QStringLiteral("Compte rendu\u00A0: %1, %2")
                     .arg((**why)->specialty, frenchDate(each.plannedAt.toLocalTime().date()));
    }
    return lines;
}

// What the own team still waits for, a line each. Saying that nothing is awaited is the author's.
Result<QJsonValue> awaited(access::Session& session, const Field& field, const DetaineeId& detainee) {
    const auto held = orNothing(records::awaitedResults(session, detainee, ownCompartment(session)));
    if (!held) return tl::unexpected<Error>(held.error());
    QStringList lines;
    if (*held)
        for (const auto& each : **held)
            lines << QStringLiteral("%1, prélèvement du %2%3")
                         .arg(each.name, frenchDate(each.takenOn),
                              each.laboratory.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(each.laboratory));
    const auto reports = awaitedReports(session, detainee);
    if (!reports) return tl::unexpected<Error>(reports.error());
    lines << *reports;
    std::vector<QStringList> rows;
    for (const QString& line : lines) rows.push_back({line});
    if (field.type != FieldType::LongText) return rowsOrText(rows, field);
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines.join(QLatin1Char('\n')));
}

// A name that would not fit with its address stands alone; one that does not fit at all is left to the author.
Filled readerFor(const Field& field, const std::optional<KnownReader>& reader, bool withAddress) {
    if (!reader) return {};
    const auto fits = [&](const QString& words) { return field.maxLength <= 0 || words.size() <= field.maxLength; };
    if (withAddress && fits(reader->address)) return {reader->address, reader->origin};
    return fits(reader->name) ? Filled{reader->name, reader->origin} : Filled{};
}

Result<QJsonValue> recordValue(access::Session& session, const Field& field, const DetaineeId& detainee) {
    if (field.source == QStringLiteral("today")) return QJsonValue(iso(session.clock().today()));
    if (detainee.isNull()) return QJsonValue(QJsonValue::Undefined);
    if (field.source.startsWith(QStringLiteral("appointments.")))
        return appointments(session, field, detainee);
    if (field.source.startsWith(QStringLiteral("encounter."))) return lastEncounter(session, field, detainee);
    if (field.source.startsWith(QStringLiteral("stay."))) return stay(session, field, detainee);
    if (field.source == QStringLiteral("extraction")) return extraction(session, field, detainee);
    if (field.source == QStringLiteral("problems.active")) return problems(session, field, detainee);
    if (field.source == QStringLiteral("treatments.current"))
        return treatments(session, field, detainee, false);
    if (field.source == QStringLiteral("treatments.stopped"))
        return treatments(session, field, detainee, true);
    if (field.source == QStringLiteral("allergies")) return allergies(session, field, detainee);
    if (field.source.startsWith(QStringLiteral("injuries"))) return injuries(session, field, detainee);
    if (field.source == QStringLiteral("results.pending")) return awaited(session, field, detainee);
    return QJsonValue(QJsonValue::Undefined);
}

}  // namespace

Result<Filled> valueFromRecord(access::Session& session, const Field& field, const Draft& draft) {
    const bool isDoctor = field.source == QStringLiteral("consent.designated_doctor");
    if (isDoctor || field.source == QStringLiteral("directory.partner")) {
        const auto reader = isDoctor ? designatedDoctor(session, draft.detainee)
                                     : partnerOf(session, draft.recipient, draft.recipientName);
        if (!reader) return tl::unexpected<Error>(reader.error());
        return readerFor(field, *reader, !isDoctor);
    }
    return recordValue(session, field, draft.detainee).map([&](const QJsonValue& value) {
        return Filled{value, field.source};
    });
}

}  // namespace serment::documents
