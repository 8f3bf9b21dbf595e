// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/CdaWriter.h"

#include <QXmlStreamWriter>

#include "core/transfer/Codes.h"

namespace serment::transfer {

namespace {

// Writes the elements of the HL7 v3 namespace; the names are those of the CDA R2 schema.
class Cda {
  public:
    explicit Cda(QByteArray* out) : m_xml(out) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QXmlStreamWriter& xml() { return m_xml; }
    void open(const char* name) { m_xml.writeStartElement(QLatin1String(name)); }
    void open(const char* name, const char* attribute, const QString& value) {
        open(name);
        m_xml.writeAttribute(QLatin1String(attribute), value);
    }
    void close() { m_xml.writeEndElement(); }
    void text(const char* name, const QString& value) { m_xml.writeTextElement(QLatin1String(name), value); }
    void value(const char* name, const QString& v) {
        m_xml.writeEmptyElement(QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("value"), v);
    }
    void nullFlavor(const char* name, const char* flavor) {
        m_xml.writeEmptyElement(QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("nullFlavor"), QLatin1String(flavor));
    }
    void id(const char* name, const QString& root, const QString& extension = {}) {
        m_xml.writeEmptyElement(QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("root"), root);
        if (!extension.isEmpty()) m_xml.writeAttribute(QStringLiteral("extension"), extension);
    }
    void code(const char* name, const QString& code, const QString& display, const QString& system,
              const QString& systemName = {}) {
        m_xml.writeEmptyElement(QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("code"), code);
        if (!display.isEmpty()) m_xml.writeAttribute(QStringLiteral("displayName"), display);
        m_xml.writeAttribute(QStringLiteral("codeSystem"), system);
        if (!systemName.isEmpty()) m_xml.writeAttribute(QStringLiteral("codeSystemName"), systemName);
    }
    void part(const char* name, const QString& value, const char* qualifier) {
        m_xml.writeStartElement(QLatin1String(name));
        if (qualifier) m_xml.writeAttribute(QStringLiteral("qualifier"), QLatin1String(qualifier));
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

  private:
    QXmlStreamWriter m_xml;
};

void writeHeader(Cda& cda, const Paper& paper) {
    const LoincCode type = loincOfKind(paper.kind);
    cda.xml().writeEmptyElement(QStringLiteral("realmCode"));
    cda.xml().writeAttribute(QStringLiteral("code"), QStringLiteral("FR"));
    cda.id("typeId", QStringLiteral("2.16.840.1.113883.1.3"), QStringLiteral("POCD_HD000040"));
    cda.id("templateId", QStringLiteral("2.16.840.1.113883.2.8.2.1"));
    cda.id("templateId", QStringLiteral("1.2.250.1.213.1.1.1.1"));
    cda.id("templateId", QStringLiteral("1.3.6.1.4.1.19376.1.2.20"));
    cda.id("id", oidOfUuid(paper.id));
    cda.code("code", type.code, type.display, QLatin1String(loincOid), QStringLiteral("LOINC"));
    cda.text("title", paper.title);
    cda.value("effectiveTime", hl7Time(paper.created));
    cda.code("confidentialityCode", QStringLiteral("N"), QStringLiteral("Normal"), QStringLiteral("2.16.840.1.113883.5.25"),
             QStringLiteral("Confidentiality"));
    cda.xml().writeEmptyElement(QStringLiteral("languageCode"));
    cda.xml().writeAttribute(QStringLiteral("code"), QStringLiteral("fr-FR"));
    cda.id("setId", oidOfUuid(paper.setId));
    cda.value("versionNumber", QString::number(paper.version));
}

QString genderName(const QString& sex) {
    if (sex == QLatin1String("F")) return QStringLiteral("Féminin");
    if (sex == QLatin1String("M")) return QStringLiteral("Masculin");
    return QStringLiteral("Inconnu");
}

void writePatientName(Cda& cda, const PatientTraits& patient) {
    cda.open("name");
    cda.part("family", patient.birthFamilyName, "BR");
    if (!patient.givenNames.isEmpty()) {
        cda.part("given", patient.givenNames.join(QLatin1Char(' ')), nullptr);
        cda.part("given", patient.givenNames.first(), "BR");
    }
    if (!patient.usedFamilyName.isEmpty()) cda.part("family", patient.usedFamilyName, "CL");
    cda.close();
}

void writeRecordTarget(Cda& cda, const PatientTraits& patient, const Facility& facility) {
    cda.open("recordTarget");
    cda.open("patientRole");
    if (!patient.ins.isEmpty()) cda.id("id", QLatin1String(insOid), patient.ins);
    cda.id("id", oidOfFacility(facility), patient.localId);
    cda.nullFlavor("addr", "MSK");  // the address of a detainee is the prison
    cda.nullFlavor("telecom", "MSK");
    cda.open("patient", "classCode", QStringLiteral("PSN"));
    writePatientName(cda, patient);
    cda.code("administrativeGenderCode", patient.sex == QLatin1String("U") ? QStringLiteral("UN") : patient.sex,
             genderName(patient.sex), QStringLiteral("2.16.840.1.113883.5.1"));
    if (patient.birthDate.isEmpty())
        cda.nullFlavor("birthTime", "UNK");
    else
        cda.value("birthTime", hl7PartialDate(patient.birthDate));
    if (!patient.birthPlaceCode.isEmpty() || !patient.birthPlaceName.isEmpty()) {
        cda.open("birthplace");
        cda.open("place");
        cda.open("addr");
        if (!patient.birthPlaceCode.isEmpty()) cda.text("county", patient.birthPlaceCode);
        if (!patient.birthPlaceName.isEmpty()) cda.text("city", patient.birthPlaceName);
        cda.close();
        cda.close();
        cda.close();
    }
    cda.close();
    cda.close();
    cda.close();
}

// Either lines or components, never both (CI-SIS).
void writeFacilityAddress(Cda& cda, const Facility& facility) {
    cda.open("addr");
    if (!facility.street.isEmpty()) {
        cda.text("streetAddressLine", facility.street);
        cda.text("streetAddressLine", (facility.postalCode + QLatin1Char(' ') + facility.city).trimmed());
    } else {
        if (!facility.postalCode.isEmpty()) cda.text("postalCode", facility.postalCode);
        cda.text("city", facility.city);
    }
    cda.close();
}

void writeTelecom(Cda& cda, const Facility& facility) {
    if (facility.telephone.isEmpty()) {
        cda.nullFlavor("telecom", "NASK");
        return;
    }
    QString digits = facility.telephone;
    digits.remove(QLatin1Char(' '));
    cda.xml().writeEmptyElement(QStringLiteral("telecom"));
    cda.xml().writeAttribute(QStringLiteral("value"), QStringLiteral("tel:") + digits);
    cda.xml().writeAttribute(QStringLiteral("use"), QStringLiteral("WP"));
}

// Structures are identified by "1" + FINESS (nature of the identifier, then the number), as the French OID wants.
void writeFacilityId(Cda& cda, const Facility& facility) {
    if (facility.finess.isEmpty())
        cda.nullFlavor("id", "UNK");
    else
        cda.id("id", QLatin1String(structureOid), QLatin1Char('1') + facility.finess);
}

// What an organization element holds, whatever its part: identifier, name, telecom, address. Where a number is not known, the
// custodian says so, and the others say nothing (CI-SIS).
enum class Unnumbered { SaysSo, IsSilent };
void writeOrganization(Cda& cda, const Facility& facility, Unnumbered how = Unnumbered::IsSilent) {
    if (!facility.finess.isEmpty() || how == Unnumbered::SaysSo) writeFacilityId(cda, facility);
    cda.text("name", facility.name);
    writeTelecom(cda, facility);
    writeFacilityAddress(cda, facility);
}

void writeProfessionalId(Cda& cda, const Professional& who, const Facility& facility) {
    // "8" + RPPS, as the French OID wants; without a number, the local identifier under the hospital's root.
    if (!who.rpps.isEmpty())
        cda.id("id", QLatin1String(rppsOid), QLatin1Char('8') + who.rpps);
    else
        cda.id("id", oidOfFacility(facility), who.localId);
}

void writePerson(Cda& cda, const Professional& who) {
    cda.open("assignedPerson");
    cda.open("name");
    if (!who.givenName.isEmpty()) cda.text("given", who.givenName);
    cda.text("family", who.familyName);
    if (who.isDoctor) cda.text("suffix", QStringLiteral("DR"));
    cda.close();
    cda.close();
}

void writeAuthor(Cda& cda, const Paper& paper, const Facility& facility) {
    cda.open("author");
    cda.value("time", hl7Time(paper.created));
    cda.open("assignedAuthor");
    writeProfessionalId(cda, paper.author, facility);
    // The speciality is left out on purpose: it would name the file that the paper comes from.
    if (paper.author.isDoctor)
        cda.code("code", QStringLiteral("G15_10"), QStringLiteral("Médecin"), QStringLiteral("1.2.250.1.213.1.1.4.5"));
    cda.nullFlavor("addr", "MSK");
    writeTelecom(cda, facility);
    writePerson(cda, paper.author);
    cda.open("representedOrganization");
    writeOrganization(cda, facility);
    cda.close();
    cda.close();
    cda.close();
}

void writeCustodian(Cda& cda, const Facility& facility) {
    cda.open("custodian");
    cda.open("assignedCustodian");
    cda.open("representedCustodianOrganization");
    writeOrganization(cda, facility, Unnumbered::SaysSo);
    cda.close();
    cda.close();
    cda.close();
}

void writeAssignedEntity(Cda& cda, const Professional& who, const Facility& facility) {
    cda.open("assignedEntity");
    writeProfessionalId(cda, who, facility);
    cda.nullFlavor("addr", "MSK");
    cda.nullFlavor("telecom", "MSK");
    writePerson(cda, who);
    cda.open("representedOrganization");
    writeOrganization(cda, facility);
    cda.code("standardIndustryClassCode", QStringLiteral("ETABLISSEMENT"), QStringLiteral("Etablissement de santé"),
             QStringLiteral("1.2.250.1.213.1.1.4.9"), QStringLiteral("practiceSettingCode"));
    cda.close();
    cda.close();
}

void writeLegalAuthenticator(Cda& cda, const Paper& paper, const Facility& facility) {
    cda.open("legalAuthenticator");
    cda.value("time", hl7Time(paper.created));
    cda.xml().writeEmptyElement(QStringLiteral("signatureCode"));
    cda.xml().writeAttribute(QStringLiteral("code"), QStringLiteral("S"));
    writeAssignedEntity(cda, paper.author, facility);
    cda.close();
}

void writeService(Cda& cda, const Paper& paper, const Facility& facility) {
    const LoincCode type = loincOfKind(paper.kind);
    cda.open("documentationOf");
    cda.open("serviceEvent");
    cda.code("code", type.code, type.display, QLatin1String(loincOid), QStringLiteral("LOINC"));
    cda.open("effectiveTime");
    cda.value("low", hl7Time(paper.created));
    cda.close();
    cda.open("performer", "typeCode", QStringLiteral("PRF"));
    writeAssignedEntity(cda, paper.author, facility);
    cda.close();
    cda.close();
    cda.close();
}

void writeEncounter(Cda& cda, const Paper& paper, const Facility& facility) {
    cda.open("componentOf");
    cda.open("encompassingEncounter");
    cda.open("effectiveTime");
    cda.value("low", hl7Time(paper.created));
    cda.close();
    cda.open("location");
    cda.open("healthCareFacility");
    writeFacilityId(cda, facility);
    // Public hospital, as any of its wards: the code for care in prison would say where the person was.
    cda.code("code", QStringLiteral("SA01"), QStringLiteral("Etablissement public de santé"),
             QStringLiteral("1.2.250.1.71.4.2.4"));
    cda.open("location");
    cda.text("name", facility.name);
    writeFacilityAddress(cda, facility);
    cda.close();
    cda.close();
    cda.close();
    cda.close();
    cda.close();
}

}  // namespace

QByteArray writeCda(const Paper& paper, const Dossier& dossier) {
    QByteArray out;
    Cda cda(&out);
    QXmlStreamWriter& xml = cda.xml();
    xml.writeStartDocument();
    xml.writeDefaultNamespace(QStringLiteral("urn:hl7-org:v3"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), QStringLiteral("xsi"));
    cda.open("ClinicalDocument");
    writeHeader(cda, paper);
    writeRecordTarget(cda, dossier.patient, dossier.facility);
    writeAuthor(cda, paper, dossier.facility);
    writeCustodian(cda, dossier.facility);
    writeLegalAuthenticator(cda, paper, dossier.facility);
    writeService(cda, paper, dossier.facility);
    writeEncounter(cda, paper, dossier.facility);
    cda.open("component");
    cda.open("nonXMLBody");
    cda.open("text", "mediaType", QStringLiteral("application/pdf"));
    xml.writeAttribute(QStringLiteral("representation"), QStringLiteral("B64"));
    xml.writeCharacters(QString::fromLatin1(paper.pdf.toBase64()));
    cda.close();
    cda.close();
    cda.close();
    xml.writeEndDocument();
    return out;
}

}  // namespace serment::transfer
