// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <stdexcept>

#include "core/requests/redflags/Clause.h"
#include "core/requests/redflags/Ear.h"
#include "core/requests/redflags/Leaning.h"
#include "core/requests/redflags/RedFlags.h"
#include "tests/support/Printers.h"

namespace serment::requests {

namespace {

struct Sample {
    bool red = false;
    QString topic;
    QString text;
};

const RedFlagFinder& finder() {
    static const auto loaded = RedFlagFinder::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return **loaded;
}

std::vector<Sample> samplesOf(const QString& name) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/requests/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    std::vector<Sample> out;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const QStringList cells = line.split(u'\t');
        out.push_back({cells.first() == QLatin1String("red"), cells.value(cells.size() - 2), cells.last()});
    }
    return out;
}

// Half of the first samples tunes the lexicon, the other is held back: odd and even lines.
std::vector<Sample> samples(bool heldBack) {
    std::vector<Sample> out;
    for (const char* name : {"redflags_corpus_1.tsv", "redflags_corpus_2.tsv"}) {
        const auto all = samplesOf(QLatin1String(name));
        for (size_t i = heldBack ? 1 : 0; i < all.size(); i += 2) out.push_back(all[i]);
    }
    return out;
}

QString reasonsIn(const QString& text) {
    QStringList reasons;
    for (const RedFlag& flag : finder().find(text)) reasons += flag.reason;
    reasons.removeDuplicates();
    reasons.sort();
    return reasons.join(u',');
}

struct Score {
    int red = 0, redFlagged = 0, ordinary = 0, ordinaryFlagged = 0;
};

Score measure(bool heldBack) {
    Score score;
    for (const Sample& sample : samples(heldBack)) {
        const auto flags = finder().find(sample.text);
        (sample.red ? score.red : score.ordinary) += 1;
        (sample.red ? score.redFlagged : score.ordinaryFlagged) += flags.empty() ? 0 : 1;
        // The wrong ones of the tuning half are shown; those of the held-back half are not looked at.
        if (!heldBack && sample.red == flags.empty())
            std::printf("  %s: %s [%s]\n", sample.red ? "missed" : "flagged", qUtf8Printable(sample.text),
                        flags.empty() ? "" : qUtf8Printable(flags[0].reason + u' ' + flags[0].text));
    }
    std::printf("  %s half: %d of %d red-flag requests flagged (%.1f %%), %d of %d ordinary ones (%.1f %%)\n",
                heldBack ? "held-back" : "tuning", score.redFlagged, score.red, 100.0 * score.redFlagged / score.red,
                score.ordinaryFlagged, score.ordinary, 100.0 * score.ordinaryFlagged / score.ordinary);
    return score;
}

void expectGoodEnough(const Score& score) {
    EXPECT_GE(score.red, 100);
    EXPECT_GE(score.ordinary, 90);
    EXPECT_GE(100 * score.redFlagged, 95 * score.red);
    EXPECT_LE(100 * score.ordinaryFlagged, 20 * score.ordinary);
}

}  // namespace

TEST(RedFlags, FlagsEnoughOfTheTuningHalf) { expectGoodEnough(measure(false)); }
TEST(RedFlags, FlagsEnoughOfTheHeldBackHalf) { expectGoodEnough(measure(true)); }

// Each was measured before anything was learnt from it; those figures stand at its head.
TEST(RedFlags, FlagsEnoughOfTheLaterWritings) {
    int red = 0, flagged = 0, ordinary = 0, wrongly = 0;
    for (int writing = 3; writing <= 20; ++writing)
        for (const Sample& sample : samplesOf(QStringLiteral("redflags_corpus_%1.tsv").arg(writing))) {
            const bool found = !finder().find(sample.text).empty();
            (sample.red ? red : ordinary) += 1;
            (sample.red ? flagged : wrongly) += found ? 1 : 0;
        }
    std::printf("  later writings: %d of %d red-flag requests flagged, %d of %d ordinary ones\n", flagged, red, wrongly, ordinary);
    expectGoodEnough({red, flagged, ordinary, wrongly});
}

struct Expectation {
    const char16_t* text;
    const char16_t* reasons;
};

