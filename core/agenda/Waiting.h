// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Appointment.h"

namespace serment::agenda {

// Somebody who waits for a time, in the team's compartment.
struct Waiting {
    WaitingId id;  // filled by the program
    int version = 1;
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QString specialty;
    QString reason;
    bool isUrgent = false;
    QDate since;  // invalid: today
    CareRequestId request;
    QDate endedOn;
    QString ending;  // "booked", or words

    bool operator==(const Waiting&) const = default;
};

// Field errors: "detainee", "specialty", "since" (in the future).
Result<WaitingId> addToWaitingList(access::Session& session, const Waiting& waiting);
Result<void> endWaiting(access::Session& session, Compartment compartment, const WaitingId& id,
                        int expectedVersion, const QString& ending);
// Urgent ones first, then the longest wait.
Result<std::vector<Waiting>> waitingList(access::Session& session);

}  // namespace serment::agenda
