// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// The right to oppose a sharing: told on a day, used, taken back; with what had been shared before (P03). Acts:
// "notice", "oppose", "withdraw".
struct Oppositions {
    Q_DECLARE_TR_FUNCTIONS(Oppositions)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
