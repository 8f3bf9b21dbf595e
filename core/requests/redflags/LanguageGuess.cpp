// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/LanguageGuess.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include "core/text/Tokens.h"

namespace serment::requests {

namespace {

constexpr int enough = 2;         // small words, at least
constexpr int oneInSoMany = 5;    // and of all words

const QSet<QString>& smallWords() {
    static const QStringList words = QStringLiteral(
        "je j jai jé jsuis jsui chui suis sui les lé des dé du au aux et pour pr une mon mes mé ma est cest cé ce cette vous vou vs "
        "votre vos nous dans ds avec sur svp bonjour bonsoir merci depuis depui tout fait faire quand kan qui ki que ke mais pas "
        "quel kel quelle jour ou où plus plu peut peux voudrais voudré")
                                         .split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

}  // namespace

bool readsFrench(const text::Normalised& source) {
    const auto tokens = text::tokenise(source);
    int found = 0;
    for (const auto& token : tokens)
        if (smallWords().contains(token.accented)) ++found;
    return found >= enough && found * oneInSoMany >= static_cast<int>(tokens.size());
}

}  // namespace serment::requests
