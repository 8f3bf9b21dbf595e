// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/PersonTabs.h"

#include "ui/around/AroundTabs.h"
#include "ui/identity/IdentityTab.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TabGroup.h"

namespace serment::ui {

void PersonTabs::addTo(PatientPage& page, Worker& worker, const access::Session& session, Prompts& prompts) {
    auto* group = new TabGroup(QStringLiteral("person"), tr("Person"));
    group->add(new IdentityTab(prompts, std::make_unique<CoreRecordGateway>(worker, session, Identities::desk())));
    addAroundParts(*group, worker, session, prompts);
    page.addTab(group);
}

}  // namespace serment::ui
