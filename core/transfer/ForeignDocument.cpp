// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ForeignDocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/transfer/Codes.h"
#include "core/transfer/Hl7.h"
#include "core/transfer/Json.h"
#include "core/transfer/Traits.h"
#include "core/transfer/Xml.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

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
    p.birthDate = hl7Date(xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:patient/h:birthTime/@value"));
    p.sex = xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:patient/h:administrativeGenderCode/@code");
    p.ins = xml.text("/h:ClinicalDocument/h:recordTarget/h:patientRole/h:id[@root='1.2.250.1.213.1.4.8' or @root='1.2.250.1.213.1.4.9']/@extension");
    p.birthPlaceCode = xml.text("/h:ClinicalDocument/h:recordTarget//h:birthplace//h:county");
    p.birthPlaceName = xml.text("/h:ClinicalDocument/h:recordTarget//h:birthplace//h:city");
    return p;
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

QString nameOf(const QJsonObject& humanName) {
    QStringList parts;
    for (const auto& given : humanName.value(s("given")).toArray()) parts << given.toString();
    return (parts << humanName.value(s("family")).toString()).join(QLatin1Char(' ')).trimmed();
}

// The header as it is shown and kept.
Result<ForeignDocument> tidied(ForeignDocument document) {
    for (QString* line : {&document.title, &document.authorName, &document.facilityName}) *line = tidyLine(*line);
    if (auto sound = tidyTraits(document.patient); !sound) return tl::unexpected<Error>(sound.error());
    return document;
}

// The enclosed file, as it is: what says that it is a page or a picture is one, since that is how it will be opened.
Result<QByteArray> enclosed(const Xml& xml, const QString& mimeType) {
    const char* const text = "/h:ClinicalDocument/h:component/h:nonXMLBody/h:text";
    if (!xml.text((QByteArray(text) + "/@compression").constData()).isEmpty()) return fail(ErrorCode::ForeignFormat, s("an enclosed file that is compressed"));
    QByteArray compact;
    for (const char c : xml.text(text).toLatin1())
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') compact.append(c);
    const auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty()) return fail(ErrorCode::Damaged, s("the enclosed file cannot be decoded"));
    if (!isOfKind(*decoded, mimeType)) return fail(ErrorCode::HostileInput, s("an enclosed file that is not of the kind it says"));
    return *decoded;
}

}  // namespace

bool isOfKind(const QByteArray& content, const QString& mimeType) {
    if (mimeType == s("application/pdf")) return content.left(1024).contains("%PDF-");
    if (mimeType == s("image/png")) return content.startsWith("\x89PNG");
    if (mimeType == s("image/jpeg")) return content.startsWith("\xff\xd8\xff");
    return true;
}

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
    document.created = hl7Time(xml->text("/h:ClinicalDocument/h:effectiveTime/@value"));
    document.authorName = (xml->text("/h:ClinicalDocument/h:author/h:assignedAuthor/h:assignedPerson/h:name/h:given") + QLatin1Char(' ') +
                           xml->text("/h:ClinicalDocument/h:author/h:assignedAuthor/h:assignedPerson/h:name/h:family")).trimmed();
    document.facilityName = xml->text("/h:ClinicalDocument/h:custodian//h:representedCustodianOrganization/h:name");
    document.patient = patientOf(*xml);
    document.mimeType = xml->text("/h:ClinicalDocument/h:component/h:nonXMLBody/h:text/@mediaType");
    if (document.mimeType.isEmpty()) {
        document.mimeType = s("text/xml");
        document.content = bytes;
        return tidied(std::move(document));
    }
    auto content = enclosed(*xml, document.mimeType);
    if (!content) return tl::unexpected<Error>(content.error());
    document.content = *std::move(content);
    return tidied(std::move(document));
}

Result<ForeignDocument> readFhir(const QByteArray& bytes) {
    const auto json = readJson(bytes);
    if (!json && json.error().code != ErrorCode::Damaged) return tl::unexpected<Error>(json.error());
    if (!json || json->value(s("resourceType")).toString() != s("Bundle")) return fail(ErrorCode::ForeignFormat, s("not a FHIR Bundle"));
    if (json->value(s("type")).toString() != s("document")) return fail(ErrorCode::ForeignFormat, s("not a FHIR document"));
    ForeignDocument document;
    document.mimeType = s("application/fhir+json");
    document.content = bytes;
    document.id = json->value(s("identifier")).toObject().value(s("value")).toString();
    document.created = QDateTime::fromString(json->value(s("timestamp")).toString(), Qt::ISODate).toUTC();
    for (const auto& value : json->value(s("entry")).toArray()) {
        const QJsonObject resource = value.toObject().value(s("resource")).toObject();
        const QString type = resource.value(s("resourceType")).toString();
        if (type == s("Composition")) {
            document.title = resource.value(s("title")).toString();
            document.code = resource.value(s("type")).toObject().value(s("coding")).toArray().at(0).toObject().value(s("code")).toString();
        } else if (type == s("Patient")) {
            document.patient = patientOf(resource);
        } else if (type == s("Practitioner") && document.authorName.isEmpty()) {
            document.authorName = nameOf(resource.value(s("name")).toArray().at(0).toObject());
        } else if (type == s("Organization") && document.facilityName.isEmpty()) {
            document.facilityName = resource.value(s("name")).toString();
        }
    }
    if (document.code.isEmpty()) return fail(ErrorCode::ForeignFormat, s("a FHIR document without Composition"));
    return tidied(std::move(document));
}

}  // namespace serment::transfer
