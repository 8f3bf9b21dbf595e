// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/BodyDrawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace serment::documents {

namespace {

using records::BodyView;

QByteArray coloured(BodyView view, const BodyStyle& style) {
    QFile file(QStringLiteral(":/serment/body/%1.svg").arg(enumName(view)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll()
        .replace("currentColor", style.line.name().toLatin1())
        .replace("#ffffff", style.skin.name().toLatin1())
        .replace("#808080", style.detail.name().toLatin1());
}

void drawSides(QPainter& painter, BodyView view, const QRectF& body, const BodyStyle& style) {
    painter.setPen(style.line);
    const QSizeF room(style.markSize * 1.5, style.markSize * 1.5);
    if (view == BodyView::LeftHand || view == BodyView::RightHand) {
        painter.drawText(QRectF(body.topLeft(), room), Qt::AlignLeft | Qt::AlignVCenter,
                         view == BodyView::RightHand ? style.rightSide : style.leftSide);
        return;
    }
    const bool front = view != BodyView::Back;
    const double y = body.top() + body.height() * (view == BodyView::Face ? 0.1 : 0.24);
    // Seen from the front, the person's right is at the reader's left.
    painter.drawText(QRectF(QPointF(body.left(), y), room), Qt::AlignLeft | Qt::AlignVCenter,
                     front ? style.rightSide : style.leftSide);
    painter.drawText(QRectF(QPointF(body.right() - room.width(), y), room), Qt::AlignRight | Qt::AlignVCenter,
                     front ? style.leftSide : style.rightSide);
}

void drawMark(QPainter& painter, const QPointF& at, int number, const BodyStyle& style) {
    const double radius = style.markSize / 2;
    painter.setPen(QPen(style.skin, style.markSize / 12));
    painter.setBrush(style.mark);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(style.onMark);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QString::number(number));
}

}  // namespace

BodyStyle paperBodyStyle(double unit) {
    BodyStyle style;
    style.line = QColor(0x1B, 0x24, 0x30);
    style.skin = Qt::white;
    style.detail = QColor(0x9A, 0xA3, 0xAE);
    style.mark = QColor(0xA5, 0x18, 0x2A);
    style.onMark = Qt::white;
    style.markSize = 11 * unit;
    style.rightSide = QStringLiteral("D");
    style.leftSide = QStringLiteral("G");
    return style;
}

QSizeF bodySize(BodyView view) {
    switch (view) {
        case BodyView::Front:
        case BodyView::Back:
            return {200, 440};
        case BodyView::Face:
        case BodyView::LeftHand:
        case BodyView::RightHand:
            return {200, 260};
    }
    return {};
}

QRectF bodyRect(BodyView view, const QRectF& room) {
    QRectF rect(QPointF(), bodySize(view).scaled(room.size(), Qt::KeepAspectRatio));
    rect.moveCenter(room.center());
    return rect;
}

std::optional<QPointF> bodyPlace(BodyView view, const QRectF& room, const QPointF& point) {
    const QRectF body = bodyRect(view, room);
    if (!body.contains(point)) return std::nullopt;
    return QPointF((point.x() - body.left()) / body.width(), (point.y() - body.top()) / body.height());
}

QPointF bodyPoint(BodyView view, const QRectF& room, const QPointF& place) {
    const QRectF body = bodyRect(view, room);
    return {body.left() + place.x() * body.width(), body.top() + place.y() * body.height()};
}

void drawBody(QPainter& painter, BodyView view, const QRectF& room, const BodyStyle& style,
              const std::vector<BodyMark>& marks) {
    painter.save();
    QSvgRenderer(coloured(view, style)).render(&painter, bodyRect(view, room));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(style.markSize * 0.66)));
    font.setBold(true);
    painter.setFont(font);
    drawSides(painter, view, bodyRect(view, room), style);
    for (const auto& mark : marks)
        if (mark.view == view) drawMark(painter, bodyPoint(view, room, {mark.x, mark.y}), mark.number, style);
    painter.restore();
}

}  // namespace serment::documents
