// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/ReceptionTabs.h"

#include "core/records/Entry.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TabGroup.h"
#include "ui/reception/ReceptionDesk.h"
#include "ui/reception/ReceptionTab.h"

namespace serment::ui {

void ReceptionTabs::addTo(PatientPage& page, Worker& worker, const access::Session& session) {
    const Compartment team = records::teamCompartment(session);
    if (!session.holds(team) || !session.may(access::Action::OpenFile, team)) return;
    auto* group = new TabGroup(QStringLiteral("reception"), tr("Reception"));
    for (const ReceptionPage each : {ReceptionPage::Nurse, ReceptionPage::Physician, ReceptionPage::Migrant})
        group->add(new ReceptionTab(each, std::make_unique<CoreRecordGateway>(worker, session, receptionDesk(each))));
    page.addTab(group);
}

}  // namespace serment::ui
