// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "ui/widgets/Theme.h"

namespace serment::ui {

// What this workstation remembers between two starts: how the window looks and which unit it opens. No name,
// no recent document.
struct Workstation {
    Appearance appearance;
    QString language = QStringLiteral("fr");
    QString unitFolder = {};
    int idleSeconds = 120;
    bool operator==(const Workstation&) const = default;
};

Workstation loadWorkstation();
void saveWorkstation(const Workstation& workstation);

}  // namespace serment::ui
