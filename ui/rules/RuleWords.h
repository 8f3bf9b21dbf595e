// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/rules/RuleValues.h"
#include "ui/widgets/RowModel.h"

namespace serment::ui {

// How a rule is said in the window.
class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
  public:
    static const QString& inLanguage(const deontology::Bilingual& text);
    static QString effect(deontology::Effect effect);  // "stops", "asks for"…
    static QString icon(deontology::Effect effect);
    static Tone tone(deontology::Effect effect);
    static QString numbered(const QString& rule);  // "Rule P25"
    static QString source(const QString& source);  // where the rule was read
    static Row row(const deontology::Rule& rule, const RuleBook& book);
    // What a search looks through, without capitals or accents.
    static QString searched(const deontology::Rule& rule, const QDate& today);
    // "core/deontology/SharingRules.cpp" → what that part of the program watches.
    static QString enforced(const QString& places);
};

}  // namespace serment::ui
