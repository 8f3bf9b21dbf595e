// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/XdmWriter.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include "core/transfer/CdaWriter.h"
#include "core/transfer/Codes.h"

namespace serment::transfer {

namespace {

const QString rim = QStringLiteral("urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0");
const QString lcm = QStringLiteral("urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0");

// HL7 v2 fields escape their own separators.
QString hl7Escaped(const QString& text) {
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
            case '\\': out += QStringLiteral("\\E\\"); break;
            case '^': out += QStringLiteral("\\S\\"); break;
            case '&': out += QStringLiteral("\\T\\"); break;
            case '|': out += QStringLiteral("\\F\\"); break;
            case '~': out += QStringLiteral("\\R\\"); break;
            default: out += c;
        }
    }
    return out;
}

QString localIdentifier(const Dossier& dossier) {
    return QStringLiteral("%1^^^&%2&ISO^PI").arg(dossier.patient.localId, oidOfFacility(dossier.facility));
}

QString patientIdentifier(const Dossier& dossier) {
    if (dossier.patient.ins.isEmpty()) return localIdentifier(dossier);
    return QStringLiteral("%1^^^&%2&ISO^NH").arg(dossier.patient.ins, QLatin1String(insOid));
}

QString professionalXcn(const Professional& who, const Facility& facility) {
    const QString name = hl7Escaped(who.familyName) + QLatin1Char('^') + hl7Escaped(who.givenName);
    if (who.rpps.isEmpty())
        return QStringLiteral("%1^%2^^^^^^&%3&ISO^D^^^EI").arg(who.localId, name, oidOfFacility(facility));
    return QStringLiteral("8%1^%2^^^^^^&%3&ISO^D^^^IDNPS").arg(who.rpps, name, QLatin1String(rppsOid));
}

QString organizationXon(const Facility& facility) {
    if (facility.finess.isEmpty()) return hl7Escaped(facility.name);
    return QStringLiteral("%1^^^^^&%2&ISO^IDNST^^^1%3").arg(hl7Escaped(facility.name), QLatin1String(structureOid), facility.finess);
}

// XDS times are UTC without an offset.
QString dtm(const QDateTime& utc) { return utc.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")); }

// The ebXML registry objects of one submission, with identifiers of their own.
class Metadata {
  public:
    explicit Metadata(QByteArray* out) : m_xml(out) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }
    QXmlStreamWriter& xml() { return m_xml; }
    void open(const char* name) { m_xml.writeStartElement(rim, QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }

    void slot(const char* name, const QStringList& values) {
        open("Slot");
        attribute("name", QLatin1String(name));
        open("ValueList");
        for (const QString& value : values) m_xml.writeTextElement(rim, QStringLiteral("Value"), value);
        close();
        close();
    }
    void name(const QString& text) {
        open("Name");
        localized(text);
        close();
    }
    void localized(const QString& text) {
        m_xml.writeEmptyElement(rim, QStringLiteral("LocalizedString"));
        attribute("charset", QStringLiteral("UTF-8"));
        attribute("value", text);
        m_xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("lang"), QStringLiteral("fr-FR"));
    }
    void coded(const char* scheme, const QString& object, const QString& code, const QString& display, const QString& system) {
        openClassification(scheme, object, code);
        slot("codingScheme", {system});
        name(display);
        close();
    }
    void openClassification(const char* scheme, const QString& object, const QString& code) {
        open("Classification");
        attribute("id", nextId("cl"));
        attribute("classificationScheme", QStringLiteral("urn:uuid:") + QLatin1String(scheme));
        attribute("classifiedObject", object);
        attribute("nodeRepresentation", code);
    }
    void external(const char* scheme, const QString& object, const QString& value, const QString& label) {
        open("ExternalIdentifier");
        attribute("id", nextId("ei"));
        attribute("registryObject", object);
        attribute("identificationScheme", QStringLiteral("urn:uuid:") + QLatin1String(scheme));
        attribute("value", value);
        name(label);
        close();
    }
    QString nextId(const char* prefix) { return QLatin1String(prefix) + QStringLiteral("%1").arg(++m_counter, 4, 10, QLatin1Char('0')); }

  private:
    QXmlStreamWriter m_xml;
    int m_counter = 0;
};

void writeAuthor(Metadata& m, const char* scheme, const QString& object, const Professional& author, const Facility& facility) {
    m.openClassification(scheme, object, QString());
    m.slot("authorInstitution", {organizationXon(facility)});
    m.slot("authorPerson", {professionalXcn(author, facility)});
    m.slot("authorRole", {QStringLiteral("Professionnel de santé")});
    m.close();
}

