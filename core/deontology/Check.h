// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <vector>

#include "core/deontology/Catalogue.h"
#include "core/deontology/Facts.h"

namespace serment::deontology {

// What a rule has to say about one paper or act.
struct Finding {
    QString rule;    // "P07a"
    QString clause;  // "P07a.agreement"
    Effect effect = Effect::Log;
    Bilingual message;  // a sentence for the user
    Bilingual instead;  // what can be done or written instead; may be empty
    QString citation;   // in force on the day of the check
    bool operator==(const Finding&) const = default;
};

enum class Verdict { Allow, Warn, Require, Block };
QString verdictName(Verdict verdict);  // "allow", "warn", "require", "block"

// Every finding, strongest first and then in the order of the rules. Pure.
std::vector<Finding> check(const Facts& facts, const Catalogue& catalogue, QDate date);
// The strongest effect; prompts and logs leave it as it is.
Verdict verdict(const std::vector<Finding>& findings);

}  // namespace serment::deontology
