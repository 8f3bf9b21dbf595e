// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <thread>

#include "core/deontology/screen/Screen.h"
#include "core/text/Normalise.h"
#include "tests/support/Printers.h"

namespace serment::deontology {
namespace {

const Screen& sharedScreen() {
    static const auto screen = Screen::load();
    return *screen;
}

ScreenResult screened(const char16_t* text, ScreenContext context = {}) {
    return sharedScreen().screen(QString::fromUtf16(text), context);
}

ScreenContext about(DocumentKind kind, Recipient recipient) {
    ScreenContext context;
    context.kind = kind;
    context.recipient = recipient;
    return context;
}

// The text with what was found put in brackets, as marked.tsv writes it.
QString marked(const QString& text, const ScreenResult& result) {
    QString out;
    int done = 0;
    for (const auto& finding : result.findings) {
        out += text.mid(done, finding.start - done) + u'[' + text.mid(finding.start, finding.length) + u'|' + finding.category +
               (finding.severity == ScreenSeverity::Confirm ? QStringLiteral("?]") : QStringLiteral("]"));
        done = finding.start + finding.length;
    }
    return out + text.mid(done);
}

TEST(Screen, FindsWhatIsMarkedAndNothingElse) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/screen/marked.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression mark(QStringLiteral("\\[([^|\\]]+)\\|[^\\]]*\\]"));
    int texts = 0;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const auto fields = line.split(u'\t');
        ASSERT_EQ(fields.size(), 5) << line.toStdString();
        ScreenContext context = about(kindFromName(fields[0]).value(), recipientFromName(fields[1]).value());
        context.names = fields[2].split(u' ', Qt::SkipEmptyParts);
        context.problems = fields[3].split(QStringLiteral("; "), Qt::SkipEmptyParts);
        const QString plain = QString(fields[4]).replace(mark, QStringLiteral("\\1"));
        const auto result = sharedScreen().screen(plain, context);
        EXPECT_EQ(marked(plain, result).toStdString(), fields[4].toStdString());
        const auto strongest = fields[4].contains(u']') ? (QString(fields[4]).remove(QStringLiteral("?]")).contains(u']')
                                                               ? ScreenVerdict::Block : ScreenVerdict::Confirm)
                                                        : ScreenVerdict::Clean;
        EXPECT_EQ(result.verdict, strongest) << plain.toStdString();
        ++texts;
    }
    EXPECT_GT(texts, 80);
}

TEST(Screen, NamesThePlaceInCodePointsOfTheSource) {
    const auto source = QString::fromUtf16(u"\U0001F600 Son diabe\u0300te");
    const auto result = sharedScreen().screen(source, {});
    ASSERT_EQ(result.findings.size(), 1U);
    const auto& finding = result.findings[0];
    EXPECT_EQ(finding.start, 6);
    EXPECT_EQ(finding.length, 8);
    EXPECT_EQ(finding.text, QString::fromUtf16(u"diabe\u0300te"));
    EXPECT_EQ(text::toUtf16(source, finding.start, finding.length), (text::Utf16Range{7, 8}));
}

TEST(Screen, FindingsDoNotOverlapAndStandInOrder) {
    const auto result = screened(u"Suivi psychiatrique pour un trouble bipolaire, sous lithium 400 mg.");
    ASSERT_GE(result.findings.size(), 3U);
    for (size_t i = 1; i < result.findings.size(); ++i)
        EXPECT_LE(result.findings[i - 1].start + result.findings[i - 1].length, result.findings[i].start);
}

TEST(Screen, AnswersCleanAtLevelFull) {
    EXPECT_EQ(screened(u"Schizophrénie sous Risperdal 4 mg.", about(DocumentKind::LettreDeLiaison, Recipient::DesignatedDoctor)).verdict,
              ScreenVerdict::Clean);
    EXPECT_EQ(screened(u"Schizophrénie sous Risperdal 4 mg.", about(DocumentKind::LettreDeLiaison, Recipient::Jap)).verdict,
              ScreenVerdict::Block);
}

TEST(Screen, TellsTheCpuNothingOfAFollowUp) {
    const auto* const text = u"Il est suivi par nos services.";
    EXPECT_EQ(screened(text, about(DocumentKind::NoteForCpu, Recipient::Cpu)).verdict, ScreenVerdict::Block);
    EXPECT_EQ(screened(text, about(DocumentKind::AttestationPresence, Recipient::Jap)).verdict, ScreenVerdict::Clean);
}

