// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class PatientPage;
class Prompts;

// Puts what is known of the person and arranged around the file into the patient's page.
struct PersonTabs {
    Q_DECLARE_TR_FUNCTIONS(PersonTabs)
  public:
    static void addTo(PatientPage& page, Worker& worker, const access::Session& session, Prompts& prompts);
};

}  // namespace serment::ui