void writeDocumentSlots(Metadata& m, const Paper& paper, const Dossier& dossier, const ZipEntry& document) {
    const PatientTraits& patient = dossier.patient;
    m.slot("creationTime", {dtm(paper.created)});
    m.slot("hash", {QString::fromLatin1(QCryptographicHash::hash(document.content, QCryptographicHash::Sha1).toHex())});
    m.slot("languageCode", {QStringLiteral("fr-FR")});
    m.slot("legalAuthenticator", {professionalXcn(paper.author, dossier.facility)});
    m.slot("serviceStartTime", {dtm(paper.created)});
    m.slot("size", {QString::number(document.content.size())});
    m.slot("sourcePatientId", {localIdentifier(dossier)});
    QStringList info{QStringLiteral("PID-5|%1^%2^%3^^^^L")
                         .arg(hl7Escaped(patient.birthFamilyName), hl7Escaped(patient.givenNames.value(0)),
                              hl7Escaped(patient.givenNames.join(QLatin1Char(' '))))};
    if (!patient.birthDate.isEmpty()) info << QStringLiteral("PID-7|") + hl7PartialDate(patient.birthDate);
    info << QStringLiteral("PID-8|") + patient.sex;
    if (!patient.birthPlaceCode.isEmpty()) info << QStringLiteral("PID-11|^^^^^^BDL^^%1").arg(patient.birthPlaceCode);
    m.slot("sourcePatientInfo", info);
    m.slot("URI", {document.name.section(QLatin1Char('/'), -1)});
}

