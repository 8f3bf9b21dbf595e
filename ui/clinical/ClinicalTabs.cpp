// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/ClinicalTabs.h"

#include "ui/clinical/Alerts.h"
#include "ui/clinical/Allergies.h"
#include "ui/clinical/Attachments.h"
#include "ui/clinical/HungerStrikes.h"
#include "ui/clinical/Injuries.h"
#include "ui/clinical/LabReports.h"
#include "ui/clinical/Measures.h"
#include "ui/clinical/Problems.h"
#include "ui/clinical/Refusals.h"
#include "ui/clinical/Sharing.h"
#include "ui/clinical/SuicideRisks.h"
#include "ui/clinical/Treatments.h"
#include "ui/clinical/Vaccinations.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TabGroup.h"

namespace serment::ui {

void ClinicalTabs::addTo(PatientPage& page, Worker& worker, const access::Session& session,
                         Prompts& prompts) {
    const auto desk = [&](RecordDesk made) -> std::unique_ptr<RecordGateway> {
        return std::make_unique<CoreRecordGateway>(worker, session, std::move(made));
    };
    const auto plain = [&](RecordSpec spec, RecordDesk made) {
        return new RecordTab(std::move(spec), desk(std::move(made)));
    };
    auto* treatments = new TabGroup(QStringLiteral("treatments"), tr("Treatments"));
    treatments->add(new TreatmentTab(desk(Treatments::desk())));
    treatments->add(plain(Allergies::spec(), Allergies::desk()));
    treatments->add(plain(Vaccinations::spec(), Vaccinations::desk()));
    page.addTab(treatments);
    auto* follow = new TabGroup(QStringLiteral("follow_up"), tr("Follow-up"));
    follow->add(plain(Problems::spec(&prompts), Problems::desk()));
    follow->add(new MeasureTab(desk(Measures::desk())));
    follow->add(new LabTab(desk(LabReports::desk())));
    follow->add(plain(Alerts::spec(), Alerts::desk()));
    follow->add(new HungerStrikeTab(desk(HungerStrikes::desk())));
    follow->add(plain(SuicideRisks::spec(), SuicideRisks::desk()));
    follow->add(new InjuryTab(desk(Injuries::desk())));
    follow->add(plain(Refusals::spec(), Refusals::desk()));
    follow->add(new AttachmentTab(desk(Attachments::desk()), prompts));
    follow->add(plain(Sharing::spec(), Sharing::desk()));
    page.addTab(follow);
}

}  // namespace serment::ui