TEST(Screen, NamesTheRule) {
    EXPECT_EQ(screened(u"Asthme", about(DocumentKind::NoteForCpu, Recipient::Cpu)).findings.at(0).rule, QStringLiteral("P05"));
    EXPECT_EQ(screened(u"Asthme", about(DocumentKind::SignalementRisque, Recipient::ApDirector)).findings.at(0).rule, QStringLiteral("P06"));
    EXPECT_EQ(screened(u"Asthme").findings.at(0).rule, QStringLiteral("P25"));
    EXPECT_EQ(screened(u"Asthme", about(DocumentKind::AttestationSpip, Recipient::Spip)).findings.at(0).rule, QStringLiteral("P02"));
    EXPECT_EQ(screened(u"Asthme", about(DocumentKind::RefusRequisition, Recipient::Judge)).findings.at(0).rule, QStringLiteral("P26"));
    EXPECT_EQ(screened(u"Asthme", about(DocumentKind::RefusCertificatIndu, Recipient::ApDirector)).findings.at(0).rule,
              QStringLiteral("T21"));
}

TEST(Screen, AHintIsToBeConfirmedAndBlocksBesideAnotherSign) {
    EXPECT_EQ(screened(u"Elle aura besoin d'un berceau en novembre.").verdict, ScreenVerdict::Confirm);
    EXPECT_EQ(screened(u"Prévoir un berceau et des bonbons.").verdict, ScreenVerdict::Confirm);
    EXPECT_EQ(screened(u"Le reste du temps il garde la jambe au repos.").verdict, ScreenVerdict::Block);
}

TEST(Screen, TwoWeakSignsTellMoreWithinFortyCharacters) {
    for (const auto& [apart, verdict] : {std::pair{1, ScreenVerdict::Block}, std::pair{40, ScreenVerdict::Block},
                                         std::pair{41, ScreenVerdict::Confirm}, std::pair{80, ScreenVerdict::Confirm}})
        EXPECT_EQ(sharedScreen().screen(QStringLiteral("La jambe") + QString(apart, u' ') + QStringLiteral("au repos"), {}).verdict, verdict)
            << apart;
}

TEST(Screen, OrdinaryWordsWithAnApostropheAreKnown) {
    EXPECT_EQ(screened(u"Aujourd'hui, quelqu'un du conseil de prud'hommes est venu.").verdict, ScreenVerdict::Clean);
    EXPECT_EQ(screened(u"Aujourd\u2019hui, sous pli cacheté.").verdict, ScreenVerdict::Clean);
}

TEST(Screen, LettersApartAreReadHoweverFarTheyStand) {
    EXPECT_EQ(screened(u"H.  T.  A. traitée.").verdict, ScreenVerdict::Block);
    EXPECT_EQ(screened(u"Elle est en_cein_te.").verdict, ScreenVerdict::Block);
}

TEST(Screen, AnAcronymAfterAWordOfTheRoadIsNoAddress) {
    EXPECT_EQ(screened(u"Passage au SMPR demandé.").verdict, ScreenVerdict::Block);
    EXPECT_EQ(screened(u"Passage de la Clinique, 75011 Paris.").verdict, ScreenVerdict::Clean);
}

TEST(Screen, WhatADangerLooksLikeIsToBeConfirmedInASafetyReport) {
    const auto report = about(DocumentKind::SignalementRisque, Recipient::ApDirector);
    for (const auto* text : {u"Risque de passage à l'acte sur lui-même, placement en CProU demandé.",
                             u"Il a écrit une lettre d'adieu et dit qu'il n'y a plus d'issue pour lui.",
                             u"Il pourrait se faire du mal cette nuit : retirer les lames de rasoir."})
        EXPECT_EQ(screened(text, report).verdict, ScreenVerdict::Confirm);
    EXPECT_EQ(screened(u"Risque de passage à l'acte sur lui-même.").verdict, ScreenVerdict::Block);
}

TEST(Screen, AsksToConfirmTheDangerThatASafetyReportNames) {
    EXPECT_EQ(screened(u"Risque suicidaire.", about(DocumentKind::SignalementRisque, Recipient::ApDirector)).verdict, ScreenVerdict::Confirm);
    EXPECT_EQ(screened(u"Risque suicidaire.").verdict, ScreenVerdict::Block);
}

TEST(Screen, KnowsThePatientsOwnRecordHoweverWritten) {
    ScreenContext context;
    context.problems = {QStringLiteral("Maladie de Waldenström"), QStringLiteral("Goutte")};
    context.treatments = {QStringLiteral("Zanubrutib 80 mg")};
    for (const auto* const text : {u"Son waldenstrom est stable.", u"WALDENSTRÖM", u"sa goutte le gêne", u"zanubrutinb le soir", u"walden stable"})
        EXPECT_EQ(screened(text, context).verdict, ScreenVerdict::Block) << QString::fromUtf16(text).toStdString();
}

TEST(Screen, LetsThePatientsNamePass) {
    ScreenContext context;
    context.names = {QStringLiteral("Fracture"), QStringLiteral("Jean")};
    EXPECT_EQ(screened(u"Fracture est venu le 4.", context).verdict, ScreenVerdict::Clean);
    EXPECT_EQ(screened(u"Une fracture le gêne.", context).verdict, ScreenVerdict::Block);
}

