// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/agenda/Extraction.h"
#include "ui/widgets/KeyChoice.h"

namespace serment::ui {

// The words and keys of an extraction under escort.
struct ExtractionWords {
    Q_DECLARE_TR_FUNCTIONS(ExtractionWords)
  public:
    static QString state(agenda::ExtractionState state);
    static QString cause(agenda::CancelledBy cause);
    static std::vector<KeyOption> steps();   // values: names of the states
    static std::vector<KeyOption> causes();
};

}  // namespace serment::ui
