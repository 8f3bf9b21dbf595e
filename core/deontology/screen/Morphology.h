// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/deontology/screen/Lexicon.h"

namespace serment::deontology {

// Medical words known by how they are built ("néphro…", "…algie", "…zépam"), for what no list has.
class Morphology {
public:
    static Morphology read();
    // What the word is, or nothing. `french`: the spelling dictionary knows it; endings then say nothing.
    std::optional<LexiconEntry> of(const QString& accented, bool french) const;

private:
    struct Part {
        QString form;
        LexiconEntry entry;
    };
    std::vector<Part> m_roots;         // beginnings, for any word
    std::vector<Part> m_unknownRoots;  // beginnings, for words that French does not have
    std::vector<Part> m_sureEndings;   // endings, for any word, accents forgiven
    std::vector<Part> m_endings;       // accented endings, for words that French does not have
    QSet<QString> m_exceptions;        // beginnings of ordinary words
};

}  // namespace serment::deontology
