// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages the workspace has for this user, and how each is made.
#include <QApplication>
#include <QCoreApplication>
#include <algorithm>

#include "app/window/Workspace.h"
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

namespace serment::window {

namespace {

ui::PageEntry entry(const char* key, const char* icon, const QString& title) {
    return {QString::fromLatin1(key), QString::fromLatin1(icon), title, {}};
}

// Reached from other pages only.
ui::PageEntry hidden(const char* key, const char* listedAs) {
    return {QString::fromLatin1(key), {}, {}, QString::fromLatin1(listedAs)};
}

bool inATeam(const access::Session& session, access::Action action) {
    return std::any_of(allCompartments.begin(), allCompartments.end(),
                       [&](Compartment c) { return session.may(action, c); });
}

}  // namespace

// A page that a role can do nothing with is not shown to it.
void Workspace::addPages(ui::Prompts& prompts, const ui::Workstation& workstation, const access::UnitProfile& profile) {
    m_window->addPage(entry("today", "today", ui::TodayPage::name()), {[this] { return new ui::TodayPage(*m_today); }});
    addCarePages(prompts);
    addPaperPages(prompts);
    m_window->addPage(entry("rules", "rules", ui::RulesPage::name()), {[this] { return new ui::RulesPage(*m_rules); }});
    m_window->addPage(entry("settings", "settings", ui::SettingsPage::name()),
                      settingsPage(prompts, workstation, profile.establishment));
}

void Workspace::addCarePages(ui::Prompts& prompts) {
    const auto& may = *m_session;
    if (may.may(access::Action::ViewRequests, Compartment::Coordination))
        m_window->addPage(entry("requests", "requests", ui::RequestsPage::name()),
                          {[this, &prompts] { return new ui::RequestsPage(*m_requests, *m_finder, prompts); }});
    if (may.may(access::Action::ViewDetainees, Compartment::Unit)) {
        m_window->addPage(entry("patients", "patients", ui::PatientsPage::name()),
                          {[this] { return new ui::PatientsPage(*m_patients); }});
        m_window->addPage(hidden("patient", "patients"), patientPage(prompts));
        m_window->addPage(hidden("find", "patients"), {[this] { return new ui::FindPage(*m_search); }});
        m_window->addPage(hidden("duplicates", "patients"), {[this] { return new ui::DuplicatesPage(*m_duplicates); }});
    }
    if (may.may(access::Action::ImportRoll, Compartment::Unit))
        m_window->addPage(hidden("roll", "patients"), {[this, &prompts] { return new ui::RollPage(*m_roll, prompts); }});
    if (may.may(access::Action::ReadCoordination, Compartment::Coordination))
        m_window->addPage(entry("round", "pill", ui::RoundPage::name()),
                          {[this, &prompts] { return new ui::RoundPage(*m_round, prompts); }});
    if (may.may(access::Action::ViewAgenda, Compartment::Unit))
        m_window->addPage(entry("agenda", "agenda", ui::AgendaTabs::name()), m_agenda->maker(*m_finder, prompts));
}

void Workspace::addPaperPages(ui::Prompts& prompts) {
    if (inATeam(*m_session, access::Action::DraftDocument)) {
        m_window->addPage(entry("document", "documents", ui::DocumentPage::name()),
                          {[this, &prompts] { return new ui::DocumentPage(*m_documents, prompts); }});
        m_window->addPage(hidden("guide", "document"), {[this] { return new ui::GuidePage(*m_guides, *m_finder); }});
    }
    if (m_session->may(access::Action::ManageDirectory, Compartment::Unit))
        m_window->addPage(entry("transfers", "transfers", ui::TransfersPage::name()),
                          {[this, &prompts] { return new ui::TransfersPage(*m_transfers, *m_finder, prompts); }});
    if (inATeam(*m_session, access::Action::ViewDisclosures))
        m_window->addPage(entry("registers", "registers", ui::RegistersPage::name()),
                          {[this, &prompts] { return new ui::RegistersPage(*m_register, prompts); }});
    if (m_session->may(access::Action::ReadCoordination, Compartment::Coordination))
        m_window->addPage(hidden("pressures", "registers"), {[this] {
            return new ui::PressuresPage(std::make_unique<ui::PressureGateway>(*m_worker, *m_session));
        }});
}

ui::PageMaker Workspace::patientPage(ui::Prompts& prompts) {
    const auto file = [](ui::Page& page) -> ui::PatientPage& { return static_cast<ui::PatientPage&>(page); };
    ui::PageMaker maker{[this] { return new ui::PatientPage(*m_patients); }};
    if (m_session->may(access::Action::OpenFile, Compartment::Coordination))
        maker.parts.push_back([=, this, &prompts](ui::Page& page) { ui::ClinicalTabs::addTo(file(page), *m_worker, *m_session, prompts); });
    maker.parts.push_back([=, this, &prompts](ui::Page& page) { ui::ConsentTabs::addTo(file(page), *m_worker, *m_session, prompts); });
    maker.parts.push_back([=, this](ui::Page& page) { ui::ReceptionTabs::addTo(file(page), *m_worker, *m_session); });
    maker.parts.push_back([=, this, &prompts](ui::Page& page) { ui::PersonTabs::addTo(file(page), *m_worker, *m_session, prompts); });
    maker.parts.push_back([=, this](ui::Page& page) {
        addAccessTabs(file(page));
        file(page).setSearch(*m_search);
    });
    return maker;
}

ui::PageMaker Workspace::settingsPage(ui::Prompts& prompts, const ui::Workstation& workstation, const QString& establishment) {
    const auto settings = [](ui::Page& page) -> ui::SettingsPage& { return static_cast<ui::SettingsPage&>(page); };
    ui::PageMaker maker{[this, workstation] {
        auto* page = new ui::SettingsPage(*m_settings, workstation);
        QObject::connect(page, &ui::SettingsPage::workstationChanged, m_window.get(), [](const ui::Workstation& changed) {
            ui::saveWorkstation(changed);
            ui::Theme::apply(*qApp, changed.appearance);
        });
        return page;
    }};
    if (m_paperSettings->mayChangeWording() || m_paperSettings->mayChangeLetterhead())
        maker.parts.push_back([=, this, &prompts](ui::Page& page) {
            settings(page).addSection(QCoreApplication::translate("serment::window::Workspace", "Papers"),
                                      new ui::PaperSettings(*m_paperSettings, prompts));
        });
    maker.parts.push_back([=, this, &prompts](ui::Page& page) { addAccessSections(settings(page), prompts, establishment); });
    maker.parts.push_back([=, this, &prompts](ui::Page& page) {
        addWatchSections(settings(page), prompts, workstation.idleSeconds);
        settings(page).addSection(QCoreApplication::translate("serment::ui::PortraitSetting", "Pictures"),
                                  new ui::PortraitSetting(*m_worker, *m_session));
    });
    return maker;
}

}  // namespace serment::window
