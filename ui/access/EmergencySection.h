// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;
class TableBrowser;

// The unit's switch for emergencies, with what it costs, and the list of openings until each was reviewed.
class EmergencySection : public QWidget {
    Q_OBJECT
  public:
    explicit EmergencySection(AccessGateway& gateway, QWidget* parent = nullptr);
    void load();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeSwitch();
    QWidget* makeList();
    void show(const EmergencyView& view);
    void choose(const QString& id);
    void review();
    AccessGateway& m_gateway;
    EmergencyView m_view;
    QString m_chosen;
    Notice* m_notice;
    QCheckBox* m_switch;
    TableBrowser* m_table;
    QLabel* m_reason;
    QLineEdit* m_note;
    QPushButton* m_review;
};

}  // namespace serment::ui
