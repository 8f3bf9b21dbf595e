// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

namespace serment::ui {

class Notice;
class Prompts;
class TaskLine;

// Copies of the unit: made, read back, checked; how one is restored.
class BackupSection : public QWidget {
    Q_OBJECT
  public:
    BackupSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    void load();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeMaking();
    QWidget* makeChecking();
    void make(bool freshKeys);
    void check();
    AccessGateway& m_gateway;
    Prompts& m_prompts;
    Notice* m_last;
    Notice* m_notice;
    TaskLine* m_task;
};

}  // namespace serment::ui
