// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/continuity/ExitFile.h"
#include "core/documents/Desk.h"

namespace serment::continuity {

// What goes into the hands of who leaves, ready to be printed in one go.
struct ExitPapers {
    std::vector<QByteArray> pdfs;  // letter, prescription, appointments outside, leaflet, letter to their doctor: as released
    QStringList numbers;
    std::vector<ExitItem> missing;  // of the letter, the prescription and the appointments: no paper yet
    std::optional<Error> stopped;   // why the sheet of the appointments was not released
};

// The papers released for this exit, as the register keeps them (opening them leaves its trace). Appointments outside that
// the checklist says are made, and that no paper tells yet, are released on a sheet for the patient. (Action::ManageExit)
Result<ExitPapers> exitPapers(access::Session& session, const documents::Desk& desk, const DetaineeId& detainee);

}  // namespace serment::continuity
