// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

namespace serment::ui {

// Nothing typed is ever lost: writes a second after the last key, and at once when asked.
class AutoSave : public QObject {
    Q_OBJECT
  public:
    AutoSave(std::function<void()> save, QObject* parent);
    void touch();   // a key was typed
    void flush();   // before a lock, another page, the end
    void forget();  // signed or discarded: nothing left to save
    bool isPending() const { return m_timer.isActive(); }

  private:
    std::function<void()> m_save;
    QTimer m_timer;
};

}  // namespace serment::ui
