// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/requests/CareRequest.h"
#include "core/requests/redflags/RedFlags.h"

namespace serment::requests {

// A slip kept as it was received.
struct Scan {
    QString mediaType;  // application/pdf, image/png, image/jpeg
    QByteArray content;
    bool operator==(const Scan&) const = default;
};

struct NewRequest {
    DetaineeId detainee;
    CollectionRoundId round;  // null: not from a round
    QDate depositedOn;        // invalid: unknown
    QDateTime collectedAt;    // invalid: now
    Requester requester = Requester::Patient;
    QString requesterName;    // who else wrote in the person's interest
    QString words;
    std::optional<Scan> scan;
    QString language;
    bool cannotWrite = false;
    bool tellsSymptom = true;
    Target target = Target::Physician;
};

struct RegisteredRequest {
    CareRequestId id;
    CareRequestId repeats;  // the first open request of this person for the same target, or null
    bool sameWords = false;  // and one of them says the same: perhaps the same slip twice
    int urgency = 0;
};

// Opening of a box by a nurse.
struct CollectionRound {
    CollectionRoundId id;
    QString box;
    QDateTime collectedAt;
    std::optional<int> slips;
};

inline constexpr qsizetype longestRequest = 10'000;
inline constexpr qsizetype largestScan = 20 * 1024 * 1024;

// Errors: MissingField ("box"), InvalidInput ("collectedAt": in the future; "slips").
Result<CollectionRoundId> recordRound(access::Session& session, const CollectionRound& round);

// Registers a slip. A request for psychiatry is sealed for that team: the one who typed it cannot read it again, and
// of its red flags only the urgency stays in clear, so that it is not overlooked. Errors: MissingField ("detainee",
// "words": neither words nor scan, "requesterName"), TooLarge, InvalidInput ("collectedAt", "depositedOn", "scan": not
// the media type that it says), NotFound (detainee).
Result<RegisteredRequest> registerRequest(access::Session& session, const RedFlagFinder& finder, const NewRequest& request);

// The scans of a request that is not sealed.
Result<std::vector<Scan>> scansOf(access::Session& session, const CareRequestId& id);

}  // namespace serment::requests
