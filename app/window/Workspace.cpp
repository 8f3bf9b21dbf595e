// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <algorithm>

#include "core/access/Users.h"
#include "ui/agenda/AgendaTabs.h"
#include "ui/around/Pressures.h"
#include "ui/clinical/ClinicalTabs.h"
#include "ui/consent/ConsentTabs.h"
#include "ui/documents/DocumentPage.h"
#include "ui/identity/PersonTabs.h"
#include "ui/identity/PortraitSetting.h"
#include "ui/patient/FindPage.h"
#include "ui/patient/PatientsPage.h"
#include "ui/reception/ReceptionTabs.h"
#include "ui/registers/RegistersPage.h"
#include "ui/requests/RequestsPage.h"
#include "ui/rules/GuidePage.h"
#include "ui/rules/RulesPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/transfers/TransfersPage.h"
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

void Workspace::addPatientTabs(ui::PatientPage& page, ui::Prompts& prompts) {
    const auto holdsFile = [this](Compartment c) { return m_session->may(access::Action::OpenFile, c); };
    if (holdsFile(Compartment::Coordination)) ui::ClinicalTabs::addTo(page, *m_worker, *m_session, prompts);
    ui::ConsentTabs::addTo(page, *m_worker, *m_session, prompts);
    ui::ReceptionTabs::addTo(page, *m_worker, *m_session);
    ui::PersonTabs::addTo(page, *m_worker, *m_session, prompts);
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
    const auto may = [this](access::Action action, Compartment compartment) {
        return m_session->may(action, compartment);
    };
    const auto add = [this](const char* key, const char* icon, ui::Page* page, const char* listedAs = "") {
        m_window->addPage(QString::fromLatin1(key), QString::fromLatin1(icon), page,
                          QString::fromLatin1(listedAs));
    };
    // A page that a role can do nothing with is not shown to it.
    add("today", "today", new ui::TodayPage(*m_today));
    if (may(access::Action::ViewRequests, Compartment::Coordination))
        add("requests", "requests", new ui::RequestsPage(*m_requests, *m_finder, prompts));
    if (may(access::Action::ViewDetainees, Compartment::Unit)) {
        add("patients", "patients", new ui::PatientsPage(*m_patients));
        auto* file = new ui::PatientPage(*m_patients);
        addPatientTabs(*file, prompts);
        addAccessTabs(*file);
        add("patient", "", file, "patients");
        file->setSearch(*m_search);
        add("find", "", new ui::FindPage(*m_search), "patients");
        add("duplicates", "", new ui::DuplicatesPage(*m_duplicates), "patients");
    }
    if (may(access::Action::ImportRoll, Compartment::Unit))
        add("roll", "", new ui::RollPage(*m_roll, prompts), "patients");
    if (may(access::Action::ReadCoordination, Compartment::Coordination))
        add("round", "pill", new ui::RoundPage(*m_round, prompts));
    if (may(access::Action::ViewAgenda, Compartment::Unit))
        add("agenda", "agenda", m_agenda->make(*m_finder, prompts));
    const auto inTeam = [&](access::Action action) {
        return std::any_of(allCompartments.begin(), allCompartments.end(),
                           [&](Compartment c) { return may(action, c); });
    };
    if (inTeam(access::Action::DraftDocument)) {
        add("document", "documents", new ui::DocumentPage(*m_documents, prompts));
        add("guide", "", new ui::GuidePage(*m_guides, *m_finder), "document");
    }
    m_transfers = std::make_unique<ui::CoreTransferGateway>(*m_worker, *m_session, profile.hospital);
    if (may(access::Action::ManageDirectory, Compartment::Unit))
        add("transfers", "transfers", new ui::TransfersPage(*m_transfers, *m_finder, prompts));
    if (inTeam(access::Action::ViewDisclosures))
        add("registers", "registers", new ui::RegistersPage(*m_register, prompts));
    if (may(access::Action::ReadCoordination, Compartment::Coordination))
        add("pressures", "", new ui::PressuresPage(std::make_unique<ui::PressureGateway>(*m_worker, *m_session)), "registers");
    add("rules", "rules", new ui::RulesPage(*m_rules));
    auto* settings = new ui::SettingsPage(*m_settings, workstation);
    QObject::connect(settings, &ui::SettingsPage::workstationChanged, m_window.get(),
                     [](const ui::Workstation& changed) {
                         ui::saveWorkstation(changed);
                         ui::Theme::apply(*qApp, changed.appearance);
                     });
    m_paperSettings = std::make_unique<ui::CorePaperSettings>(*m_worker, m_documents->shelf(), *m_session);
    if (m_paperSettings->mayChangeWording() || m_paperSettings->mayChangeLetterhead())
        settings->addSection(QCoreApplication::translate("serment::window::Workspace", "Papers"),
                             new ui::PaperSettings(*m_paperSettings, prompts));
    addAccessSections(*settings, prompts, profile.establishment, workstation.idleSeconds);
    settings->addSection(QCoreApplication::translate("serment::ui::PortraitSetting", "Pictures"), new ui::PortraitSetting(*m_worker, *m_session));
    add("settings", "settings", settings);
    addBands();
    m_window->showPage(QStringLiteral("today"));
    checkRecentEntries();
    m_readyKeeper = std::make_unique<ui::ReadyKeeper>(*m_worker);
    m_readyKeeper->start();
    access::restSession(*m_session);  // it only answers what this user may; the worker works
}

}  // namespace serment::window
