// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Payload.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/transfer/ColumnWords.h"
#include "core/transfer/ForeignDocument.h"
#include "core/transfer/Json.h"
#include "core/transfer/Traits.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr auto format = "serment-bundle";
constexpr int version = 1;

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject recordJson(const Payload& payload) {
    QJsonObject record;
    for (const auto& [compartment, rows] : payload.records) record.insert(compartmentName(compartment), rows.tables);
    return record;
}

QJsonObject manifest(const Payload& payload, const std::vector<ZipEntry>& entries) {
    QJsonObject files;
    for (const ZipEntry& entry : entries) files.insert(entry.name, sha256(entry.content));
    return {{s("format"), QLatin1String(format)},
            {s("version"), version},
            {s("reference"), payload.reference},
            {s("part"), payload.part},
            {s("minimal"), payload.minimal},
            {s("created"), payload.created.toUTC().toString(Qt::ISODate)},
            {s("sender"), QJsonObject{{s("unit"), payload.senderUnit}, {s("name"), payload.senderName}}},
            {s("detainee"), payload.detainee.toString()},
            {s("patient"), toJson(payload.patient)},
            {s("anchors"), payload.anchors},
            {s("files"), files}};
}

Result<void> checkFiles(const QJsonObject& listed, const std::vector<ZipEntry>& entries) {
    if (listed.size() != static_cast<qsizetype>(entries.size()) - 1) return fail(ErrorCode::TamperDetected, s("a file was added or taken away"));
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        const ZipEntry* const entry = findEntry(entries, it.key());
        if (!entry || sha256(entry->content) != it.value().toString())
            return fail(ErrorCode::TamperDetected, s("a file is missing or was changed"));
    }
    return {};
}

// Nothing travels beside what a bundle is made of: what nobody shows, nobody has checked.
Result<void> checkNames(const std::vector<ZipEntry>& entries) {
    static const QRegularExpression known(s("^(MANIFEST\\.JSON|RECORD\\.JSON|IPS\\.JSON|SUMMARY\\.PDF|IHE_XDM\\.zip|BLOBS/[0-9a-f]{64}|PARTS/[A-Za-z0-9.]{1,20})$"));
    qsizetype parts = 0;
    for (const ZipEntry& entry : entries) {
        if (!known.match(entry.name).hasMatch()) return fail(ErrorCode::HostileInput, s("a file that a bundle does not hold"));
        parts += entry.name.startsWith(s("PARTS/")) ? 1 : 0;
    }
    return parts <= 1 ? Result<void>() : fail(ErrorCode::HostileInput, s("more parts than a bundle has teams"));
}

Result<QJsonObject> jsonOf(const std::vector<ZipEntry>& entries, const QString& name) {
    const ZipEntry* const entry = findEntry(entries, name);
    if (!entry) return fail(ErrorCode::Damaged, name + s(" is missing"));
    auto object = readJson(entry->content);
    if (!object && object.error().code == ErrorCode::Damaged) return fail(ErrorCode::Damaged, name + s(" cannot be read"));
    return object;
}

// Which compartments a part may write: the psychiatric file travels only in the part of its team.
bool mayHold(const QString& part, Compartment compartment) {
    if (part == s("psychiatric")) return compartment == Compartment::Psychiatric;
    return compartment == Compartment::Coordination || compartment == Compartment::Somatic;
}

Result<void> checkHeader(const Payload& payload) {
    const bool part = payload.part == s("care") || payload.part == s("psychiatric");
    if (!part || payload.detainee.isNull() || QUuid::fromString(payload.reference).isNull() || !payload.created.isValid() ||
        payload.created.date().year() > 2200 || !isPlainLine(payload.senderName, 500) || !isPlainLine(payload.senderUnit, 200))
        return fail(ErrorCode::HostileInput, s("the manifest is not complete"));
    if (!areSound(payload.patient)) return fail(ErrorCode::HostileInput, s("the manifest does not say who the file is about"));
    return {};
}

// Nothing was signed or recorded after the bundle that holds it was made, within a day: clocks are set by hand.
bool wasWrittenBefore(const RecordRows& rows, const QDateTime& made) {
    const QString latest = made.addDays(1).toUTC().toString(Qt::ISODateWithMs);
    for (const auto& table : std::as_const(rows.tables))
        for (const auto& row : table.toArray())
            for (const char* column : {"signed_at", "recorded_at"})
                if (row.toObject().value(s(column)).toString() > latest) return false;
    return true;
}

Result<void> readRecords(const std::vector<ZipEntry>& entries, Payload& payload) {
    const auto record = jsonOf(entries, s("RECORD.JSON"));
    if (!record) return tl::unexpected<Error>(record.error());
    for (auto it = record->begin(); it != record->end(); ++it) {
        const auto compartment = compartmentFromName(it.key());
        if (!compartment || !mayHold(payload.part, *compartment) || !it.value().isObject())
            return fail(ErrorCode::HostileInput, s("an unknown part of the record"));
        RecordRows rows;
        rows.tables = it.value().toObject();
        for (const auto& table : std::as_const(rows.tables)) {
            if (!table.isArray()) return fail(ErrorCode::HostileInput, s("a table that is none"));
            rows.rowCount += static_cast<int>(table.toArray().size());
        }
        for (const ZipEntry& entry : entries)
            if (entry.name.startsWith(s("BLOBS/"))) rows.blobs.push_back(entry);
        if (!wasWrittenBefore(rows, payload.created)) return fail(ErrorCode::HostileInput, s("an entry written after the bundle"));
        payload.records[*compartment] = std::move(rows);
    }
    return {};
}

