// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/AroundTabs.h"

#include "ui/around/Around.h"
#include "ui/clinical/RecordTab.h"
#include "ui/patient/TabGroup.h"

namespace serment::ui {

void addAroundParts(TabGroup& group, Worker& worker, const access::Session& session) {
    if (!session.may(access::Action::ReadCoordination, Compartment::Coordination) || !session.holds(Compartment::Coordination)) return;
    for (auto make : {&Around::filesKept, &Around::coordinator, &Around::meetings, &Around::outsideDoctor, &Around::onlineRecord}) {
        AroundPart part = make();
        group.add(new RecordTab(std::move(part.spec), std::make_unique<CoreRecordGateway>(worker, session, std::move(part.desk))));
    }
}

}  // namespace serment::ui
