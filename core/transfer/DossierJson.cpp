// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DossierJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr auto words = "DOSSIER.JSON";
QString paperName(size_t index) { return s("P%1.PDF").arg(index + 1); }

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }
QDateTime time(const QJsonValue& value) {
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}
QString dayText(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }
QDate day(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

// One shape for writing and reading: each value is a row of fields, in an order that both follow.
template <typename T, typename F>
QJsonArray rows(const std::vector<T>& values, F&& row) {
    QJsonArray all;
    for (const T& value : values) all.append(row(value));
    return all;
}
template <typename T, typename F>
std::vector<T> values(const QJsonValue& array, F&& value) {
    std::vector<T> all;
    for (const auto& row : array.toArray()) all.push_back(value(row.toArray()));
    return all;
}

QJsonArray toRow(const Professional& p) { return {p.familyName, p.givenName, p.rpps, p.localId, p.isDoctor}; }
Professional professional(const QJsonArray& r) { return {r[0].toString(), r[1].toString(), r[2].toString(), r[3].toString(), r[4].toBool()}; }

QJsonArray toRow(const Facility& f) { return {f.name, f.finess, f.street, f.postalCode, f.city, f.telephone}; }
Facility facility(const QJsonArray& r) {
    return {r[0].toString(), r[1].toString(), r[2].toString(), r[3].toString(), r[4].toString(), r[5].toString()};
}

QJsonObject lists(const Dossier& d) {
    return {{s("problems"), rows(d.problems, [](const Problem& p) { return QJsonArray{p.id, p.label, p.onset, p.active}; })},
            {s("allergies"), rows(d.allergies, [](const Allergy& a) { return QJsonArray{a.id, a.substance, a.reaction, a.severe}; })},
            {s("treatments"), rows(d.treatments,
                                   [](const Treatment& t) {
                                       return QJsonArray{t.id, t.name, t.dosage, dayText(t.start), t.end ? dayText(*t.end) : QString(), timeText(t.lastDose), t.active};
                                   })},
            {s("vaccinations"), rows(d.vaccinations, [](const Vaccination& v) { return QJsonArray{v.id, v.vaccine, dayText(v.given), v.lot}; })},
            {s("measurements"), rows(d.measurements, [](const Measurement& m) { return QJsonArray{m.id, m.loinc, m.label, m.value, m.unit, timeText(m.time)}; })},
            {s("appointments"), rows(d.appointments, [](const Appointment& a) { return QJsonArray{a.id, a.label, timeText(a.start)}; })},
            {s("papers"), rows(d.papers, [](const Paper& p) { return QJsonArray{p.id, p.setId, p.version, p.kind, p.title, timeText(p.created), toRow(p.author)}; })},
            {s("alerts"), QJsonArray::fromStringList(d.alerts)},
            {s("results"), QJsonArray::fromStringList(d.results)},
            {s("no_known_allergy"), d.noKnownAllergy}};
}

void readLists(const QJsonObject& o, Dossier& d) {
    d.problems = values<Problem>(o.value(s("problems")), [](const QJsonArray& r) { return Problem{r[0].toString(), r[1].toString(), r[2].toString(), r[3].toBool()}; });
    d.allergies = values<Allergy>(o.value(s("allergies")), [](const QJsonArray& r) { return Allergy{r[0].toString(), r[1].toString(), r[2].toString(), r[3].toBool()}; });
    d.treatments = values<Treatment>(o.value(s("treatments")), [](const QJsonArray& r) {
        const QDate end = day(r[4]);
        return Treatment{r[0].toString(), r[1].toString(), r[2].toString(), day(r[3]), end.isValid() ? std::optional(end) : std::nullopt, time(r[5]), r[6].toBool()};
    });
    d.vaccinations = values<Vaccination>(o.value(s("vaccinations")), [](const QJsonArray& r) { return Vaccination{r[0].toString(), r[1].toString(), day(r[2]), r[3].toString()}; });
    d.measurements = values<Measurement>(o.value(s("measurements")), [](const QJsonArray& r) {
        return Measurement{r[0].toString(), r[1].toString(), r[2].toString(), r[3].toDouble(), r[4].toString(), time(r[5])};
    });
    d.appointments = values<Appointment>(o.value(s("appointments")), [](const QJsonArray& r) { return Appointment{r[0].toString(), r[1].toString(), time(r[2])}; });
    d.papers = values<Paper>(o.value(s("papers")), [](const QJsonArray& r) {
        return Paper{r[0].toString(), r[1].toString(), r[2].toInt(), r[3].toString(), r[4].toString(), time(r[5]), professional(r[6].toArray()), {}};
    });
    for (const auto& alert : o.value(s("alerts")).toArray()) d.alerts << alert.toString();
    for (const auto& result : o.value(s("results")).toArray()) d.results << result.toString();
    d.noKnownAllergy = o.value(s("no_known_allergy")).toBool();
}

}  // namespace

Result<QByteArray> writeGathered(const Gathered& gathered) {
    const Dossier& d = gathered.dossier;
    QJsonObject patient = toJson(d.patient);
    patient.insert(s("local_id"), d.patient.localId);
    const QJsonObject object{{s("patient"), patient},
                             {s("facility"), toRow(d.facility)},
                             {s("sender"), toRow(d.sender)},
                             {s("created"), timeText(d.created)},
                             {s("lists"), lists(d)},
                             {s("sender_unit"), gathered.senderUnit},
                             {s("sender_name"), gathered.senderName},
                             {s("anchors"), gathered.anchors}};
    std::vector<ZipEntry> entries{{s(words), QJsonDocument(object).toJson(QJsonDocument::Compact)}};
    for (size_t i = 0; i < d.papers.size(); ++i) entries.push_back({paperName(i), d.papers[i].pdf});
    return writeZip(entries);
}

Result<Gathered> readGathered(const QByteArray& archive) {
    const auto entries = readZip(archive);
    if (!entries) return tl::unexpected<Error>(entries.error());
    const ZipEntry* const entry = findEntry(*entries, s(words));
    const QJsonObject object = entry ? QJsonDocument::fromJson(entry->content).object() : QJsonObject();
    Gathered gathered;
    Dossier& d = gathered.dossier;
    const QJsonObject patient = object.value(s("patient")).toObject();
    d.patient = traitsFromJson(patient);
    d.patient.localId = patient.value(s("local_id")).toString();
    d.facility = facility(object.value(s("facility")).toArray());
    d.sender = professional(object.value(s("sender")).toArray());
    d.created = time(object.value(s("created")));
    readLists(object.value(s("lists")).toObject(), d);
    gathered.senderUnit = object.value(s("sender_unit")).toString();
    gathered.senderName = object.value(s("sender_name")).toString();
    gathered.anchors = object.value(s("anchors")).toObject();
    for (size_t i = 0; i < d.papers.size(); ++i) {
        const ZipEntry* const paper = findEntry(*entries, paperName(i));
        if (!paper) return fail(ErrorCode::Damaged, s("a paper is missing"));
        d.papers[i].pdf = paper->content;
    }
    if (d.patient.localId.isEmpty() || !d.created.isValid()) return fail(ErrorCode::Damaged, s("not a prepared hand-over"));
    return gathered;
}

}  // namespace serment::transfer
