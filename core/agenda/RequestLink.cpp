// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/RequestLink.h"

#include "core/agenda/AgendaStore.h"
#include "core/people/Person.h"
#include "core/requests/Pile.h"
#include "core/requests/RequestState.h"
#include "core/requests/Triage.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

// Seen once triaged; else the request waits for its triage and stays as it is.
Result<bool> settleRequest(access::Session& session, const requests::CareRequest& request, const Slot& slot) {
    const auto state = requestStateAfter(slot.outcome);
    if (!requests::checkStep(request.state, state)) return false;
    const auto reason = slot.absence ? absenceReason(*slot.absence) : requests::AbsenceReason::None;
    const auto done = requests::recordOutcome(session, request.id, request.version, state, reason);
    if (!done) return errorOf(done);
    return true;
}

QDateTime hourOf(const Slot& slot) {
    return QDateTime(slot.day, slot.startsAt, Qt::LocalTime).toUTC();
}

// The request of a slot that moved waits for its new hour.
Result<bool> followMove(access::Session& session, const requests::CareRequest& request, const Slot& slot) {
    if (request.state != requests::RequestState::Scheduled || request.scheduledAt == hourOf(slot)) return false;
    const auto done =
        requests::schedule(session, request.id, request.version, hourOf(slot), slot.id.toString());
    if (!done) return errorOf(done);
    return true;
}

bool isOutOfReach(const Error& error) {
    return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NoCompartmentKey;
}

}  // namespace

requests::RequestState requestStateAfter(Outcome outcome) {
    switch (outcome) {
        case Outcome::Planned:
            return requests::RequestState::Scheduled;
        case Outcome::Seen:
            return requests::RequestState::Seen;
        case Outcome::RefusedByPatient:
            return requests::RequestState::RefusedByPatient;
        case Outcome::Absent:
            return requests::RequestState::NoShow;
        case Outcome::CancelledByUnit:
            return requests::RequestState::UnitCancelled;
    }
    return requests::RequestState::Scheduled;
}

requests::AbsenceReason absenceReason(Absence absence) {
    using requests::AbsenceReason;
    switch (absence) {
        case Absence::Parloir:
            return AbsenceReason::VisitingRoom;
        case Absence::Work:
            return AbsenceReason::Work;
        case Absence::Court:
            return AbsenceReason::Court;
        case Absence::NotBrought:
            return AbsenceReason::NotBrought;
        case Absence::Released:
            return AbsenceReason::Released;
        case Absence::Sport:
        case Absence::Training:
        case Absence::Extraction:
        case Absence::Unknown:
            return AbsenceReason::Other;
    }
    return AbsenceReason::Other;
}

Result<SlotId> bookForRequest(access::Session& session, const Slot& slot, const std::optional<Reason>& reason,
                              int requestVersion) {
    const auto request = requests::careRequest(session, slot.request);
    if (!request) return errorOf(request);
    if (request->version != requestVersion) return fail(ErrorCode::Conflict, QStringLiteral("request"));
    const auto records = people::StandingRecords::read(session);
    if (!records) return errorOf(records);
    if (records->of(request->detainee) != records->of(slot.detainee))
        return fail(ErrorCode::InvalidInput, QStringLiteral("another person's request"),
                    QStringLiteral("detainee"));
    if (auto step = requests::checkStep(request->state, requests::RequestState::Scheduled); !step)
        return errorOf(step);
    const auto booked = book(session, slot, reason);
    if (!booked) return booked;
    const auto scheduled =
        requests::schedule(session, slot.request, requestVersion, hourOf(slot), booked->toString());
    if (scheduled) return booked;
    if (auto undone = recordOutcome(session, *booked, 1, Outcome::CancelledByUnit); !undone)
        return errorOf(undone);
    return errorOf(scheduled);
}

Result<Slot> moveAppointment(access::Session& session, const SlotId& id, int expectedVersion,
                             const QDate& day, const QTime& startsAt, const AgendaSessionId& into) {
    const auto moved = reschedule(session, id, expectedVersion, day, startsAt, into);
    if (!moved || moved->request.isNull()) return moved;
    const auto request = requests::careRequest(session, moved->request);
    if (!request) return isOutOfReach(request.error()) ? moved : errorOf(request);
    const auto followed = followMove(session, *request, *moved);
    if (!followed && !isOutOfReach(followed.error())) return errorOf(followed);
    return moved;
}

Result<Settled> settle(access::Session& session, const SlotId& id, int expectedVersion, Outcome outcome,
                       std::optional<Absence> absence) {
    const auto slot = recordOutcome(session, id, expectedVersion, outcome, absence);
    if (!slot) return errorOf(slot);
    Settled settled{*slot, false};
    if (slot->request.isNull()) return settled;
    const auto request = requests::careRequest(session, slot->request);
    if (!request) return isOutOfReach(request.error()) ? Result<Settled>(settled) : errorOf(request);
    const auto done = settleRequest(session, *request, *slot);
    if (!done && !isOutOfReach(done.error())) return errorOf(done);
    settled.isRequestSettled = done.value_or(false);
    return settled;
}

Result<int> settlePendingRequests(access::Session& session) {
    const auto waiting = requests::pile(session, {});
    if (!waiting) return errorOf(waiting);
    int settled = 0;
    for (const requests::PileRow& row : waiting->scheduled) {
        const auto id = SlotId::parse(row.request.slotId);
        if (!id) continue;
        const auto slot = session.read(
            Act{Action::ViewAgenda, Compartment::Unit, {}, id->toString()},
            [&](store::Database& db) -> Result<std::optional<Slot>> { return findSlot(db, *id); });
        if (!slot) return errorOf(slot);
        if (!slot->has_value()) continue;
        const auto done = (*slot)->outcome == Outcome::Planned ? followMove(session, row.request, **slot)
                                                               : settleRequest(session, row.request, **slot);
        if (!done && !isOutOfReach(done.error())) return errorOf(done);
        settled += done.value_or(false) ? 1 : 0;
    }
    return settled;
}

Result<std::vector<MissedFigure>> missedByCause(access::Session& session, const QDate& from,
                                                const QDate& to) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<MissedFigure>> {
            return db
                .query(QStringLiteral(
                    "SELECT k.outcome, k.absence, count(*) FROM unit.agenda_slot AS k"
                    " WHERE k.day BETWEEN :from AND :to AND k.outcome NOT IN ('planned', 'seen')"
                    " GROUP BY k.outcome, k.absence ORDER BY k.outcome, count(*) DESC, k.absence"))
                .bind(QStringLiteral(":from"), from)
                .bind(QStringLiteral(":to"), to)
                .all([](const store::Row& row) {
                    return MissedFigure{enumOr(row.text(0), Outcome::Absent),
                                        enumFromName<Absence>(row.text(1)), int(row.integer(2))};
                });
        });
}

}  // namespace serment::agenda
