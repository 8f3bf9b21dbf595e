// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "app/window/AgendaPages.h"
#include "core/access/Session.h"
#include "core/access/Settings.h"
#include "ui/access/CopyGuard.h"
#include "ui/access/CoreAccessGateway.h"
#include "ui/access/CoreEmergencyGateway.h"
#include "ui/clinical/RoundPage.h"
#include "ui/documents/CoreDocumentGateway.h"
#include "ui/documents/CorePaperSettings.h"
#include "ui/identity/CoreDuplicatesGateway.h"
#include "ui/patient/CoreEntrySearch.h"
#include "ui/patient/CoreFindGateway.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/PatientPage.h"
#include "ui/registers/CoreRegisterGateway.h"
#include "ui/requests/CoreRequestsGateway.h"
#include "ui/roll/CoreRollGateway.h"
#include "ui/rules/CoreGuideGateway.h"
#include "ui/rules/CoreRuleGateway.h"
#include "ui/rules/GuideFinder.h"
#include "ui/settings/CoreSettingsGateway.h"
#include "ui/settings/Workstation.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/CoreTodayGateway.h"
#include "ui/transfers/CoreTransferGateway.h"
#include "ui/transfers/ReadyKeeper.h"

namespace serment::ui {
class AlertBand;
class SettingsPage;
}  // namespace serment::ui

namespace serment::window {

// One user at work in an open unit: the session, the worker that talks to it, and the window composed of
// pages.
class Workspace {
  public:
    static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<access::Session> session,
                                                   ui::Prompts& prompts, const ui::Workstation& workstation);
    ui::MainWindow& window() { return *m_window; }
    QString userName() const { return m_session->user().name; }
    // Waits for what is being written, then closes every file.
    ~Workspace();

  private:
    Workspace(std::unique_ptr<access::Session> session, std::unique_ptr<access::Session> forked);
    void makeGateways();
    void compose(ui::Prompts& prompts, const ui::Workstation& workstation,
                 const access::UnitProfile& profile);
    // Each page is made when somebody goes there, or in a quiet moment.
    void addPages(ui::Prompts& prompts, const ui::Workstation& workstation, const access::UnitProfile& profile);
    void addCarePages(ui::Prompts& prompts);
    void addPaperPages(ui::Prompts& prompts);
    // The file with its parts made apart (PatientTab), in the order of the tabs.
    ui::PageMaker patientPage(ui::Prompts& prompts);
    ui::PageMaker settingsPage(ui::Prompts& prompts, const ui::Workstation& workstation, const QString& establishment);
    // Accounts, emergencies, alarms, backups, journal and screen, below the settings that stand there already.
    void addAccessSections(ui::SettingsPage& page, ui::Prompts& prompts, const QString& establishment);
    void addWatchSections(ui::SettingsPage& page, ui::Prompts& prompts, int idleSeconds);
    void addAccessTabs(ui::PatientPage& page);
    void addBands();
    void showAlarmBand();
    // The signatures of what was written since this user last checked them, behind the first page.
    void checkRecentEntries();
    // Then all of them, a slice now and then.
    void sweepSignatures();
    std::unique_ptr<access::Session> m_session;
    std::unique_ptr<ui::Worker> m_worker;
    std::unique_ptr<ui::CoreAccessGateway> m_access;
    std::unique_ptr<ui::CoreEmergencyGateway> m_emergency;
    std::unique_ptr<ui::CopyGuard> m_copyGuard;
    std::unique_ptr<ui::CoreFindGateway> m_finder;
    std::unique_ptr<ui::CorePatientGateway> m_patients;
    std::unique_ptr<ui::CoreDuplicatesGateway> m_duplicates;
    std::unique_ptr<ui::CoreEntrySearch> m_search;
    std::unique_ptr<ui::CoreRoundGateway> m_round;
    std::unique_ptr<ui::CoreRollGateway> m_roll;
    std::unique_ptr<ui::CoreRequestsGateway> m_requests;
    std::unique_ptr<ui::CoreDocumentGateway> m_documents;
    std::unique_ptr<ui::CoreTodayGateway> m_today;
    std::unique_ptr<AgendaPages> m_agenda;
    std::unique_ptr<ui::CoreRegisterGateway> m_register;
    std::unique_ptr<ui::CoreRuleGateway> m_rules;
    std::unique_ptr<ui::CoreGuideGateway> m_guides;
    std::unique_ptr<ui::GuideFinder> m_palette;
    std::unique_ptr<ui::CoreSettingsGateway> m_settings;
    std::unique_ptr<ui::CoreTransferGateway> m_transfers;
    std::unique_ptr<ui::ReadyKeeper> m_readyKeeper;
    std::unique_ptr<ui::CorePaperSettings> m_paperSettings;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::AlertBand* m_alarmBand = nullptr;
};

}  // namespace serment::window