TEST(Screen, AsksToConfirmWordsThatNoListKnows) {
    const auto result = screened(u"Il présente un brouglouf.");
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings[0].category, QStringLiteral("unknown_word"));
    EXPECT_EQ(result.findings[0].severity, ScreenSeverity::Confirm);
}

TEST(Screen, TellsCodesFromCellsAndFiles) {
    EXPECT_EQ(screened(u"F32.2, suivi bimensuel.").verdict, ScreenVerdict::Block);
    EXPECT_EQ(screened(u"Affecté en cellule F32 au bâtiment B20, dossier n° C34.2.").verdict, ScreenVerdict::Clean);
}

TEST(Screen, CodesWithADotAndOfTheAtcBlockUnlessTheyNumberAFile) {
    for (const auto* text : {u"Motif de la dispense : F20.0, valable un mois.", u"Merci de noter E11.9 dans la rubrique.",
                             u"La mention B24 figure au certificat.", u"Le code N05AH02 est sur le bon.", u"Tension relevée à 19/11."})
        EXPECT_EQ(screened(text).verdict, ScreenVerdict::Block) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(screened(u"H02 vers H14 : M. Lebon, dossier n° C34.2.").verdict, ScreenVerdict::Clean);
}

TEST(Screen, AsksAboutASentenceThatNamesNothingAndLetsGuess) {
    const auto result = screened(u"Le rendez-vous est fixé au 12. Ne lui donnez ni pain ni gâteaux, il sait pourquoi.");
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings[0].category, QStringLiteral("implied"));
    EXPECT_EQ(result.findings[0].severity, ScreenSeverity::Confirm);
    EXPECT_TRUE(result.findings[0].text.startsWith(QStringLiteral("Ne lui donnez")));
}

TEST(Screen, LearnsNeitherNamesNorNumbers) {
    const auto sentences = sharedScreen().clues(QString::fromUtf16(u"M. Karim Benali est venu le 12 mars, écrou 45871. Rien d'autre."), {});
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_TRUE(sentences[0].clues.contains(QStringLiteral("venu")));
    for (const auto& clue : sentences[0].clues)
        for (const auto* secret : {"karim", "benali", "12", "45871", "mars"})
            EXPECT_FALSE(clue.contains(QLatin1String(secret))) << clue.toStdString();
}

TEST(Screen, TellsTheToolThatLearnsWhereAListFoundSomething) {
    const auto sentences = sharedScreen().clues(QStringLiteral("Il est venu lundi. Il a un asthme."), {});
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_FALSE(sentences[0].found);
    EXPECT_TRUE(sentences[1].found);
}

// The judge of sentences looks at words, at neighbours and at what stands one word apart.
TEST(Screen, LearnsFromWordsAndTheirNeighbours) {
    const auto clues = sharedScreen().clues(QStringLiteral("Il mange seul."), {}).at(0).clues;
    EXPECT_EQ(clues.size(), 7) << clues.join(u'|').toStdString();
    const QStringList words = clues.mid(0, 3);
    EXPECT_EQ(clues, words + QStringList({words[0] + u' ' + words[1], words[1] + u' ' + words[2],
                                          words[0] + u' ' + words[1] + u' ' + words[2], words[0] + QStringLiteral(" _ ") + words[2]}));
}

TEST(Screen, OffersAnotherWording) {
    EXPECT_TRUE(suggestionFor(QStringLiteral("disease"), DocumentKind::AttestationRegime).startsWith(QStringLiteral("Son état de santé justifie")));
    EXPECT_TRUE(suggestionFor(QStringLiteral("unknown_word"), DocumentKind::RefusDeSoins).isEmpty());
}

TEST(Screen, AnswersTheSameFromSeveralThreads) {
    const auto expected = screened(u"Suivi pour dépréssion et asme, sous métadone.");
    std::vector<ScreenResult> results(4);
    {
        std::vector<std::jthread> threads;
        for (auto& result : results)
            threads.emplace_back([&result] { result = screened(u"Suivi pour dépréssion et asme, sous métadone."); });
    }
    for (const auto& result : results) EXPECT_EQ(result.findings, expected.findings);
}

TEST(Screen, ReadsAnyBytesWithoutHarm) {
    EXPECT_EQ(screened(u"").verdict, ScreenVerdict::Clean);
    EXPECT_EQ(screened(u"\xD800 \x0000 \u200B\u0301 ''''---...").verdict, ScreenVerdict::Clean);
    EXPECT_EQ(sharedScreen().screen(QString(20'000, u'a'), {}).verdict, ScreenVerdict::Confirm);
    EXPECT_EQ(sharedScreen().screen(QStringLiteral("asthme ").repeated(20'000), {}).findings.size(), 20'000U);
    EXPECT_EQ(sharedScreen().screen(QStringLiteral("x y ").repeated(5'000), {}).verdict, ScreenVerdict::Confirm);
}

}  // namespace
}  // namespace serment::deontology
