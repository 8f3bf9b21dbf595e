// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/transfer/CdaWriter.h"
#include "core/transfer/Codes.h"
#include "core/transfer/FhirWriter.h"
#include "core/transfer/SummaryPaper.h"
#include "core/transfer/XdmWriter.h"
#include "tests/support/Printers.h"
#include "tests/transfer/SampleDossier.h"

namespace serment::transfer {

namespace {

QString interopDir() {
    const QByteArray chosen = qgetenv("SERMENT_INTEROP_DIR");
    return chosen.isEmpty() ? QStringLiteral(SERMENT_INTEROP_DEFAULT) : QString::fromLocal8Bit(chosen);
}

// Empty when the file is valid; otherwise what xmllint says.
QString schemaErrors(const QString& schema, const QByteArray& xml) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.xml")));
    if (!file.open(QIODevice::WriteOnly)) return QStringLiteral("cannot write");
    file.write(xml);
    file.close();
    QProcess lint;
    lint.start(QStringLiteral("xmllint"), {QStringLiteral("--huge"), QStringLiteral("--nonet"), QStringLiteral("--noout"),
                                            QStringLiteral("--schema"), interopDir() + schema, file.fileName()});
    lint.waitForFinished(-1);
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError());
}

bool schemasAreHere() {
    if (QFile::exists(interopDir() + QStringLiteral("/check.sh"))) return true;
    std::cout << "SKIPPED: no third-party schemas in SERMENT_INTEROP_DIR; only our own checks ran\n";
    return false;
}

}  // namespace

TEST(Cda, IsValidForThePublicSchemaWithAndWithoutAnIdentifier) {
    for (const Dossier& dossier : {sampleDossier(), [] {
                                       Dossier d = sampleDossier();
                                       d.patient = emptyDossier().patient;
                                       return d;
                                   }()})
        for (const Paper& paper : dossier.papers) {
            const QByteArray xml = writeCda(paper, dossier);
            EXPECT_TRUE(xml.contains("<realmCode code=\"FR\"/>"));
            EXPECT_TRUE(xml.contains(paper.pdf.toBase64()));
            EXPECT_EQ(xml.contains("1.2.250.1.213.1.4.8"), !dossier.patient.ins.isEmpty());
            if (schemasAreHere()) {
                EXPECT_EQ(schemaErrors(QStringLiteral("/cda/CDA_extended.xsd"), xml), QString());
            }
        }
}

TEST(Summary, DoesNotSayThatThePersonIsInPrison) {
    gate::Letterhead letterhead;
    letterhead.hospital = QStringLiteral("Centre hospitalier de Clairbourg");
    letterhead.establishment = QStringLiteral("Maison d'arrêt de Clairbourg");
    const gate::Paper paper = summaryPaper(sampleDossier(), letterhead, QDate(2026, 11, 22));
    const QByteArray words = gate::canonicalBytes(paper);
    EXPECT_TRUE(words.contains("Centre hospitalier"));
    EXPECT_FALSE(words.contains("arrêt"));
}

TEST(Cda, DoesNotSayThatThePersonIsInPrison) {
    const Dossier dossier = sampleDossier();
    const QString xml = QString::fromUtf8(writeCda(dossier.papers.front(), dossier));
    for (const char* word : {"prison", "pénit", "penit", "détention", "detention", "écrou", "USMP", "arrêt"})
        EXPECT_FALSE(xml.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) << word;
}

