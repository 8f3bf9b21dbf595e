// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Workspace.h"

#include "core/access/Users.h"
#include "ui/widgets/Sentences.h"

namespace serment::window {

Workspace::Workspace(std::unique_ptr<access::Session> session, std::unique_ptr<access::Session> forked)
    : m_session(std::move(session)), m_worker(std::make_unique<ui::Worker>(std::move(forked))) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<access::Session> session,
                                                   ui::Prompts& prompts, const ui::Workstation& workstation) {
    const auto profile = access::unitProfile(*session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    auto forked = session->forkForWorker();
    if (!forked) return tl::unexpected<Error>(forked.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(session), std::move(*forked)));
    workspace->compose(prompts, workstation, *profile);
    return workspace;
}

void Workspace::makeGateways() {
    const Clock& clock = m_session->clock();
    m_finder = std::make_unique<ui::CoreFindGateway>(*m_worker, clock);
    m_today = std::make_unique<ui::CoreTodayGateway>(*m_worker, clock);
    m_patients = std::make_unique<ui::CorePatientGateway>(*m_worker, *m_session);
    m_search = std::make_unique<ui::CoreEntrySearch>(*m_worker, clock);
    m_duplicates = std::make_unique<ui::CoreDuplicatesGateway>(*m_worker, *m_session);
    m_round = std::make_unique<ui::CoreRoundGateway>(*m_worker, *m_session);
    m_roll = std::make_unique<ui::CoreRollGateway>(*m_worker);
    m_agenda = std::make_unique<AgendaPages>(*m_worker, *m_session);
    m_documents = std::make_unique<ui::CoreDocumentGateway>(*m_worker, clock);
    m_requests = std::make_unique<ui::CoreRequestsGateway>(*m_worker, *m_session, m_documents->shelf());
    m_register = std::make_unique<ui::CoreRegisterGateway>(*m_worker, m_documents->shelf(), clock);
    m_rules = std::make_unique<ui::CoreRuleGateway>(*m_worker, *m_session);
    m_guides = std::make_unique<ui::CoreGuideGateway>(*m_worker, m_documents->shelf(), clock);
    m_palette = std::make_unique<ui::GuideFinder>(*m_finder, *m_guides);
    m_settings = std::make_unique<ui::CoreSettingsGateway>(*m_worker, *m_session);
    m_access = std::make_unique<ui::CoreAccessGateway>(*m_worker, *m_session);
    m_emergency = std::make_unique<ui::CoreEmergencyGateway>(*m_worker, clock);
    m_copyGuard = std::make_unique<ui::CopyGuard>();
    m_copyGuard->setAllowed(ui::copyingAllowed(*m_session).value_or(false));
}

void Workspace::compose(ui::Prompts& prompts, const ui::Workstation& workstation,
                        const access::UnitProfile& profile) {
    makeGateways();
    const auto& user = m_session->user();
    m_window = std::make_unique<ui::MainWindow>(
        ui::ShellInfo{QStringLiteral("%1 · %2").arg(profile.hospital, profile.establishment),
                      user.displayName, ui::roleText(user.role), profile.demonstration,
                      workstation.idleSeconds},
        *m_palette);
    m_transfers = std::make_unique<ui::CoreTransferGateway>(*m_worker, *m_session, profile.hospital);
    m_paperSettings = std::make_unique<ui::CorePaperSettings>(*m_worker, m_documents->shelf(), *m_session);
    addPages(prompts, workstation, profile);
    addBands();
    m_window->showPage(QStringLiteral("today"));
    checkRecentEntries();
    m_readyKeeper = std::make_unique<ui::ReadyKeeper>(*m_worker);
    m_readyKeeper->start();
    access::restSession(*m_session);  // it only answers what this user may; the worker works
}

}  // namespace serment::window
