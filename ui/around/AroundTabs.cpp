// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/AroundTabs.h"

#include "ui/around/Around.h"
#include "ui/clinical/RecordTab.h"
#include "ui/consent/Scans.h"
#include "ui/patient/TabGroup.h"

namespace serment::ui {

void addAroundParts(TabGroup& group, Worker& worker, const access::Session& session, Prompts& prompts) {
    if (!session.may(access::Action::ReadCoordination, Compartment::Coordination) || !session.holds(Compartment::Coordination)) return;
    const auto gateway = [&](RecordDesk desk) { return std::make_unique<CoreRecordGateway>(worker, session, std::move(desk)); };
    for (auto make : {&Around::filesKept, &Around::coordinator, &Around::meetings, &Around::onlineRecord}) {
        AroundPart part = make();
        group.add(new RecordTab(std::move(part.spec), gateway(std::move(part.desk))));
    }
    AroundPart doctor = Around::outsideDoctor(prompts);
    group.add(new ScanTab(std::move(doctor.spec), gateway(std::move(doctor.desk))));
}

}  // namespace serment::ui
