// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class Ideation { None, Passive, Active, Planned };
enum class RiskUrgency { Low, Medium, High };

// One assessment of the risk of suicide: what the person says, what holds them, what is done, when it is
// looked at again. No score decides anything. What the administration is told goes by the safety report
// (P06), never from here.
struct SuicideRisk {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime assessedAt;  // UTC; invalid: now
    Ideation ideation = Ideation::None;
    RiskUrgency urgency = RiskUrgency::Low;
    QString said;
    QString supports;
    QString measures;  // what was decided
    QDate reviewOn;    // required unless no ideation and low urgency
    Author author;     // filled by the program
    Correction correction;

    bool operator==(const SuicideRisk&) const = default;
};

// Stands in the timeline as EntryKind::CareNote. Field errors: "measures", "reviewOn" (missing, or in the
// past).
Result<EntryId> recordSuicideRisk(access::Session& session, const SuicideRisk& risk);
// Newest first.
Result<std::vector<SuicideRisk>> suicideRisks(access::Session& session, const DetaineeId& detainee);
// The last assessment of each person of the unit whose review is due by `today`, the oldest first.
Result<std::vector<SuicideRisk>> suicideReviewsDue(access::Session& session, const QDate& today);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::Ideation> {
    static constexpr std::array values{"none", "passive", "active", "planned"};
};
template <>
struct EnumNames<records::RiskUrgency> {
    static constexpr std::array values{"low", "medium", "high"};
};
}  // namespace serment
