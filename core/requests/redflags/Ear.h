// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::requests {

// What is heard when a French word is read aloud, however it is spelled: "anceinte", "ansinte" and "enceinte" are
// one, so are "respiré" and "respirer". Coarser than text::soundOf, which serves words that are almost right: vowels
// that are commonly confused fall together and every mute ending goes. Expects lower case; digits 1 to 3 in the
// answer are the nasal vowels (in, an, on), '$' is "ch".
QString heardAs(const QString& word);

// The consonants of Arabic written in Latin letters and digits: "ntnefes", "ntnfs" and "netnafas" are one, so are
// "ma9derch" and "maqdrch". Expects lower case without accents.
QString consonantsOf(const QString& word);

}  // namespace serment::requests