Result<void> readOthers(const std::vector<ZipEntry>& entries, Payload& payload) {
    if (const ZipEntry* const pdf = findEntry(entries, s("SUMMARY.PDF"))) payload.summaryPdf = pdf->content;
    for (const ZipEntry& entry : entries)
        if (entry.name.startsWith(s("PARTS/"))) payload.sealedParts.push_back({entry.name.mid(6), entry.content});
    if (const ZipEntry* const media = findEntry(entries, s("IHE_XDM.zip"))) {
        auto files = readZip(media->content);
        if (!files) return tl::unexpected<Error>(files.error());
        const auto documents = readXdm(*files);
        if (!documents) return tl::unexpected<Error>(documents.error());
        for (const ForeignDocument& document : *documents)
            if (document.patient.birthFamilyName != payload.patient.birthFamilyName || !isSamePerson(document.patient, payload.patient)) return fail(ErrorCode::HostileInput, s("a paper of another person"));
        payload.xdm = *std::move(files);
    }
    if (findEntry(entries, s("IPS.JSON"))) {
        const auto fhir = jsonOf(entries, s("IPS.JSON"));
        if (!fhir) return tl::unexpected<Error>(fhir.error());
        payload.fhir = *fhir;
    }
    return {};
}

}  // namespace

QJsonObject toJson(const PatientTraits& t) {
    return {{s("family_name"), t.birthFamilyName},
            {s("used_name"), t.usedFamilyName},
            {s("given_names"), QJsonArray::fromStringList(t.givenNames)},
            {s("sex"), t.sex},
            {s("birth_date"), t.birthDate},
            {s("birth_place_code"), t.birthPlaceCode},
            {s("birth_place"), t.birthPlaceName},
            {s("ins"), t.ins}};
}

PatientTraits traitsFromJson(const QJsonObject& object) {
    PatientTraits t;
    t.birthFamilyName = object.value(s("family_name")).toString();
    t.usedFamilyName = object.value(s("used_name")).toString();
    for (const auto& name : object.value(s("given_names")).toArray()) t.givenNames << name.toString();
    t.sex = object.value(s("sex")).toString();
    t.birthDate = object.value(s("birth_date")).toString();
    t.birthPlaceCode = object.value(s("birth_place_code")).toString();
    t.birthPlaceName = object.value(s("birth_place")).toString();
    t.ins = object.value(s("ins")).toString();
    return t;
}

Result<QByteArray> writePayload(const Payload& payload, const Tick& tick) {
    std::vector<ZipEntry> entries;
    entries.push_back({s("RECORD.JSON"), QJsonDocument(recordJson(payload)).toJson(QJsonDocument::Compact)});
    for (const auto& [compartment, rows] : payload.records)
        for (const ZipEntry& blob : rows.blobs)
            if (!findEntry(entries, blob.name)) entries.push_back(blob);
    if (!payload.xdm.empty()) {
        auto media = writeZip(payload.xdm);
        if (!media) return media;
        entries.push_back({s("IHE_XDM.zip"), *std::move(media)});
    }
    if (!payload.fhir.isEmpty()) entries.push_back({s("IPS.JSON"), QJsonDocument(payload.fhir).toJson(QJsonDocument::Compact)});
    if (!payload.summaryPdf.isEmpty()) entries.push_back({s("SUMMARY.PDF"), payload.summaryPdf});
    for (const ZipEntry& part : payload.sealedParts) entries.push_back({s("PARTS/") + part.name, part.content});
    entries.insert(entries.begin(), {s("MANIFEST.JSON"), QJsonDocument(manifest(payload, entries)).toJson()});
    return writeZip(entries, {}, tick);
}

Result<Payload> readPayload(const QByteArray& zip) {
    const auto entries = readZip(zip);
    if (!entries) return tl::unexpected<Error>(entries.error());
    if (!findEntry(*entries, s("MANIFEST.JSON"))) return fail(ErrorCode::ForeignFormat, s("no manifest"));
    const auto header = jsonOf(*entries, s("MANIFEST.JSON"));
    if (!header) return tl::unexpected<Error>(header.error());
    if (header->value(s("format")).toString() != QLatin1String(format)) return fail(ErrorCode::ForeignFormat, s("not a bundle of Serment"));
    if (header->value(s("version")).toInt() != version) return fail(ErrorCode::NewerSchema, s("the bundle comes from a newer version"));
    if (auto named = checkNames(*entries); !named) return tl::unexpected<Error>(named.error());
    if (auto intact = checkFiles(header->value(s("files")).toObject(), *entries); !intact) return tl::unexpected<Error>(intact.error());

    Payload payload;
    payload.reference = header->value(s("reference")).toString();
    payload.part = header->value(s("part")).toString();
    payload.minimal = header->value(s("minimal")).toBool();
    payload.created = QDateTime::fromString(header->value(s("created")).toString(), Qt::ISODate).toUTC();
    payload.senderUnit = header->value(s("sender")).toObject().value(s("unit")).toString();
    payload.senderName = header->value(s("sender")).toObject().value(s("name")).toString();
    payload.patient = traitsFromJson(header->value(s("patient")).toObject());
    payload.anchors = header->value(s("anchors")).toObject();
    const auto detainee = DetaineeId::parse(header->value(s("detainee")).toString());
    if (detainee) payload.detainee = *detainee;
    if (auto sound = checkHeader(payload); !sound) return tl::unexpected<Error>(sound.error());
    if (auto read = readRecords(*entries, payload); !read) return tl::unexpected<Error>(read.error());
    if (auto read = readOthers(*entries, payload); !read) return tl::unexpected<Error>(read.error());
    return payload;
}

}  // namespace serment::transfer
