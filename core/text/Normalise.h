// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace serment::text {

// A text as the matchers read it: compatibility characters opened (NFKC), invisible characters gone, look-alike
// letters of other alphabets turned Latin, one sort of apostrophe, hyphen and space, lower case, accents kept.
// `from[i]` and `to[i]` are the code points [from, to) of the source that gave UTF-16 unit i of `text`.
struct Normalised {
    QString text;
    std::vector<int> from;
    std::vector<int> to;
    std::vector<bool> capital;  // the source character was a capital letter

    // Offsets, in code points of the source, of units [first, first + count). Precondition: count > 0.
    int start(qsizetype first) const { return from[static_cast<size_t>(first)]; }
    int length(qsizetype first, qsizetype count) const {
        return to[static_cast<size_t>(first + count - 1)] - from[static_cast<size_t>(first)];
    }
};

Normalised normalise(const QString& source);

// Without accents, ligatures opened: "œdème" → "oedeme". Expects lower case.
QString withoutAccents(const QString& word);

// A place in a text counted in Unicode code points, turned into QString (UTF-16) units, for editors.
struct Utf16Range {
    int start = 0;
    int length = 0;
    bool operator==(const Utf16Range&) const = default;
};
Utf16Range toUtf16(const QString& source, int startCodePoint, int lengthCodePoints);

}  // namespace serment::text
