// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Register.h"
#include "ui/clinical/RecordDesk.h"

namespace serment::ui {

// How one register is read and written: its words, and what the fields of a form become in a line.
struct RegisterReading {
    records::Register kind = records::Register::FilesKept;
    std::function<RecordItem(const records::RegisterLine&, const QDate& today)> show = {};
    // What an act makes of a line (a new one, or the one that it replaces). A field that is missing is named.
    std::function<Result<void>(records::RegisterLine&, const QString& act, const Values&)> fill = {};
    std::function<QString(const std::vector<records::RegisterLine>&)> note = {};
};

RecordDesk registerDesk(const QString& key, RegisterReading form);

}  // namespace serment::ui
