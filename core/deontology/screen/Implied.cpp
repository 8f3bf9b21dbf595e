// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/Implied.h"

#include <QSet>
#include <algorithm>
#include <cmath>

#include "core/text/Stem.h"

namespace serment::deontology {

namespace {

using text::Token;

bool isDateWord(const QString& plain) {
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const auto& word : QStringLiteral("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi "
                                               "mardi mercredi jeudi vendredi samedi dimanche").split(u' '))
            set.insert(word);
        return set;
    }();
    return words.contains(plain);
}

QString clueOf(const Token& token, const Standing& standing, const text::Dictionary& dictionary, const Lexicon& lexicon,
               bool shouted) {
    if (token.allDigits) return QStringLiteral("#");
    if (token.hasDigit) return QStringLiteral("#a");
    if (isDateWord(token.plain)) return QStringLiteral("#j");
    if (standing.name) return QStringLiteral("@");
    if (lexicon.personTitles.contains(token.plain)) return QStringLiteral("@m");
    const bool harmless = lexicon.acronyms.contains(token.plain) || lexicon.ordinary.contains(token.plain);
    if (!harmless && token.firstCapital && !shouted && !token.sentenceStart) return QStringLiteral("@");
    if (!harmless && !dictionary.knowsCommon(token.accented)) return QStringLiteral("@");
    return text::stem(token.accented);
}

}  // namespace

std::vector<SentenceSpan> sentencesOf(const std::vector<Token>& tokens, const Lexicon& lexicon) {
    std::vector<SentenceSpan> spans;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        bool starts = i == 0 || token.sentenceStart;
        if (i > 0 && starts) {
            const auto& before = tokens[i - 1];
            const bool abbreviated = token.breakBefore && (before.units == 1 || lexicon.personTitles.contains(before.plain));
            const bool wrapped = !token.breakBefore && !token.firstCapital && !token.hasDigit;
            starts = !abbreviated && !wrapped;
        }
        if (starts) spans.push_back({i, 0});
        ++spans.back().count;
    }
    return spans;
}

QStringList cluesOf(const std::vector<Token>& tokens, const std::vector<Standing>& standings, const SentenceSpan& sentence,
                    const text::Dictionary& dictionary, const Lexicon& lexicon, bool shouted) {
    QStringList words;
    for (size_t i = sentence.first; i < sentence.first + sentence.count; ++i)
        words << clueOf(tokens[i], standings[i], dictionary, lexicon, shouted);
    QStringList clues = words;
    for (qsizetype i = 1; i < words.size(); ++i) clues << words.at(i - 1) + u' ' + words.at(i);
    for (qsizetype i = 2; i < words.size(); ++i) {
        clues << words.at(i - 2) + u' ' + words.at(i - 1) + u' ' + words.at(i);
        clues << words.at(i - 2) + QStringLiteral(" _ ") + words.at(i);
    }
    clues.removeDuplicates();
    return clues;
}

// implied.tsv: "=bias", "=threshold" and "=sentences" with their numbers, then clue<TAB>weight.
ImpliedJudge ImpliedJudge::read() {
    ImpliedJudge judge;
    for (const auto& line : lexiconLines(QStringLiteral("implied.tsv"))) {
        const auto fields = line.split(u'\t');
        const double number = fields.value(1).toDouble();
        if (fields.value(0) == QStringLiteral("=bias")) judge.m_bias = number;
        else if (fields.value(0) == QStringLiteral("=threshold")) judge.m_threshold = number;
        else if (fields.value(0) == QStringLiteral("=sentences")) judge.m_perSentences = number;
        else judge.m_weights.insert(fields.value(0), static_cast<float>(number));
    }
    return judge;
}

double ImpliedJudge::weigh(const QStringList& clues) const {
    double sum = 0;
    int known = 0;
    for (const auto& clue : clues)
        if (const auto it = m_weights.constFind(clue); it != m_weights.cend()) {
            sum += static_cast<double>(*it);
            ++known;
        }
    return m_bias + sum / std::sqrt(known + 1.0);
}

bool ImpliedJudge::suspects(const QStringList& clues, size_t sentences) const {
    constexpr qsizetype fewest = 6;  // of three words and less nothing is guessed
    if (clues.size() < fewest) return false;
    return weigh(clues) > m_threshold + m_perSentences * std::log(static_cast<double>(std::max<size_t>(1, sentences)));
}

}  // namespace serment::deontology