TEST(RedFlags, NamesTheReason) {
    const Expectation cases[] = {{u"jai mal au coeur ds la poitrine", u"chest_pain"},
                                 {u"jé envi de mourire", u"suicide"},
                                 {u"jarive plu a respiré", u"breathing"},
                                 {u"jvai me pendre", u"suicide"},
                                 {u"je croi je suis anceinte", u"pregnancy"},
                                 {u"jme pend", u"suicide"},
                                 {u"jvx mourir", u"suicide"},
                                 {u"les surv mon mi dé cou", u"violence"},
                                 {u"grève de la fin", u"hunger_strike"},
                                 {u"jai pas recu mon traitement merci", u"treatment_missed"},
                                 {u"pas eu ma methadone depuis vendredi merci", u"treatment_missed,withdrawal"},
                                 {u"prise de sang", u""},
                                 {u"mort de rire", u""},
                                 {u"ma femme est enceinte", u""},
                                 {u"plus de douleur à la poitrine, merci", u""},
                                 {u"je respire mieux", u""},
                                 {u"J'ai des idées noires, merci de renouveler ma crème et mes lunettes, tout va bien sinon", u"suicide"},
                                 {u"je n'ai plus mes idées noires, merci, tout va bien, il faut renouveler ma crème", u""},
                                 {u"pa didé de suiside, just une crème", u""},
                                 {u"kel jour le psy passe au bat B", u""},
                                 {u"je suis constipé depui ke je sui ici", u""},
                                 {u"A mund të kem syze për lexim?", u""},
                                 {u"Mon hydrocortisone n'a pas été distribuée ni hier ni ce matin", u"treatment_missed"},
                                 {u"on m'a tabassé aux douches", u"violence"},
                                 {u"je suis gréviste de la faim", u"hunger_strike"},
                                 {u"", u""},
                                 {u"   \n ", u""}};
    for (const Expectation& c : cases)
        EXPECT_EQ(reasonsIn(QString::fromUtf16(c.text)), QString::fromUtf16(c.reasons)) << QString::fromUtf16(c.text).toStdString();
}

TEST(RedFlags, ADeathJustAnnouncedIsReadFirst) {
    const char16_t* now[] = {u"Ma mère est décédée hier",
                             u"Ma mère est décédée hier, je voudrais renouveler mes lunettes et ma crème, merci, bonne journée",
                             u"ma mere et morte hier soir",
                             u"mon frer é desédé se matin",
                             u"Cette nuit mon père est mort, on me l'a dit au parloir",
                             u"mon grand-père s'est éteint cette nuit",
                             u"Mon fils est mort d'une crise cardiaque hier",
                             u"Ma sœur est décédée à l'hôpital hier",
                             u"ma maman est dcd mardi",
                             u"Mon frère est mort cette semaine, j'aimerais voir le médecin",
                             u"L'aumônier m'a annoncé le décès de ma femme",
                             u"j'ai appris que mon fils était mort",
                             u"je viens de perdre mon père",
                             u"mon cousin vient de mourir",
                             u"j'ai perdu ma grand-mère hier",
                             u"je suis en deuil depuis hier",
                             u"je peux pas dormir, mon fils est mort il y a trois jours",
                             u"Ma grand mère nous a quittés hier soir",
                             u"j'ai eu un décès dans ma famille cette semaine",
                             u"jai apris ke mon pere est mor ya 2 jour",
                             u"On m'a refusé la permission d'aller à l'enterrement de mon père",
                             u"ma permission pour les obsèques de ma mère est refusée",
                             u"je n'ai pas pu aller à l'enterrement de ma mère",
                             u"l'enterrement de mon frère est vendredi, est-ce que je peux y aller ?"};
    for (const char16_t* text : now)
        EXPECT_TRUE(reasonsIn(QString::fromUtf16(text)).split(u',').contains(QStringLiteral("distress")))
            << QString::fromUtf16(text).toStdString() << " [" << reasonsIn(QString::fromUtf16(text)).toStdString() << "]";
    const char16_t* old[] = {u"mon frère est mort l'an dernier, date du rendez-vous avec la psychologue ?",
                             u"mon père est mort, je voudrais parler à quelqu'un",
                             u"Ma mère est décédée il y a trois ans, quand passe le dentiste ?",
                             u"Mon père est mort en 2010, je voudrais un rendez-vous pour mes lunettes mardi",
                             u"j'ai appris la mort de mon oncle il y a deux ans, rendez-vous avec la psychologue s'il vous plaît",
                             u"ma fille est morte il y a 10 ans, je voudrais reprendre le suivi avec la psychologue",
                             u"mon frère était mort de rire hier en lisant le menu",
                             u"Ma femme est passée au parloir hier, je voudrais voir le dentiste"};
    for (const char16_t* text : old)
        EXPECT_EQ(reasonsIn(QString::fromUtf16(text)), QString()) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(reasonsIn(QStringLiteral("Ma femme est morte hier, je veux mourir")), QStringLiteral("distress,suicide"));
}

