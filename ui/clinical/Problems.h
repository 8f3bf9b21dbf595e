// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// The problem list, coded when the unit imported a terminology.
struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
