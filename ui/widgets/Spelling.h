// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace serment::ui {

// Underlines the words that the French dictionary does not know, and proposes others in the context menu. The
// dictionary is read at the first word typed; without one nothing is underlined. Words in capitals or with a
// digit are names, codes, doses: left alone.
void checkSpelling(QPlainTextEdit* text);

}  // namespace serment::ui
