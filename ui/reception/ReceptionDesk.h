// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/clinical/RecordDesk.h"
#include "ui/reception/ReceptionWords.h"

namespace serment::ui {

// Behind the pages of the reception. The act "answer" takes, for each item, "<item>/state", "<item>/due", "<item>/note"
// and "<item>/<extra>"; it is all or nothing for the answers, then says elsewhere what they mean elsewhere: the consent to
// care, the files told (P18), an alert for an interpreter. `list.drawn` is a ReceptionSheet.
RecordDesk receptionDesk(ReceptionPage page);

}  // namespace serment::ui
