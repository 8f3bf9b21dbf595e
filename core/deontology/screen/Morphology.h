// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
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
    // In the order of the list, by the letter that the word has at that end.
    using Parts = QHash<QChar, std::vector<Part>>;
    template <typename Fits>
    static std::optional<LexiconEntry> firstOf(const Parts& parts, QChar letter, Fits fits);
    Parts m_roots;         // beginnings, for any word
    Parts m_unknownRoots;  // beginnings, for words that French does not have
    Parts m_sureEndings;   // endings, for any word, accents forgiven
    Parts m_endings;       // accented endings, for words that French does not have
    QSet<QString> m_exceptions;        // beginnings of ordinary words
};

}  // namespace serment::deontology
