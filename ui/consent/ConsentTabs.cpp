// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentTabs.h"

#include <QShortcut>

#include "ui/clinical/RecordTab.h"
#include "ui/consent/ConsentBar.h"
#include "ui/consent/Consents.h"
#include "ui/consent/Mandates.h"
#include "ui/consent/Oppositions.h"
#include "ui/consent/Scans.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TabGroup.h"

namespace serment::ui {

void ConsentTabs::addTo(PatientPage& page, Worker& worker, const access::Session& session, Prompts& prompts) {
    if (!session.may(access::Action::ViewConsents, Compartment::Coordination) || !session.holds(Compartment::Coordination)) return;
    auto* group = new TabGroup(QStringLiteral("consents"), tr("Consents"));
    const auto gateway = [&](RecordDesk desk) { return std::make_unique<CoreRecordGateway>(worker, session, std::move(desk)); };
    const auto add = [&](RecordSpec spec, RecordDesk desk) { group->add(new RecordTab(std::move(spec), gateway(std::move(desk)))); };
    group->add(new ConsentTab(gateway(Consents::desk())));
    add(Oppositions::spec(), Oppositions::desk());
    const auto addScanned = [&](RecordSpec spec, RecordDesk desk) {
        group->add(new ScanTab(std::move(spec), gateway(std::move(desk))));
    };
    addScanned(Mandates::spec(prompts), Mandates::desk());
    addScanned(Representatives::spec(prompts), Representatives::desk());
    add(JudicialTellings::spec(), JudicialTellings::desk());
    page.addTab(group);
    auto* bar = new ConsentBar(std::make_unique<CoreRecordGateway>(worker, session, ConsentBar::desk()),
                               std::make_unique<CoreRecordGateway>(worker, session, JudicialTellings::desk()));
    page.addBar(bar);
    QObject::connect(new QShortcut(QKeySequence(QStringLiteral("F8")), &page), &QShortcut::activated, bar, &ConsentBar::begin);
}

}  // namespace serment::ui
