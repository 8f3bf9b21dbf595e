// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
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

TEST(Codes, TurnsAUuidIntoItsOid) {
    EXPECT_EQ(oidOfUuid(QStringLiteral("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")), QStringLiteral("2.25.329800735698586629295641978511506172918"));
    EXPECT_EQ(oidOfUuid(QStringLiteral("not a uuid")), QString());
    EXPECT_EQ(loincOfKind(QStringLiteral("lettre_de_liaison")).code, QStringLiteral("11490-0"));
    EXPECT_EQ(loincOfKind(QStringLiteral("unheard_of")).code, QStringLiteral("34133-9"));
}

}  // namespace serment::transfer
