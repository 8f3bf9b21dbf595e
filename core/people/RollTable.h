// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/Result.h"

namespace serment::people {

// A line of a table as the establishment exports it, before any meaning is given to its cells.
struct TableRow {
    int line = 0;  // physical line of the file where the row begins, from 1
    QStringList cells;
    QString problem;  // French sentence when the row cannot be cut into cells; those are then a guess
};

struct Table {
    QString encoding;  // "UTF-8", "UTF-16", "Windows-1252"
    std::vector<TableRow> rows;  // blank lines and rows of empty cells left out
};

// Bytes to rows. The encoding is found out; the separator is the semicolon where there is any, else tab or comma.
// A quote that is opened and never closed spoils its own line only.
// Errors: TooLarge, UnreadableFile (not text).
Result<Table> readTable(const QByteArray& bytes);

// The text of a file whose encoding is found out: a byte order mark, else UTF-8 when it is, else Windows-1252.
struct DecodedText {
    QString encoding;
    QString text;
};
Result<DecodedText> decodeText(const QByteArray& bytes);

inline constexpr qsizetype largestRollFile = 16 * 1024 * 1024;
inline constexpr int mostRollRows = 20'000;

}  // namespace serment::people
