// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Boxes.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <memory>

namespace serment::documents {

namespace sheet {

QFont font(Face face, double points, bool bold, bool italic) {
    // Metric-compatible families follow, so that a machine without the first still makes the same page.
    static const QStringList text{QStringLiteral("P052"), QStringLiteral("Liberation Serif"),
                                  QStringLiteral("DejaVu Serif")};
    static const QStringList head{QStringLiteral("Liberation Sans"), QStringLiteral("Nimbus Sans"),
                                  QStringLiteral("DejaVu Sans")};
    QFont result;
    result.setFamilies(face == Face::Text ? text : head);
    result.setPixelSize(static_cast<int>(pt(points)));
    result.setBold(bold);
    result.setItalic(italic);
    result.setHintingPreference(QFont::PreferNoHinting);
    // A spacing too small to be seen turns ligatures off: "ﬁ" as one sign is not found by a search in the
    // PDF.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return result;
}

}  // namespace sheet

using namespace sheet;

Box gapOf(double height) {
    Box box;
    box.height = height;
    box.gap = true;
    return box;
}

void append(std::vector<Box>& boxes, std::vector<Box> more) {
    for (auto& box : more) boxes.push_back(std::move(box));
}

double heightOf(const std::vector<Box>& boxes) {
    double height = 0;
    for (const auto& box : boxes) height += box.height;
    return height;
}

void drawAll(QPainter& painter, const std::vector<Box>& boxes, double x, double y) {
    for (const auto& box : boxes) {
        if (box.draw) box.draw(painter, x, y);
        y += box.height;
    }
}

double baselineOf(const TextStyle& style) {
    const QFontMetricsF metrics(style.font);
    return (style.font.pixelSize() * style.lead - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

std::vector<Box> lowered(std::vector<Box> boxes, double by) {
    for (auto& box : boxes)
        if (box.draw)
            box.draw = [draw = std::move(box.draw), by](QPainter& painter, double x, double y) {
                draw(painter, x, y + by);
            };
    return boxes;
}

// Boxes side by side, as one.
Box beside(std::vector<Box> first, double firstX, std::vector<Box> second, double secondX) {
    Box box;
    box.height = std::max(heightOf(first), heightOf(second));
    box.draw = [a = std::move(first), b = std::move(second), firstX, secondX](QPainter& painter, double x,
                                                                              double y) {
        drawAll(painter, a, x + firstX, y);
        drawAll(painter, b, x + secondX, y);
    };
    return box;
}

TextStyle body(const Density& density, double width) {
    // Ragged: without hyphenation, and with dates that do not break, lines set wide have holes.
    return {font(Face::Text, density.points), ink, width, 0, density.lead, Qt::AlignLeft, false};
}

TextStyle small(double width, const QColor& colour, bool bold) {
    return {font(Face::Head, 8.5, bold), colour, width, 0, 1.35, Qt::AlignLeft, false};
}

std::vector<Box> textBoxes(const QString& text, const TextStyle& style) {
    std::vector<Box> boxes;
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const double size = style.font.pixelSize();
    for (const auto& paragraph : text.split(QLatin1Char('\n'))) {
        const auto layout = std::make_shared<QTextLayout>(paragraph, style.font);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(style.width - style.indent);
        layout->endLayout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            Box box;
            box.height = size * style.lead;
            box.draw = [layout, i, style, size](QPainter& painter, double x, double y) {
                const QTextLine line = layout->lineAt(i);
                painter.setPen(style.colour);
                const double above = (size * style.lead - line.ascent() - line.descent()) / 2;
                line.draw(&painter, QPointF(x + style.indent, y + above - line.y()));
            };
            boxes.push_back(box);
        }
    }
    // No lonely first or last line where a paragraph is cut by the page.
    if (boxes.size() > 1 && !style.keepTogether) {
        boxes.front().keepWithNext = true;
        boxes[boxes.size() - 2].keepWithNext = true;
    }
    if (style.keepTogether)
        for (size_t i = 0; i + 1 < boxes.size(); ++i) boxes[i].keepWithNext = true;
    return boxes;
}

}  // namespace serment::documents
