// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Blank.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/Theme.h"

namespace serment::ui {

Blank::Blank(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Blank::toggle() {
    if (isVisible()) {
        qApp->removeEventFilter(this);
        hide();
        if (m_focusBefore) m_focusBefore->setFocus();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    qApp->installEventFilter(this);
}

// While blank, no key and no shortcut reaches what lies beneath.
bool Blank::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride &&
        event->type() != QEvent::Shortcut)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Shortcut) return true;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool lock = key == Qt::Key_L && static_cast<QKeyEvent*>(event)->modifiers() == Qt::ControlModifier;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key == Qt::Key_F12 || key == Qt::Key_Escape || lock) toggle();
    return true;
}

void Blank::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().background);
}

IdleWatch::IdleWatch(int seconds, QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::clamp(seconds, 10, 120) * 1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
    m_timer.start();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
            m_timer.start();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace serment::ui
