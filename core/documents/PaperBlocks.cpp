// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/documents/Boxes.h"

namespace serment::documents {

using namespace sheet;
using gate::Block;

namespace {

// A paragraph does not end on a line of one short word.
QString withoutLonelyWord(QString text) {
    constexpr qsizetype shortWord = 14, severalLines = 80;
    const qsizetype last = text.lastIndexOf(QLatin1Char(' '));
    if (text.size() < severalLines || last < 0 || text.size() - last > shortWord) return text;
    const qsizetype before = text.lastIndexOf(QLatin1Char(' '), last - 1);
    if (last - before <= shortWord) text[last] = QChar(0x00A0);
    return text;
}

std::vector<Box> identity(const Block& block, const Density& density) {
    std::vector<Box> inside;
    const double labelWidth = mm(40);  // with the pad: where the values of labelled lines stand
    const double pad = mm(4);
    bool first = true;
    for (const auto& row : block.rows) {
        TextStyle label = small(labelWidth);
        label.lead = 1.35 * 11 / 8.5;  // on the same line height as the value beside it
        const TextStyle value{font(Face::Text, 11, first),
                        ink,
                        textWidth - labelWidth - 2 * pad,
                        0,
                        1.35,
                        Qt::AlignLeft,
                        false};
        inside.push_back(
            beside(lowered(textBoxes(row.value(0), label), baselineOf(value) - baselineOf(label)), 0,
                   textBoxes(row.value(1), value), labelWidth));
        first = false;
    }
    Box box;
    box.height = heightOf(inside) + 2 * mm(2.5);
    box.draw = [inside, pad, height = box.height](QPainter& painter, double x, double y) {
        painter.fillRect(QRectF(x, y, textWidth, height), QColor(0xF3, 0xF5, 0xF8));
        painter.fillRect(QRectF(x, y, pt(2), height), accent);
        drawAll(painter, inside, x + pad, y + mm(2.5));
    };
    return {gapOf(mm(1)), box, gapOf(mm(4) * density.air)};
}

std::vector<Box> item(const Block& block, const Density& density) {
    const double indent = mm(6);
    TextStyle style = body(density, textWidth - indent);
    auto lines = textBoxes(block.text, style);
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].draw = [draw = lines[i].draw, indent, first = i == 0](QPainter& painter, double x,
                                                                       double y) {
            if (first) painter.fillRect(QRectF(x + mm(1), y + pt(11) * 0.82, mm(2.2), pt(0.8)), accent);
            draw(painter, x + indent, y);
        };
    }
    lines.push_back(gapOf(pt(3) * density.air));
    return lines;
}

std::vector<Box> quote(const Block& block, const Density& density) {
    TextStyle style = body(density, textWidth - mm(8));
    style.font.setItalic(true);
    auto lines = textBoxes(QStringLiteral("«\u00A0") + block.text + QStringLiteral("\u00A0»"), style);
    for (auto& line : lines)
        line.draw = [draw = line.draw, height = line.height](QPainter& painter, double x, double y) {
            painter.fillRect(QRectF(x + mm(2), y, pt(1.2), height), hairline);
            draw(painter, x + mm(8), y);
        };
    lines.push_back(gapOf(pt(5) * density.air));
    return lines;
}

std::vector<Box> labelled(const Block& block, const Density& density) {
    const double labelWidth = mm(44);
    TextStyle label = small(labelWidth - mm(4));
    label.lead = density.lead * density.points / 8.5;
    const TextStyle value = body(density, textWidth - labelWidth);
    auto values = textBoxes(block.text, value);
    if (values.empty()) return {};
    const auto labels = lowered(textBoxes(block.label, label), baselineOf(value) - baselineOf(label));
    for (size_t i = 0; i < values.size(); ++i) {
        auto shifted = beside({}, 0, {values[i]}, labelWidth);
        // A long label flows beside the lines of its value.
        if (i < labels.size()) shifted = beside({labels[i]}, 0, {values[i]}, labelWidth);
        values[i] = shifted;
    }
    for (size_t i = values.size(); i < labels.size(); ++i) values.push_back(labels[i]);
    values.push_back(gapOf(pt(3) * density.air));
    return values;
}

