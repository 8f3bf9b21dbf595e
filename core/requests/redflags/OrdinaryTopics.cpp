// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/OrdinaryTopics.h"

#include <algorithm>

#include "core/text/Tokens.h"

namespace serment::requests {

namespace {

constexpr int unexplainedWords = 2;  // so many words of no topic leave a request of small words ordinary

}  // namespace

Result<void> OrdinaryTopics::add(const QString& kind, const QString& pattern, const QString& language) {
    if (kind == QLatin1String("small")) return m_small.add(pattern, 1);
    if (kind != QLatin1String("topic")) return fail(ErrorCode::InvalidInput, QStringLiteral("no such kind"));
    if (language.isEmpty()) return m_french.add(pattern, 1);
    if (language == QLatin1String("script")) return m_scripts.add(pattern, 1);
    return m_latin.add(pattern, 1);
}

bool OrdinaryTopics::isSmallTalk(const text::Normalised& normalised, const text::Dictionary& dictionary) const {
    const auto tokens = text::tokenise(normalised);
    const auto matches = m_small.find(normalised, dictionary);
    const auto isSmall = [&](const auto& token) {
        return std::any_of(matches.begin(), matches.end(), [&](const PatternMatch& match) {
            return match.first <= token.unit && token.unit < match.first + match.count;
        });
    };
    return std::count_if(tokens.begin(), tokens.end(), [&](const auto& token) { return !isSmall(token); }) <=
           unexplainedWords;
}

bool OrdinaryTopics::accountFor(const QString& source, const text::Normalised& normalised,
                                const text::Dictionary& dictionary) const {
    return !m_french.find(normalised, dictionary).empty() || !m_latin.find(normalised, dictionary).empty() ||
           !m_scripts.find(source).empty() || isSmallTalk(normalised, dictionary);
}

}  // namespace serment::requests
