// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Render.h"

#include <gtest/gtest.h>

#include <QThread>

#include "core/documents/QrCode.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"

using namespace serment;
using namespace serment::documents;

namespace {

const Issue issue{QStringLiteral("2026-00042"), QStringLiteral("9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c"),
                  CopyMark::None};

gate::Paper presence(const Surroundings& around = clairbourg()) {
    const auto kind = deontology::DocumentKind::AttestationPresence;
    const auto draft = templates().example(kind, DetaineeId::create(), Compartment::Somatic);
    return assemble(*draft, *templates().find(kind), around);
}

gate::Paper longPaper(int paragraphs) {
    gate::Paper paper = presence();
    for (int i = 0; i < paragraphs; ++i)
        paper.blocks.push_back({gate::Block::Kind::Paragraph,
                                QStringLiteral("Alinéa %1. ").arg(i) +
                                    QStringLiteral("Le texte continue sur la page suivante. ").repeated(6),
                                {},
                                {}});
    return paper;
}

}  // namespace

TEST(Render, AnIssuedPaperCarriesNumberPageAndEveryWordWithItsAccents) {
    const auto pdf = renderIssued(presence(), issue);
    ASSERT_TRUE(pdf);
    const auto back = readBack(*pdf);
    EXPECT_EQ(back.pages, 1);
    for (const auto* words :
         {"2026-00042", "Page 1/1", "Attestation de présence", "DURAND (né MARTIN) Paul, Henri", "fixés",
          "Remise en main propre à l’intéressé", "Fait à Clairbourg"})
        EXPECT_TRUE(back.text.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(back.text.contains(QStringLiteral("PROJET")));
}

TEST(Render, ADraftSaysProjetOnEveryPageAndHasNoNumber) {
    const auto pdf = renderDraft(longPaper(30));
    ASSERT_TRUE(pdf);
    const auto back = readBack(*pdf);
    EXPECT_GT(back.pages, 1);
    EXPECT_EQ(back.text.count(QStringLiteral("PROJET")), back.pages);
    EXPECT_FALSE(back.text.contains(QStringLiteral("2026-0")));
}

TEST(Render, ALongTextFlowsOverSeveralPagesWithoutLosingAWord) {
    const auto pdf = renderIssued(longPaper(60), issue);
    ASSERT_TRUE(pdf);
    const auto back = readBack(*pdf);
    EXPECT_GE(back.pages, 4);
    for (int i = 0; i < 60; ++i) EXPECT_TRUE(back.text.contains(QStringLiteral("Alinéa %1. ").arg(i))) << i;
    EXPECT_TRUE(back.text.contains(QStringLiteral("Page %1/%1").arg(back.pages)));
}

TEST(Render, TheMedicalPartOfASickNoteStandsOnASheetOfItsOwn) {
    for (const auto kind :
         {deontology::DocumentKind::ArretDeTravail, deontology::DocumentKind::AccidentDuTravail}) {
        const auto draft = templates().example(kind, DetaineeId::create(), Compartment::Somatic);
        QByteArray pdf = *renderIssued(assemble(*draft, *templates().find(kind), clairbourg()), issue);
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        ASSERT_EQ(document.pageCount(), 2);
        const QString first = document.getAllText(0).text();
        const QString second = document.getAllText(1).text();
        EXPECT_TRUE(first.contains(QStringLiteral("Volet administratif")));
        EXPECT_FALSE(first.contains(QStringLiteral("ombalgie")) || first.contains(QStringLiteral("Plaie")));
        EXPECT_TRUE(second.contains(QStringLiteral("ombalgie")) || second.contains(QStringLiteral("Plaie")));
        EXPECT_TRUE(second.contains(QStringLiteral("DURAND"))) << "names whom it is about";
        EXPECT_TRUE(second.contains(QStringLiteral("Maison d’arrêt"))) << "says whom it comes from";
        EXPECT_TRUE(second.contains(QStringLiteral("10001234567")));
    }
}

TEST(Render, TheAdministrativeSheetOfASickNoteIsSignedAndTellsNoSpeciality) {
    Surroundings around = clairbourg();
    around.patient.ins = QStringLiteral("1 84 05 59 350 123 45");
    for (const auto kind :
         {deontology::DocumentKind::ArretDeTravail, deontology::DocumentKind::AccidentDuTravail}) {
        const auto draft = templates().example(kind, DetaineeId::create(), Compartment::Psychiatric);
        const auto paper = assemble(*draft, *templates().find(kind), around);
        QByteArray pdf = *renderIssued(paper, issue);
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        const QString first = document.getAllText(0).text();
        for (const auto* words : {"Fait à Clairbourg", "Dr Anne Leroy", "médecin", "Signature et cachet"})
            EXPECT_TRUE(first.contains(QString::fromUtf8(words))) << words;
        for (const auto* words : {"psychiatr", "10001234567", "1 84 05", "ombalgie", "Plaie"})
            EXPECT_FALSE(first.contains(QString::fromUtf8(words))) << words;
        const QString second = document.getAllText(1).text();
        EXPECT_TRUE(second.contains(QStringLiteral("psychiatre"))) << "the fund's own doctors may know";
        // When the fine layout fails, the two sheets stay two.
        EXPECT_EQ(readBack(*renderPlain(paper, issue)).pages, 2);
    }
}

TEST(Render, EachFurtherPageSaysWhatItIsOfAndATableSaysItsColumnsAgain) {
    gate::Paper paper = longPaper(3);
    gate::Block table;
    table.kind = gate::Block::Kind::Table;
    table.rows.push_back({QStringLiteral("Pièce"), QStringLiteral("Nombre")});
    for (int i = 0; i < 90; ++i) table.rows.push_back({QStringLiteral("Ligne %1").arg(i), QString::number(i)});
    paper.blocks.push_back(table);
    QByteArray pdf = *renderIssued(paper, issue);
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    ASSERT_GE(document.pageCount(), 3);
    for (int page = 1; page < document.pageCount(); ++page) {
        const QString text = document.getAllText(page).text();
        EXPECT_TRUE(text.contains(paper.title)) << page;
        EXPECT_TRUE(text.contains(issue.number)) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Pièce"))) << page;
    }
    EXPECT_FALSE(document.getAllText(0).text().count(paper.title) > 1) << "page 1 has its title";
}

TEST(Render, NothingOnAStrictPaperTellsPsychiatryFromSomaticMedicine) {
    Surroundings somatic = clairbourg();
    somatic.letterhead.unitName = QStringLiteral("Unité sanitaire – soins somatiques");
    somatic.signer.quality = QStringLiteral("médecin généraliste");
    const auto one = readBack(*renderIssued(presence(clairbourg()), issue));
    const auto other = readBack(*renderIssued(presence(somatic), issue));
    EXPECT_EQ(one.text, other.text);
    EXPECT_EQ(one.title, other.title);
    EXPECT_EQ(one.creator, other.creator);
    EXPECT_EQ(one.producer, other.producer);
    EXPECT_FALSE(one.text.contains(QStringLiteral("psych")));
    EXPECT_FALSE(one.text.contains(QStringLiteral("10001234567")));
}

TEST(Render, IsPdfOneFourWithoutTransparencyOrAttachment) {
    for (QByteArray pdf : {*renderIssued(presence(), issue), *renderDraft(presence())}) {
        pdf.replace("/SMask /None", "");  // says that there is none
        EXPECT_TRUE(pdf.startsWith("%PDF-1.4"));
        EXPECT_TRUE(pdf.contains("pdfaid:conformance"));
        for (const auto* forbidden : {"/SMask", "/CA 0", "/ca 0", "/EmbeddedFile", "/JavaScript"})
            EXPECT_FALSE(pdf.contains(forbidden)) << forbidden;
    }
}

TEST(Render, ACopyForThePatientIsMarked) {
    Issue copy = issue;
    copy.mark = CopyMark::ForThePatient;
    EXPECT_TRUE(readBack(*renderIssued(presence(), copy))
                    .text.contains(QStringLiteral("Double remis à l’intéressé(e)")));
}

TEST(Render, TheFailsafeLayoutHasTheSameWords) {
    const auto back = readBack(*renderPlain(presence(), issue));
    for (const auto* words :
         {"2026-00042", "Attestation de présence", "DURAND (né MARTIN) Paul, Henri", "Dr Anne Leroy"})
        EXPECT_TRUE(back.text.contains(QString::fromUtf8(words))) << words;
}

TEST(Render, WorksInAWorkerThread) {
    QByteArray pdf;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { pdf = renderIssued(presence(), issue).value_or(QByteArray()); }));
    thread->start();
    thread->wait();
    EXPECT_EQ(readBack(pdf).pages, 1);
}

