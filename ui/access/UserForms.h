// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QComboBox;
class QLineEdit;

namespace serment::ui {

class StrengthMeter;

// A new account. The passphrase is typed by the person, who changes it alone afterwards.
class NewUserForm : public QWidget {
    Q_OBJECT
  public:
    explicit NewUserForm(bool mayNamePhysicianInCharge, QWidget* parent = nullptr);
    void clear();

  Q_SIGNALS:
    void wanted(const serment::access::NewUser& user, const QString& passphrase);
    void refused(const QString& why);

  private:
    void submit();
    QLineEdit *m_name, *m_login, *m_title, *m_rpps, *m_passphrase, *m_again;
    QComboBox* m_role;
    StrengthMeter* m_meter;
};

// The key of one compartment for the account chosen; with two sheets when nobody here holds it.
class GrantForm : public QWidget {
    Q_OBJECT
  public:
    GrantForm(const std::set<Compartment>& grantable, bool withSheets, QWidget* parent = nullptr);

  Q_SIGNALS:
    void wanted(serment::Compartment compartment, const QString& sheet, const QString& otherSheet);

  private:
    void submit();
    std::set<Compartment> m_grantable;
    QComboBox* m_compartment;
    QLineEdit *m_sheet, *m_other;
    QWidget* m_sheets;
};

}  // namespace serment::ui
