// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPlainTextEdit;

namespace serment::ui {

// Underlines the words that the French dictionary does not know, and proposes others in the context menu. The
// dictionary is read at the first word typed; without one nothing is underlined. Words in capitals or with a
// digit are names, codes, doses: left alone. Names of medicines and of their substances are known.
void checkSpelling(QPlainTextEdit* text);

// Names of medicines that the unit uses besides the list: known from now on in every editor.
void teachSpelling(const QStringList& names);

}  // namespace serment::ui
