// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/HungerStrike.h"
#include "core/records/Measure.h"
#include "core/records/Problem.h"
#include "core/records/Reception.h"
#include "core/records/Sharing.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Treatment.h"

namespace serment::records {

// "What must I know before this person sits down", over the compartments that one may read.
struct FileSummary {
    DetaineeId detainee;
    std::vector<Alert> alerts;          // those that stand
    std::vector<Allergy> allergies;     // active
    std::vector<Problem> problems;      // active
    std::vector<Treatment> treatments;  // current, with the last dose given
    std::vector<MeasurePoint> lastMeasures;
    std::optional<double> bmi;
    std::vector<HungerStrikeFile> strikes;  // that go on
    std::vector<ReceptionAnswer> toDo;      // of the reception, the earliest first
    std::vector<Withholding> withheld;      // known to be missing, at the patient's request
    std::optional<Entry> lastEncounter;
    std::optional<SuicideRisk> suicideRisk;  // the last assessment, when it calls for a watch
    std::vector<SharedEntry> shared;         // made readable by the other team
};

// One read transaction for the whole page. Errors: NoCompartmentKey when nothing of the file is held.
Result<FileSummary> fileSummary(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records
