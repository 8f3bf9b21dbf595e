// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

class QComboBox;

namespace serment::ui {

class Prompts;
class TableBrowser;

// Partners outside, with their mission, which bounds what may be told to them (P04); by hand or from a table.
class DirectoryView : public Tab {
    Q_OBJECT
  public:
    DirectoryView(TransferGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    QWidget* makeForm();
    void read();
    void show(const directory::Partner& partner);
    void save();
    void retire();
    void chooseCertificate();
    void importTable();
    Prompts& m_prompts;
    std::vector<directory::Partner> m_partners;
    directory::Partner m_partner;
    TableBrowser* m_table;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_structure;
    QLineEdit* m_mission;
    QLineEdit* m_address;
    QLineEdit* m_city;
    QLineEdit* m_telephone;
    QLineEdit* m_mail;
    QLineEdit* m_note;
    QLabel* m_certificate;
    QPushButton* m_retire;
};

}  // namespace serment::ui
