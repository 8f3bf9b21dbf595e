// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class PatientPage;
class Prompts;

// Puts the registers of consent into a patient's file, for whoever may see them.
struct ConsentTabs {
    Q_DECLARE_TR_FUNCTIONS(ConsentTabs)
  public:
    static void addTo(PatientPage& page, Worker& worker, const access::Session& session, Prompts& prompts);
};

}  // namespace serment::ui
