// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <algorithm>

#include "core/documents/BodyDrawing.h"
#include "core/documents/Boxes.h"

namespace serment::documents {

using namespace sheet;
using gate::Block;

namespace {

using records::BodyView;

QString nameOf(BodyView view) {
    switch (view) {
        case BodyView::Front:
            return QStringLiteral("Face antérieure");
        case BodyView::Back:
            return QStringLiteral("Face postérieure");
        case BodyView::Face:
            return QStringLiteral("Visage");
        case BodyView::LeftHand:
            return QStringLiteral("Main gauche");
        case BodyView::RightHand:
            return QStringLiteral("Main droite");
    }
    return {};
}

std::vector<BodyMark> marksOf(const Block& block) {
    std::vector<BodyMark> marks;
    for (const auto& row : block.rows)
        marks.push_back({enumFromName<BodyView>(row.value(0)).value_or(BodyView::Front),
                         row.value(1).toDouble(), row.value(2).toDouble(), row.value(3).toInt()});
    return marks;
}

// The whole body always, front and back; face and hands when something is marked there.
std::vector<BodyView> viewsOf(const std::vector<BodyMark>& marks) {
    std::vector<BodyView> views{BodyView::Front, BodyView::Back};
    for (const auto view : {BodyView::Face, BodyView::RightHand, BodyView::LeftHand})
        if (std::any_of(marks.begin(), marks.end(), [&](const BodyMark& mark) { return mark.view == view; }))
            views.push_back(view);
    return views;
}

}  // namespace

std::vector<Box> bodyBoxes(const Block& block, const Density& density) {
    const auto marks = marksOf(block);
    const auto views = viewsOf(marks);
    const double height = mm(density.air < 1 ? 48 : 55);
    const double caption = mm(5);
    Box box;
    box.height = height + caption + mm(3);
    box.draw = [marks, views, height, caption](QPainter& painter, double x, double y) {
        const double slot = textWidth / static_cast<double>(views.size());
        for (const auto view : views) {
            painter.setFont(font(Face::Head, 8.5));
            drawBody(painter, view, QRectF(x, y, slot, height), paperBodyStyle(pt(1)), marks);
            painter.setPen(grey);
            painter.drawText(QRectF(x, y + height, slot, caption), Qt::AlignCenter, nameOf(view));
            x += slot;
        }
    };
    return {gapOf(mm(2)), box};
}

std::vector<Box> photoBoxes(const Block& block, const Density& density) {
    const QImage image = QImage::fromData(block.image, "JPEG");
    if (image.isNull()) return {};
    // Never larger than life at 100 dots an inch, so that a small picture is not blown up.
    const QSizeF natural = QSizeF(image.size()) * (dotsPerInch / 100.0);
    QSizeF size = natural.scaled(mm(120), mm(density.air < 1 ? 62 : 78), Qt::KeepAspectRatio);
    if (size.width() > natural.width()) size = natural;
    Box picture;
    picture.height = size.height() + mm(1);
    picture.keepWithNext = true;
    picture.draw = [image, size](QPainter& painter, double x, double y) {
        painter.drawImage(QRectF(QPointF(x, y), size), image);
    };
    std::vector<Box> boxes{gapOf(mm(2)), picture};
    append(boxes, textBoxes(block.label, small(textWidth)));
    boxes.push_back(gapOf(mm(2) * density.air));
    return boxes;
}

}  // namespace serment::documents
