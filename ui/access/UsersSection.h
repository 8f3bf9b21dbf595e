// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/AccessValues.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace serment::ui {

class GrantForm;
class NewUserForm;
class Notice;
class Prompts;
class TableBrowser;
class TaskLine;

// Accounts and the keys sealed to them: add, vouch for, grant, close with the rotation of every key
// concerned.
class UsersSection : public QWidget {
    Q_OBJECT
  public:
    UsersSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    void load();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QString intruderWords(const QString& account) const;
    QWidget* makeChosen();
    void makeNewAccount(QBoxLayout* box);
    void show(const UsersView& view);
    void choose(const QString& id);
    void done(const Result<bool>& answer, const QString& words);
    void revoke();
    void rotateDue();
    AccessGateway& m_gateway;
    Prompts& m_prompts;
    AccessRights m_rights;
    UsersView m_view;
    std::optional<access::UserAccount> m_chosen;
    TableBrowser* m_table;
    Notice* m_notice;
    Notice* m_due;
    TaskLine* m_task;
    QLabel* m_who;
    QPushButton *m_vouch, *m_revoke;
    GrantForm* m_grant;
    NewUserForm* m_new;
};

}  // namespace serment::ui
