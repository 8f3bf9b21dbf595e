// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>

#include "core/text/Dictionary.h"
#include "core/text/Likeness.h"
#include "core/text/WordMatcher.h"
#include "tests/support/Printers.h"

namespace serment::text {
namespace {

// Values found in a text; 0 ends the list in the tables below.
std::vector<int> found(const WordMatcher& matcher, const char* text, const MatchOptions& options = {}) {
    std::vector<int> values;
    for (const auto& match : matcher.find(tokenise(QString::fromUtf8(text)), options))
        if (std::find(values.begin(), values.end(), match.value) == values.end()) values.push_back(match.value);
    std::sort(values.begin(), values.end());
    return values;
}

WordMatcher sample() {
    WordMatcher matcher;
    matcher.add(QStringLiteral("dépression"), 1);
    matcher.add(QStringLiteral("entend|entendre des|les voix"), 2);
    matcher.add(QStringLiteral("TS"), 3);
    matcher.add(QStringLiteral("psychiatr*"), 4);
    matcher.add(QStringLiteral("=mal ?très à|au tête|dos"), 5);
    matcher.add(QStringLiteral("prend ... traitement"), 6);
    matcher.add(QStringLiteral("# mg"), 7);
    matcher.add(QStringLiteral("!curé"), 8);
    matcher.add(QStringLiteral("schizophrénie"), 9);
    matcher.add(QStringLiteral("diabétique"), 10);
    return matcher;
}

MatchOptions onlyKnowing(const char* words) {
    const QStringList known = QString::fromUtf8(words).split(u' ');
    MatchOptions options;
    options.isWord = [known](const Token& token) { return known.contains(token.accented); };
    return options;
}

TEST(WordMatcher, FindsInflectionsAndMissingAccents) {
    EXPECT_EQ(found(sample(), "des dépressions"), std::vector<int>{1});
    EXPECT_EQ(found(sample(), "DEPRESSION"), std::vector<int>{1});
    EXPECT_EQ(found(sample(), "pédopsychiatre, psychiatrique"), std::vector<int>{4});
}

TEST(WordMatcher, FindsPhrasesWithChoicesAndGaps) {
    EXPECT_EQ(found(sample(), "il entend des voix"), std::vector<int>{2});
    EXPECT_EQ(found(sample(), "mal au dos, prend bien tout son traitement"), (std::vector<int>{5, 6}));
    EXPECT_EQ(found(sample(), "20 mg"), std::vector<int>{7});
}

TEST(WordMatcher, PhrasesEndWithTheSentence) { EXPECT_TRUE(found(sample(), "il entend. Des voix").empty()); }

TEST(WordMatcher, AsksCapitalsOfAbbreviations) {
    EXPECT_EQ(found(sample(), "une TS, une t.s."), std::vector<int>{3});
    EXPECT_TRUE(found(sample(), "ts les jours").empty());
}

TEST(WordMatcher, TellsAccentedFormsApart) {
    EXPECT_EQ(found(sample(), "le curé"), std::vector<int>{8});
    EXPECT_TRUE(found(sample(), "la cure").empty());
}

TEST(WordMatcher, ForgivesTypingErrorsOnlyInUnknownWords) {
    const auto options = onlyKnowing("la impression");
    EXPECT_EQ(found(sample(), "la dépresion", options), std::vector<int>{1});
    EXPECT_EQ(found(sample(), "skizofrénie", options), std::vector<int>{9});
    EXPECT_EQ(found(sample(), "diabétik", options), std::vector<int>{10});
    EXPECT_TRUE(found(sample(), "la impression", options).empty());
    EXPECT_TRUE(found(sample(), "la dépresion").empty());
}

TEST(WordMatcher, ReadsDigitsAndMasks) {
    EXPECT_EQ(found(sample(), "dépre55ion"), std::vector<int>{1});
    EXPECT_EQ(found(sample(), "sch!zophrénie"), std::vector<int>{9});
}

TEST(WordMatcher, PutsPiecesTogether) {
    EXPECT_EQ(found(sample(), "schizo phrénie"), std::vector<int>{9});
    EXPECT_EQ(found(sample(), "dépres-\nsion"), std::vector<int>{1});
    EXPECT_TRUE(found(sample(), "moyens de pression").empty());
    const auto matches = sample().find(tokenise(QStringLiteral("psychiatre demain")));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].count, 1);
}

TEST(WordMatcher, SaysWhere) {
    const auto matches = sample().find(tokenise(QStringLiteral("il entend des voix")));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0], (PhraseMatch{1, 3, 2, false, false}));
}

TEST(Likeness, CountsSwappedLettersOnce) {
    EXPECT_EQ(distanceUpTo(u"insuline", u"insulnie", 2), 1);
    EXPECT_EQ(distanceUpTo(u"insuline", u"inzolinne", 2), 3);
}

TEST(Likeness, HearsTheSameWord) {
    EXPECT_EQ(soundOf(QStringLiteral("skizofrène")), soundOf(QStringLiteral("schizophrène")));
    EXPECT_EQ(soundOf(QStringLiteral("asme")), soundOf(QStringLiteral("asthme")));
    EXPECT_NE(soundOf(QStringLiteral("cellule")), soundOf(QStringLiteral("cellulite")));
}

TEST(Dictionary, ForgivesMissingAccentsAndKnowsNames) {
    const Dictionary dictionary;
    ASSERT_TRUE(dictionary.available());
    EXPECT_TRUE(dictionary.knows(QStringLiteral("médecin")));
    EXPECT_TRUE(dictionary.knows(QStringLiteral("medecin")));
    EXPECT_TRUE(dictionary.knows(QStringLiteral("paris")));
    EXPECT_FALSE(dictionary.knows(QStringLiteral("médcin")));
    EXPECT_FALSE(dictionary.knowsExactly(QStringLiteral("medecin")));
}

}  // namespace
}  // namespace serment::text
