// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ForeignDocument.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/transfer/Codes.h"
#include "core/transfer/Xml.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

QString isoPartialDate(const QString& hl7) {
    if (hl7.size() >= 8) return hl7.left(4) + QLatin1Char('-') + hl7.mid(4, 2) + QLatin1Char('-') + hl7.mid(6, 2);
    if (hl7.size() >= 6) return hl7.left(4) + QLatin1Char('-') + hl7.mid(4, 2);
    return hl7.left(4);
}

QDateTime timeOf(const QString& hl7) {
    QDateTime time = QDateTime::fromString(hl7.left(14), s("yyyyMMddHHmmss"));
    if (!time.isValid()) time = QDateTime(QDate::fromString(hl7.left(8), s("yyyyMMdd")), QTime(0, 0));
    const QString zone = hl7.mid(14, 5);
    if (zone.size() == 5 && (zone[0] == QLatin1Char('+') || zone[0] == QLatin1Char('-'))) {
        const int seconds = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60;
        time.setOffsetFromUtc(zone[0] == QLatin1Char('-') ? -seconds : seconds);
    }
    return time.isValid() ? time.toUTC() : QDateTime();
}

PatientTraits patientOf(const Xml& xml) {
    PatientTraits p;
    const char* const name = "/h:ClinicalDocument/h:recordTarget/h:patientRole/h:patient/h:name";
    const auto at = [&](const char* tail) { return xml.text((QByteArray(name) + tail).constData()); };
    p.birthFamilyName = at("/h:family[@qualifier='BR']");
    if (p.birthFamilyName.isEmpty()) p.birthFamilyName = at("/h:family");
    p.usedFamilyName = at("/h:family[@qualifier='CL' or @qualifier='SP']");
    QString given = at("/h:given[not(@qualifier)]");
    if (given.isEmpty()) given = at("/h:given");
    p.givenNames = given.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    p.birthDate = isoPartialDate(xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:patient/h:birthTime/@value"));
    p.sex = xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:patient/h:administrativeGenderCode/@code");
    p.ins = xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:id[@root='1.2.250.1.213.1.4.8' or @root='1.2.250.1.213.1.4.9']/@extension");
    p.birthPlaceCode = xml.text("/h:ClinicalDocument/h:recordTarget//h:birthplace//h:county");
    p.birthPlaceName = xml.text("/h:ClinicalDocument/h:recordTarget//h:birthplace//h:city");
    return p;
}

int jsonDepth(const QJsonValue& value, int limit) {
    if (limit == 0) return 1000;
    int deepest = 0;
    if (value.isArray()) {
        for (const auto& item : value.toArray()) deepest = std::max(deepest, jsonDepth(item, limit - 1));
        return deepest + 1;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto& item : object) deepest = std::max(deepest, jsonDepth(item, limit - 1));
        return deepest + 1;
    }
    return 1;
}

PatientTraits patientOf(const QJsonObject& resource) {
    PatientTraits p;
    for (const auto& value : resource.value(s("name")).toArray()) {
        const QJsonObject name = value.toObject();
        if (!p.birthFamilyName.isEmpty() && name.value(s("use")).toString() == s("usual")) {
            p.usedFamilyName = name.value(s("family")).toString();
            continue;
        }
        if (!p.birthFamilyName.isEmpty()) continue;
        p.birthFamilyName = name.value(s("family")).toString();
        for (const auto& given : name.value(s("given")).toArray()) p.givenNames << given.toString();
    }
    p.birthDate = resource.value(s("birthDate")).toString();
    const QString gender = resource.value(s("gender")).toString();
    p.sex = gender == s("female") ? s("F") : gender == s("male") ? s("M") : s("U");
    for (const auto& value : resource.value(s("identifier")).toArray())
        if (value.toObject().value(s("system")).toString() == s("urn:oid:") + QLatin1String(insOid))
            p.ins = value.toObject().value(s("value")).toString();
    return p;
}

bool samePerson(const PatientTraits& a, const PatientTraits& b) {
    const auto differ = [](const QString& x, const QString& y) {
        return !x.isEmpty() && !y.isEmpty() && x.compare(y, Qt::CaseInsensitive) != 0;
    };
    return !differ(a.birthFamilyName, b.birthFamilyName) && !differ(a.birthDate, b.birthDate) && !differ(a.ins, b.ins);
}

// A media is about one person: what does not say whom goes with the others.
Result<void> settlePerson(std::vector<ForeignDocument>& documents) {
    PatientTraits person;
    for (const ForeignDocument& document : documents) {
        if (!samePerson(person, document.patient)) return fail(ErrorCode::HostileInput, s("the documents are about several persons"));
        if (person.birthFamilyName.isEmpty()) person = document.patient;
    }
    for (ForeignDocument& document : documents)
        if (document.patient.birthFamilyName.isEmpty()) document.patient = person;
    return {};
}

}  // namespace

