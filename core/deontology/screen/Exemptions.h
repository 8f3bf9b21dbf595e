// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

#include "core/deontology/screen/Lexicon.h"
#include "core/text/Tokens.h"

namespace serment::deontology {

// What a token is before any lexicon is asked.
struct Standing {
    bool name = false;        // name of a person, a street or a hospital: passes
    bool besideName = false;  // and that only because it has a capital and stands beside one: "M. Durand Diabétique"
    bool inHospital = false;  // in the name of a hospital: passes unless it names a specialty
    bool hospitalTitle = false;  // "clinique" before the name of one
    bool maybeName = false;   // written with a capital inside a sentence: no typing error is supposed, unknown passes
    bool afterCellTitle = false;  // follows "cellule", "dossier n°"…: a code there is no diagnosis
    bool afterFileTitle = false;  // follows one that even an announced code may follow
    bool rightAfterFileTitle = false;  // and nothing but "n°" stands between: a code with a dot passes too
};

// Names of persons after a title or known from the record, streets after "rue", hospitals after "hôpital", codes
// after "cellule" or "dossier". `shouted`: the text is in capitals, which then say nothing.
std::vector<Standing> standingsOf(const std::vector<text::Token>& tokens, const Lexicon& lexicon,
                                  const QStringList& personNames, bool shouted);

// True when most letters of the text are capitals.
bool isShouted(const text::Normalised& text);

}  // namespace serment::deontology
