// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

struct Vaccination {
    EntryId id;  // filled by the program
    DetaineeId detainee;
    QString vaccine;
    QDate givenOn;
    std::optional<int> doseNumber;
    QString lot;
    QString site;
    bool elsewhere = false;  // told or on paper, not given here
    QString note;
    Correction correction;

    bool operator==(const Vaccination&) const = default;
};

// In coordination (both teams). Field errors: "vaccine", "givenOn", "doseNumber" (1 to 20).
Result<EntryId> recordVaccination(access::Session& session, const Vaccination& vaccination);
Result<std::vector<Vaccination>> vaccinations(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records
