// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the screen by themselves, at their borders.
#include <gtest/gtest.h>

#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Implied.h"
#include "core/deontology/screen/Morphology.h"
#include "core/deontology/screen/Screen.h"
#include "core/text/Normalise.h"

namespace serment::deontology {
namespace {

ScreenResult screened(const char16_t* text, const ScreenContext& context = {}) {
    static const auto screen = Screen::load();
    return screen->screen(QString::fromUtf16(text), context);
}

// Seven letters in ten, of twelve at least.
TEST(ScreenParts, ATextIsShoutedFromSevenCapitalsInTen) {
    const auto shouted = [](const char* text) { return isShouted(text::normalise(QString::fromLatin1(text))); };
    EXPECT_FALSE(shouted("ABCDEFGHijkl"));
    EXPECT_TRUE(shouted("ABCDEFGHIjkl"));
    EXPECT_FALSE(shouted("ABCDEFGHIJK")) << "eleven letters say nothing";
}

TEST(ScreenParts, AWordIsReadByHowItIsBuiltFromFiveLetters) {
    const auto morphology = Morphology::read();
    EXPECT_TRUE(morphology.of(QStringLiteral("otite"), false).has_value());
    EXPECT_FALSE(morphology.of(QStringLiteral("mite"), false).has_value());
}

// One known clue weighs its weight divided by the root of two: "dans" alone is suspected, and would not be were it one more.
TEST(ScreenParts, WhatIsLearntWeighsByHowManyCluesAreKnown) {
    const auto judge = ImpliedJudge::read();
    const auto clues = [](const char* known) {
        return QStringList({QString::fromLatin1(known)}) + QStringList({QStringLiteral("#1"), QStringLiteral("#2"), QStringLiteral("#3"), QStringLiteral("#4"), QStringLiteral("#5")});
    };
    EXPECT_FALSE(judge.suspects(clues("#6"), 1));
    for (const char* known : {"dans", "doigt", "faut", "peau", "rein", "ventr"}) EXPECT_TRUE(judge.suspects(clues(known), 1)) << known;
}

TEST(ScreenParts, ATwinIsReadAsItStands) {
    EXPECT_EQ(screened(u"Un œilleton est posé sur la porte.").verdict, ScreenVerdict::Clean);
    const auto apart = screened(u"Un œil leton est posé sur la porte.");
    ASSERT_EQ(apart.findings.size(), 2U) << "pieces are joined to find, never to excuse";
    EXPECT_EQ(apart.findings[0].text, QStringLiteral("œil"));
}

TEST(ScreenParts, ANameEndsWithItsSentence) {
    EXPECT_EQ(screened(u"Vu avec M. de la Motte. Asthme ancien.").verdict, ScreenVerdict::Block);
    EXPECT_EQ(screened(u"Vu rue du Dr. Malade.").verdict, ScreenVerdict::Clean) << "the dot of an abbreviation ends nothing";
}

TEST(ScreenParts, ThreeLettersOfATreatmentAreEnoughAfterWhoseItIs) {
    ScreenContext context;
    context.treatments = {QStringLiteral("Zyprexa 10 mg")};
    EXPECT_EQ(screened(u"Son zyp est pris le soir.", context).verdict, ScreenVerdict::Block);
    EXPECT_NE(screened(u"Le lieu dit zyp est au nord.", context).verdict, ScreenVerdict::Block);
}

}  // namespace
}  // namespace serment::deontology
