// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/Result.h"
#include "core/text/Dictionary.h"
#include "core/text/Normalise.h"

namespace serment::requests {

// Units [first, first + count) of a normalised text, and the number given with the pattern.
struct PatternMatch {
    qsizetype first = 0;
    qsizetype count = 0;
    int value = 0;
    qsizetype longest = 0;  // letters of the longest of its words
};

// Phrases looked for in words spelled anyhow. A pattern:
//   a b       b follows a, at most two other words between
//   a ~ b     b stands right after a
//   a ... b   at most seven between (five with a negative number, which stands for an excuse)
//   a & b     in either order, as far apart
//   a|b       either word
//   =a        spelled so (accents apart); a*  any word that begins so
// French words are compared by ear, with the little words glued to them ("jveu", "mpendre") or the word cut in two
// taken into account, and one slip forgiven in long words that the dictionary does not know. A sound of three letters is
// no proof by itself: it counts only beside another word of its pattern. Words of other languages
// are compared by letters, one slip forgiven from seven letters on; Arabic in Latin letters by its consonants too,
// because everybody writes its vowels as they please.
class WordPatterns {
  public:
    enum class Reads { French, Letters, Consonants };
    explicit WordPatterns(Reads reads) : m_reads(reads) {}
    // Errors: InvalidInput for a pattern without a word.
    Result<void> add(const QString& pattern, int value);
    std::vector<PatternMatch> find(const text::Normalised& source, const text::Dictionary& dictionary) const;

  private:
    enum class Kind { Heard, Exact, Prefix };
    struct Atom {
        Kind kind;
        QString plain;
        QString heard;
    };
    struct Step {
        std::vector<int> atoms;
        int gap = 0;  // words allowed before it
    };
    struct Pattern {
        std::vector<Step> steps;
        int value = 0;
    };
    struct Reading;
    struct Hit;

    int atomOf(const QString& word);
    void addSteps(std::vector<Step> steps, int value);
    std::vector<Reading> readingsOf(const text::Normalised& source) const;
    struct Likeness;
    std::vector<Likeness> atomsOf(const Reading& reading, const text::Dictionary& dictionary) const;
    bool sameSound(const Reading& reading, const text::Dictionary& dictionary) const;
    bool resembles(const Atom& atom, const Reading& reading, const text::Dictionary& dictionary) const;

    bool french() const { return m_reads == Reads::French; }
    QString soundOf(const QString& word) const;

    Reads m_reads;
    std::vector<Atom> m_atoms;
    QHash<QString, int> m_atomOf;
    QHash<QString, std::vector<int>> m_byPlain;
    QHash<QString, std::vector<int>> m_byHeard;
    std::vector<int> m_prefixes;
    std::vector<int> m_long;  // atoms in which a slip may be forgiven
    std::vector<Pattern> m_patterns;
    QHash<int, std::vector<int>> m_patternsByFirstAtom;
};

}  // namespace serment::requests
