// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace serment::ui {

bool handToList(QWidget* list, QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(list, event);
            return true;
        default:
            return false;
    }
}

}  // namespace serment::ui
