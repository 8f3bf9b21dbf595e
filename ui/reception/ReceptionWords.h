// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/records/Reception.h"
#include "ui/clinical/RecordValues.h"

namespace serment::ui {

// The pages of the reception: the nurse's screen, the physician's examination with what is proposed then, the health
// appointment of people newly arrived in France.
enum class ReceptionPage { Nurse, Physician, Migrant };

struct ReceptionWords {
    Q_DECLARE_TR_FUNCTIONS(ReceptionWords)
  public:
    static QString title(ReceptionPage page);
    static QString advice(ReceptionPage page);
    static std::vector<records::ReceptionItem> items(ReceptionPage page);
    static std::vector<KeyOption> states();
    static QString answered(const records::ReceptionAnswer& answer);  // "done on 22/11/2026, Isabelle Morel"
    // What is asked of one item besides its answer; their labels open the lines of its note.
    static std::vector<FieldSpec> extras(const QString& item);
    static QString hint(const QString& item);
    // "Algeria: 52 per 100,000 a year…" when screening is to be proposed, else nothing.
    static QString tbPrompt(const QString& country, const QString& inseeCode);
};

// What one page needs to be drawn.
struct ReceptionSheet {
    std::vector<records::ReceptionAnswer> answers;
    QString birthCountry;  // name, when born abroad
    QString birthCountryCode;
    QDate entry;  // of the present stay; invalid: unknown
};

}  // namespace serment::ui
