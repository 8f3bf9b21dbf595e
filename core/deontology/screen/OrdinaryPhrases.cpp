// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/screen/OrdinaryPhrases.h"

#include <algorithm>

namespace serment::deontology {

namespace {

void reach(std::vector<int>& ends, const text::PhraseMatch& match) {
    auto& end = ends[static_cast<size_t>(match.first)];
    end = std::max(end, match.first + match.count);
}

bool isInside(const std::vector<int>& ends, const text::PhraseMatch& match) {
    return ends[static_cast<size_t>(match.first)] >= match.first + match.count;
}

}  // namespace

OrdinaryPhrases::OrdinaryPhrases(const std::vector<text::Token>& tokens, const Lexicon& lexicon)
    : m_tokens(tokens), m_passed(tokens.size(), false), m_passEnds(tokens.size(), 0), m_softEnds(tokens.size(), 0) {
    // As they are written: pieces are joined to find, never to excuse.
    text::MatchOptions plainly;
    plainly.joinPieces = false;
    for (const auto& match : lexicon.twins.find(tokens, plainly)) add(match);
    for (auto* const ends : {&m_passEnds, &m_softEnds})
        for (size_t i = 1; i < ends->size(); ++i) (*ends)[i] = std::max((*ends)[i], (*ends)[i - 1]);
}

void OrdinaryPhrases::add(const text::PhraseMatch& match) {
    if (match.value == Lexicon::softens) return reach(m_softEnds, match);
    const int end = match.first + match.count;
    if (match.value == Lexicon::passes) {
        reach(m_passEnds, match);
        return pass(match.first, end);
    }
    const int sides = match.value - Lexicon::passesAround;
    const Open open{match.first, std::min(match.first + sides / 16, end), std::max(match.first, end - sides % 16), end};
    m_open.push_back(open);
    pass(open.first, open.gap);
    pass(open.afterGap, open.end);
}

void OrdinaryPhrases::pass(int first, int end) {
    for (int i = first; i < end; ++i) m_passed[static_cast<size_t>(i)] = true;
}

bool OrdinaryPhrases::hold(const Hit& hit) const {
    bool inside = false;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const auto& token = m_tokens[i];
        if (token.start + token.length <= hit.start || token.start >= hit.start + hit.length) continue;
        if (!m_passed[i]) return false;
        inside = true;
    }
    return inside;
}

bool OrdinaryPhrases::excuse(const text::PhraseMatch& match) const {
    const int end = match.first + match.count;
    return isInside(m_passEnds, match) || std::any_of(m_open.begin(), m_open.end(), [&](const Open& open) {
               return match.first >= open.first && end <= open.end && (match.first < open.gap || end > open.afterGap);
           });
}

bool OrdinaryPhrases::soften(const text::PhraseMatch& match) const { return isInside(m_softEnds, match); }

}  // namespace serment::deontology