TEST(RedFlags, WhatIsAboutNothingOrdinaryIsReadFirst) {
    const char16_t* cases[] = {u"il neige dehors depuis que la lampe chante", u"on me regarde bizarrement depuis mardi à la salle",
                               u"ktheje pas shqiponja e zezë mbi mur"};
    for (const char16_t* text : cases) {
        const auto flags = finder().find(QString::fromUtf16(text));
        ASSERT_EQ(flags.size(), 1u) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(flags[0].reason, QStringLiteral("unclear"));
        EXPECT_EQ(flags[0].text, QString::fromUtf16(text));
    }
    for (const char16_t* text : {u"bonjour je voudrais voir le docteur svp merci", u"des lunettes", u"нужны очки"})
        EXPECT_TRUE(finder().find(QString::fromUtf16(text)).empty()) << QString::fromUtf16(text).toStdString();
}

// Nobody writes one thing alone: what comes beside it, before or after, does not make a red flag ordinary.
TEST(RedFlags, IsNotLostInARequestAboutSomethingElse) {
    int read = 0;
    for (const char* red : {"j'ai mal à la poitrine", "j'ai le bras paralysé", "je vais faire une connerie", "je suis en manque", "je perds du sang",
                            "je vois double", "j'ai 40 de fièvre", "je crache du sang", "je veux mourir"})
        for (const char* before : {"", "Bonjour, ", "je voudrais voir le dentiste et ", "pour mes lunettes. sinon ", "suite à mon rdv annulé, "})
            for (const char* after : {"", " merci d'avance", " et je voudrais une crème", " mais c'est pas grave"}) {
                const QString request = QString::fromUtf8(before) + QString::fromUtf8(red) + QString::fromUtf8(after);
                EXPECT_FALSE(finder().find(request).empty()) << request.toStdString();
                ++read;
            }
    EXPECT_EQ(read, 180);
    EXPECT_TRUE(finder().find(QStringLiteral("je voudrais voir le dentiste et une crème pour la peau, merci d'avance")).empty());
}

// Without a mark between the two either.
TEST(RedFlags, IsNotLostInARequestThatRunsOn) {
    for (const char* text : {"mon keur bat bizar bonjour je voudrai voir le dentist pour un detartrage",
                             "mal de ventre atroce je vomis je voudrai changer de regime sans porc"})
        EXPECT_FALSE(finder().find(QString::fromUtf8(text)).empty()) << text;
}

TEST(Clause, StandsBetweenMarksAndLittleWordsAndNoFurtherThanThreeWords) {
    const auto around = [](const char* text, const char* part) {
        const QString all = QString::fromUtf8(text), sought = QString::fromUtf8(part);
        return clauseAround(all, all.indexOf(sought), sought.size()).trimmed();
    };
    EXPECT_EQ(around("voir le dentiste et j'ai mal, merci", "mal"), QStringLiteral("j'ai mal"));
    EXPECT_EQ(around("a b c d e mal f g h i j", "mal"), QStringLiteral("c d e mal f g h"));
    EXPECT_EQ(around("mal", "mal"), QStringLiteral("mal"));
    EXPECT_EQ(around("Bonjour. Mal depuis hier ! Merci", "Mal"), QStringLiteral("Mal depuis hier"));
}

TEST(RedFlags, CountsInCodePointsAndShowsTheWordsAsWritten) {
    const QString text = QStringLiteral("\U0001F622\U0001F622 Monsieur, je VEUX MOURIR svp");
    const auto flags = finder().find(text);
    ASSERT_EQ(flags.size(), 1u);
    EXPECT_TRUE(flags[0].text.endsWith(QStringLiteral("MOURIR")));
    const auto points = text.toUcs4();
    const QString cut = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + flags[0].start, flags[0].length);
    EXPECT_EQ(cut, flags[0].text);
}

TEST(RedFlags, ReadsALongTextInPiecesAndKeepsItsPlaces) {
    const QString text = QStringLiteral("bonjour \U0001F600 ").repeated(3000) + QStringLiteral("je veux mourir");
    const auto flags = finder().find(text);
    ASSERT_EQ(flags.size(), 1u);
    const auto points = text.toUcs4();
    EXPECT_EQ(flags[0].start + flags[0].length, points.size());
    EXPECT_TRUE(flags[0].text.endsWith(QStringLiteral("mourir")));
    EXPECT_TRUE(finder().find(QString(9000, u'x')).empty());
}

