// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/deontology/screen/Findings.h"
#include "core/deontology/screen/Lexicon.h"
#include "core/text/Tokens.h"
#include "core/text/WordMatcher.h"

namespace serment::deontology {

// The phrases of a text in which a word with a medical twin is an ordinary one (resources/lexicon/ordinary/twins.tsv).
class OrdinaryPhrases {
public:
    OrdinaryPhrases(const std::vector<text::Token>& tokens, const Lexicon& lexicon);
    bool holds(size_t token) const { return m_passed[token]; }
    // Every word of it stands in ordinary phrases: "une injection de crédits".
    bool hold(const Hit& hit) const;
    // It stands wholly inside one; "dossier ... médical" excuses nothing that stands between the two.
    bool excuse(const text::PhraseMatch& match) const;
    // It stands in one that leaves a doubt: only to be confirmed.
    bool soften(const text::PhraseMatch& match) const;

private:
    // A phrase with a gap: tokens [first, gap) and [afterGap, end) are its own.
    struct Open {
        int first, gap, afterGap, end;
    };
    void add(const text::PhraseMatch& match);
    void pass(int first, int end);

    const std::vector<text::Token>& m_tokens;
    std::vector<bool> m_passed;
    // For each token, the furthest end of the phrases that begin at it or before.
    std::vector<int> m_passEnds, m_softEnds;
    std::vector<Open> m_open;
};

}  // namespace serment::deontology
