// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/FhirWriter.h"

#include <QJsonArray>

#include "core/transfer/Codes.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QJsonObject coding(const QString& system, const QString& code, const QString& display = {}) {
    QJsonObject object{{s("system"), system}, {s("code"), code}};
    if (!display.isEmpty()) object.insert(s("display"), display);
    return object;
}

QJsonObject concept_(const QJsonObject& code) { return {{s("coding"), QJsonArray{code}}}; }
QJsonObject textConcept(const QString& text) { return {{s("text"), text}}; }

QString instant(const QDateTime& utc) { return utc.toUTC().toString(s("yyyy-MM-ddTHH:mm:ssZ")); }
QString urn(const QString& uuid) { return s("urn:uuid:") + uuid; }
QJsonObject reference(const QString& uuid) { return {{s("reference"), urn(uuid)}}; }

QJsonObject narrative(const QStringList& lines) {
    QString div = s("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    for (const QString& line : lines) div += s("<p>") + line.toHtmlEscaped() + s("</p>");
    return {{s("status"), s("generated")}, {s("div"), div + s("</div>")}};
}

// What a profile asks for and nobody knows (data-absent-reason).
QJsonObject unknown() {
    return {{s("extension"), QJsonArray{QJsonObject{{s("url"), s("http://hl7.org/fhir/StructureDefinition/data-absent-reason")}, {s("valueCode"), s("unknown")}}}}};
}

const QString loincSystem = s("http://loinc.org");
const QString absentSystem = s("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips");

// Collects the entries and the sections while the dossier is walked once.
class Document {
  public:
    explicit Document(const Dossier& dossier) : m_dossier(dossier) {}

    QJsonObject build() {
        addSubjects();
        problemSection();
        allergySection();
        medicationSection();
        vaccinationSection();
        resultSection();
        alertSection();
        planSection();
        QJsonArray entries{entry(m_dossier.reference, composition())};
        for (const auto& other : std::as_const(m_entries)) entries.append(other);
        return {{s("resourceType"), s("Bundle")},
                {s("identifier"), QJsonObject{{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), urn(m_dossier.reference)}}},
                {s("type"), s("document")},
                {s("timestamp"), instant(m_dossier.created)},
                {s("entry"), entries}};
    }

  private:
    static QJsonObject entry(const QString& uuid, QJsonObject resource) {
        resource.insert(s("id"), uuid);
        return {{s("fullUrl"), urn(uuid)}, {s("resource"), resource}};
    }
    // Adds a resource and gives the reference that a section needs.
    QJsonObject add(const QString& uuid, QJsonObject resource, const QString& told = {}) {
        if (!told.isEmpty()) resource.insert(s("text"), narrative({told}));
        m_entries.append(entry(uuid, resource));
        return reference(uuid);
    }
    QString derivedId(const char* what) const {
        return QUuid::createUuidV5(QUuid::fromString(m_dossier.reference), QString::fromLatin1(what)).toString(QUuid::WithoutBraces);
    }
    void section(const char* loinc, const char* title, const QStringList& lines, const QJsonArray& references) {
        QJsonObject object{{s("title"), s(title)},
                           {s("code"), concept_(coding(loincSystem, s(loinc)))},
                           {s("text"), narrative(lines)}};
        if (!references.isEmpty()) object.insert(s("entry"), references);
        m_sections.append(object);
    }

    QJsonObject patient() const {
        const PatientTraits& p = m_dossier.patient;
        QJsonArray identifiers;
        if (!p.ins.isEmpty())
            identifiers.append(QJsonObject{{s("use"), s("official")},
                                           {s("type"), concept_(coding(s("https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"), s("INS-NIR")))},
                                           {s("system"), s("urn:oid:") + QLatin1String(insOid)},
                                           {s("value"), p.ins}});
        identifiers.append(QJsonObject{{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), urn(p.localId)}});
        QJsonArray given;
        for (const QString& name : p.givenNames) given.append(name);
        QJsonArray names{QJsonObject{{s("use"), s("official")}, {s("family"), p.birthFamilyName}, {s("given"), given}}};
        if (!p.usedFamilyName.isEmpty())
            names.append(QJsonObject{{s("use"), s("usual")}, {s("family"), p.usedFamilyName}, {s("given"), given}});
        QJsonObject resource{{s("resourceType"), s("Patient")},
                             {s("text"), narrative({p.birthFamilyName + QLatin1Char(' ') + p.givenNames.join(QLatin1Char(' '))})},
                             {s("identifier"), identifiers},
                             {s("name"), names},
                             {s("gender"), p.sex == QLatin1String("F") ? s("female") : p.sex == QLatin1String("M") ? s("male") : s("unknown")}};
        if (p.birthDate.isEmpty())
            resource.insert(s("_birthDate"), unknown());
        else
            resource.insert(s("birthDate"), p.birthDate);
        return resource;
    }

    QJsonObject practitioner() const {
        const Professional& who = m_dossier.sender;
        QJsonObject name{{s("family"), who.familyName}};
        if (!who.givenName.isEmpty()) name.insert(s("given"), QJsonArray{who.givenName});
        QJsonObject resource{{s("resourceType"), s("Practitioner")}, {s("text"), narrative({(who.givenName + QLatin1Char(' ') + who.familyName).trimmed()})}, {s("name"), QJsonArray{name}}};
        if (!who.rpps.isEmpty())
            resource.insert(s("identifier"), QJsonArray{QJsonObject{{s("system"), s("urn:oid:") + QLatin1String(rppsOid)}, {s("value"), QLatin1Char('8') + who.rpps}}});
        return resource;
    }

    QJsonObject organization() const {
        const Facility& facility = m_dossier.facility;
        QJsonObject resource{{s("resourceType"), s("Organization")}, {s("text"), narrative({facility.name})}, {s("name"), facility.name}};
        if (!facility.finess.isEmpty())
            resource.insert(s("identifier"), QJsonArray{QJsonObject{{s("system"), s("urn:oid:") + QLatin1String(structureOid)}, {s("value"), QLatin1Char('1') + facility.finess}}});
        if (!facility.telephone.isEmpty())
            resource.insert(s("telecom"), QJsonArray{QJsonObject{{s("system"), s("phone")}, {s("value"), facility.telephone}}});
        return resource;
    }

    void addSubjects() {
        m_patient = derivedId("patient");
        m_author = derivedId("author");
        m_organization = derivedId("organization");
        add(m_patient, patient());
        add(m_author, practitioner());
        add(m_organization, organization());
    }

    QJsonObject composition() const {
        return {{s("resourceType"), s("Composition")},
                {s("text"), narrative({s("Synthèse médicale du ") + m_dossier.created.toLocalTime().toString(s("dd/MM/yyyy"))})},
                {s("identifier"), QJsonObject{{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), urn(m_dossier.reference)}}},
                {s("status"), s("final")},
                {s("type"), concept_(coding(loincSystem, s("60591-5"), s("Patient summary Document")))},
                {s("subject"), reference(m_patient)},
                {s("date"), instant(m_dossier.created)},
                {s("author"), QJsonArray{reference(m_author)}},
                {s("title"), s("Synthèse médicale")},
                {s("confidentiality"), s("N")},
                {s("custodian"), reference(m_organization)},
                {s("section"), m_sections}};
    }

    void problemSection() {
        QStringList lines;
        QJsonArray references;
        for (const Problem& problem : m_dossier.problems) {
            QJsonObject resource{{s("resourceType"), s("Condition")},
                                 {s("clinicalStatus"), concept_(coding(s("http://terminology.hl7.org/CodeSystem/condition-clinical"), problem.active ? s("active") : s("resolved")))},
                                 {s("code"), textConcept(problem.label)},
                                 {s("subject"), reference(m_patient)}};
            if (!problem.onset.isEmpty()) resource.insert(s("onsetDateTime"), problem.onset);
            lines << problem.label + (problem.onset.isEmpty() ? QString() : s(" (depuis ") + problem.onset + QLatin1Char(')'));
            references.append(add(problem.id, resource, lines.back()));
        }
        if (references.isEmpty()) {
            lines << s("Aucune information sur les problèmes de santé.");
            references.append(add(derivedId("no-problem"),
                                  {{s("resourceType"), s("Condition")},
                                   {s("code"), concept_(coding(absentSystem, s("no-problem-info"), s("No information about problems")))},
                                   {s("clinicalStatus"), concept_(coding(s("http://terminology.hl7.org/CodeSystem/condition-clinical"), s("active")))},
                                   {s("subject"), reference(m_patient)}},
                                  lines.back()));
        }
        section("11450-4", "Problèmes de santé", lines, references);
    }

    void allergySection() {
        QStringList lines;
        QJsonArray references;
        for (const Allergy& allergy : m_dossier.allergies) {
            QJsonObject resource{{s("resourceType"), s("AllergyIntolerance")},
                                 {s("clinicalStatus"), concept_(coding(s("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"), s("active")))},
                                 {s("criticality"), allergy.severe ? s("high") : s("unable-to-assess")},
                                 {s("code"), textConcept(allergy.substance)},
                                 {s("patient"), reference(m_patient)}};
            if (!allergy.reaction.isEmpty())
                resource.insert(s("reaction"), QJsonArray{QJsonObject{{s("manifestation"), QJsonArray{textConcept(allergy.reaction)}}}});
            lines << allergy.substance + (allergy.reaction.isEmpty() ? QString() : s(" : ") + allergy.reaction);
            references.append(add(allergy.id, resource, lines.back()));
        }
        if (references.isEmpty()) {
            const bool none = m_dossier.noKnownAllergy;
            lines << (none ? s("Aucune allergie connue.") : s("Aucune information sur les allergies."));
            references.append(add(derivedId("no-allergy"),
                                  {{s("resourceType"), s("AllergyIntolerance")},
                                   {s("clinicalStatus"), concept_(coding(s("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"), s("active")))},
                                   {s("code"), concept_(coding(absentSystem, none ? s("no-known-allergies") : s("no-allergy-info")))},
                                   {s("patient"), reference(m_patient)}},
                                  lines.back()));
        }
        section("48765-2", "Allergies et intolérances", lines, references);
    }

    void medicationSection() {
        QStringList lines;
        QJsonArray references;
        for (const Treatment& treatment : m_dossier.treatments) {
            QJsonObject resource{{s("resourceType"), s("MedicationStatement")},
                                 {s("status"), treatment.active ? s("active") : s("stopped")},
                                 {s("medicationCodeableConcept"), textConcept(treatment.name)},
                                 {s("subject"), reference(m_patient)}};
            QJsonObject period;
            if (treatment.start.isValid()) period.insert(s("start"), treatment.start.toString(Qt::ISODate));
            if (treatment.end) period.insert(s("end"), treatment.end->toString(Qt::ISODate));
            if (period.isEmpty())
                resource.insert(s("_effectiveDateTime"), unknown());
            else
                resource.insert(s("effectivePeriod"), period);
            if (!treatment.dosage.isEmpty()) resource.insert(s("dosage"), QJsonArray{QJsonObject{{s("text"), treatment.dosage}}});
            QString line = treatment.name + QLatin1Char(' ') + treatment.dosage;
            if (treatment.lastDose.isValid()) {
                const QString last = s("Dernière prise : ") + treatment.lastDose.toLocalTime().toString(s("dd/MM/yyyy HH:mm"));
                resource.insert(s("note"), QJsonArray{QJsonObject{{s("text"), last}}});
                line += s(". ") + last;
            }
            lines << line.trimmed();
            references.append(add(treatment.id, resource, lines.back()));
        }
        if (references.isEmpty()) {
            lines << s("Aucune information sur les traitements.");
            references.append(add(derivedId("no-medication"),
                                  {{s("resourceType"), s("MedicationStatement")},
                                   {s("status"), s("unknown")},
                                   {s("medicationCodeableConcept"), concept_(coding(absentSystem, s("no-medication-info")))},
                                   {s("subject"), reference(m_patient)},
                                   {s("effectivePeriod"), QJsonObject{{s("start"), m_dossier.created.date().toString(Qt::ISODate)}}}},
                                  lines.back()));
        }
        section("10160-0", "Traitements", lines, references);
    }

    void vaccinationSection() {
        QStringList lines;
        QJsonArray references;
        for (const Vaccination& vaccination : m_dossier.vaccinations) {
            QJsonObject resource{{s("resourceType"), s("Immunization")},
                                 {s("status"), s("completed")},
                                 {s("vaccineCode"), textConcept(vaccination.vaccine)},
                                 {s("patient"), reference(m_patient)}};
            if (vaccination.given.isValid())
                resource.insert(s("occurrenceDateTime"), vaccination.given.toString(Qt::ISODate));
            else
                resource.insert(s("_occurrenceDateTime"), unknown());
            if (!vaccination.lot.isEmpty()) resource.insert(s("lotNumber"), vaccination.lot);
            lines << vaccination.vaccine + (vaccination.given.isValid() ? s(", ") + vaccination.given.toString(s("dd/MM/yyyy")) : QString());
            references.append(add(vaccination.id, resource, lines.back()));
        }
        if (!references.isEmpty()) section("11369-6", "Vaccinations", lines, references);
    }

    // Glycaemia is a result of a laboratory; pain is neither that nor a vital sign.
    static QString categoryOf(const Measurement& m) {
        return m.loinc == s("2339-0") ? s("laboratory") : m.loinc == s("72514-3") ? s("survey") : s("vital-signs");
    }
    QJsonObject observation(const Measurement& m) const {
        QJsonObject code = textConcept(m.label);
        QJsonArray codes;
        // The profile of FHIR for the saturation knows this code, whichever way it was measured.
        if (m.loinc == s("59408-5")) codes.append(coding(loincSystem, s("2708-6")));
        if (!m.loinc.isEmpty()) codes.append(coding(loincSystem, m.loinc));
        if (!codes.isEmpty()) code.insert(s("coding"), codes);
        return {{s("resourceType"), s("Observation")},
                {s("status"), s("final")},
                {s("category"), QJsonArray{concept_(coding(s("http://terminology.hl7.org/CodeSystem/observation-category"), categoryOf(m)))}},
                {s("code"), code},
                {s("subject"), reference(m_patient)},
                {s("effectiveDateTime"), instant(m.time)},
                {s("performer"), QJsonArray{reference(m_author)}},
                {s("valueQuantity"), QJsonObject{{s("value"), m.value}, {s("unit"), m.unit}, {s("system"), s("http://unitsofmeasure.org")}, {s("code"), m.unit}}}};
    }

    void resultSection() {
        QStringList vital, results;
        QJsonArray vitals, laboratory;
        for (const Measurement& m : m_dossier.measurements) {
            const QString line = s("%1 : %2 %3 (%4)").arg(m.label).arg(m.value).arg(m.unit, m.time.toLocalTime().toString(s("dd/MM/yyyy")));
            const bool isLaboratory = categoryOf(m) == s("laboratory");
            (isLaboratory ? results : vital) << line;
            (isLaboratory ? laboratory : vitals).append(add(m.id, observation(m), line));
        }
        for (const QString& told : m_dossier.results) laboratory.append(toldResult(told, results));
        if (!vitals.isEmpty()) section("8716-3", "Constantes", vital, vitals);
        if (!laboratory.isEmpty()) section("30954-2", "Résultats", results, laboratory);
    }

    // As the report words it; its day stands first ("20/11/2026 : …").
    QJsonObject toldResult(const QString& told, QStringList& lines) {
        lines << told;
        const QDate day = QDate::fromString(told.left(10), s("dd/MM/yyyy"));
        QJsonObject resource{{s("resourceType"), s("Observation")},
                             {s("status"), s("final")},
                             {s("category"), QJsonArray{concept_(coding(s("http://terminology.hl7.org/CodeSystem/observation-category"), s("laboratory")))}},
                             {s("code"), textConcept(s("Résultat d’examen"))},
                             {s("subject"), reference(m_patient)},
                             {s("performer"), QJsonArray{reference(m_author)}},
                             {s("valueString"), told}};
        if (day.isValid())
            resource.insert(s("effectiveDateTime"), day.toString(Qt::ISODate));
        else
            resource.insert(s("_effectiveDateTime"), unknown());
        return add(derivedId(qPrintable(s("result-%1").arg(lines.size()))), resource, told);
    }

    // What must be known before anything else (IPS 2.0, section of alerts).
    void alertSection() {
        QJsonArray references;
        for (const QString& alert : m_dossier.alerts)
            references.append(add(derivedId(qPrintable(s("alert-%1").arg(references.size()))),
                                  {{s("resourceType"), s("Flag")}, {s("status"), s("active")}, {s("code"), textConcept(alert)}, {s("subject"), reference(m_patient)}}, alert));
        if (!references.isEmpty()) section("104605-1", "À savoir d’abord", m_dossier.alerts, references);
    }

    void planSection() {
        QStringList lines;
        for (const Appointment& appointment : m_dossier.appointments)
            if (appointment.start.isValid())
                lines << appointment.start.toLocalTime().toString(s("dd/MM/yyyy HH:mm")) + s(" : ") + appointment.label;
        if (!lines.isEmpty()) section("18776-5", "Rendez-vous à venir", lines, {});
    }

    const Dossier& m_dossier;
    QJsonArray m_entries;
    QJsonArray m_sections;
    QString m_patient;
    QString m_author;
    QString m_organization;
};

}  // namespace

QJsonObject writeFhir(const Dossier& dossier) { return Document(dossier).build(); }

}  // namespace serment::transfer