TEST(RedFlags, FlagsOfOneReasonDoNotOverlap) {
    for (const bool half : {false, true})
        for (const Sample& sample : samples(half)) {
            QMap<QString, int> endOf;
            for (const RedFlag& flag : finder().find(sample.text)) {
                EXPECT_GT(flag.length, 0);
                EXPECT_GE(flag.start, endOf.value(flag.reason, 0)) << sample.text.toStdString();
                endOf[flag.reason] = flag.start + flag.length;
            }
        }
}

TEST(RedFlags, EveryReasonSaysWhyAndIsUsed) {
    QSet<QString> names;
    for (const RedFlagReason& reason : finder().reasons()) {
        EXPECT_FALSE(reason.french.isEmpty() || reason.english.isEmpty() || reason.source.isEmpty()) << reason.name.toStdString();
        EXPECT_TRUE(reason.urgency == 1 || reason.urgency == 2) << reason.name.toStdString();
        EXPECT_FALSE(names.contains(reason.name));
        names.insert(reason.name);
    }
    EXPECT_EQ(names.size(), 21);
}

// learn.py hears and splits by itself: what it says must be what the program says.
TEST(Leaning, SaysWhatItsTeacherSays) {
    QFile file(QStringLiteral(":/serment/lexicon/redflags/weights.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    Leaning leaning;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#')) {
            ASSERT_TRUE(leaning.add(line.section(u'\t', 0, 0), line.section(u'\t', 1))) << line.toStdString();
        }
    QFile said(QStringLiteral(SERMENT_SOURCE_DIR "/tests/requests/redflags_leanings.tsv"));
    ASSERT_TRUE(said.open(QIODevice::ReadOnly));
    int compared = 0;
    for (const QString& line : QString::fromUtf8(said.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        EXPECT_NEAR(leaning.of(line.section(u'\t', 1)), line.section(u'\t', 0, 0).toDouble(), 0.0002) << line.toStdString();
        ++compared;
    }
    EXPECT_GE(compared, 80);
}

TEST(Leaning, OfNothingIsNothing) {
    Leaning leaning;
    ASSERT_TRUE(leaning.add(QStringLiteral("bias"), QStringLiteral("-500")));
    ASSERT_TRUE(leaning.add(QStringLiteral("=murir"), QStringLiteral("2000")));
    EXPECT_FALSE(leaning.add(QStringLiteral("=a"), QStringLiteral("much")));
    EXPECT_DOUBLE_EQ(leaning.of(QStringLiteral(" !? ")), 0.0);
    EXPECT_DOUBLE_EQ(leaning.of(QStringLiteral("Bonjour")), -0.5);
    EXPECT_DOUBLE_EQ(leaning.of(QStringLiteral("mourir")), 1.5);
    // In a sentence of its own among many words it still weighs, less what a part has to say more.
    EXPECT_DOUBLE_EQ(leaning.of(QStringLiteral("Une crème, merci. Je veux bien mourir.")), 1.5);
}

TEST(Ear, HearsOneWordInManySpellings) {
    const QStringList families[] = {
        {QStringLiteral("enceinte"), QStringLiteral("anceinte"), QStringLiteral("ansinte"), QStringLiteral("enseinte")},
        {QStringLiteral("respirer"), QStringLiteral("respiré"), QStringLiteral("respire"), QStringLiteral("respirez")},
        {QStringLiteral("poitrine"), QStringLiteral("pwatrine"), QStringLiteral("poytrine"), QStringLiteral("poitrinne")},
        {QStringLiteral("étouffe"), QStringLiteral("etouf"), QStringLiteral("étoufe")},
        {QStringLiteral("plomb"), QStringLiteral("plon")},
        {QStringLiteral("crise"), QStringLiteral("kriz")},
        {QStringLiteral("hémorragie"), QStringLiteral("emoragi"), QStringLiteral("émoraji")}};
    for (const QStringList& family : families)
        for (const QString& spelling : family) EXPECT_EQ(heardAs(spelling), heardAs(family.first())) << spelling.toStdString();
    EXPECT_NE(heardAs(QStringLiteral("prendre")), heardAs(QStringLiteral("pendre")));
}

}  // namespace serment::requests
