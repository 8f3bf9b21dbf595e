// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QTime>
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::agenda {

struct AgendaSessionTag;
using AgendaSessionId = Id<AgendaSessionTag>;
struct SlotTag;
using SlotId = Id<SlotTag>;
struct WaitingTag;
using WaitingId = Id<WaitingTag>;

// A half-day of a professional in a room. `resource` is neutral ("Box 2", "Consultation A"): what stands in
// unit.db says nothing of care.
struct AgendaSession {
    AgendaSessionId id;  // filled by the program
    int version = 1;
    QString resource;
    QString place;  // "Unité sanitaire, 1er étage"
    QDate day;
    QTime startsAt;  // on the wall of the unit
    QTime endsAt;
    int slotMinutes = 20;
    UserId professional;    // null: nobody named yet
    bool isClosed = false;  // cancelled by the unit

    bool operator==(const AgendaSession&) const = default;
};

enum class Outcome { Planned, Seen, RefusedByPatient, Absent, CancelledByUnit };
enum class Absence { Parloir, Work, Court, NotBrought, Sport, Training, Extraction, Released, Unknown };

// One person expected at one time.
struct Slot {
    SlotId id;  // filled by the program
    int version = 1;
    AgendaSessionId session;  // null: outside any session
    DetaineeId detainee;
    QString resource;
    QString place;
    QDate day;
    QTime startsAt;
    int minutes = 20;
    Outcome outcome = Outcome::Planned;
    std::optional<Absence> absence;  // with Outcome::Absent
    CareRequestId request;           // the request that it answers, or null
    SlotId rebookedFrom;             // the missed one that it replaces, or null

    bool operator==(const Slot&) const = default;
};

// Why: health data, in the team's compartment.
struct Reason {
    Compartment compartment = Compartment::Somatic;
    QString specialty;  // "médecine générale"
    QString reason;
    WaitingId waiting;  // the line of the waiting list that it ends, or null

    bool operator==(const Reason&) const = default;
};

// Opens a session. Field errors: "resource", "place", "day", "endsAt", "slotMinutes" (5 to 240).
Result<AgendaSessionId> openAgendaSession(access::Session& session, const AgendaSession& agendaSession);
// Changes resource, place, professional, hours or minutes of one that is open; its planned slots follow the
// resource and the place. Field errors as openAgendaSession(), and "startsAt", "endsAt", "day" when a planned
// slot would fall outside. Conflict when it changed meanwhile, NotFound.
Result<void> editAgendaSession(access::Session& session, const AgendaSession& changed, int expectedVersion);
// Cancels it by the unit: every planned slot in it becomes CancelledByUnit. Answers those slots, to rebook.
Result<std::vector<Slot>> closeAgendaSession(access::Session& session, const AgendaSessionId& id,
                                             int expectedVersion);
// Opens a cancelled one again. Who was expected in it stays cancelled, and to rebook: nobody is given back a time
// without being asked. Field error "day" (past). Conflict when it changed meanwhile or is open, NotFound.
Result<void> reopenAgendaSession(access::Session& session, const AgendaSessionId& id, int expectedVersion);

// A session cancelled or opened again, and by whom.
struct SessionEvent {
    AgendaSessionId session;
    bool isClosed = false;  // false: opened again
    QDateTime at;           // UTC
    QString author;         // as shown

    bool operator==(const SessionEvent&) const = default;
};
// Of the sessions of these days, the oldest first.
Result<std::vector<SessionEvent>> sessionEvents(access::Session& session, const QDate& from, const QDate& to);
Result<std::vector<AgendaSession>> agendaSessions(access::Session& session, const QDate& from,
                                                  const QDate& to);
// The times of a session that nobody has taken.
Result<std::vector<QTime>> freeTimes(access::Session& session, const AgendaSessionId& id);

// Books. With a reason, it goes in the team's compartment in the same transaction, and a waiting line ends;
// without one (a secretary), nothing medical is written. Field errors: "detainee", "day" (past), "startsAt"
// (outside the session), "resource", "place", "minutes". Conflict when the person, or the session's time, is
// already taken.
Result<SlotId> book(access::Session& session, const Slot& slot, const std::optional<Reason>& reason);
// Moves a planned one, into the session `into` when given: it then takes its resource, place and minutes.
// Without one it keeps its session on the same day, and stands outside any on another. Answers it as it then
// stands. Errors as book(), Conflict when it changed meanwhile.
Result<Slot> reschedule(access::Session& session, const SlotId& id, int expectedVersion, const QDate& day,
                        const QTime& startsAt, const AgendaSessionId& into = {});
// What happened. Field errors: "absence" (with Absent), "outcome" (a future slot can only be cancelled by the
// unit or refused). Answers the slot as it then stands: its `request` is what goes back to the pile unless it
// was seen.
Result<Slot> recordOutcome(access::Session& session, const SlotId& id, int expectedVersion, Outcome outcome,
                           std::optional<Absence> absence = {});

// By time. Cancelled ones included.
Result<std::vector<Slot>> slotsBetween(access::Session& session, const QDate& from, const QDate& to);
Result<std::vector<Slot>> slotsOf(access::Session& session, const DetaineeId& detainee);
// Missed, and nobody booked again: the oldest first.
Result<std::vector<Slot>> missedToRebook(access::Session& session, const QDate& since);
// The reasons that one may read, of the slots of these days.
struct SlotReason {
    SlotId slot;
    Reason reason;
};
Result<std::vector<SlotReason>> reasonsBetween(access::Session& session, const QDate& from, const QDate& to);

}  // namespace serment::agenda

namespace serment {
template <>
struct EnumNames<agenda::Outcome> {
    static constexpr std::array values{"planned", "seen", "refused_by_patient", "absent",
                                       "cancelled_by_unit"};
};
template <>
struct EnumNames<agenda::Absence> {
    static constexpr std::array values{"parloir",  "work",       "court",    "not_brought", "sport",
                                       "training", "extraction", "released", "unknown"};
};
}  // namespace serment
