// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace serment::ui {

// For a field above its list: hands the arrows and the page keys over to the list, so that the hands stay in the
// field. True when it was one of them.
bool handToList(QWidget* list, QKeyEvent* event);

}  // namespace serment::ui
