// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class PatientPage;

// Puts the reception of arrivals into a patient's file.
struct ReceptionTabs {
    Q_DECLARE_TR_FUNCTIONS(ReceptionTabs)
  public:
    static void addTo(PatientPage& page, Worker& worker, const access::Session& session);
};

}  // namespace serment::ui
