// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/LabResult.h"

#include <QSet>
#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Result<void> check(const LabReport& report) {
    if (report.values.empty())
        return fail(ErrorCode::MissingField, QStringLiteral("no value"), QStringLiteral("values"));
    QSet<QString> names;
    for (const LabValue& v : report.values) {
        if (auto ok = requireText(v.name, "name"); !ok) return ok;
        if (auto ok = requireText(v.value, "value"); !ok) return ok;
        if (names.contains(v.name))
            return fail(ErrorCode::InvalidInput, QStringLiteral("given twice"), QStringLiteral("values"));
        names.insert(v.name);
    }
    return {};
}

std::optional<double> numberOf(const QString& value) {
    bool isNumber = false;
    const double number =
        QString(value).replace(QLatin1Char(','), QLatin1Char('.')).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString lineOf(const LabValue& v) {
    return QStringList{v.name, v.value, v.unit}.join(QLatin1Char(' ')).trimmed();
}

QString wordsOf(const LabReport& report) {
    QStringList lines;
    for (const LabValue& v : report.values) lines << lineOf(v);
    if (!report.note.isEmpty()) lines << report.note;
    return lines.join(QLatin1Char('\n'));
}

void insertValues(store::Database& db, const Entry& entry, const std::vector<LabValue>& values) {
    for (const LabValue& v : values)
        store::insertRow(db, qualified(entry.compartment, "lab_result"),
                         {{"entry_id", entry.id},
                          {"detainee_id", entry.detainee},
                          {"name", v.name},
                          {"value", v.value},
                          {"number", numberOf(v.value)},
                          {"unit", v.unit},
                          {"reference", v.reference},
                          {"abnormal", v.isAbnormal},
                          {"at", entry.occurredAt}});
}

// The words of an entry are one line a value, then the note.
QString noteOf(const Entry& entry, const std::vector<LabValue>& values) {
    QStringList lines = entry.text.split(QLatin1Char('\n'));
    for (const LabValue& v : values)
        if (lines.isEmpty() || lines.takeFirst() != lineOf(v)) return {};
    return lines.join(QLatin1Char('\n'));
}

LabReport reportOf(const Entry& entry, std::vector<LabValue> values) {
    LabReport report;
    report.id = entry.id;
    report.compartment = entry.compartment;
    report.detainee = entry.detainee;
    report.takenAt = entry.occurredAt;
    if (entry.title != values.front().name) report.laboratory = entry.title;
    report.note = noteOf(entry, values);
    report.author = entry.author;
    report.correction = {entry.corrects, entry.correctionReason};
    report.values = std::move(values);
    return report;
}

LabPoint readPoint(const store::Row& row) {
    LabPoint point{row.id<EntryTag>(0),
                   {row.text(1), row.text(2), {}, row.text(4), row.text(5), row.boolean(6)},
                   row.utc(7)};
    if (!row.isNull(3)) point.value.number = row.real(3);
    return point;
}

}  // namespace

Result<EntryId> recordLabReport(access::Session& session, const LabReport& report) {
    if (auto ok = check(report); !ok) return errorOf(ok);
    const QString title = report.laboratory.isEmpty() ? report.values.front().name : report.laboratory;
    const NewEntry entry{report.compartment, report.detainee,  EntryKind::Measures, report.takenAt, title,
                         wordsOf(report),    report.correction};
    if (auto ok = checkNewEntry(entry, session); !ok) return errorOf(ok);
    return session.write(Act{Action::RecordMeasure, report.compartment, report.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             insertValues(db, *held, report.values);
                             return held->id;
                         });
}

Result<std::vector<LabPoint>> labValues(access::Session& session, const DetaineeId& detainee,
                                        const QString& name) {
    const auto read = [&](store::Database& db, Compartment c, const DetaineeId& person) {
        auto query = db.query(
            QStringLiteral("SELECT r.entry_id, r.name, r.value, r.number, r.unit, r.reference, r.abnormal,"
                           " r.at FROM %1 AS r JOIN %2 AS e ON e.id = r.entry_id"
                           " WHERE %5%3%4 ORDER BY r.at DESC, r.rowid")
                .arg(qualified(c, "lab_result"), qualified(c, "entry"),
                     name.isEmpty() ? QString() : QStringLiteral(" AND r.name = :name"), currentOnly(c),
                     people::ofPerson(QStringLiteral("r"))));
        query.bind(QStringLiteral(":detainee"), person);
        if (!name.isEmpty()) query.bind(QStringLiteral(":name"), name);
        return query.all(readPoint);
    };
    return readClinical<LabPoint>(session, detainee, read).map([](std::vector<LabPoint> all) {
        std::stable_sort(all.begin(), all.end(),
                         [](const LabPoint& a, const LabPoint& b) { return a.at > b.at; });
        return all;
    });
}

Result<std::vector<LabReport>> labReports(access::Session& session, const DetaineeId& detainee) {
    const auto read = [&](store::Database& db, Compartment c, const DetaineeId& person) {
        struct Line {
            Entry entry;
            LabValue value;
            qint64 place;
        };
        auto lines = currentOf(
            db, c, person, EntryKind::Measures, "lab_result",
            QStringLiteral("d.name, d.value, d.number, d.unit, d.reference, d.abnormal, d.rowid"),
            [](const store::Row& row, const Entry& entry) {
                const int at = entryColumnCount;
                LabValue value{row.text(at),     row.text(at + 1), {}, row.text(at + 3), row.text(at + 4),
                               row.boolean(at + 5)};
                if (!row.isNull(at + 2)) value.number = row.real(at + 2);
                return Line{entry, value, row.integer(at + 6)};
            });
        std::vector<LabReport> reports;
        for (size_t from = 0, to = 0; from < lines.size(); from = to) {
            while (to < lines.size() && lines[to].entry.id == lines[from].entry.id) ++to;
            std::sort(lines.begin() + qsizetype(from), lines.begin() + qsizetype(to),
                      [](const Line& a, const Line& b) { return a.place < b.place; });  // as typed
            std::vector<LabValue> values;
            for (size_t i = from; i < to; ++i) values.push_back(lines[i].value);
            reports.push_back(reportOf(lines[from].entry, std::move(values)));
        }
        return reports;
    };
    return readClinical<LabReport>(session, detainee, read).map([](std::vector<LabReport> all) {
        std::stable_sort(all.begin(), all.end(),
                         [](const LabReport& a, const LabReport& b) { return a.takenAt > b.takenAt; });
        return all;
    });
}

}  // namespace serment::records
