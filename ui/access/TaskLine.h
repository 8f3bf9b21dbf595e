// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace serment::ui {

// How far a long task is, with a button that stops it; not there while nothing runs.
class TaskLine : public QWidget {
    Q_OBJECT
  public:
    explicit TaskLine(QWidget* parent = nullptr);
    LongTask start(const QString& words);
    void finish();
    bool isRunning() const;

  private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stopButton;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

}  // namespace serment::ui
