// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/text/Normalise.h"
#include "tests/support/Printers.h"

namespace serment::text {
namespace {

QString folded(const char16_t* source) { return normalise(QString::fromUtf16(source)).text; }

TEST(Normalise, LowersCaseAndKeepsAccents) { EXPECT_EQ(folded(u"DÉPRESSION"), QStringLiteral("dépression")); }

TEST(Normalise, ComposesCombiningAccents) { EXPECT_EQ(folded(u"de\u0301pression"), QStringLiteral("dépression")); }

TEST(Normalise, RemovesWhatIsNotSeen) { EXPECT_EQ(folded(u"dia\u200Bbè\u00ADte\uFEFF"), QStringLiteral("diabète")); }

TEST(Normalise, TurnsLookAlikesOfOtherAlphabetsLatin) {
    EXPECT_EQ(folded(u"\u0441\u0430ncer"), QStringLiteral("cancer"));
    EXPECT_EQ(folded(u"ＶＩＨ"), QStringLiteral("vih"));
}

TEST(Normalise, KnowsOneApostropheAndOneHyphen) {
    EXPECT_EQ(folded(u"l\u2019insuline l\u02BCeau"), QStringLiteral("l'insuline l'eau"));
    EXPECT_EQ(folded(u"anti\u2011douleur"), QStringLiteral("anti-douleur"));
}

TEST(Normalise, CountsCodePointsOfTheSource) {
    const auto source = QString::fromUtf16(u"\U0001F600 e\u0301te\u0301");
    const auto result = normalise(source);
    ASSERT_EQ(result.text.right(3), QStringLiteral("été"));
    const auto unit = result.text.size() - 3;
    EXPECT_EQ(result.start(unit), 2);
    EXPECT_EQ(result.length(unit, 3), 5);
}

TEST(Normalise, GivesEditorsTheirUnits) {
    const auto source = QString::fromUtf16(u"\U0001F600 asthme");
    EXPECT_EQ(toUtf16(source, 2, 6), (Utf16Range{3, 6}));
    EXPECT_EQ(toUtf16(source, 0, 1), (Utf16Range{0, 2}));
    EXPECT_EQ(toUtf16(source, 8, 0), (Utf16Range{9, 0}));
}

TEST(Normalise, OpensLigaturesWithoutAccents) {
    EXPECT_EQ(withoutAccents(QStringLiteral("œdème")), QStringLiteral("oedeme"));
}

}  // namespace
}  // namespace serment::text
