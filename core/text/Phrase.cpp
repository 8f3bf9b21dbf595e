// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Phrase.h"

#include <QStringList>

#include "core/text/Normalise.h"

namespace serment::text {

namespace {

PhraseAtom atomOf(QString word) {
    using Kind = PhraseAtom::Kind;
    if (word == QStringLiteral("_")) return {Kind::Any, {}};
    if (word == QStringLiteral("#")) return {Kind::Number, {}};
    if (word.startsWith(u'@')) return {Kind::Class, word.mid(1)};
    if (word.startsWith(u'=')) return {Kind::Exact, withoutAccents(word.mid(1).toLower())};
    if (word.startsWith(u'!')) return {Kind::Accented, word.mid(1).toLower()};
    if (word.endsWith(u'*')) return {Kind::Prefix, withoutAccents(word.chopped(1).toLower())};
    if (word.endsWith(u'\'')) word.chop(1);
    if (word.size() >= 2 && word == word.toUpper() && word != word.toLower())
        return {Kind::Capitals, withoutAccents(word.toLower())};
    return {Kind::Word, word.toLower()};
}

}  // namespace

std::vector<Phrase> phrasesOf(const QString& pattern) {
    std::vector<Phrase> phrases{{}};
    const auto words = QString(pattern).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        std::vector<Phrase> tails;
        if (word == QStringLiteral("...")) {
            tails = {{}};
            for (size_t count = 1; count <= 3; ++count) tails.emplace_back(count, PhrasePlace{{PhraseAtom::Kind::Any, {}}});
        } else {
            const bool optional = word.startsWith(u'?');
            if (optional) tails.emplace_back();
            PhrasePlace place;
            for (const auto& choice : word.mid(optional ? 1 : 0).split(u'|', Qt::SkipEmptyParts)) place.push_back(atomOf(choice));
            tails.push_back({place});
        }
        std::vector<Phrase> longer;
        for (const auto& phrase : phrases)
            for (const auto& tail : tails) {
                longer.push_back(phrase);
                longer.back().insert(longer.back().end(), tail.begin(), tail.end());
            }
        phrases = std::move(longer);
    }
    Q_ASSERT(phrases.size() <= 512);
    return phrases;
}

}  // namespace serment::text
