// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RollTable.h"

#include <csv.h>

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

namespace serment::people {

namespace {

// A cell with a line break in it is rare, one of many lines is a quote that was forgotten.
constexpr size_t mostLinesOfARow = 5;
constexpr size_t linesForSeparator = 20;

std::optional<QString> decodedAs(const QByteArray& bytes, QStringConverter::Encoding encoding) {
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// UTF-16 without a byte order mark shows as a zero in every second byte of its (Latin) first characters.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) return marked;
    if (bytes.size() < 4) return std::nullopt;
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0) return QStringConverter::Utf16LE;
    if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) return QStringConverter::Utf16BE;
    return std::nullopt;
}

// The terminator stays with its line, because a quoted cell may hold it; the last line is given one.
std::vector<QByteArray> physicalLines(const QByteArray& utf8) {
    std::vector<QByteArray> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (utf8[i] != '\n' && utf8[i] != '\r') continue;
        if (utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n') ++i;
        lines.push_back(utf8.mid(start, i + 1 - start));
        start = i + 1;
    }
    if (start < utf8.size()) lines.push_back(utf8.mid(start) + '\n');
    return lines;
}

// One row at a time through libcsv, so that a row knows its physical line and a bad one costs no other.
class RowReader {
  public:
    explicit RowReader(char separator) : m_separator(static_cast<unsigned char>(separator)) {}

    // Feeds `count` lines; the cells when they make exactly one whole row.
    std::optional<QStringList> read(const QByteArray* lines, size_t count) {
        m_cells.clear();
        m_rows = 0;
        csv_parser parser;
        if (csv_init(&parser, CSV_APPEND_NULL) != 0) return std::nullopt;
        csv_set_delim(&parser, m_separator);
        bool whole = true;
        for (size_t i = 0; i < count && whole; ++i) {
            const auto size = static_cast<size_t>(lines[i].size());
            whole = csv_parse(&parser, lines[i].constData(), size, &RowReader::cell, &RowReader::row, this) == size;
            if (i + 1 < count && m_rows > 0) whole = false;
        }
        csv_free(&parser);
        // A quote still open has swallowed the end of the line: no row was reported.
        if (!whole || m_rows != 1) return std::nullopt;
        return m_cells;
    }

  private:
    static void cell(void* text, size_t size, void* self) {
        auto& cells = static_cast<RowReader*>(self)->m_cells;
        cells += QString::fromUtf8(static_cast<const char*>(text), static_cast<qsizetype>(size)).simplified();
    }
    static void row(int, void* self) { ++static_cast<RowReader*>(self)->m_rows; }

    unsigned char m_separator;
    QStringList m_cells;
    int m_rows = 0;
};

// The one that stands most often in the first lines: a title may hold a comma.
char separatorOf(const std::vector<QByteArray>& lines) {
    constexpr std::array candidates{';', '\t', ','};
    std::array<qsizetype, candidates.size()> counts{};
    for (size_t i = 0; i < std::min(lines.size(), linesForSeparator); ++i)
        for (size_t k = 0; k < candidates.size(); ++k) counts[k] += lines[i].count(candidates[k]);
    // Commas stand inside cells too (« Paul, Henri »): the semicolon wins as soon as it is there at all.
    return counts[0] > 0 ? candidates[0] : candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

// Cells of the row that begins at `at`, and how many lines it takes. A row of several lines must be no wider than
// the first row of the file, and none of its later lines may be a row of that width by itself.
std::pair<std::optional<QStringList>, size_t> rowAt(RowReader& reader, const std::vector<QByteArray>& lines, size_t at,
                                                    qsizetype width) {
    if (auto cells = reader.read(&lines[at], 1)) return {cells, 1};
    for (size_t count = 2; count <= mostLinesOfARow && at + count <= lines.size(); ++count) {
        const auto alone = reader.read(&lines[at + count - 1], 1);
        if (width > 1 && alone && alone->size() >= width) break;
        auto cells = reader.read(&lines[at], count);
        if (cells && (width == 0 || cells->size() <= width)) return {cells, count};
        if (cells) break;
    }
    return {std::nullopt, 1};
}

}  // namespace

Result<DecodedText> decodeText(const QByteArray& bytes) {
    if (const auto wide = wideEncoding(bytes)) {
        const auto text = decodedAs(bytes, *wide);
        if (!text) return fail(ErrorCode::UnreadableFile, QStringLiteral("broken text encoding"));
        return DecodedText{QString::fromLatin1(QStringConverter::nameForEncoding(*wide)), *text};
    }
    if (bytes.contains('\0')) return fail(ErrorCode::UnreadableFile, QStringLiteral("not a text file"));
    if (const auto text = decodedAs(bytes, QStringConverter::Utf8)) return DecodedText{QStringLiteral("UTF-8"), *text};
    QStringDecoder western("windows-1252");
    if (!western.isValid()) western = QStringDecoder(QStringConverter::Latin1);
    const QString text = western(bytes);
    return DecodedText{QStringLiteral("Windows-1252"), text};
}

Result<Table> readTable(const QByteArray& bytes) {
    if (bytes.size() > largestRollFile) return fail(ErrorCode::TooLarge, QStringLiteral("roll file too large"));
    auto decoded = decodeText(bytes);
    if (!decoded) return tl::unexpected<Error>(decoded.error());
    const auto lines = physicalLines(decoded->text.toUtf8());
    RowReader reader(separatorOf(lines));

    Table table{decoded->encoding, {}};
    qsizetype width = 0;
    for (size_t at = 0; at < lines.size();) {
        if (lines[at].trimmed().isEmpty()) {
            ++at;
            continue;
        }
        const auto [cells, used] = rowAt(reader, lines, at, width);
        const int line = static_cast<int>(at) + 1;
        at += used;
        if (cells && isBlank(*cells)) continue;
        if (table.rows.size() >= mostRollRows + 1) return fail(ErrorCode::TooLarge, QStringLiteral("too many rows"));
        if (!cells) {
            // What stands before the quote can often be told all the same: at least who it is about.
            QByteArray bare = lines[static_cast<size_t>(line) - 1];
            bare.replace('"', "");
            table.rows.push_back({line, reader.read(&bare, 1).value_or(QStringList()), QStringLiteral("guillemet ouvert et jamais refermé")});
            continue;
        }
        width = std::max(width, cells->size());
        table.rows.push_back({line, *cells, {}});
    }
    return table;
}

}  // namespace serment::people
