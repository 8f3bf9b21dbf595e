// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// The risk of suicide: assessments one after the other, and when it is looked at again.
struct SuicideRisks {
    Q_DECLARE_TR_FUNCTIONS(SuicideRisks)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
