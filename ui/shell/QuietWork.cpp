// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietWork.h"

#include <QCoreApplication>
#include <QEvent>
#include <chrono>

namespace serment::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 500ms;  // since the start, or since the last key or click
constexpr auto breath = 10ms;  // between two steps

}  // namespace

QuietWork::QuietWork(std::function<bool()> step, QObject* parent) : QObject(parent), m_step(std::move(step)) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &QuietWork::takeStep);
}

void QuietWork::start() {
    QCoreApplication::instance()->installEventFilter(this);
    m_next.start(quiet);
}

void QuietWork::takeStep() {
    if (m_step()) return m_next.start(breath);
    QCoreApplication::instance()->removeEventFilter(this);
    m_done = true;
    Q_EMIT done();
}

bool QuietWork::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
            m_next.start(quiet);
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace serment::ui
