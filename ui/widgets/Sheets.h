// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QPrinter;

namespace serment::ui {

// The three recovery sheets, one a page, each with its text and what it is for.
void printRecoverySheets(QPrinter& printer, const QString& establishment, const QStringList& sheets);

}  // namespace serment::ui
