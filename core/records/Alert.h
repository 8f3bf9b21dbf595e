// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class AlertCategory {
    Suicide,
    Withdrawal,
    Infection,
    Interpreter,
    Disability,
    Pregnancy,
    HungerStrike,
    NoKnownAllergy,
    Other
};

// What both teams must see before anything else (in coordination).
struct Alert {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    DetaineeId detainee;
    AlertCategory category = AlertCategory::Other;
    QString label;
    bool isHigh = false;
    QDate endedOn;  // invalid: it stands
    QString note;
    Author author;    // filled by the program
    QDateTime since;  // filled by the program
    Correction correction;

    bool operator==(const Alert&) const = default;
};

// Raises one, changes or ends it by naming its last version in `correction`. Checked as
// Action::EditAllergies: both are the warnings of the file. Field errors: "label", "endedOn".
Result<EntryId> recordAlert(access::Session& session, const Alert& alert);
// Those that stand, high ones first.
Result<std::vector<Alert>> alerts(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::AlertCategory> {
    static constexpr std::array values{"suicide",       "withdrawal",       "infection",
                                       "interpreter",   "disability",       "pregnancy",
                                       "hunger_strike", "no_known_allergy", "other"};
};
}  // namespace serment
