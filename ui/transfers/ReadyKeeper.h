// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

#include "ui/widgets/Worker.h"

namespace serment::ui {

// Makes ready, one at a time and between other questions, what the next caregiver of somebody who left unannounced will need,
// as long as somebody who may send it is logged in (continuity/PreparedHandOver.h).
class ReadyKeeper : public QObject {
    Q_OBJECT
  public:
    // The worker outlives it.
    explicit ReadyKeeper(Worker& worker, QObject* parent = nullptr);
    void start(int afterMilliseconds = 4000);

  Q_SIGNALS:
    void rested();  // nothing is left to make

  private:
    void makeOne();
    Worker& m_worker;
    QTimer m_timer;
};

}  // namespace serment::ui
