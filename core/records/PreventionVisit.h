// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class PreventionPurpose { FirstVisit, Adapted, Requested };

// A visit of the prevention physician (L.412-47, R.412-97 sqq. CPén), in the prevention file alone.
struct PreventionVisit {
    EntryId id;  // filled by the program
    DetaineeId detainee;
    QDate visitedOn;
    PreventionPurpose purpose = PreventionPurpose::FirstVisit;
    QString post;  // work or training post
    QString conclusion;
    bool authorTreats = false;  // the author also treats the person: allowed, with the reason (P28)
    QString treatingReason;
    QString note;
    Author author;  // filled by the program
    Correction correction;

    bool operator==(const PreventionVisit&) const = default;
};

// Field errors: "visitedOn", "conclusion", "treatingReason".
Result<EntryId> recordPreventionVisit(access::Session& session, const PreventionVisit& visit);
Result<std::vector<PreventionVisit>> preventionVisits(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::PreventionPurpose> {
    static constexpr std::array values{"first_visit", "adapted", "requested"};
};
}  // namespace serment
