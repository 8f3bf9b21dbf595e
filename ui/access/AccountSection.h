// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;
class Prompts;
class StrengthMeter;

// One's own passphrase and, for the coordinating physician, the recovery sheets of the unit.
class AccountSection : public QWidget {
    Q_OBJECT
  public:
    AccountSection(AccessGateway& gateway, Prompts& prompts, const QString& establishment,
                   QWidget* parent = nullptr);

  private:
    QWidget* makePassphrase();
    QWidget* makeSheets();
    void change();
    void renew();
    void show(const QStringList& sheets);
    AccessGateway& m_gateway;
    Prompts& m_prompts;
    QString m_establishment;
    QLineEdit *m_old, *m_fresh, *m_again;
    StrengthMeter* m_meter;
    Notice* m_notice;
    QLineEdit *m_sheet = nullptr, *m_other = nullptr;
    QLabel* m_made = nullptr;
    QPushButton* m_print = nullptr;
    QStringList m_sheets;
};

}  // namespace serment::ui
