// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// Vaccines given here and elsewhere.
struct Vaccinations {
    Q_DECLARE_TR_FUNCTIONS(Vaccinations)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
