// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/redflags/ScriptPatterns.h"

namespace serment::requests {

namespace {

constexpr char32_t firstOtherScript = 0x370;  // Greek; everything before is Latin

// U+064B to U+065F, U+0670: vowel signs; U+0640: stretching; joiners.
bool isLeftOut(char32_t c) {
    return (c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x640 || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
}

char32_t plain(char32_t c) {
    switch (c) {
        case 0x622: case 0x623: case 0x625: case 0x671: return 0x627;  // alif in its forms
        case 0x629: return 0x647;                                     // tā' marbūta
        case 0x649: case 0x6CC: return 0x64A;                         // final and Persian yā'
        case 0x6A9: return 0x643;                                     // Persian kāf
        case 0x451: return 0x435;                                     // ё
        default: return QChar::toLower(c);
    }
}

struct PlainText {
    QString text;
    std::vector<int> codePoint;  // of each unit, and one past the end
};

PlainText plainText(const QString& source) {
    PlainText out;
    const auto points = source.toUcs4();
    for (int i = 0; i < points.size(); ++i) {
        if (isLeftOut(points[i])) continue;
        const char32_t c = plain(points[i]);
        const QString unit = QString::fromUcs4(&c, 1);
        out.text += unit;
        out.codePoint.insert(out.codePoint.end(), static_cast<size_t>(unit.size()), i);
    }
    out.codePoint.push_back(static_cast<int>(points.size()));
    return out;
}

bool hasOtherScript(const QString& source) {
    for (const QChar c : source)
        if (c.unicode() >= firstOtherScript && !(c.unicode() >= 0x1E00 && c.unicode() <= 0x2BFF)) return true;
    return false;
}

}  // namespace

Result<void> ScriptPatterns::add(const QString& expression, int value) {
    QRegularExpression compiled(expression, QRegularExpression::UseUnicodePropertiesOption);
    if (!compiled.isValid()) return fail(ErrorCode::InvalidInput, compiled.errorString());
    m_patterns.push_back({std::move(compiled), value});
    return {};
}

std::vector<ScriptMatch> ScriptPatterns::find(const QString& source) const {
    std::vector<ScriptMatch> matches;
    if (!hasOtherScript(source)) return matches;
    const PlainText plain = plainText(source);
    for (const Pattern& pattern : m_patterns) {
        auto found = pattern.expression.globalMatch(plain.text);
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.capturedLength() == 0) continue;
            const int start = plain.codePoint[static_cast<size_t>(match.capturedStart())];
            const int last = plain.codePoint[static_cast<size_t>(match.capturedEnd()) - 1];
            matches.push_back({start, last + 1 - start, pattern.value});
        }
    }
    return matches;
}

}  // namespace serment::requests
