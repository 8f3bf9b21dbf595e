// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QLabel;
class QLineEdit;

namespace serment::ui {

class Notice;
class TableBrowser;
class TaskLine;

// What was found wrong with the files, the check of everything, and the decision of the coordinating
// physician.
class AlarmSection : public QWidget {
    Q_OBJECT
  public:
    explicit AlarmSection(AccessGateway& gateway, QWidget* parent = nullptr);
    void load();

  Q_SIGNALS:
    void undecidedChanged(int count);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void show(const std::vector<AlarmView>& alarms);
    void tellSweep();
    void verify();
    void decide();
    AccessGateway& m_gateway;
    std::vector<AlarmView> m_alarms;
    QLabel* m_sweep;
    Notice* m_state;
    Notice* m_notice;
    TaskLine* m_task;
    TableBrowser* m_table;
    QLabel* m_advice;
    QWidget* m_decision;
    QLineEdit* m_reason;
};

}  // namespace serment::ui
