// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AutoSave.h"

namespace serment::ui {

AutoSave::AutoSave(std::function<void()> save, QObject* parent) : QObject(parent), m_save(std::move(save)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_save(); });
}

void AutoSave::touch() {
    m_timer.start();
}

void AutoSave::flush() {
    if (!m_timer.isActive()) return;
    m_timer.stop();
    m_save();
}

void AutoSave::forget() {
    m_timer.stop();
}

}  // namespace serment::ui
