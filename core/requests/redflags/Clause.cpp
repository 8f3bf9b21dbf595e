// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/Clause.h"

#include <QRegularExpression>

namespace serment::requests {

namespace {

constexpr int wordsBeside = 3;  // a request written without a mark runs on

// The end of the nearest words after `from`, and no further than `to`.
qsizetype afterWords(const QString& text, qsizetype from, qsizetype to) {
    bool inWord = false;
    int words = 0;
    for (qsizetype at = from; at < to; ++at) {
        const bool space = text.at(at).isSpace();
        if (inWord && space && ++words == wordsBeside) return at;
        inWord = !space;
    }
    return to;
}

qsizetype beforeWords(const QString& text, qsizetype from, qsizetype to) {
    bool inWord = false;
    int words = 0;
    for (qsizetype at = to; at > from; --at) {
        const bool space = text.at(at - 1).isSpace();
        if (inWord && space && ++words == wordsBeside) return at;
        inWord = !space;
    }
    return from;
}

}  // namespace

QString clauseAround(const QString& text, qsizetype start, qsizetype length) {
    static const QRegularExpression border(QStringLiteral("[.,;:!?\\n()]|\\b(?:et|mais|car|sinon|puis|and|but|y|pero|si|dar|und|aber)\\b"),
                                           QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0, to = text.size();
    for (auto each = border.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (match.capturedEnd() <= start) from = match.capturedEnd();
        if (match.capturedStart() >= start + length) {
            to = match.capturedStart();
            break;
        }
    }
    from = beforeWords(text, from, start);
    return text.mid(from, afterWords(text, start + length, to) - from);
}

}  // namespace serment::requests
