// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// What one team made readable to the other (L. 1110-4), and what the patient asked to be withheld.
struct Sharing {
    Q_DECLARE_TR_FUNCTIONS(Sharing)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
