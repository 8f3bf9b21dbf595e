// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StartWindow.h"

#include "core/access/OpenSession.h"
#include "ui/login/WelcomeView.h"
#include "ui/widgets/Sentences.h"

namespace serment::window {

StartWindow::StartWindow(const Clock& clock, ui::Prompts& prompts, const QString& demoFolder)
    : m_clock(clock), m_prompts(prompts), m_demoFolder(demoFolder), m_maker(clock) {
    setWindowTitle(QStringLiteral("Serment"));
    resize(1280, 720);
}

void StartWindow::showWelcome(const std::optional<Error>& error) {
    auto* view = new ui::WelcomeView(m_prompts, access::isUnit(m_demoFolder) ? m_demoFolder : QString());
    connect(view, &ui::WelcomeView::unitChosen, this, &StartWindow::openFolder, Qt::QueuedConnection);
    if (error) view->say(ui::sentence(*error));
    connect(view, &ui::WelcomeView::newUnitWanted, this, &StartWindow::showAssistant, Qt::QueuedConnection);
    setCentralWidget(view);
}

void StartWindow::showAssistant() {
    auto* view = new ui::CreateAssistant(m_maker, m_prompts);
    connect(view, &ui::CreateAssistant::created, this, &StartWindow::openFolder, Qt::QueuedConnection);
    connect(
        view, &ui::CreateAssistant::cancelled, this, [this] { showWelcome(); }, Qt::QueuedConnection);
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
}

}  // namespace serment::window
