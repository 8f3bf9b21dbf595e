// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deontology/screen/Findings.h"
#include "core/deontology/screen/Lexicon.h"
#include "core/text/Dictionary.h"

namespace serment::deontology {

// Finds the patient's own recorded problems and treatments in a text: whole, word by word, cut short
// ("diab", "drépano") or as initials.
class PatientWords {
public:
    PatientWords(const ScreenContext& context, const Lexicon& lexicon, const text::Dictionary& dictionary);
    std::vector<Hit> find(const std::vector<text::Token>& tokens, const text::MatchOptions& options) const;

private:
    void add(const QString& recorded, const Lexicon& lexicon, const text::Dictionary& dictionary);
    text::WordMatcher m_matcher;
    QStringList m_words;
    QSet<QString> m_initials;
    QSet<QString> m_dottedInitials;  // the same that is also a harmless abbreviation when written without dots
    const text::Dictionary& m_dictionary;
};

}  // namespace serment::deontology
