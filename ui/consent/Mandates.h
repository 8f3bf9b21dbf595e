// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

class Prompts;

// Who may receive for the person: mandates with their scan, the identity check, scope and end (E08, P19).
struct Mandates {
    Q_DECLARE_TR_FUNCTIONS(Mandates)
  public:
    static RecordSpec spec(Prompts& prompts);
    static RecordDesk desk();
};

// Who decides with or for a minor or a protected adult.
struct Representatives {
    Q_DECLARE_TR_FUNCTIONS(Representatives)
  public:
    static RecordSpec spec(Prompts& prompts);
    static RecordDesk desk();
};

// The person was told what refusing or coming irregularly may entail before the judge (P11). No judge learns it.
struct JudicialTellings {
    Q_DECLARE_TR_FUNCTIONS(JudicialTellings)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

}  // namespace serment::ui
