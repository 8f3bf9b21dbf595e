// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PaperLayout.h"

#include <QImage>
#include <QTextLayout>
#include <algorithm>
#include <memory>

#include "core/documents/Typography.h"

namespace serment::documents {

namespace sheet {

QFont font(Face face, double points, bool bold, bool italic) {
    // Metric-compatible families follow, so that a machine without the first still makes the same page.
    static const QStringList text{QStringLiteral("P052"), QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")};
    static const QStringList head{QStringLiteral("Liberation Sans"), QStringLiteral("Nimbus Sans"), QStringLiteral("DejaVu Sans")};
    QFont result;
    result.setFamilies(face == Face::Text ? text : head);
    result.setPixelSize(static_cast<int>(pt(points)));
    result.setBold(bold);
    result.setItalic(italic);
    result.setHintingPreference(QFont::PreferNoHinting);
    // A spacing too small to be seen turns ligatures off: "ﬁ" as one sign is not found by a search in the PDF.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return result;
}

}  // namespace sheet

namespace {

using namespace sheet;
using gate::Block;
using gate::Paper;

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

// Boxes side by side, as one.
Box beside(std::vector<Box> first, double firstX, std::vector<Box> second, double secondX) {
    Box box;
    box.height = std::max(heightOf(first), heightOf(second));
    box.draw = [a = std::move(first), b = std::move(second), firstX, secondX](QPainter& painter, double x, double y) {
        drawAll(painter, a, x + firstX, y);
        drawAll(painter, b, x + secondX, y);
    };
    return box;
}

TextStyle body(const Density& density, double width = textWidth) {
    return {font(Face::Text, density.points), ink, width, 0, density.lead, Qt::AlignJustify, false};
}

TextStyle small(double width, const QColor& colour = grey, bool bold = false) {
    return {font(Face::Head, 8.5, bold), colour, width, 0, 1.35, Qt::AlignLeft, false};
}

std::vector<Box> letterhead(const Paper& paper, const QString& number) {
    const auto& head = paper.letterhead;
    const double leftWidth = textWidth * 0.66;
    std::vector<Box> left;
    append(left, textBoxes(head.hospital, small(leftWidth, ink, true)));
    left.push_back(gapOf(pt(2)));
    append(left, textBoxes(head.unitName, {font(Face::Head, 15, true), accent, leftWidth, 0, 1.2, Qt::AlignLeft, false}));
    left.push_back(gapOf(pt(2)));
    QStringList lines{head.establishment};
    lines << head.address;
    if (!head.telephone.isEmpty()) lines << QStringLiteral("Téléphone : ") + head.telephone;
    lines.removeAll(QString());
    append(left, textBoxes(frenchTypography(lines.join(QLatin1Char('\n'))), small(leftWidth)));

    const double rightWidth = textWidth * 0.32;
    TextStyle rightStyle = small(rightWidth, ink);
    rightStyle.align = Qt::AlignRight;
    std::vector<Box> rightBoxes = textBoxes(
        number.isEmpty() ? QStringLiteral("N°\u00A0au visa") : QStringLiteral("N°\u00A0") + number, rightStyle);
    if (!head.logoPng.isEmpty()) {
        // Flattened on white: PDF/A-1 knows no transparency.
        QImage logo = QImage::fromData(head.logoPng);
        QImage flat(logo.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        if (!logo.isNull()) {
            QPainter(&flat).drawImage(0, 0, logo);
            Box box;
            box.height = mm(18);
            box.draw = [flat, rightWidth](QPainter& painter, double x, double y) {
                const QSizeF size = QSizeF(flat.size()).scaled(rightWidth, mm(16), Qt::KeepAspectRatio);
                painter.drawImage(QRectF(x + rightWidth - size.width(), y, size.width(), size.height()), flat);
            };
            rightBoxes.insert(rightBoxes.begin(), box);
        }
    }
    Box both = beside(std::move(left), 0, std::move(rightBoxes), textWidth - rightWidth);
    both.height += mm(3);
    Box rule;
    rule.height = mm(2);
    rule.draw = [](QPainter& painter, double x, double y) {
        painter.fillRect(QRectF(x, y, textWidth, pt(0.5)), hairline);
        painter.fillRect(QRectF(x, y - pt(0.5), mm(24), pt(1.5)), accent);
    };
    return {both, rule};
}

std::vector<Box> addressee(const Paper& paper, const Density& density) {
    if (paper.addressee.isEmpty()) return {};
    const double width = textWidth * 0.48;
    TextStyle style = body(density, width);
    style.align = Qt::AlignLeft;
    style.lead = 1.3;
    const auto lines = textBoxes(frenchTypography(paper.addressee.join(QLatin1Char('\n'))), style);
    return {gapOf(mm(5) * density.air), beside({}, 0, lines, textWidth - width)};
}

std::vector<Box> title(const Paper& paper, const Density& density) {
    TextStyle style{font(Face::Head, 15, true), ink, textWidth, 0, 1.25, Qt::AlignHCenter, true};
    auto boxes = textBoxes(frenchTypography(paper.title), style);
    for (auto& box : boxes) box.keepWithNext = true;
    boxes.insert(boxes.begin(), gapOf(mm(8) * density.air));
    Box after;
    after.height = mm(6) * density.air;
    after.keepWithNext = true;
    boxes.push_back(after);
    return boxes;
}

std::vector<Box> identity(const Block& block, const Density& density) {
    std::vector<Box> inside;
    const double labelWidth = mm(38);
    const double pad = mm(4);
    bool first = true;
    for (const auto& row : block.rows) {
        TextStyle label = small(labelWidth);
        label.lead = 1.35 * 11 / 8.5;  // on the same line height as the value beside it
        TextStyle value{font(Face::Text, 11, first), ink, textWidth - labelWidth - 2 * pad, 0, 1.35, Qt::AlignLeft, false};
        inside.push_back(beside(textBoxes(row.value(0), label), 0, textBoxes(row.value(1), value), labelWidth));
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
    auto lines = textBoxes(block.text, body(density, textWidth - indent));
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].draw = [draw = lines[i].draw, indent, first = i == 0](QPainter& painter, double x, double y) {
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
    auto values = textBoxes(block.text, body(density, textWidth - labelWidth));
    if (values.empty()) return {};
    const auto labels = textBoxes(block.label, label);
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

Box tableRow(const QStringList& cells, const std::vector<double>& widths, bool header, const Density& density) {
    std::vector<std::vector<Box>> columns;
    double height = 0;
    for (size_t c = 0; c < widths.size(); ++c) {
        TextStyle style = header ? small(widths[c] - mm(3), ink, true)
                                 : TextStyle{font(Face::Text, density.points - 1), ink, widths[c] - mm(3), 0, 1.3, Qt::AlignLeft, false};
        columns.push_back(textBoxes(cells.value(static_cast<int>(c)), style));
        height = std::max(height, heightOf(columns.back()));
    }
    Box box;
    box.height = height + mm(2.4) * density.air;
    box.keepWithNext = header;
    box.draw = [columns, widths, header, air = density.air, total = box.height](QPainter& painter, double x, double y) {
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
    // Columns share the width by the length of their longest cell, within limits.
    std::vector<double> weights(columns, 6);
    for (const auto& row : block.rows)
        for (size_t c = 0; c < columns; ++c)
            weights[c] = std::max(weights[c], std::min<double>(28, static_cast<double>(row.value(static_cast<int>(c)).size())));
    double sum = 0;
    for (const double weight : weights) sum += weight;
    for (auto& weight : weights) weight = weight / sum * textWidth;
    std::vector<Box> boxes{gapOf(pt(2))};
    for (size_t r = 0; r < block.rows.size(); ++r) boxes.push_back(tableRow(block.rows[r], weights, r == 0, density));
    boxes.push_back(gapOf(mm(3) * density.air));
    return boxes;
}

std::vector<Box> heading(const Block& block, const Density& density) {
    auto boxes = textBoxes(block.text, {font(Face::Head, 10.5, true), accent, textWidth, 0, 1.3, Qt::AlignLeft, true});
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

std::vector<Box> blockBoxes(const Block& block, const Density& density) {
    switch (block.kind) {
        case Block::Kind::Heading: return heading(block, density);
        case Block::Kind::Paragraph: {
            auto boxes = textBoxes(block.text, body(density));
            boxes.push_back(gapOf(pt(6) * density.air));
            return boxes;
        }
        case Block::Kind::Item: return item(block, density);
        case Block::Kind::Quote: return quote(block, density);
        case Block::Kind::Labelled: return labelled(block, density);
        case Block::Kind::Table: return table(block, density);
        case Block::Kind::Identity: return identity(block, density);
        case Block::Kind::Empty: return emptySpace(block);
    }
    return {};
}

std::vector<Box> handling(const Paper& paper, const Density& density) {
    if (paper.handling.isEmpty()) return {};
    std::vector<Box> inside;
    for (const auto& line : paper.handling) append(inside, textBoxes(frenchTypography(line), small(textWidth - mm(8), ink)));
    Box box;
    box.height = heightOf(inside) + mm(4);
    box.keepWithNext = true;
    box.draw = [inside, height = box.height](QPainter& painter, double x, double y) {
        painter.setPen(QPen(hairline, pt(0.6)));
        painter.drawRect(QRectF(x, y, textWidth, height));
        drawAll(painter, inside, x + mm(4), y + mm(2));
    };
    Box before = gapOf(mm(4) * density.air);
    before.keepWithNext = true;
    return {before, box};
}

// Where, when, who, and room for a stamp and a hand: never cut from one another.
std::vector<Box> signature(const Paper& paper, const Density& density) {
    const double width = textWidth * 0.48;
    TextStyle plain{font(Face::Text, density.points), ink, width, 0, 1.35, Qt::AlignLeft, false};
    std::vector<Box> rightBoxes =
        textBoxes(QStringLiteral("Fait à %1, le %2").arg(paper.letterhead.city, frenchLongDate(paper.date)), plain);
    rightBoxes.push_back(gapOf(mm(2.5)));
    TextStyle name = plain;
    name.font = font(Face::Text, density.points, true);
    append(rightBoxes, textBoxes(frenchTypography(paper.signerName), name));
    QString quality = paper.signerQuality;
    if (!paper.signerRpps.isEmpty()) quality += QStringLiteral("\nRPPS ") + paper.signerRpps;
    append(rightBoxes, textBoxes(quality, small(width)));
    Box line;
    const double room = mm(20) * density.air;
    line.height = room;
    line.draw = [width, room](QPainter& painter, double x, double y) {
        painter.fillRect(QRectF(x, y + room - mm(2), width, pt(0.5)), hairline);
    };
    rightBoxes.push_back(line);
    append(rightBoxes, textBoxes(QStringLiteral("Signature et cachet"), small(width)));
    std::vector<Box> leftBoxes;
    if (!paper.otherSignature.isEmpty()) {
        append(leftBoxes, textBoxes(frenchTypography(paper.otherSignature), small(textWidth * 0.42)));
        const double missing = heightOf(rightBoxes) - heightOf(leftBoxes) - pt(8.5) * 1.35 - mm(2);
        Box other;
        other.height = std::max(mm(14), missing);
        other.draw = [height = other.height](QPainter& painter, double x, double y) {
            painter.fillRect(QRectF(x, y + height - pt(0.5), textWidth * 0.42, pt(0.5)), hairline);
        };
        leftBoxes.push_back(other);
    }
    Box before = gapOf(mm(5) * density.air);
    before.keepWithNext = true;
    return {before, beside(std::move(leftBoxes), 0, std::move(rightBoxes), textWidth - width)};
}

}  // namespace

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

std::vector<Box> paperBoxes(const Paper& paper, const QString& number, const Density& density) {
    std::vector<Box> boxes = letterhead(paper, number);
    append(boxes, addressee(paper, density));
    append(boxes, title(paper, density));
    for (const auto& block : paper.blocks) append(boxes, blockBoxes(block, density));
    // A page with nothing but a signature proves nothing: the end of the text goes with it.
    for (size_t i = boxes.size(), lines = 0; i-- > 0 && lines < 2;) {
        boxes[i].keepWithNext = true;
        if (!boxes[i].gap) ++lines;
    }
    append(boxes, handling(paper, density));
    append(boxes, signature(paper, density));
    return boxes;
}

}  // namespace serment::documents
