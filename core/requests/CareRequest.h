// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/EnumNames.h"
#include "core/base/Id.h"

namespace serment::requests {

struct CollectionRoundTag;
using CollectionRoundId = Id<CollectionRoundTag>;
struct ScanTag;
using ScanId = Id<ScanTag>;

// deposited → collected → registered → triaged → scheduled → seen, or missed and back to the pile (RULES §4).
// The first two are dates of a registered request, not states of a row: a slip exists here once it is registered.
enum class RequestState {
    Registered,
    Triaged,
    Scheduled,
    Seen,              // closed
    RefusedByPatient,  // closed: refused to come
    NoShow,            // back to the pile
    UnitCancelled,     // back to the pile
    EscortCancelled,   // back to the pile
    Answered,          // closed: a written answer was enough
    Closed,            // closed otherwise, with its outcome
};

// Given by a caregiver only.
enum class Priority { Immediate, Within24h, Within72h, Routine, Administrative };

enum class Target {
    Physician, Nurse, Psychiatry, Dentist, Addictology, Physiotherapist, Specialist, Secretariat,
};

// Who wrote. A request may be made by anybody in the person's interest (R.115-21 CSP).
enum class Requester { Patient, Codetainee, Family, Lawyer, PrisonStaff, Association, Other };

// Why the person was not there.
enum class AbsenceReason { None, VisitingRoom, Work, Court, NotBrought, Refused, Transferred, Released, Other };

struct CareRequest {
    CareRequestId id;
    int version = 1;
    DetaineeId detainee;
    CollectionRoundId round;
    QDate depositedOn;       // invalid: unknown
    QDateTime collectedAt;
    Requester requester = Requester::Patient;
    QString requesterName;
    QString words;           // empty: sealed, or only a scan
    QString language;        // ISO 639-1, empty: French
    bool cannotWrite = false;
    bool tellsSymptom = true;
    Target target = Target::Physician;
    QStringList redFlags;    // reasons; empty when sealed
    int urgency = 0;         // 0 no red flag, 1 at once, 2 the same day
    std::optional<Compartment> sealedFor;
    RequestState state = RequestState::Registered;
    std::optional<Priority> priority;
    QDateTime scheduledAt;
    QString slotId;          // of the agenda
    QString answer;
    QString outcome;         // words on closing
    QDateTime closedAt;
    CareRequestId chain;     // the first request of the repeated ones
    int repeatNumber = 1;    // the how-many-th of its chain
    QDateTime waitingSince;  // of the whole chain: never restarts
    bool hasScan = false;

    bool isOpen() const { return !closedAt.isValid(); }
    bool operator==(const CareRequest&) const = default;
};

struct RequestEvent {
    RequestState state = RequestState::Registered;
    QDateTime at;
    QString cause;
    QString authorName;
    bool operator==(const RequestEvent&) const = default;
};

}  // namespace serment::requests

namespace serment {
template <>
struct EnumNames<requests::RequestState> {
    static constexpr std::array values{"registered", "triaged",        "scheduled",        "seen",     "refused_by_patient",
                                       "no_show",    "unit_cancelled", "escort_cancelled", "answered", "closed"};
};
template <>
struct EnumNames<requests::Priority> {
    static constexpr std::array values{"immediate", "24h", "72h", "routine", "administrative"};
};
template <>
struct EnumNames<requests::Target> {
    static constexpr std::array values{"physician",   "nurse",           "psychiatry", "dentist",
                                       "addictology", "physiotherapist", "specialist", "secretary"};
};
template <>
struct EnumNames<requests::Requester> {
    static constexpr std::array values{"patient", "codetainee", "family", "lawyer", "prison_staff", "association", "other"};
};
template <>
struct EnumNames<requests::AbsenceReason> {
    static constexpr std::array values{"none",        "visiting_room", "work",     "court", "not_brought",
                                       "refused",     "transferred",   "released", "other"};
};
}  // namespace serment
