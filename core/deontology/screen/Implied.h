// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStringList>
#include <vector>

#include "core/deontology/screen/Exemptions.h"
#include "core/deontology/screen/Lexicon.h"
#include "core/text/Dictionary.h"
#include "core/text/Tokens.h"

namespace serment::deontology {

// Tokens [first, first + count) of one sentence or line. "M. Durand" ends none.
struct SentenceSpan {
    size_t first = 0;
    size_t count = 0;
};
std::vector<SentenceSpan> sentencesOf(const std::vector<text::Token>& tokens, const Lexicon& lexicon);

// What is learnt from, and judged by: the stems of a sentence, its neighbouring pairs and triples, and the pairs over
// one word. Numbers, dates, names and words that French does not know are masked, so that no name is ever learnt.
QStringList cluesOf(const std::vector<text::Token>& tokens, const std::vector<Standing>& standings,
                    const SentenceSpan& sentence, const text::Dictionary& dictionary, const Lexicon& lexicon, bool shouted);

// Sentences that name nothing and let guess ("il devra être dispensé de fouille et suivie jusqu'à la naissance"): a
// logistic regression over the clues, its weights learnt by tests/deontology/screen/learn.py from the half "tune" of
// our own corpus. It only ever asks to confirm.
class ImpliedJudge {
public:
    static ImpliedJudge read();
    // True when the sentence, one of `sentences` in its text, is more like those that let guess than like the others.
    bool suspects(const QStringList& clues, size_t sentences) const;

private:
    double weigh(const QStringList& clues) const;
    QHash<QString, float> m_weights;
    double m_bias = 0;
    double m_threshold = 0;
    double m_perSentences = 0;  // added to the threshold for each natural logarithm of the number of sentences
};

}  // namespace serment::deontology
