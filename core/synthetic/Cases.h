// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <utility>
#include <vector>

#include "core/synthetic/Chance.h"

namespace serment::synthetic {

// One reason to be seen, with phrases to write the visit from (resources/synthetic/clinical.json).
struct Scenario {
    QString problem;  // empty: an acute reason without a lasting problem
    QString reason;
    int weight = 1;
    std::vector<std::pair<QString, QString>> treatments;  // name, dosage
    std::vector<QString> subjective, objective, assessment, plan;
};

struct VisitText {
    QString reason, subjective, objective, assessment, plan;
};

struct CaseBook {
    std::vector<Scenario> somatic, acute, psychiatric;
    std::vector<std::pair<QString, QString>> requests;   // target, words
    std::vector<std::pair<QString, QString>> allergies;  // substance, reaction
    std::vector<QString> vaccines;

    static const CaseBook& load();
};

// The last day of a dosage that says how long ("pendant 8 jours", "pendant 12 semaines"); invalid when it does not.
QDate lastDayOf(const QString& dosage, const QDate& from);
const Scenario& drawScenario(const std::vector<Scenario>& scenarios, Chance& chance);
// One visit for the scenario, its blanks filled with plausible figures.
VisitText writeVisit(const Scenario& scenario, Chance& chance);

}  // namespace serment::synthetic