void writeDocument(Metadata& m, const QString& object, const Paper& paper, const Dossier& dossier, const ZipEntry& document) {
    const LoincCode type = loincOfKind(paper.kind);
    const DocumentClass classOf = classOfType(type.code);
    m.open("ExtrinsicObject");
    m.attribute("id", object);
    m.attribute("mimeType", QStringLiteral("text/xml"));
    m.attribute("objectType", QStringLiteral("urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1"));
    m.attribute("status", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:StatusType:Approved"));
    writeDocumentSlots(m, paper, dossier, document);
    m.name(paper.title);
    writeAuthor(m, "93606bcf-9494-43ec-9b4e-a7748d1a838d", object, paper.author, dossier.facility);
    m.coded("41a5887f-8865-4c09-adf7-e362475b143a", object, classOf.code, classOf.display, QLatin1String(documentClassOid));
    m.coded("f4f85eac-e6cb-4883-b524-f2705394840f", object, QStringLiteral("N"), QStringLiteral("Normal"),
            QStringLiteral("2.16.840.1.113883.5.25"));
    m.coded("a09d5840-386c-46f2-b5ad-9c3699a4309d", object, QStringLiteral("urn:ihe:iti:xds-sd:pdf:2008"),
            QStringLiteral("Document à corps non structuré en Pdf/A-1"), QStringLiteral("1.3.6.1.4.1.19376.1.2.3"));
    m.coded("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", object, QStringLiteral("SA01"), QStringLiteral("Etablissement public de santé"),
            QStringLiteral("1.2.250.1.71.4.2.4"));
    m.coded("cccf5598-8b07-4b77-a05e-ae952c785ead", object, QStringLiteral("ETABLISSEMENT"), QStringLiteral("Etablissement de santé"),
            QStringLiteral("1.2.250.1.213.1.1.4.9"));
    m.coded("f0306f51-975f-434e-a61c-c59651d33983", object, type.code, type.display, QLatin1String(loincOid));
    m.external("58a6f841-87b3-4a3e-92fd-a8ffeff98427", object, patientIdentifier(dossier),
               QStringLiteral("XDSDocumentEntry.patientId"));
    m.external("2e82c1f6-a085-4c72-9da3-8640a32e42ab", object, oidOfUuid(paper.id), QStringLiteral("XDSDocumentEntry.uniqueId"));
    m.close();
}

void writeSubmissionSet(Metadata& m, const QString& object, const Dossier& dossier) {
    m.open("RegistryPackage");
    m.attribute("id", object);
    m.attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage"));
    m.attribute("status", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:StatusType:Approved"));
    m.slot("submissionTime", {dtm(dossier.created)});
    m.name(QStringLiteral("Transmission de dossier"));
    writeAuthor(m, "a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d", object, dossier.sender, dossier.facility);
    m.coded("aa543740-bdda-424e-8c96-df4873be8500", object, QStringLiteral("18761-7"), QStringLiteral("Note de transfert"),
            QLatin1String(loincOid));
    m.external("6b5aea1a-874d-4603-a4bc-96a0a7b38446", object, patientIdentifier(dossier),
               QStringLiteral("XDSSubmissionSet.patientId"));
    m.external("554ac39e-e3fe-47fe-b233-965d2a147832", object, oidOfFacility(dossier.facility), QStringLiteral("XDSSubmissionSet.sourceId"));
    m.external("96fdda7c-d067-4183-912e-bf5ee74998a8", object, oidOfUuid(dossier.reference) + QStringLiteral(".1"),
               QStringLiteral("XDSSubmissionSet.uniqueId"));
    m.close();
    m.open("Classification");
    m.attribute("id", m.nextId("cl"));
    m.attribute("classifiedObject", object);
    m.attribute("classificationNode", QStringLiteral("urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd"));
    m.close();
}

void writeMembership(Metadata& m, const QString& set, const QString& document) {
    m.open("Association");
    m.attribute("id", m.nextId("as"));
    m.attribute("associationType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember"));
    m.attribute("sourceObject", set);
    m.attribute("targetObject", document);
    m.slot("SubmissionSetStatus", {QStringLiteral("Original")});
    m.close();
}

QString documentName(size_t index) { return QStringLiteral("DOC%1").arg(index + 1, 5, 10, QLatin1Char('0')); }

// A page that a person can open from the medium. It says no more than the titles.
QByteArray indexPage(const Dossier& dossier) {
    QByteArray out;
    QXmlStreamWriter html(&out);
    html.setAutoFormatting(true);
    html.writeDTD(QStringLiteral("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML Basic 1.1//EN\" \"http://www.w3.org/TR/xhtml-basic/xhtml-basic11.dtd\">"));
    html.writeStartElement(QStringLiteral("html"));
    html.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    html.writeStartElement(QStringLiteral("head"));
    html.writeTextElement(QStringLiteral("title"), QStringLiteral("Documents transmis"));
    html.writeEndElement();
    html.writeStartElement(QStringLiteral("body"));
    html.writeTextElement(QStringLiteral("h1"), QStringLiteral("Documents transmis"));
    html.writeTextElement(QStringLiteral("p"), dossier.facility.name + QStringLiteral(", ") +
                                                   dossier.created.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")));
    html.writeStartElement(QStringLiteral("ul"));
    for (size_t i = 0; i < dossier.papers.size(); ++i) {
        html.writeStartElement(QStringLiteral("li"));
        html.writeStartElement(QStringLiteral("a"));
        html.writeAttribute(QStringLiteral("href"), QStringLiteral("IHE_XDM/SUBSET01/%1.XML").arg(documentName(i)));
        html.writeCharacters(dossier.papers[i].title);
        html.writeEndElement();
        html.writeEndElement();
    }
    html.writeEndElement();
    html.writeTextElement(QStringLiteral("p"), QStringLiteral("Données couvertes par le secret professionnel (article L. 1110-4 du code de la santé publique)."));
    html.writeEndElement();
    html.writeEndElement();
    return out;
}

QByteArray readme(const Dossier& dossier) {
    return (QStringLiteral("Documents de santé au format IHE XDM.\r\n\r\n"
                           "Émetteur : %1\r\nLogiciel : Serment\r\n\r\n"
                           "INDEX.HTM                        liste des documents\r\n"
                           "IHE_XDM/SUBSET01/METADATA.XML    métadonnées\r\n"
                           "IHE_XDM/SUBSET01/DOCnnnnn.XML    documents CDA R2 (PDF/A-1 inclus)\r\n\r\n"
                           "Données couvertes par le secret professionnel (article L. 1110-4 du code de la santé publique).\r\n")
                .arg(dossier.facility.name))
        .toUtf8();
}

}  // namespace

QByteArray writeXdmMetadata(const Dossier& dossier, const std::vector<ZipEntry>& documents) {
    Q_ASSERT(documents.size() == dossier.papers.size());
    QByteArray out;
    Metadata m(&out);
    m.xml().writeStartDocument();
    m.xml().writeNamespace(lcm, QStringLiteral("lcm"));
    m.xml().writeNamespace(rim, QStringLiteral("rim"));
    m.xml().writeStartElement(lcm, QStringLiteral("SubmitObjectsRequest"));
    m.open("RegistryObjectList");
    for (size_t i = 0; i < documents.size(); ++i) writeDocument(m, documentName(i), dossier.papers[i], dossier, documents[i]);
    const QString set = QStringLiteral("SubmissionSet01");
    writeSubmissionSet(m, set, dossier);
    for (size_t i = 0; i < documents.size(); ++i) writeMembership(m, set, documentName(i));
    m.xml().writeEndDocument();
    return out;
}

std::vector<ZipEntry> writeXdm(const Dossier& dossier, const Tick& tick) {
    std::vector<ZipEntry> documents;
    for (size_t i = 0; i < dossier.papers.size(); ++i) {
        if (tick && !tick(static_cast<qint64>(i), static_cast<qint64>(dossier.papers.size()))) return {};
        documents.push_back({QStringLiteral("IHE_XDM/SUBSET01/%1.XML").arg(documentName(i)), writeCda(dossier.papers[i], dossier)});
    }
    std::vector<ZipEntry> media{{QStringLiteral("INDEX.HTM"), indexPage(dossier)},
                                {QStringLiteral("README.TXT"), readme(dossier)},
                                {QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"), writeXdmMetadata(dossier, documents)}};
    for (ZipEntry& document : documents) media.push_back(std::move(document));
    return media;
}

}  // namespace serment::transfer
