// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>

#include "ui/access/CoreUnitRestorer.h"
#include "ui/login/CoreLoginGateway.h"
#include "ui/login/CoreUnitMaker.h"
#include "ui/widgets/Prompts.h"

namespace serment::window {

// Before anybody is in: welcome, new unit, login. Its title says nothing.
class StartWindow : public QMainWindow {
    Q_OBJECT
  public:
    StartWindow(const Clock& clock, ui::Prompts& prompts, const QString& demoFolder);
    void openFolder(const QString& folder);
    // The account that the login proposes; nobody in particular when empty.
    void setUser(const QString& name) { m_user = name; }
    void showWelcome(const std::optional<Error>& error = {});
    const QString& folder() const { return m_folder; }
    std::unique_ptr<access::Session> takeSession() { return m_login->takeSession(); }

  Q_SIGNALS:
    void opened();

  private:
    void showAssistant();
    void showRestore();
    void showLostPassphrase(const QString& account);
    const Clock& m_clock;
    ui::Prompts& m_prompts;
    QString m_demoFolder;
    QString m_folder;
    QString m_user;
    ui::CoreUnitMaker m_maker;
    ui::CoreUnitRestorer m_restorer;
    std::unique_ptr<ui::CoreLoginGateway> m_login;
};

}  // namespace serment::window
