// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

#include "core/deontology/screen/Screen.h"
#include "core/text/WordMatcher.h"

namespace serment::deontology {

// What a phrase of the lexicon says.
struct LexiconEntry {
    QString category;
    ScreenSeverity severity = ScreenSeverity::Block;
    bool unlessFrench = false;  // an imported name that counts only where French does not have the word
    bool riskFact = false;      // a danger that a safety report may have to name: there, to be confirmed
    bool hint = false;          // too weak to make another hint block; beside a weak sign it does

    bool operator==(const LexiconEntry&) const = default;
};

// The words of resources/lexicon, read once.
struct Lexicon {
    static constexpr int passes = 1;   // values of `twins`: the words pass, or are only to be confirmed
    static constexpr int softens = 2;
    // A pattern with a gap ("dossier ... médical"): from here on, sixteen times the words before it and those after it. What
    // stands in the gap is not the twin's.
    static constexpr int passesAround = 256;
    text::WordMatcher medical;             // values: index in `entries`
    text::WordMatcher twins;               // phrases in which a medical word is an ordinary one
    std::vector<LexiconEntry> entries;
    QHash<QString, int> names;             // imported one-word names, without accents → index in `entries`
    text::NearWords nearNames;             // the same, mistyped
    std::vector<std::pair<QString, int>> beginnings;  // sorted words of `medical` that block, for words cut short
    QHash<QString, int> abbreviations;     // of the clinic, lower case → index in `entries`
    QSet<QString> acronyms;                // harmless abbreviations and trade words
    QSet<QString> ordinary;                // ordinary words that a typing error must not turn into medical ones
    std::vector<QString> sortedOrdinary;   // the same, to find those that begin so
    text::NearWords nearOrdinary;
    QSet<QString> personTitles;
    QSet<QString> givenNames;
    QSet<QString> streetTitles;
    QSet<QString> hospitalTitles;
    QSet<QString> cellTitles;
    QSet<QString> fileTitles;  // after these even "C34.2" is a number of the administration

    static Lexicon read();
    // The entry of a word that `plain` begins ("insuf", "endosc"), and no everyday word does; -1 for none.
    int cutShort(const QString& plain) const;
};

// Lines of a file of resources/lexicon without comments.
QStringList lexiconLines(const QString& file);

}  // namespace serment::deontology
