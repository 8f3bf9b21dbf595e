// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace serment::records {

// What was typed to search: words without accents, the last one unfinished.
struct SearchWords {
    QStringList words;

    static SearchWords parse(const QString& typed);
    bool isEmpty() const { return words.isEmpty(); }

    // For the index of words: every word in it, the last one whole or as a beginning. Each is one quoted
    // token, so that nothing typed is ever syntax; "oe" and "ae" are looked for as the ligatures too.
    QString expression(bool lastIsPrefix) const;

    // The same question to one text: every word is in it, the last one as a beginning.
    bool areIn(const QString& text) const;

    // Some words around the first one found, those found between U+2068 and U+2069; the beginning when none
    // is.
    QString snippetOf(const QString& text) const;
};

}  // namespace serment::records
