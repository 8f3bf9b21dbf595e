// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringList>

#include "core/text/Tokens.h"
#include "tests/support/Printers.h"

namespace serment::text {
namespace {

QStringList plainOf(const char16_t* source) {
    QStringList words;
    for (const auto& token : tokenise(QString::fromUtf16(source))) words << token.plain;
    return words;
}
QStringList list(const char* words) { return QString::fromUtf8(words).split(u' '); }

TEST(Tokens, SplitAtApostrophesAndHyphens) { EXPECT_EQ(plainOf(u"L’état de lui-même"), list("l etat de lui meme")); }

TEST(Tokens, ReadAbbreviationsWithDots) {
    EXPECT_EQ(plainOf(u"suivi H.T.A. connue"), list("suivi hta connue"));
    EXPECT_TRUE(tokenise(QStringLiteral("H.T.A."))[0].dotted);
}

TEST(Tokens, PutTogetherLettersWrittenApart) {
    EXPECT_EQ(plainOf(u"sa d é p r e s s i o n va"), list("sa depression va"));
    EXPECT_EQ(plainOf(u"le V I H est"), list("le vih est"));
    EXPECT_EQ(plainOf(u"d-i-a-b-è-t-e"), list("diabete"));
}

TEST(Tokens, LeaveShortRunsOfLetters) { EXPECT_EQ(plainOf(u"il y a M. D."), list("il y a m d")); }

TEST(Tokens, KeepTheirPlaceInTheSource) {
    const auto tokens = tokenise(QString::fromUtf16(u"\U0001F600 L'asthme."));
    ASSERT_EQ(tokens.size(), 2U);
    EXPECT_EQ(tokens[1].start, 4);
    EXPECT_EQ(tokens[1].length, 6);
}

TEST(Tokens, KnowSentencesAndLineEnds) {
    const auto tokens = tokenise(QStringLiteral("Vu. Il dépres-\nsion va"));
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_TRUE(tokens[1].breakBefore);
    EXPECT_TRUE(tokens[3].hyphenBefore);
    EXPECT_FALSE(tokens[4].hyphenBefore);
}

TEST(Tokens, MarkCapitalsDigitsAndMasks) {
    const auto tokens = tokenise(QStringLiteral("VIH Paris B12 214 s*da"));
    EXPECT_TRUE(tokens[0].allCapitals);
    EXPECT_TRUE(tokens[1].firstCapital && !tokens[1].allCapitals);
    EXPECT_TRUE(tokens[2].hasDigit && !tokens[2].allDigits);
    EXPECT_TRUE(tokens[3].allDigits);
    EXPECT_TRUE(tokens[4].hasMask);
}

TEST(Tokens, ReadDigitsPutForLetters) {
    EXPECT_EQ(withoutDigitsForLetters(QStringLiteral("dépre55i0n")), QStringLiteral("dépression"));
}

}  // namespace
}  // namespace serment::text
