// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/settings/SettingsPage.h"

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;

// What the unit is called, and where one calls back. Address and logo are changed beside the paper that bears them.
class UnitForm : public QWidget {
    Q_OBJECT
  public:
    explicit UnitForm(SettingsGateway& gateway, QWidget* parent = nullptr);
    ~UnitForm() override;
    void load();

  private:
    QLineEdit* addLine(QFormLayout* form, const QString& label);
    bool isNumberRight();
    void save();
    SettingsGateway& m_gateway;
    access::UnitProfile m_profile;
    QLineEdit *m_establishment, *m_hospital, *m_city, *m_finess, *m_telephone;
    QPushButton* m_save;
    Notice* m_notice;
};

}  // namespace serment::ui
