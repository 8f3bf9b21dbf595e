// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <vector>

#include "ui/widgets/Worker.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace serment::ui {

class Notice;
class RowView;

struct Account {
    QString name = {};         // what is typed
    QString displayName = {};  // may be empty before the unit is open
    QString role = {};
    QString passphrase = {};  // of a demo unit only; otherwise empty
};

class LoginGateway {
  public:
    virtual ~LoginGateway() = default;
    virtual std::vector<Account> accounts() const = 0;  // may be empty: the name is then typed
    virtual bool isDemo() const = 0;
    // Derives the key in a worker. The error's detail holds the seconds to wait when there were too many
    // attempts.
    virtual void open(const QString& name, const QString& passphrase, Reply<bool> reply) = 0;
};

// Who are you, and your passphrase. Nothing else: the title stays neutral, the unit is not named.
class LoginView : public QWidget {
    Q_OBJECT
  public:
    explicit LoginView(LoginGateway& gateway, QWidget* parent = nullptr);
    // Who locked comes back: only the passphrase is left to type.
    void preferAccount(const QString& name);

  Q_SIGNALS:
    void opened();
    void otherUnitWanted();
    // Whoever has two recovery sheets gets in without it.
    void passphraseLost(const QString& account);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void chooseAccount(const QString& name);
    void submit();
    QString account() const;
    void setBusy(bool busy);
    void showFailure(const Error& error);
    LoginGateway& m_gateway;
    std::vector<Account> m_accounts;
    RowView* m_list;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    QPushButton* m_open;
    QPushButton* m_other;
    QPushButton* m_lost;
    QProgressBar* m_progress;
    Notice* m_notice;
};

}  // namespace serment::ui
