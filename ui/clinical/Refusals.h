// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// Care refused, and what the person was told of it (P11).
struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(Refusals)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