// What the schematrons of the French agency ask of a header, beyond the schema (addr.sch, assignedEntity_fr.sch,
// assignedAuthor_fr.sch, custodian_fr.sch, recordTarget_fr.sch, modeleEntete_fr.sch), also where no number is known.
TEST(Cda, KeepsTheRulesOfTheFrenchSchematrons) {
    Dossier bare = sampleDossier();
    bare.facility = {QStringLiteral("Centre hospitalier de Clairbourg"), {}, {}, {}, QStringLiteral("Clairbourg"), {}};
    bare.patient = emptyDossier().patient;
    bare.patient.givenNames.clear();
    for (Paper& paper : bare.papers) paper.author.rpps.clear();
    const auto count = [](const QString& xml, const char* pattern) {
        int found = 0;
        const QRegularExpression expression(QString::fromUtf8(pattern), QRegularExpression::DotMatchesEverythingOption);
        for (auto at = expression.globalMatch(xml); at.hasNext(); at.next()) ++found;
        return found;
    };
    for (const Dossier& dossier : {sampleDossier(), bare})
        for (const Paper& paper : dossier.papers) {
            const QString xml = QString::fromUtf8(writeCda(paper, dossier));
            for (const QString& address : xml.split(QStringLiteral("<addr>")).mid(1)) {
                const QString inside = address.section(QStringLiteral("</addr>"), 0, 0);
                EXPECT_FALSE(inside.contains(QStringLiteral("streetAddressLine")) && inside.contains(QStringLiteral("<city>"))) << inside.toStdString();
                EXPECT_TRUE(inside.contains(QLatin1Char('<')));
            }
            EXPECT_EQ(count(xml, "<(assignedEntity|assignedAuthor)>\\s*<id root=\"[0-9.]+\" extension=\"[^\"]+\"/>"), 3);
            EXPECT_EQ(count(xml, "<representedOrganization>\\s*<id nullFlavor"), 0);
            EXPECT_EQ(count(xml, "<representedCustodianOrganization>\\s*<id "), 1);
            EXPECT_EQ(count(xml, "<patientRole>\\s*<id root=\"[0-9.]+\" extension=\"[^\"]+\"/>"), 1);
            EXPECT_EQ(count(xml, "<given[^>]*></given>|<given[^>]*/>"), 0);
            EXPECT_EQ(count(xml, "<templateId "), 3);
            EXPECT_EQ(count(xml, "<standardIndustryClassCode "), 2);
            if (schemasAreHere()) {
                EXPECT_EQ(schemaErrors(QStringLiteral("/cda/CDA_extended.xsd"), writeCda(paper, dossier)), QString());
            }
        }
}

