// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

#include "core/transfer/CdaWriter.h"
#include "core/transfer/FhirWriter.h"
#include "core/transfer/ForeignDocument.h"
#include "core/transfer/XdmWriter.h"
#include "core/transfer/Xml.h"
#include "tests/support/Printers.h"
#include "tests/transfer/SampleDossier.h"

namespace serment::transfer {

TEST(ForeignDocument, ReadsBackTheHeaderAndTheFileOfACda) {
    const Dossier dossier = sampleDossier();
    const auto document = readCda(writeCda(dossier.papers.front(), dossier));
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->title, dossier.papers.front().title);
    EXPECT_EQ(document->content, dossier.papers.front().pdf);
    EXPECT_EQ(document->created, dossier.papers.front().created);
    EXPECT_EQ(document->authorName, QStringLiteral("Anne LEROY"));
    PatientTraits expected = dossier.patient;
    expected.localId.clear();
    EXPECT_EQ(document->patient, expected);
}

TEST(ForeignDocument, ReadsBackAFhirDocument) {
    const Dossier dossier = sampleDossier();
    const auto document = readFhir(QJsonDocument(writeFhir(dossier)).toJson());
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->code, QStringLiteral("60591-5"));
    EXPECT_EQ(document->patient.ins, dossier.patient.ins);
    EXPECT_EQ(document->patient.givenNames, dossier.patient.givenNames);
}

TEST(ForeignDocument, ReadsEveryDocumentOfAMediaAndRefusesOneThatWasChanged) {
    auto media = writeXdm(sampleDossier());
    ASSERT_TRUE(readXdm(media).has_value());
    EXPECT_EQ(readXdm(media)->size(), 3u);
    auto changed = media;
    changed.back().content.replace("Document", "Documents");
    EXPECT_EQ(readXdm(changed).error().code, ErrorCode::TamperDetected);
    auto missing = media;
    missing.pop_back();
    EXPECT_EQ(readXdm(missing).error().code, ErrorCode::Damaged);
    auto climbing = media;
    climbing[2].content.replace("DOC00001.XML", "../OC001.XML");
    EXPECT_EQ(readXdm(climbing).error().code, ErrorCode::HostileInput);
}

// What other software writes: files that this project did not.
QByteArray interopFile(const char* name) {
    const QString folder = qEnvironmentVariable("SERMENT_INTEROP_DIR", QStringLiteral(SERMENT_INTEROP_DEFAULT));
    QFile file(folder + QStringLiteral("/samples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ForeignDocument, ReadsTheSamplesOfOthers) {
    const QByteArray cda = interopFile("DOC_NON_STRUCTURE_CDA-R2-N1.xml"), ips = interopFile("Bundle-IPS-examples-Bundle-01.json");
    if (cda.isEmpty() || ips.isEmpty()) {
        std::puts("samples of other software are not there: nothing compared");
        return;
    }
    const auto paper = readCda(cda);
    ASSERT_TRUE(paper.has_value()) << paper.error().detail.toStdString();
    EXPECT_FALSE(paper->patient.birthFamilyName.isEmpty());
    EXPECT_FALSE(paper->title.isEmpty());
    EXPECT_FALSE(paper->authorName.isEmpty());
    EXPECT_FALSE(paper->content.isEmpty());
    const auto summary = readFhir(ips);
    ASSERT_TRUE(summary.has_value()) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->code, QStringLiteral("60591-5"));
    EXPECT_FALSE(summary->patient.birthFamilyName.isEmpty());
    EXPECT_FALSE(summary->patient.birthDate.isEmpty());
    EXPECT_FALSE(summary->title.isEmpty());
    EXPECT_FALSE(summary->authorName.isEmpty());
}

TEST(ForeignDocument, TakesTheHeaderFromTheMetadataWhenTheFileIsNoCda) {
    const QByteArray pdf = "%PDF-1.4 of other software";
    const QByteArray metadata =
        "<lcm:SubmitObjectsRequest xmlns:lcm=\"urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0\" xmlns=\"urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0\">"
        "<RegistryObjectList><ExtrinsicObject mimeType=\"application/pdf\">"
        "<Slot name=\"URI\"><ValueList><Value>SCAN.PDF</Value></ValueList></Slot>"
        "<Slot name=\"size\"><ValueList><Value>" +
        QByteArray::number(pdf.size()) + "</Value></ValueList></Slot><Slot name=\"hash\"><ValueList><Value>" +
        QCryptographicHash::hash(pdf, QCryptographicHash::Sha1).toHex() +
        "</Value></ValueList></Slot><Slot name=\"creationTime\"><ValueList><Value>20260301081500+0100</Value></ValueList></Slot>"
        "<Slot name=\"sourcePatientInfo\"><ValueList><Value>PID-5|MARTIN^Paul Henri^^^^^L</Value><Value>PID-7|19840503</Value>"
        "<Value>PID-8|M</Value></ValueList></Slot><Name><LocalizedString value=\"Radiographie\"/></Name>"
        "<Classification classificationScheme=\"urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d\"><Slot name=\"authorPerson\"><ValueList>"
        "<Value>801^ROUX^Claire^^^^^^&amp;1.2.250.1.71.4.2.1&amp;ISO^D</Value></ValueList></Slot><Slot name=\"authorInstitution\"><ValueList>"
        "<Value>Clinique du Parc^^^^^&amp;1.2&amp;ISO</Value></ValueList></Slot></Classification></ExtrinsicObject></RegistryObjectList>"
        "</lcm:SubmitObjectsRequest>";
    const auto documents = readXdm({{QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"), metadata}, {QStringLiteral("IHE_XDM/SUBSET01/SCAN.PDF"), pdf}});
    ASSERT_TRUE(documents.has_value()) << documents.error().detail.toStdString();
    const ForeignDocument& scan = documents->front();
    EXPECT_EQ(scan.title, QStringLiteral("Radiographie"));
    EXPECT_EQ(scan.created, QDateTime(QDate(2026, 3, 1), QTime(7, 15), Qt::UTC));
    EXPECT_EQ(scan.authorName, QStringLiteral("Claire ROUX"));
    EXPECT_EQ(scan.facilityName, QStringLiteral("Clinique du Parc"));
    EXPECT_EQ(scan.patient.birthFamilyName, QStringLiteral("MARTIN"));
    EXPECT_EQ(scan.patient.birthDate, QStringLiteral("1984-05-03"));
    EXPECT_EQ(scan.content, pdf);
}

TEST(Xml, RefusesEntitiesDepthAndWhatIsNotXml) {
    const QByteArray bomb = "<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>";
    EXPECT_EQ(Xml::parse(bomb).error().code, ErrorCode::HostileInput);
    EXPECT_EQ(Xml::parse("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>").error().code, ErrorCode::HostileInput);
    EXPECT_EQ(Xml::parse(QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)).error().code, ErrorCode::HostileInput);
    EXPECT_TRUE(Xml::parse(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)).has_value());
    EXPECT_EQ(Xml::parse("not xml").error().code, ErrorCode::ForeignFormat);
    EXPECT_EQ(Xml::parse("<a><b></a>").error().code, ErrorCode::ForeignFormat);
    EXPECT_EQ(Xml::parse(QByteArray("<a>") + QByteArray(100, 'x') + "</a>", 50).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(readFhir(QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"document\",\"x\":") + QByteArray("[").repeated(80) + QByteArray("]").repeated(80) + "}").error().code,
              ErrorCode::HostileInput);
}

}  // namespace serment::transfer
