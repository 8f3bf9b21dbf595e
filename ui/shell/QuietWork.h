// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

namespace serment::ui {

// Does what can wait, one step at a time: once the window has stood still for a moment, with room for events between
// two steps, and not while somebody types or clicks.
class QuietWork : public QObject {
    Q_OBJECT
  public:
    // `step` says whether more remains.
    QuietWork(std::function<bool()> step, QObject* parent);
    void start();
    bool isDone() const { return m_done; }

  Q_SIGNALS:
    void done();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void takeStep();
    std::function<bool()> m_step;
    QTimer m_next;
    bool m_done = false;
};

}  // namespace serment::ui