// Each identifier names an authority, the same in the documents and in the metadata, and none is used twice.
TEST(Xdm, IdentifiersAreUniqueAndStandUnderTheHospital) {
    const Dossier dossier = sampleDossier();
    const auto media = writeXdm(dossier);
    const QString metadata = QString::fromUtf8(findEntry(media, QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"))->content);
    const QString root = oidOfFacility(dossier.facility);
    EXPECT_TRUE(metadata.contains(dossier.patient.localId + QStringLiteral("^^^&amp;") + root + QStringLiteral("&amp;ISO^PI")));
    QSet<QString> unique, ids;
    int uniques = 0, all = 0;
    const QRegularExpression external(QStringLiteral("value=\"([^\"]+)\"[^>]*>\\s*<rim:Name>\\s*<rim:LocalizedString[^>]*value=\"(XDSDocumentEntry|XDSSubmissionSet).uniqueId\""));
    for (auto found = external.globalMatch(metadata); found.hasNext(); ++uniques) unique.insert(found.next().captured(1));
    EXPECT_EQ(uniques, static_cast<int>(dossier.papers.size()) + 1);
    EXPECT_EQ(unique.size(), uniques);
    for (const Paper& paper : dossier.papers) EXPECT_TRUE(unique.contains(oidOfUuid(paper.id)));
    const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
    for (auto found = id.globalMatch(metadata); found.hasNext(); ++all) ids.insert(found.next().captured(1));
    EXPECT_EQ(ids.size(), all);
    for (const QString& oid : unique) EXPECT_LE(oid.size(), 64);
}

TEST(Xdm, NamesEveryDocumentInEightDotThreeWithItsHashAndSize) {
    const Dossier dossier = sampleDossier();
    const auto media = writeXdm(dossier);
    ASSERT_EQ(media.size(), 3 + dossier.papers.size());
    const QString metadata = QString::fromUtf8(findEntry(media, QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"))->content);
    const QRegularExpression shortName(QStringLiteral("^(IHE_XDM/SUBSET01/)?[A-Z0-9_]{1,8}\\.[A-Z]{1,3}$"));
    for (const ZipEntry& entry : media) {
        EXPECT_TRUE(shortName.match(entry.name).hasMatch()) << entry.name.toStdString();
        if (!entry.name.contains(QLatin1String("/DOC"))) continue;
        EXPECT_TRUE(metadata.contains(QString::fromLatin1(QCryptographicHash::hash(entry.content, QCryptographicHash::Sha1).toHex())));
        EXPECT_TRUE(metadata.contains(QStringLiteral(">%1<").arg(entry.content.size())));
    }
    if (schemasAreHere()) {
        EXPECT_EQ(schemaErrors(QStringLiteral("/ebxml/ebRS30/lcm.xsd"), metadata.toUtf8()), QString());
    }
}

// The class that other software files a document under follows from its type (TRE_A03-ClasseDocument).
TEST(Xdm, FilesEachKindUnderItsOwnClass) {
    const std::pair<const char*, const char*> classes[] = {{"lettre_de_liaison", "10"}, {"letter_to_professional", "10"}, {"written_summary", "11"}, {"transfer_bundle", "11"},
                                                           {"exit_ordonnance", "42"},   {"certificat_sport", "52"},       {"convocation", "52"},     {"unheard_of", "11"}};
    for (const auto& [kind, code] : classes) {
        Dossier dossier = sampleDossier();
        dossier.papers.resize(1);
        dossier.papers.front().kind = QString::fromLatin1(kind);
        const QByteArray metadata = findEntry(writeXdm(dossier), QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"))->content;
        const QRegularExpression element(QStringLiteral("41a5887f-8865-4c09-adf7-e362475b143a\"[^>]*nodeRepresentation=\"(\\d+)\".*?1\\.2\\.250\\.1\\.213\\.1\\.1\\.4\\.1<.*?value=\"([^\"]+)\""),
                                         QRegularExpression::DotMatchesEverythingOption);
        const auto found = element.match(QString::fromUtf8(metadata));
        ASSERT_TRUE(found.hasMatch()) << kind;
        EXPECT_EQ(found.captured(1), QString::fromLatin1(code)) << kind;
        EXPECT_EQ(found.captured(2), classOfType(loincOfKind(QString::fromLatin1(kind)).code).display) << kind;
        if (schemasAreHere()) {
            EXPECT_EQ(schemaErrors(QStringLiteral("/ebxml/ebRS30/lcm.xsd"), metadata), QString());
        }
    }
}

TEST(Fhir, HasTheThreeRequiredSectionsEvenWhenNothingIsKnown) {
    for (const Dossier& dossier : {sampleDossier(), emptyDossier()}) {
        const QJsonObject bundle = writeFhir(dossier);
        const QJsonArray entries = bundle.value(QStringLiteral("entry")).toArray();
        const QJsonObject composition = entries.first().toObject().value(QStringLiteral("resource")).toObject();
        EXPECT_EQ(composition.value(QStringLiteral("resourceType")).toString(), QStringLiteral("Composition"));
        QStringList codes;
        QSet<QString> urls;
        for (const auto& entry : entries) urls.insert(entry.toObject().value(QStringLiteral("fullUrl")).toString());
        EXPECT_EQ(urls.size(), entries.size());
        for (const auto& value : composition.value(QStringLiteral("section")).toArray()) {
            const QJsonObject section = value.toObject();
            codes << section.value(QStringLiteral("code")).toObject().value(QStringLiteral("coding")).toArray().first().toObject().value(QStringLiteral("code")).toString();
            for (const auto& reference : section.value(QStringLiteral("entry")).toArray())
                EXPECT_TRUE(urls.contains(reference.toObject().value(QStringLiteral("reference")).toString()));
        }
        for (const char* code : {"11450-4", "48765-2", "10160-0"}) EXPECT_TRUE(codes.contains(QLatin1String(code))) << code;
    }
}

// What a validator with the profiles of the IPS says, as far as it can be said without one.
TEST(Fhir, HoldsWhatTheProfilesOfThePatientSummaryAskForWhateverIsUnknown) {
    Dossier scant = sampleDossier();
    scant.patient.birthDate.clear();
    scant.treatments.front().start = {};
    scant.vaccinations.front().given = {};
    scant.alerts = {QStringLiteral("Interprète : portugais")};
    scant.results = {QStringLiteral("20/11/2026 : Kaliémie, 3,2 mmol/L")};
    scant.measurements.push_back({QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8c01"), QStringLiteral("59408-5"), QStringLiteral("SpO2"), 97, QStringLiteral("%"), scant.created});
    scant.measurements.push_back({QStringLiteral("6f1f2f0e-7f0a-4b53-9a62-0d9d4d1f8c02"), QStringLiteral("2339-0"), QStringLiteral("Glycémie"), 0.9, QStringLiteral("g/L"), scant.created});
    const auto has = [](const QJsonObject& resource, const char* name) {
        return resource.contains(QLatin1String(name)) || resource.contains(QLatin1Char('_') + QLatin1String(name));
    };
    for (const Dossier& dossier : {sampleDossier(), emptyDossier(), scant}) {
        const QJsonObject bundle = writeFhir(dossier);
        EXPECT_TRUE(has(bundle, "identifier") && has(bundle, "timestamp"));
        for (const auto& value : bundle.value(QStringLiteral("entry")).toArray()) {
            const QJsonObject resource = value.toObject().value(QStringLiteral("resource")).toObject();
            const QString type = resource.value(QStringLiteral("resourceType")).toString();
            EXPECT_FALSE(resource.value(QStringLiteral("text")).toObject().value(QStringLiteral("div")).toString().remove(QRegularExpression(QStringLiteral("<[^>]*>"))).trimmed().isEmpty()) << type.toStdString();
            if (type == QStringLiteral("Patient")) {
                EXPECT_TRUE(has(resource, "name") && has(resource, "birthDate") && has(resource, "gender"));
            } else if (type == QStringLiteral("MedicationStatement")) {
                EXPECT_TRUE(has(resource, "status") && has(resource, "medicationCodeableConcept") && (has(resource, "effectivePeriod") || has(resource, "effectiveDateTime")));
            } else if (type == QStringLiteral("Immunization")) {
                EXPECT_TRUE(has(resource, "occurrenceDateTime") && has(resource, "vaccineCode"));
            } else if (type == QStringLiteral("Observation")) {
                EXPECT_TRUE(has(resource, "category") && has(resource, "effectiveDateTime") && has(resource, "performer"));
            } else if (type == QStringLiteral("AllergyIntolerance") || type == QStringLiteral("Condition")) {
                EXPECT_TRUE(has(resource, "clinicalStatus") && has(resource, "code"));
            }
        }
        const QString text = QString::fromUtf8(QJsonDocument(bundle).toJson(QJsonDocument::Compact));
        EXPECT_FALSE(text.contains(QStringLiteral(":\"\"")));  // an empty value is none (ele-1)
    }
}

TEST(Codes, TurnsAUuidIntoItsOid) {
    EXPECT_EQ(oidOfUuid(QStringLiteral("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")), QStringLiteral("2.25.329800735698586629295641978511506172918"));
    EXPECT_EQ(oidOfUuid(QStringLiteral("not a uuid")), QString());
    EXPECT_EQ(loincOfKind(QStringLiteral("lettre_de_liaison")).code, QStringLiteral("11490-0"));
    EXPECT_EQ(loincOfKind(QStringLiteral("unheard_of")).code, QStringLiteral("34133-9"));
}

}  // namespace serment::transfer
