// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

#include "core/documents/Flow.h"
#include "core/gate/Paper.h"

namespace serment::documents {

// Device units of a PDF at 600 dots an inch, and the few sizes and greys of our papers.
namespace sheet {
inline constexpr int dotsPerInch = 600;
constexpr double mm(double millimetres) {
    return millimetres * dotsPerInch / 25.4;
}
constexpr double pt(double points) {
    return points * dotsPerInch / 72.0;
}
inline constexpr double pageWidth = mm(210);
inline constexpr double pageHeight = mm(297);
inline constexpr double left = mm(24);
inline constexpr double right = mm(24);
inline constexpr double top = mm(16);
inline constexpr double bottom = mm(34);  // room for QR code, number and page n/m
inline constexpr double textWidth = pageWidth - left - right;
inline const QColor ink(0x1B, 0x24, 0x30);
inline const QColor grey(0x55, 0x60, 0x6E);
inline const QColor hairline(0xB5, 0xBC, 0xC6);
inline const QColor accent(0x1F, 0x4E, 0x86);
inline const QColor watermark(0xE6, 0xE9, 0xED);

enum class Face { Text, Head };  // the serif of the text, the sans of titles and labels
QFont font(Face face, double points, bool bold = false, bool italic = false);
}  // namespace sheet

// Text broken into lines of `width`; each line is a box. `indent` shifts every line, `lead` is the height of
// a line as a multiple of the size.
struct TextStyle {
    QFont font;
    QColor colour = sheet::ink;
    double width = sheet::textWidth;
    double indent = 0;
    double lead = 1.38;
    Qt::Alignment align = Qt::AlignLeft;
    bool keepTogether = false;
};
std::vector<Box> textBoxes(const QString& text, const TextStyle& style);

// How close the text stands: a paper that misses one page by a little is set tighter rather than cut.
struct Density {
    double points = 11;  // size of the text
    double lead = 1.42;
    double air = 1;  // factor on white space
};
inline constexpr Density comfortable{};
inline constexpr Density snug{10.5, 1.34, 0.78};
inline constexpr Density tight{10, 1.28, 0.6};

// The whole text of a paper, from letterhead to handling lines, as boxes to flow. A null number shows as "au
// visa", an empty one not at all.
std::vector<Box> paperBoxes(const gate::Paper& paper, const QString& number,
                            const Density& density = comfortable);

}  // namespace serment::documents
