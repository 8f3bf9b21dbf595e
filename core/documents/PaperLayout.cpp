// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PaperLayout.h"

#include <QImage>
#include <algorithm>

#include "core/documents/Boxes.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

using namespace sheet;
using gate::Paper;

std::vector<Box> letterhead(const Paper& paper, const QString& number, const Density& density) {
    const auto& head = paper.letterhead;
    // A logo needs its third; without one a long name has room to stay on its line, set smaller on a crowded page.
    const bool alone = head.logoPng.isEmpty();
    const double leftWidth = textWidth * (alone ? 0.76 : 0.66);
    const double namePoints = density.air < snug.air ? 13 : 15;
    std::vector<Box> left;
    append(left, textBoxes(head.hospital, small(leftWidth, ink, true)));
    left.push_back(gapOf(pt(2)));
    append(left, textBoxes(head.unitName,
                           {font(Face::Head, namePoints, true), accent, leftWidth, 0, 1.2, Qt::AlignLeft, false}));
    left.push_back(gapOf(pt(2)));
    QStringList lines{head.establishment};
    lines << head.address;
    if (!head.telephone.isEmpty()) lines << QStringLiteral("Téléphone : ") + head.telephone;
    lines.removeAll(QString());
    append(left, textBoxes(frenchTypography(lines.join(QLatin1Char('\n'))), small(leftWidth)));

    const double rightWidth = textWidth * (alone ? 0.22 : 0.32);
    TextStyle rightStyle = small(rightWidth, ink);
    rightStyle.align = Qt::AlignRight;
    // A draft has no number yet; an extract never has one.
    const QString shown = number.isNull()    ? QStringLiteral("N°\u00A0au visa")
                          : number.isEmpty() ? QString()
                                             : QStringLiteral("N°\u00A0") + number;
    std::vector<Box> rightBoxes = textBoxes(shown, rightStyle);
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
                painter.drawImage(QRectF(x + rightWidth - size.width(), y, size.width(), size.height()),
                                  flat);
            };
            rightBoxes.insert(rightBoxes.begin(), box);
        }
    }
    Box both = beside(std::move(left), 0, std::move(rightBoxes), textWidth - rightWidth);
    both.height += mm(3);
    both.letterhead = true;
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

std::vector<Box> handling(const Paper& paper, const Density& density) {
    if (paper.handling.isEmpty()) return {};
    std::vector<Box> inside;
    for (const auto& line : paper.handling)
        append(inside, textBoxes(frenchTypography(line), small(textWidth - mm(8), ink)));
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

// Lines set close to one another are told apart from what follows them.
bool endsList(const gate::Block& block, const gate::Block& next) {
    using Kind = gate::Block::Kind;
    return (block.kind == Kind::Item || block.kind == Kind::Labelled) && next.kind != block.kind &&
           next.kind != Kind::Heading && next.kind != Kind::NewPage;
}

}  // namespace

std::vector<Box> signatureBoxes(const gate::Paper& paper, const QString& signer, const QString& quality,
                                const QString& otherSignature, const Density& density) {
    const double width = textWidth * 0.48;
    TextStyle plain{font(Face::Text, density.points), ink, width, 0, 1.35, Qt::AlignLeft, false};
    std::vector<Box> rightBoxes = textBoxes(
        QStringLiteral("Fait à %1, le %2").arg(paper.letterhead.city, frenchLongDate(paper.date)), plain);
    rightBoxes.push_back(gapOf(mm(2.5)));
    TextStyle name = plain;
    name.font = font(Face::Text, density.points, true);
    append(rightBoxes, textBoxes(frenchTypography(signer), name));
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
    if (!otherSignature.isEmpty()) {
        append(leftBoxes, textBoxes(frenchTypography(otherSignature), small(textWidth * 0.42)));
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

std::vector<Box> paperBoxes(const Paper& paper, const QString& number, const Density& density) {
    std::vector<Box> boxes = letterhead(paper, number, density);
    append(boxes, addressee(paper, density));
    append(boxes, title(paper, density));
    const gate::Block* before = nullptr;
    for (const auto& block : paper.blocks) {
        if (before != nullptr && endsList(*before, block)) boxes.push_back(gapOf(pt(5) * density.air));
        before = &block;
        if (block.kind == gate::Block::Kind::Signature)
            append(boxes, signatureBoxes(paper, block.text, block.label, {}, density));
        else
            append(boxes, blockBoxes(block, density));
        // A sheet of its own goes to a reader of its own, who must see whom it comes from.
        if (block.kind == gate::Block::Kind::NewPage) append(boxes, letterhead(paper, number, density));
    }
    // A page with nothing but a signature proves nothing: the end of the text goes with it.
    for (size_t i = boxes.size(), lines = 0; i-- > 0 && lines < 2;) {
        boxes[i].keepWithNext = true;
        if (!boxes[i].gap) ++lines;
    }
    append(boxes, handling(paper, density));
    QString quality = paper.signerQuality;
    if (!paper.signerRpps.isEmpty()) quality += QStringLiteral("\nRPPS ") + paper.signerRpps;
    append(boxes, signatureBoxes(paper, paper.signerName, quality, paper.otherSignature, density));
    return boxes;
}

}  // namespace serment::documents
