// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/records/Register.h"
#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// One register of what is arranged around a file (RULES §4), as a part of the file: what its lines are called and what
// its forms ask. All of them stand in core/records/Register.
struct AroundPart {
    RecordSpec spec;
    RecordDesk desk;
};

class Prompts;

struct Around {
    Q_DECLARE_TR_FUNCTIONS(Around)
  public:
    static AroundPart filesKept();       // which files are kept, and how to obtain them (P18)
    static AroundPart coordinator();     // between the two teams (T26)
    static AroundPart meetings();        // of synthesis, with what was shared (T26)
    static AroundPart outsideDoctor(Prompts& prompts);  // with the decision of the interregional director (T11)
    static AroundPart onlineRecord();    // Mon espace santé (P20)
};

}  // namespace serment::ui
