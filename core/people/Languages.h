// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace serment::people {

// A language offered in forms, with its ISO 639-1 code; French is not among them: an empty code is French.
struct Language {
    QString code;
    QString french;   // name in French
    QString english;  // name in English

    bool operator==(const Language&) const = default;
};

// Sixteen, by French name (resources/people/languages.json). Others are typed and kept as words.
const std::vector<Language>& languages();
// By code; none for words that are no code of the list.
const Language* languageOf(const QString& code);

}  // namespace serment::people
