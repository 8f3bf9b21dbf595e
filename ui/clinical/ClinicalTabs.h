// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class PatientPage;
class Prompts;

// Puts the clinical parts of a file into its page: "Treatments" and "Follow-up".
struct ClinicalTabs {
    Q_DECLARE_TR_FUNCTIONS(ClinicalTabs)
  public:
    static void addTo(PatientPage& page, Worker& worker, const access::Session& session, Prompts& prompts);
};

}  // namespace serment::ui
