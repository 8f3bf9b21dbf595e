// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace serment::ui {

// F12: covers the window at once with an empty page; F12 or Esc brings the work back.
class Blank : public QWidget {
    Q_OBJECT
  public:
    explicit Blank(QWidget* parent);
    void toggle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* m_focusBefore = nullptr;
};

// Says when nobody has touched the keyboard or the mouse for a while (at most 120 s, DESIGN §4).
class IdleWatch : public QObject {
    Q_OBJECT
  public:
    explicit IdleWatch(int seconds, QObject* parent = nullptr);
    int seconds() const { return m_timer.interval() / 1000; }

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTimer m_timer;
};

}  // namespace serment::ui
