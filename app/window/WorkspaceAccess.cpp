// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace shows of accounts, keys and journal, and what stands over every page.
#include "app/window/Workspace.h"

#include <QTimer>
#include <chrono>

#include "core/access/Alarm.h"
#include "core/access/Sweep.h"
#include "ui/access/AccountSection.h"
#include "ui/access/AlarmSection.h"
#include "ui/access/AlertBand.h"
#include "ui/access/BackupSection.h"
#include "ui/access/EmergencySection.h"
#include "ui/access/EmergencyTab.h"
#include "ui/access/JournalSection.h"
#include "ui/access/JournalTab.h"
#include "ui/access/ScreenSection.h"
#include "ui/access/UsersSection.h"
#include "ui/patient/TabGroup.h"
#include "ui/settings/SettingsPage.h"

namespace serment::window {

void Workspace::addAccessSections(ui::SettingsPage& page, ui::Prompts& prompts, const QString& establishment) {
    page.addSection(ui::AccountSection::tr("My account"),
                    new ui::AccountSection(*m_access, prompts, establishment), QStringLiteral("account"));
    page.addSection(ui::UsersSection::tr("Users and keys"), new ui::UsersSection(*m_access, prompts),
                    QStringLiteral("users"));
}

void Workspace::addWatchSections(ui::SettingsPage& page, ui::Prompts& prompts, int idleSeconds) {
    page.addSection(ui::EmergencySection::tr("Emergencies"), new ui::EmergencySection(*m_access),
                    QStringLiteral("emergencies"));
    auto* alarms = new ui::AlarmSection(*m_access);
    page.addSection(ui::AlarmSection::tr("Files and alarms"), alarms, QStringLiteral("alarms"));
    QObject::connect(alarms, &ui::AlarmSection::undecidedChanged, m_window.get(), [this](int count) {
        if (count == 0)
            m_alarmBand->clear();
        else
            showAlarmBand();
    });
    page.addSection(ui::BackupSection::tr("Backup"), new ui::BackupSection(*m_access, prompts),
                    QStringLiteral("backup"));
    if (m_access->rights().readJournal)
        page.addSection(ui::JournalSection::tr("Journal"), new ui::JournalSection(*m_access, prompts),
                        QStringLiteral("journal"));
    page.addSection(ui::ScreenSection::tr("Screen"),
                    new ui::ScreenSection(*m_access, *m_copyGuard, idleSeconds), QStringLiteral("screen"));
}

void Workspace::addAccessTabs(ui::PatientPage& page) {
    const ui::AccessRights rights = m_access->rights();
    if (rights.openEmergency) page.addTab(new ui::EmergencyTab(*m_emergency));
    if (!rights.readJournal) return;
    auto* journal = new ui::JournalTab(*m_access);
    if (auto* person = page.findChild<ui::TabGroup*>(QStringLiteral("person")))
        person->add(journal);
    else
        page.addTab(journal);
}

void Workspace::addBands() {
    m_window->addBand(new ui::EmergencyBand(*m_emergency));
    m_alarmBand = new ui::AlertBand;
    m_window->addBand(m_alarmBand);
    if (access::alarmRaised(*m_session)) showAlarmBand();
}

void Workspace::showAlarmBand() {
    m_alarmBand->say(
        ui::AlarmSection::tr("Something was changed outside the program: the unit only reads until the "
                             "coordinating physician has decided."),
        ui::AlarmSection::tr("What and since when"),
        [this] { m_window->showPage(QStringLiteral("settings"), QStringLiteral("alarms")); });
}

void Workspace::checkRecentEntries() {
    m_worker->ask<bool>(
        m_window.get(), [](access::Session& session) { return access::verifyRecent(session); },
        [this](Result<bool> sound) {
            if (sound && !*sound) showAlarmBand();
            sweepSignatures();
        });
}

void Workspace::sweepSignatures() {
    using namespace std::chrono_literals;
    struct Swept {
        bool more = false, alarm = false;
    };
    m_worker->ask<Swept>(
        m_window.get(),
        [](access::Session& session) {
            return access::sweepSignatures(session).map([&](bool more) { return Swept{more, access::alarmRaised(session)}; });
        },
        [this](Result<Swept> swept) {
            if (swept && swept->alarm) showAlarmBand();
            const bool more = swept && swept->more;
            QTimer::singleShot(more ? 20s : 1800s, m_window.get(), [this] { sweepSignatures(); });
        });
}

}  // namespace serment::window
