// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// Allergies and intolerances.
struct Allergies {
    Q_DECLARE_TR_FUNCTIONS(Allergies)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
