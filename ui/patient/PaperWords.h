// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/documents/Draft.h"
#include "core/documents/Due.h"
#include "core/gate/Register.h"
#include "ui/widgets/RowModel.h"

namespace serment::ui {

// Papers as rows: a line of the register, a draft.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
  public:
    static Row released(const gate::Disclosure& disclosure, const QString& label, const QString& person);
    static Row begun(const documents::Draft& draft, const QString& label, const QString& person);
    static QString means(gate::Means means);
    static QString fate(const gate::Fate& fate);  // "22/11/2026: handed over to …, in person (Dr …)"
    static Row due(const documents::DuePaper& due, const QString& label, const QString& person,
                   const QDate& today);
    static QString delivery(const gate::Disclosure& disclosure);
};

}  // namespace serment::ui
