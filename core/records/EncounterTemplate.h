// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace serment::records {

// The headings of one sort of consultation, to write under: prompts, never findings (resources/records).
struct EncounterTemplate {
    QString key;     // "chest_pain"
    QString reason;  // in French, put in the reason when that is empty
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;

    bool operator==(const EncounterTemplate&) const = default;
};

// In the order of the file: the commonest reasons first.
const std::vector<EncounterTemplate>& encounterTemplates();

}  // namespace serment::records
