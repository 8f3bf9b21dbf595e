// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Appointment.h"
#include "core/requests/CareRequest.h"

namespace serment::agenda {

// An appointment that answers a written request: the slot and the request change together, in one act of the
// user.

// Books the slot and schedules the request at its hour. Nothing is booked when the request cannot be
// scheduled (not triaged, closed, or changed meanwhile). Errors: those of book() and of requests::schedule().
Result<SlotId> bookForRequest(access::Session& session, const Slot& slot, const std::optional<Reason>& reason,
                              int requestVersion);

// Moves a planned slot as reschedule() does, and its request is scheduled at the new hour.
Result<Slot> moveAppointment(access::Session& session, const SlotId& id, int expectedVersion,
                             const QDate& day, const QTime& startsAt, const AgendaSessionId& into = {});

struct Settled {
    Slot slot;
    bool isRequestSettled = false;  // false: no request, or the user may not touch requests (a secretary)
};
// What happened, to the slot and to its request: an unseen request goes back to the pile with its first date.
Result<Settled> settle(access::Session& session, const SlotId& id, int expectedVersion, Outcome outcome,
                       std::optional<Absence> absence = {});

// Brings in line the scheduled requests whose slot was settled or moved by somebody who may not touch
// requests. Called by a caregiver's pile; answers how many changed.
Result<int> settlePendingRequests(access::Session& session);

requests::RequestState requestStateAfter(Outcome outcome);
requests::AbsenceReason absenceReason(Absence absence);

// Missed visits of slots in [from, to], by cause: absences by their kind, then cancellations by the unit and
// refusals.
struct MissedFigure {
    Outcome outcome = Outcome::Absent;
    std::optional<Absence> absence;
    int count = 0;

    bool operator==(const MissedFigure&) const = default;
};
Result<std::vector<MissedFigure>> missedByCause(access::Session& session, const QDate& from, const QDate& to);

}  // namespace serment::agenda
