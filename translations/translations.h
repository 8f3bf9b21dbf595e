// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QCoreApplication;

namespace serment::ui {

// "fr" (the default for anything unknown) or "en"; before the first window.
void installLanguage(QCoreApplication& application, const QString& language);

}  // namespace serment::ui
