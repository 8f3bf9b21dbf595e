// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// What the columns of a received row may hold. For the files of transfer/ only.
namespace serment::transfer {

// A text as this program would have written it in a column of that name: a key, a time, a day, or words of a length that
// somebody can write. The name of an author or of a unit is one plain line.
bool isSoundText(const QString& column, const QString& text);

// In a column that holds one of a list of words, only these: read as another, a dose not taken would stand as given.
bool isKnownWord(const QString& table, const QString& column, const QString& text);

// One line, without anything that turns or hides what stands beside it.
bool isPlainLine(const QString& text, qsizetype longest);

}  // namespace serment::transfer
