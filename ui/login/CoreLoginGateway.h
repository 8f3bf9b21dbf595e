// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/login/LoginView.h"
#include "ui/widgets/Background.h"

namespace serment::ui {

// Opens a unit's session in a worker thread (Argon2id takes one to two seconds).
class CoreLoginGateway final : public QObject, public LoginGateway {
    Q_OBJECT
  public:
    CoreLoginGateway(QString folder, const Clock& clock, QObject* parent = nullptr);
    std::vector<Account> accounts() const override;
    bool isDemo() const override;
    void open(const QString& name, const QString& passphrase, Reply<bool> reply) override;
    // The session that the last successful open() made.
    std::unique_ptr<access::Session> takeSession() { return std::move(m_session); }

  private:
    QString m_folder;
    const Clock& m_clock;
    std::vector<Account> m_demo;
    std::unique_ptr<access::Session> m_session;
    Background m_background;
};

}  // namespace serment::ui
