// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

class Prompts;

// The problem list, coded when the unit imported a terminology.
struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
  public:
    // With prompts, codes can be imported from a file (who may change the settings of the unit).
    static RecordSpec spec(Prompts* prompts = nullptr);
    static RecordDesk desk();
};

}  // namespace serment::ui
