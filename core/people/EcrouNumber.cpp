// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/EcrouNumber.h"

#include <algorithm>

namespace serment::people {

namespace {

constexpr int longestNumber = 20;

bool allowed(QChar c) {
    const bool letter = c >= u'A' && c <= u'Z';
    const bool digit = c >= u'0' && c <= u'9';
    return letter || digit || c == u'-' || c == u'/' || c == u'.';
}

}  // namespace

Result<EcrouNumber> EcrouNumber::parse(const QString& text) {
    QString compact;
    for (const QChar c : text)
        if (!c.isSpace()) compact += c.toUpper();
    const bool hasDigit = std::any_of(compact.cbegin(), compact.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasDigit || compact.size() > longestNumber || !std::all_of(compact.cbegin(), compact.cend(), allowed))
        return fail(ErrorCode::InvalidInput, QStringLiteral("not an écrou number"), QStringLiteral("ecrou"));
    return EcrouNumber(compact);
}

}  // namespace serment::people
