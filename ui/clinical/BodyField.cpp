// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/BodyField.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/Theme.h"

namespace serment::ui {

using BodySide = records::BodyView;

namespace {

constexpr std::array views{BodySide::Front, BodySide::Back, BodySide::Face, BodySide::LeftHand,
                           BodySide::RightHand};
constexpr double smallStep = 0.01;
constexpr double largeStep = 0.05;

documents::BodyStyle screenStyle() {
    const Tokens& tokens = Theme::tokens();
    documents::BodyStyle style;
    style.line = tokens.muted;
    style.skin = tokens.background;
    style.detail = tokens.border;
    style.mark = tokens.accent;
    style.onMark = tokens.onAccent;
    style.markSize = Theme::px(16);
    return style;
}

}  // namespace

BodyView::BodyView(bool editable, QWidget* parent) : QWidget(parent), m_editable(editable) {
    setAccessibleName(tr("Drawn body"));
    setMinimumHeight(Theme::px(200));
    if (editable) setFocusPolicy(Qt::StrongFocus);
}

void BodyView::setMarks(std::vector<documents::BodyMark> marks) {
    m_marks = std::move(marks);
    update();
}

void BodyView::setPlaced(const documents::BodyMark& mark) {
    m_placed = mark;
    update();
}

QString BodyView::viewName(BodySide view) {
    switch (view) {
        case BodySide::Front:
            return tr("front");
        case BodySide::Back:
            return tr("back");
        case BodySide::Face:
            return tr("face");
        case BodySide::LeftHand:
            return tr("left hand");
        case BodySide::RightHand:
            return tr("right hand");
    }
    return {};
}

QSize BodyView::sizeHint() const {
    return {Theme::px(420), Theme::px(240)};
}

// Front and back as high as the widget, face and hands in the last two thirds.
QRectF BodyView::roomOf(BodySide view) const {
    const double wide = width() / 4.0, high = height();
    switch (view) {
        case BodySide::Front:
            return {0, 0, wide, high};
        case BodySide::Back:
            return {wide, 0, wide, high};
        case BodySide::Face:
            return {2 * wide, 0, 2 * wide, high * 0.55};
        case BodySide::RightHand:
            return {2 * wide, high * 0.58, wide, high * 0.42};
        case BodySide::LeftHand:
            return {3 * wide, high * 0.58, wide, high * 0.42};
    }
    return {};
}

void BodyView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextRole::Label));
    documents::BodyStyle style = screenStyle();
    style.rightSide = tr("R", "the person's right, on the drawn body");
    style.leftSide = tr("L", "the person's left, on the drawn body");
    for (const BodySide view : views) {
        const QRectF room = roomOf(view).adjusted(4, 4, -4, -4);
        documents::drawBody(painter, view, room, style, m_marks);
        if (!m_editable || m_placed.view != view) continue;
        const QPointF at = documents::bodyPoint(view, room, {m_placed.x, m_placed.y});
        painter.setPen(QPen(Theme::color(Tone::Block), hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, Theme::px(8), Theme::px(8));
        painter.drawLine(at - QPointF(Theme::px(12), 0), at + QPointF(Theme::px(12), 0));
        painter.drawLine(at - QPointF(0, Theme::px(12)), at + QPointF(0, Theme::px(12)));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

void BodyView::mousePressEvent(QMouseEvent* event) {
    if (!m_editable) return;
    setFocus();
    for (const BodySide view : views) {
        const auto place = documents::bodyPlace(view, roomOf(view).adjusted(4, 4, -4, -4), event->position());
        if (!place) continue;
        m_placed.view = view;
        return move(place->x(), place->y());
    }
}

void BodyView::move(double x, double y) {
    m_placed.x = std::clamp(x, 0.0, 1.0);
    m_placed.y = std::clamp(y, 0.0, 1.0);
    setAccessibleDescription(
        QStringLiteral("%1 %2 %3").arg(viewName(m_placed.view)).arg(m_placed.x).arg(m_placed.y));
    update();
    Q_EMIT moved();
}

void BodyView::step(int by) {
    const auto at = std::find(views.begin(), views.end(), m_placed.view) - views.begin();
    const int count = int(views.size());
    m_placed.view = views.at(size_t((int(at) + by + count) % count));
    move(0.5, 0.5);
}

void BodyView::keyPressEvent(QKeyEvent* event) {
    if (!m_editable) return QWidget::keyPressEvent(event);
    const double by = event->modifiers() & Qt::ShiftModifier ? largeStep : smallStep;
    switch (event->key()) {
        case Qt::Key_Left:
            return move(m_placed.x - by, m_placed.y);
        case Qt::Key_Right:
            return move(m_placed.x + by, m_placed.y);
        case Qt::Key_Up:
            return move(m_placed.x, m_placed.y - by);
        case Qt::Key_Down:
            return move(m_placed.x, m_placed.y + by);
        case Qt::Key_PageDown:
            return step(1);
        case Qt::Key_PageUp:
            return step(-1);
        default:
            QWidget::keyPressEvent(event);
    }
}

BodyField::BodyField(const FieldSpec& spec, QWidget* parent)
    : FieldWidget(spec, parent), m_body(new BodyView(true, this)) {
    m_body->setToolTip(tr("Click, or arrows (with Shift: faster); PageDown goes to the next view"));
    m_body->setMinimumHeight(Theme::px(220));
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    put(m_body);
    connect(m_body, &BodyView::moved, this, &FieldWidget::changed);
}

QString BodyField::value() const {
    return BodyView::viewName(m_body->placed().view);
}

void BodyField::addTo(Values& values) const {
    const documents::BodyMark& mark = m_body->placed();
    values.insert(QStringLiteral("view"), enumName(mark.view));
    values.insert(QStringLiteral("x"), QString::number(mark.x));
    values.insert(QStringLiteral("y"), QString::number(mark.y));
    values.insert(name(), value());
}

void BodyField::takeFrom(const Values& values) {
    documents::BodyMark mark;
    mark.view = enumOr(values.value(QStringLiteral("view")), BodySide::Front);
    mark.x = values.value(QStringLiteral("x"), QStringLiteral("0.5")).toDouble();
    mark.y = values.value(QStringLiteral("y"), QStringLiteral("0.5")).toDouble();
    m_body->setPlaced(mark);
}

}  // namespace serment::ui
