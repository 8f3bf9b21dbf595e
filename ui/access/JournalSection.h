// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QComboBox;

namespace serment::ui {

class Notice;
class Prompts;
class TableBrowser;

// What each account did, as far as the journals held here say, and their signed export.
class JournalSection : public QWidget {
    Q_OBJECT
  public:
    JournalSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void loadUsers();
    void loadLines();
    void exportOne();
    AccessGateway& m_gateway;
    Prompts& m_prompts;
    QComboBox* m_user;
    QComboBox* m_compartment;
    TableBrowser* m_table;
    Notice* m_notice;
};

}  // namespace serment::ui
