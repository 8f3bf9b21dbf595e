// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace serment::text {

// One word of a phrase.
struct PhraseAtom {
    enum class Kind {
        Word,      // in any inflection, accents and typing errors forgiven
        Exact,     // this form; accents forgiven
        Accented,  // this form with these accents
        Capitals,  // an abbreviation, in capitals or with dots
        Prefix,    // any word that begins so
        Class,     // any word of a class given to the matcher
        Number,
        Any,
    };
    Kind kind = Kind::Word;
    QString text;  // lower case

    bool operator==(const PhraseAtom&) const = default;
};
using PhrasePlace = std::vector<PhraseAtom>;  // any one of these
using Phrase = std::vector<PhrasePlace>;

// The phrases that a pattern stands for. Words are separated by spaces:
//   mot           Word                    =mot   Exact                 !mot   Accented
//   MOT           Capitals                mot*   Prefix                @class Class
//   #             Number
//   a|b           either                  ?mot   may be missing
//   _             any one word            ...    none to three words
// "l'" and "d'" are words of their own: "crise d' angoisse". More than 512 phrases
// from one pattern is a mistake in the data, and asserts.
std::vector<Phrase> phrasesOf(const QString& pattern);

}  // namespace serment::text
