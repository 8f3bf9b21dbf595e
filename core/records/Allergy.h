// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class AllergyNature { Allergy, Intolerance };
enum class AllergySeverity { Unknown, Mild, Moderate, Severe };
enum class AllergyState { Active, Refuted, Ended };

// In coordination unless the patient opposes (Sharing.h): both teams must know.
struct Allergy {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    Compartment compartment = Compartment::Coordination;
    DetaineeId detainee;
    QString substance;
    QString reaction;
    AllergyNature nature = AllergyNature::Allergy;
    AllergySeverity severity = AllergySeverity::Unknown;
    AllergyState state = AllergyState::Active;
    QDate since;    // invalid: unknown
    Author author;  // filled by the program
    Correction correction;

    bool operator==(const Allergy&) const = default;
};

// Adds one, or changes one by naming its last version in `correction`. Field errors: "substance", "since",
// "compartment" when the patient opposes that this team's allergies stand in coordination.
Result<EntryId> recordAllergy(access::Session& session, const Allergy& allergy);

// Those that stand, active first; what is withheld at the patient's request is left out (Sharing.h tells so).
Result<std::vector<Allergy>> allergies(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::AllergyNature> {
    static constexpr std::array values{"allergy", "intolerance"};
};
template <>
struct EnumNames<records::AllergySeverity> {
    static constexpr std::array values{"unknown", "mild", "moderate", "severe"};
};
template <>
struct EnumNames<records::AllergyState> {
    static constexpr std::array values{"active", "refuted", "ended"};
};
}  // namespace serment
