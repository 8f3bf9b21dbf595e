// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>

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
