// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QRectF>
#include <optional>
#include <vector>

#include "core/records/Injury.h"

class QPainter;

// The drawn body on which injuries are marked: the same drawing and the same places on the screen as on the
// certificate. Purely graphic: reads nothing, knows nobody.
namespace serment::documents {

struct BodyMark {
    records::BodyView view = records::BodyView::Front;
    double x = 0.5;  // 0 to 1 from the left of the drawing, as in records::Injury
    double y = 0.5;  // 0 to 1 from its top
    int number = 1;  // that of the line in the list beside it
    bool operator==(const BodyMark&) const = default;
};

struct BodyStyle {
    QColor line, skin, detail;
    QColor mark, onMark;   // of the disc and of the number on it
    double markSize = 16;  // diameter of a disc, in the painter's units
    // Which side is the person's right, beside the views of front and back ("D", "G"); empty: not said.
    QString rightSide, leftSide;
};
// Black on white, opaque: for pages of `unit` dots a point.
BodyStyle paperBodyStyle(double unit);

// Width and height of a view, in units of its own: what counts is their ratio.
QSizeF bodySize(records::BodyView view);
// Where the drawing of a view stands in a room: as large as can be, in the middle.
QRectF bodyRect(records::BodyView view, const QRectF& room);
// A point of the room as a place on the drawing (0 to 1), nothing beside it. The other way round: bodyPoint.
std::optional<QPointF> bodyPlace(records::BodyView view, const QRectF& room, const QPointF& point);
QPointF bodyPoint(records::BodyView view, const QRectF& room, const QPointF& place);

// Draws the view with those marks that stand on it, each a disc with its number, in the painter's font. Needs
// a QGuiApplication; any thread.
void drawBody(QPainter& painter, records::BodyView view, const QRectF& room, const BodyStyle& style,
              const std::vector<BodyMark>& marks);

}  // namespace serment::documents
