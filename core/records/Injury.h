// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

enum class BodyView { Front, Back, Face, LeftHand, RightHand };
enum class InjuryKind {
    Bruise,
    Abrasion,
    Laceration,
    StabWound,
    Burn,
    Fracture,
    Swelling,
    Bite,
    Scar,
    Pain,
    Other
};
// Istanbul protocol, § 187.
enum class Consistency { NotAssessed, NotConsistent, Consistent, HighlyConsistent, Typical, Diagnostic };

// One mark on the drawn body: what the person says, what is seen, how far the two agree. Never who did it.
struct Injury {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime seenAt;  // UTC; invalid: now
    BodyView view = BodyView::Front;
    double x = 0.5;  // 0 to 1 from the left of the drawing
    double y = 0.5;  // 0 to 1 from its top
    InjuryKind kind = InjuryKind::Bruise;
    QString site;  // "face externe du bras droit"
    std::optional<int> sizeMm;
    QString statement;  // the person's words, quoted
    QString findings;
    Consistency consistency = Consistency::NotAssessed;
    Correction correction;

    bool operator==(const Injury&) const = default;
};

// Field errors: "position", "site", "findings", "sizeMm" (1 to 2000), "statement" (a consistency needs one).
Result<EntryId> recordInjury(access::Session& session, const Injury& injury);
Result<std::vector<Injury>> injuries(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::BodyView> {
    static constexpr std::array values{"front", "back", "face", "left_hand", "right_hand"};
};
template <>
struct EnumNames<records::InjuryKind> {
    static constexpr std::array values{"bruise",   "abrasion", "laceration", "stab_wound", "burn", "fracture",
                                       "swelling", "bite",     "scar",       "pain",       "other"};
};
template <>
struct EnumNames<records::Consistency> {
    static constexpr std::array values{"not_assessed",      "not_consistent", "consistent",
                                       "highly_consistent", "typical",        "diagnostic"};
};
}  // namespace serment
