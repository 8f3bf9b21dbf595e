// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Normalise.h"

#include <QHash>

namespace serment::text {

namespace {

bool isInvisible(char32_t c) {
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

// Letters of other alphabets that are drawn like Latin ones, lower case.
const QHash<char32_t, char16_t>& lookAlikes() {
    static const auto table = [] {
        QHash<char32_t, char16_t> map;
        const std::u32string_view others = U"аеорсухіѕјкмтнвԁԛԝпгзαοερνικτυηβωχғүһıłøđħʙɡɩɪʀɴ";
        const std::u16string_view latins = u"aeopcyxisjkmthbdqwnr3aoepviktunbwxfyhilodhbgiirn";
        for (size_t i = 0; i < others.size() && i < latins.size(); ++i) map.insert(others[i], latins[i]);
        return map;
    }();
    return table;
}

// One character with its combining marks → what the matchers read.
QString fold(const QString& cluster, char32_t first) {
    switch (first) {
        case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x02BC: case 0x02B9: case 0x2032: case 0x0060:
        case 0x00B4: case 0xFF07: case 0x05F3: case 0xA78C:
            return QStringLiteral("'");
        case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0xFE63: case 0xFF0D:
            return QStringLiteral("-");
        case 0x00BA:
            return QStringLiteral("°");
        case 0x2122: case 0x00AE: case 0x00A9:
            return QStringLiteral(" ");
        case 0x2028: case 0x2029: case 0x0085: case 0x000B: case 0x000C: case 0x000D:
            return QStringLiteral("\n");
        default:
            break;
    }
    const QString composed = cluster.normalized(QString::NormalizationForm_KC);
    if (composed.size() == 1 && composed.at(0).isSpace() && composed.at(0) != u'\n') return QStringLiteral(" ");
    QString lower = composed.toLower();
    for (auto& unit : lower)
        if (unit.unicode() > 0x7F)
            if (const auto it = lookAlikes().constFind(unit.unicode()); it != lookAlikes().cend()) unit = QChar(*it);
    return lower;
}

}  // namespace

Normalised normalise(const QString& source) {
    Normalised out;
    const auto points = source.toUcs4();
    out.text.reserve(source.size());
    out.from.reserve(static_cast<size_t>(source.size()));
    out.to.reserve(static_cast<size_t>(source.size()));
    out.capital.reserve(static_cast<size_t>(source.size()));
    const auto append = [&out](const QString& folded, int from, int to, bool capital) {
        for (const QChar unit : folded) {
            out.text.append(unit);
            out.from.push_back(from);
            out.to.push_back(to);
            out.capital.push_back(capital);
        }
    };
    for (int i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c >= 0x20 && c < 0x7F && c != U'`' && (i + 1 == points.size() || points[i + 1] < 0x300)) {
            const bool capital = c >= U'A' && c <= U'Z';
            out.text.append(QChar(static_cast<char16_t>(capital ? c + 32 : c)));
            out.from.push_back(i);
            out.to.push_back(i + 1);
            out.capital.push_back(capital);
            continue;
        }
        if (isInvisible(c)) {
            // A soft hyphen before a line end is a hyphenation.
            if (c == 0x00AD && i + 1 < points.size() && points[i + 1] == U'\n') append(QStringLiteral("-"), i, i + 1, false);
            continue;
        }
        int end = i + 1;
        while (end < points.size() && (QChar::isMark(points[end]) || isInvisible(points[end]))) ++end;
        QString cluster;
        for (int k = i; k < end; ++k)
            if (!isInvisible(points[k])) cluster += QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[k]), 1);
        append(fold(cluster, c), i, end, QChar::isUpper(c));
        i = end - 1;
    }
    return out;
}

QString withoutAccents(const QString& word) {
    bool ascii = true;
    for (const QChar c : word) ascii = ascii && c.unicode() < 0x80;
    if (ascii) return word;
    QString out;
    out.reserve(word.size() + 2);
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.isMark()) continue;
        if (c == QChar(0x153)) out += QStringLiteral("oe");
        else if (c == QChar(0xE6)) out += QStringLiteral("ae");
        else if (c == QChar(0xDF)) out += QStringLiteral("ss");
        else out += c;
    }
    return out;
}

Utf16Range toUtf16(const QString& source, int startCodePoint, int lengthCodePoints) {
    int unit = 0;
    int point = 0;
    int start = -1;
    while (unit <= source.size()) {
        if (point == startCodePoint) start = unit;
        if (point == startCodePoint + lengthCodePoints) break;
        if (unit == source.size()) break;
        unit += source.at(unit).isHighSurrogate() && unit + 1 < source.size() ? 2 : 1;
        ++point;
    }
    if (start < 0) return {static_cast<int>(source.size()), 0};
    return {start, unit - start};
}

}  // namespace serment::text
