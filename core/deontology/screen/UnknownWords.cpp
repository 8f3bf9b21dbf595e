// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/UnknownWords.h"

#include <QRegularExpression>
#include <algorithm>

namespace serment::deontology {

namespace {

// A name written "DIOP Moussa": capitals beside a word with a capital.
bool standsByName(const std::vector<text::Token>& tokens, size_t i) {
    const auto isName = [&tokens](size_t k) { return tokens[k].firstCapital && tokens[k].units > 1 && !tokens[k].sentenceStart; };
    return (i + 1 < tokens.size() && isName(i + 1)) || (i > 0 && tokens[i - 1].firstCapital);
}

bool isUnknown(const text::Token& token, const Lexicon& lexicon, const text::Dictionary& dictionary) {
    return !lexicon.acronyms.contains(token.plain) && !lexicon.ordinary.contains(token.plain) &&
           !dictionary.knows(token.accented);
}

bool hasDigitInside(const QString& word) {
    static const QRegularExpression inside(QStringLiteral("[a-z]{2,}[0-9]{1,2}[a-z]+|^[0-9][a-z]{4,}$"));
    return inside.match(word).hasMatch();
}

}  // namespace

std::vector<Hit> unknownWordsIn(const std::vector<text::Token>& tokens, const std::vector<Standing>& standings,
                                const Lexicon& lexicon, const text::Dictionary& dictionary, bool shouted) {
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longestAcronym = 6;
    const QString category = QStringLiteral("unknown_word");
    std::vector<Hit> hits;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        const auto& standing = standings[i];
        if (standing.name || standing.inHospital || token.allDigits || token.plain.size() < shortest) continue;
        bool unknown = false;
        if (token.hasMask || token.spaced) {
            unknown = !token.plain.contains(u'_');
        } else if (token.hasDigit) {
            unknown = !standing.afterCellTitle && hasDigitInside(token.plain);
        } else if (token.dotted || (token.allCapitals && !shouted)) {
            unknown = token.plain.size() <= longestAcronym && isUnknown(token, lexicon, dictionary) && !standsByName(tokens, i);
        } else if (!standing.maybeName && !(token.firstCapital && !shouted)) {
            unknown = isUnknown(token, lexicon, dictionary) && lexicon.nearOrdinary.find(token.accented).value < 0;
        }
        if (unknown) hits.push_back(hitAt(tokens, static_cast<int>(i), 1, category, ScreenSeverity::Confirm));
    }
    return hits;
}

}  // namespace serment::deontology