Box tableRow(const QStringList& cells, const std::vector<double>& widths, bool header,
             const Density& density) {
    std::vector<std::vector<Box>> columns;
    double height = 0;
    for (size_t c = 0; c < widths.size(); ++c) {
        TextStyle style =
            header ? small(widths[c] - mm(3), ink, true) : TextStyle{font(Face::Text, density.points - 1),
                                                                     ink,
                                                                     widths[c] - mm(3),
                                                                     0,
                                                                     1.3,
                                                                     Qt::AlignLeft,
                                                                     false};
        columns.push_back(textBoxes(cells.value(static_cast<int>(c)), style));
        height = std::max(height, heightOf(columns.back()));
    }
    Box box;
    box.height = height + mm(2.4) * density.air;
    box.keepWithNext = header;
    box.draw = [columns, widths, header, air = density.air, total = box.height](QPainter& painter, double x,
                                                                                double y) {
        if (header) painter.fillRect(QRectF(x, y, textWidth, total), QColor(0xF3, 0xF5, 0xF8));
        double at = x;
        for (size_t c = 0; c < columns.size(); ++c) {
            drawAll(painter, columns[c], at + mm(1.5), y + mm(1.2) * air);
            at += widths[c];
        }
        painter.fillRect(QRectF(x, y + total - pt(0.4), textWidth, pt(0.4)), hairline);
    };
    return box;
}

std::vector<Box> table(const Block& block, const Density& density) {
    if (block.rows.empty()) return {};
    const auto columns = static_cast<size_t>(block.rows.front().size());
    // Columns share the width by the length of their longest cell, within limits, and the space around it: without that, a
    // short column breaks its dates in two.
    constexpr double around = 4;
    std::vector<double> weights(columns, 6 + around);
    for (const auto& row : block.rows)
        for (size_t c = 0; c < columns; ++c)
            weights[c] = std::max(
                weights[c], around + std::min<double>(28, static_cast<double>(row.value(static_cast<int>(c)).size())));
    double sum = 0;
    for (const double weight : weights) sum += weight;
    for (auto& weight : weights) weight = weight / sum * textWidth;
    std::vector<Box> boxes{gapOf(pt(2))};
    for (size_t r = 0; r < block.rows.size(); ++r) {
        boxes.push_back(tableRow(block.rows[r], weights, r == 0, density));
        boxes.back().underHead = r;
    }
    boxes.push_back(gapOf(mm(3) * density.air));
    return boxes;
}

std::vector<Box> heading(const Block& block, const Density& density) {
    auto boxes =
        textBoxes(block.text, {font(Face::Head, 10.5, true), accent, textWidth, 0, 1.3, Qt::AlignLeft, true});
    for (auto& box : boxes) box.keepWithNext = true;
    boxes.insert(boxes.begin(), gapOf(mm(3) * density.air));
    Box after;
    after.height = mm(1) * density.air;
    after.keepWithNext = true;
    boxes.push_back(after);
    return boxes;
}

std::vector<Box> emptySpace(const Block& block) {
    auto boxes = textBoxes(block.label, small(textWidth, ink));
    Box line;
    line.height = mm(9);
    line.draw = [](QPainter& painter, double x, double y) {
        painter.setPen(QPen(grey, pt(0.5), Qt::DotLine));
        painter.drawLine(QPointF(x, y + mm(7)), QPointF(x + textWidth, y + mm(7)));
    };
    for (auto& box : boxes) box.keepWithNext = true;
    boxes.push_back(line);
    return boxes;
}

}  // namespace

std::vector<Box> blockBoxes(const Block& block, const Density& density) {
    switch (block.kind) {
        case Block::Kind::Heading:
            return heading(block, density);
        case Block::Kind::Paragraph: {
            auto boxes = textBoxes(withoutLonelyWord(block.text), body(density));
            boxes.push_back(gapOf(pt(6) * density.air));
            return boxes;
        }
        case Block::Kind::Item:
            return item(block, density);
        case Block::Kind::Quote:
            return quote(block, density);
        case Block::Kind::Labelled:
            return labelled(block, density);
        case Block::Kind::Table:
            return table(block, density);
        case Block::Kind::Identity:
            return identity(block, density);
        case Block::Kind::Empty:
            return emptySpace(block);
        case Block::Kind::NewPage: {
            Box box;
            box.newPage = true;
            return {box};
        }
        case Block::Kind::Drawing:
            return bodyBoxes(block, density);
        case Block::Kind::Photo:
            return photoBoxes(block, density);
        case Block::Kind::Signature:
            return {};  // needs the paper around it (PaperLayout.cpp)
    }
    return {};
}

}  // namespace serment::documents
