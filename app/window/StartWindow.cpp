// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StartWindow.h"

#include "core/access/OpenSession.h"
#include "ui/access/RestoreAssistant.h"
#include "ui/login/WelcomeView.h"
#include "ui/widgets/Sentences.h"

namespace serment::window {

StartWindow::StartWindow(const Clock& clock, ui::Prompts& prompts, const QString& demoFolder)
    : m_clock(clock), m_prompts(prompts), m_demoFolder(demoFolder), m_maker(clock), m_restorer(clock) {
    setWindowTitle(QStringLiteral("Serment"));
    resize(1280, 720);
}

void StartWindow::showWelcome(const std::optional<Error>& error) {
    auto* view = new ui::WelcomeView(m_prompts, access::isUnit(m_demoFolder) ? m_demoFolder : QString());
    connect(view, &ui::WelcomeView::unitChosen, this, &StartWindow::openFolder, Qt::QueuedConnection);
    if (error) view->say(ui::sentence(*error));
    connect(view, &ui::WelcomeView::newUnitWanted, this, &StartWindow::showAssistant, Qt::QueuedConnection);
    connect(view, &ui::WelcomeView::restoreWanted, this, &StartWindow::showRestore, Qt::QueuedConnection);
    setCentralWidget(view);
}

void StartWindow::showAssistant() {
    auto* view = new ui::CreateAssistant(m_maker, m_prompts);
    connect(view, &ui::CreateAssistant::created, this, &StartWindow::openFolder, Qt::QueuedConnection);
    connect(
        view, &ui::CreateAssistant::cancelled, this, [this] { showWelcome(); }, Qt::QueuedConnection);
    setCentralWidget(view);
}

void StartWindow::showRestore() {
    auto* view = new ui::RestoreAssistant(m_restorer, m_prompts);
    connect(view, &ui::RestoreAssistant::finished, this, &StartWindow::openFolder, Qt::QueuedConnection);
    connect(
        view, &ui::RestoreAssistant::cancelled, this, [this] { showWelcome(); }, Qt::QueuedConnection);
    setCentralWidget(view);
}

void StartWindow::showLostPassphrase(const QString& account) {
    auto* view = new ui::RestoreAssistant(m_restorer, m_prompts);
    view->startWithLostPassphrase(m_folder, account);
    m_user = account;
    connect(view, &ui::RestoreAssistant::finished, this, &StartWindow::openFolder, Qt::QueuedConnection);
    connect(
        view, &ui::RestoreAssistant::cancelled, this, [this] { openFolder(m_folder); }, Qt::QueuedConnection);
    setCentralWidget(view);
}

void StartWindow::openFolder(const QString& folder) {
    if (!access::isUnit(folder)) {
        return showWelcome(Error{ErrorCode::NotADatabase, {}, {}});
    }
    m_folder = folder;
    auto gateway = std::make_unique<ui::CoreLoginGateway>(folder, m_clock);
    auto* view = new ui::LoginView(*gateway);
    if (!m_user.isEmpty()) view->preferAccount(m_user);
    setCentralWidget(view);
    m_login = std::move(gateway);
    connect(view, &ui::LoginView::opened, this, &StartWindow::opened, Qt::QueuedConnection);
    connect(
        view, &ui::LoginView::otherUnitWanted, this, [this] { showWelcome(); }, Qt::QueuedConnection);
    connect(view, &ui::LoginView::passphraseLost, this, &StartWindow::showLostPassphrase, Qt::QueuedConnection);
}

}  // namespace serment::window