TEST(Render, AWordLongerThanTheLineIsCutNotLost) {
    gate::Paper paper = presence();
    paper.blocks.push_back({gate::Block::Kind::Paragraph, QString(400, QLatin1Char('x')), {}, {}});
    EXPECT_GE(readBack(*renderIssued(paper, issue)).text.count(QLatin1Char('x')), 400);
}

TEST(QrCode, SaysNumberDateAndAnchorInOneForm) {
    EXPECT_EQ(qrText(presence(), issue),
              QStringLiteral("SERMENT;2026-00042;2026-11-22;9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c"));
    const auto modules = qrModules(qrText(presence(), issue));
    ASSERT_TRUE(modules);
    EXPECT_EQ(modules->size(), static_cast<size_t>(modules->front().size()));
    EXPECT_TRUE(modules->front().testBit(0));  // the corner of a finder pattern
}

TEST(QrCode, ATextTooLongIsRefused) {
    EXPECT_EQ(qrModules(QString(5000, QLatin1Char('A'))).error().code, ErrorCode::TooLarge);
}

TEST(Render, TheLetterToTheDesignatedDoctorKeepsToOnePageUnderALongNameOfTheUnit) {
    const auto kind = deontology::DocumentKind::LetterToDesignatedDoctor;
    const auto draft = *templates().example(kind, DetaineeId::create(), Compartment::Psychiatric);
    Surroundings around = clairbourg();
    ASSERT_GT(around.letterhead.unitName.size(), 45);
    const auto back = readBack(*renderIssued(assemble(draft, *templates().find(kind), around), issue));
    EXPECT_EQ(back.pages, 1);
    EXPECT_TRUE(back.text.contains(around.letterhead.unitName)) << "on one line";
}
