// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/SearchWords.h"

#include <algorithm>
#include <vector>

#include "core/text/Normalise.h"

namespace serment::records {
namespace {

constexpr qsizetype wordsBefore = 5;
constexpr qsizetype wordsShown = 18;

struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};

QString folded(const QStringView& word) {
    return text::withoutAccents(word.toString().toLower());
}

std::vector<Token> tokensOf(const QString& source) {
    std::vector<Token> tokens;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= source.size(); ++i) {
        const bool isPart = i < source.size() && (source[i].isLetterOrNumber() || source[i].isMark());
        if (isPart && start < 0) start = i;
        if (!isPart && start >= 0) {
            tokens.push_back({start, i - start, folded(QStringView(source).mid(start, i - start))});
            start = -1;
        }
    }
    return tokens;
}

QString quoted(const QString& word, bool isPrefix) {
    return QLatin1Char('"') + word + QLatin1Char('"') + (isPrefix ? QStringLiteral("*") : QString());
}

// The index keeps ligatures as one letter.
QString term(const QString& word, bool isPrefix) {
    QString ligature = word;
    ligature.replace(QStringLiteral("oe"), QStringLiteral("œ"))
        .replace(QStringLiteral("ae"), QStringLiteral("æ"));
    if (ligature == word) return quoted(word, isPrefix);
    return QStringLiteral("(%1 OR %2)").arg(quoted(word, isPrefix), quoted(ligature, isPrefix));
}

}  // namespace

SearchWords SearchWords::parse(const QString& typed) {
    SearchWords parsed;
    for (const Token& token : tokensOf(typed))
        if (!token.folded.isEmpty()) parsed.words << token.folded;
    return parsed;
}

QString SearchWords::expression(bool lastIsPrefix) const {
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i)
        terms << term(words[i], lastIsPrefix && i + 1 == words.size());
    return terms.join(QStringLiteral(" AND "));
}

bool SearchWords::areIn(const QString& text) const {
    const std::vector<Token> tokens = tokensOf(text);
    const auto has = [&](const QString& word, bool isPrefix) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
            return isPrefix ? token.folded.startsWith(word) : token.folded == word;
        });
    };
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!has(words[i], i + 1 == words.size())) return false;
    return true;
}

QString SearchWords::snippetOf(const QString& text) const {
    const std::vector<Token> tokens = tokensOf(text);
    if (tokens.empty()) return text.left(120);
    const auto isFound = [&](const Token& token) {
        return words.contains(token.folded) || (!words.isEmpty() && token.folded.startsWith(words.last()));
    };
    const qsizetype found = std::find_if(tokens.begin(), tokens.end(), isFound) - tokens.begin();
    const qsizetype count = qsizetype(tokens.size());
    const qsizetype first = found == count ? 0 : std::max<qsizetype>(0, found - wordsBefore);
    const qsizetype last = std::min(count, first + wordsShown) - 1;
    QString snippet = first > 0 ? QStringLiteral("…") : QString();
    qsizetype at = tokens[size_t(first)].start;
    for (qsizetype i = first; i <= last; ++i) {
        const Token& token = tokens[size_t(i)];
        const QString word = text.mid(token.start, token.length);
        snippet += text.mid(at, token.start - at);
        snippet += isFound(token) ? QChar(0x2068) + word + QChar(0x2069) : word;
        at = token.start + token.length;
    }
    return snippet + (last + 1 < count ? QStringLiteral("…") : text.mid(at));
}

}  // namespace serment::records
