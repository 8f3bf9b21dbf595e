// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

#include "core/text/Normalise.h"

namespace serment::text {

// One word or number of a text.
struct Token {
    QString accented;  // lower case, accents kept: "dépression"
    QString plain;     // without accents: "depression"
    int unit = 0;      // place in Normalised::text, and number of units there
    int units = 0;
    int start = 0;     // place in the source, in Unicode code points
    int length = 0;
    bool firstCapital = false;
    bool allCapitals = false;    // every letter, at least two of them
    bool hasDigit = false;
    bool allDigits = false;
    bool hasMask = false;        // a symbol stands among the letters ("d*pression", "d@rmato")
    bool elided = false;         // followed by an apostrophe: "l'", "d'"
    bool dotted = false;         // letters written with dots: "H.T.A."
    bool spaced = false;         // letters written apart: "d é p r e s s i o n"
    bool hyphenBefore = false;   // joined to the token before by a hyphen, even over a line end
    bool sentenceStart = false;  // first of its sentence or of its line
    bool breakBefore = false;    // the end of a sentence stands before it
    bool commaBefore = false;    // a comma, colon, dash, bracket or line end stands before it
};

// Words in order. "l'état" gives two tokens, "lui-même" two joined by a hyphen, "H.T.A." one, letters written
// apart (three capitals, or four letters and more) one.
std::vector<Token> tokenise(const Normalised& text);
inline std::vector<Token> tokenise(const QString& source) { return tokenise(normalise(source)); }

// Digits and symbols put for letters: "dépre55ion" → "dépression", "s1da" → "sida". Unchanged without any.
QString withoutDigitsForLetters(const QString& word);

}  // namespace serment::text
