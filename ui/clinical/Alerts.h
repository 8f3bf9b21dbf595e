// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// What both teams must see before anything else.
struct Alerts {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
