// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class ProblemStatus { Active, Inactive, Resolved, RuledOut };

// A line of the problem list. The code comes from a terminology that the unit imported, or is empty.
struct Problem {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QString label;
    QString code;
    QString codeSystem;
    QDate onset;  // invalid: unknown
    QDate ended;
    ProblemStatus status = ProblemStatus::Active;
    QString note;
    Correction correction;

    bool operator==(const Problem&) const = default;
};

// Adds a problem, or changes one by naming its last version in `correction`. Field errors: "label", "onset",
// "ended" (before the onset or in the future).
Result<EntryId> recordProblem(access::Session& session, const Problem& problem);

// The last version of each, active ones first, in the clinical compartments that one may read.
Result<std::vector<Problem>> problems(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::ProblemStatus> {
    static constexpr std::array values{"active", "inactive", "resolved", "ruled_out"};
};
}  // namespace serment