Result<ForeignDocument> readCda(const QByteArray& bytes) {
    const auto xml = Xml::parse(bytes);
    if (!xml) return tl::unexpected<Error>(xml.error());
    if (xml->rootName() != s("ClinicalDocument") || xml->rootNamespace() != s("urn:hl7-org:v3"))
        return fail(ErrorCode::ForeignFormat, s("not a CDA document"));
    ForeignDocument document;
    document.id = xml->text("/h:ClinicalDocument/h:id/@root");
    const QString extension = xml->text("/h:ClinicalDocument/h:id/@extension");
    if (!extension.isEmpty()) document.id += QLatin1Char('^') + extension;
    document.title = xml->text("/h:ClinicalDocument/h:title");
    document.code = xml->text("/h:ClinicalDocument/h:code/@code");
    document.created = timeOf(xml->text("/h:ClinicalDocument/h:effectiveTime/@value"));
    document.authorName = (xml->text("/h:ClinicalDocument/h:author/h:assignedAuthor/h:assignedPerson/h:name/h:given") + QLatin1Char(' ') +
                           xml->text("/h:ClinicalDocument/h:author/h:assignedAuthor/h:assignedPerson/h:name/h:family")).trimmed();
    document.facilityName = xml->text("/h:ClinicalDocument/h:custodian//h:representedCustodianOrganization/h:name");
    document.patient = patientOf(*xml);
    document.mimeType = xml->text("/h:ClinicalDocument/h:component/h:nonXMLBody/h:text/@mediaType");
    if (document.mimeType.isEmpty()) {
        document.mimeType = s("text/xml");
        document.content = bytes;
        return document;
    }
    const QByteArray base64 = xml->text("/h:ClinicalDocument/h:component/h:nonXMLBody/h:text").toLatin1();
    QByteArray compact;
    compact.reserve(base64.size());
    for (const char c : base64)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') compact.append(c);
    const auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty()) return fail(ErrorCode::Damaged, s("the enclosed file cannot be decoded"));
    document.content = *decoded;
    return document;
}

Result<ForeignDocument> readFhir(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting) return fail(ErrorCode::HostileInput, s("JSON too deep"));
    if (!json.isObject() || json.object().value(s("resourceType")).toString() != s("Bundle"))
        return fail(ErrorCode::ForeignFormat, s("not a FHIR Bundle"));
    if (jsonDepth(json.object(), 65) > 64) return fail(ErrorCode::HostileInput, s("JSON too deep"));
    if (json.object().value(s("type")).toString() != s("document")) return fail(ErrorCode::ForeignFormat, s("not a FHIR document"));
    ForeignDocument document;
    document.mimeType = s("application/fhir+json");
    document.content = bytes;
    document.id = json.object().value(s("identifier")).toObject().value(s("value")).toString();
    document.created = QDateTime::fromString(json.object().value(s("timestamp")).toString(), Qt::ISODate).toUTC();
    for (const auto& value : json.object().value(s("entry")).toArray()) {
        const QJsonObject resource = value.toObject().value(s("resource")).toObject();
        const QString type = resource.value(s("resourceType")).toString();
        if (type == s("Composition")) {
            document.title = resource.value(s("title")).toString();
            document.code = resource.value(s("type")).toObject().value(s("coding")).toArray().at(0).toObject().value(s("code")).toString();
        } else if (type == s("Patient")) {
            document.patient = patientOf(resource);
        } else if (type == s("Organization") && document.facilityName.isEmpty()) {
            document.facilityName = resource.value(s("name")).toString();
        }
    }
    if (document.code.isEmpty()) return fail(ErrorCode::ForeignFormat, s("a FHIR document without Composition"));
    return document;
}

Result<std::vector<ForeignDocument>> readXdm(const std::vector<ZipEntry>& media) {
    std::vector<ForeignDocument> documents;
    bool found = false;
    for (const ZipEntry& entry : media) {
        if (!entry.name.startsWith(s("IHE_XDM/")) || !entry.name.endsWith(s("/METADATA.XML"))) continue;
        found = true;
        const QString folder = entry.name.chopped(QStringLiteral("METADATA.XML").size());
        const auto xml = Xml::parse(entry.content);
        if (!xml) return tl::unexpected<Error>(xml.error());
        const int count = xml->count("//rim:ExtrinsicObject");
        if (count > 5000) return fail(ErrorCode::TooLarge, s("metadata"));
        for (int i = 1; i <= count; ++i) {
            const QByteArray object = QByteArray("(//rim:ExtrinsicObject)[") + QByteArray::number(i) + "]/rim:Slot[@name='";
            const auto slot = [&](const char* name) { return xml->text((object + name + "']/rim:ValueList/rim:Value").constData()); };
            const QString uri = slot("URI");
            if (uri.contains(s("..")) || uri.contains(QLatin1Char('\\')) || uri.startsWith(QLatin1Char('/')))
                return fail(ErrorCode::HostileInput, s("a document outside its folder"));
            const ZipEntry* const file = findEntry(media, folder + uri);
            if (!file) return fail(ErrorCode::Damaged, s("a document named by the metadata is missing"));
            const QString sha1 = QString::fromLatin1(QCryptographicHash::hash(file->content, QCryptographicHash::Sha1).toHex());
            if (slot("hash").toLower() != sha1 || slot("size").toLongLong() != file->content.size())
                return fail(ErrorCode::TamperDetected, s("a document is not the one that the metadata describe"));
            auto document = readCda(file->content);
            if (!document && document.error().code != ErrorCode::ForeignFormat) return tl::unexpected<Error>(document.error());
            if (!document) {  // not a CDA: kept as it is, with what the metadata tell
                document = ForeignDocument{};
                document->id = uri;
                document->title = uri;
                document->mimeType = xml->text((QByteArray("(//rim:ExtrinsicObject)[") + QByteArray::number(i) + "]/@mimeType").constData());
                document->content = file->content;
            }
            documents.push_back(*std::move(document));
        }
    }
    if (!found) return fail(ErrorCode::ForeignFormat, s("no XDM metadata"));
    if (documents.empty()) return fail(ErrorCode::Damaged, s("the metadata name no document"));
    if (auto settled = settlePerson(documents); !settled) return tl::unexpected<Error>(settled.error());
    return documents;
}

}  // namespace serment::transfer
