// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"
#include "core/records/Reception.h"

namespace serment::records {

inline constexpr int arrivalDays = 30;  // afterwards the reception is no longer asked for by itself

// Somebody who came lately and whose reception is not complete. What was promised for a day is answered: it is asked
// for again when overdue (overdueReception).
struct Arrival {
    people::Detainee person;
    int nurseOpen = 0;      // items of the nurse's screen without an answer
    int physicianOpen = 0;  // of the physician's examination and proposals

    bool operator==(const Arrival&) const = default;
};

// Present people who entered in the last thirty days, the earliest first. Over the compartments that one may read.
Result<std::vector<Arrival>> arrivals(access::Session& session, const QDate& today);

}  // namespace serment::records
