// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Appointment.h"

#include "core/agenda/AgendaStore.h"
#include "core/people/Person.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

Result<void> check(const Slot& k, const QDate& today) {
    if (k.detainee.isNull()) return tl::unexpected<Error>(missingField("detainee"));
    if (!k.day.isValid()) return tl::unexpected<Error>(missingField("day"));
    if (k.day < today) return tl::unexpected<Error>(invalidField("day", "in the past"));
    if (!k.startsAt.isValid()) return tl::unexpected<Error>(missingField("startsAt"));
    if (k.session.isNull() && k.resource.trimmed().isEmpty())
        return tl::unexpected<Error>(missingField("resource"));
    if (k.session.isNull() && k.place.trimmed().isEmpty())
        return tl::unexpected<Error>(missingField("place"));
    if (k.minutes < 5 || k.minutes > 240)
        return tl::unexpected<Error>(invalidField("minutes", "from 5 to 240"));
    return {};
}

bool overlap(const Slot& a, const Slot& b) {
    return a.startsAt < b.startsAt.addSecs(b.minutes * 60) && b.startsAt < a.startsAt.addSecs(a.minutes * 60);
}

// Takes what the session says, and refuses what does not fit in it.
Result<void> fitInSession(store::Database& db, Slot& k) {
    if (k.session.isNull()) return {};
    const auto g = findSession(db, k.session);
    if (!g) return fail(ErrorCode::NotFound, QStringLiteral("session"), QStringLiteral("session"));
    if (g->isClosed) return tl::unexpected<Error>(invalidField("session", "cancelled"));
    k.day = g->day;
    k.resource = g->resource;
    k.place = g->place;
    if (k.startsAt < g->startsAt || k.startsAt.addSecs(k.minutes * 60) > g->endsAt)
        return tl::unexpected<Error>(invalidField("startsAt", "outside the session"));
    for (const Slot& taken : slotsInSession(db, k.session))
        if (taken.id != k.id && taken.outcome == Outcome::Planned && overlap(taken, k))
            return fail(ErrorCode::Conflict, QStringLiteral("time taken"), QStringLiteral("startsAt"));
    return {};
}

// Nobody can be at two places.
Result<void> expectPersonFree(store::Database& db, const Slot& k) {
    const auto sameDay =
        db.query(QStringLiteral("SELECT %1 FROM unit.agenda_slot AS k WHERE %2"
                                " AND k.day = :day AND k.outcome = 'planned'")
                     .arg(slotColumns(), people::ofPerson(QStringLiteral("k"))))
            .bind(QStringLiteral(":detainee"), k.detainee)
            .bind(QStringLiteral(":day"), k.day)
            .all(readSlot);
    for (const Slot& other : sameDay)
        if (other.id != k.id && overlap(other, k))
            return fail(ErrorCode::Conflict, QStringLiteral("expected elsewhere"),
                        QStringLiteral("detainee"));
    return {};
}

void insertSlot(store::Database& db, const access::Session& session, const Slot& k) {
    store::insertRow(db, QStringLiteral("unit.agenda_slot"),
                     {{"id", k.id},
                      {"version", 1},
                      {"session_id", k.session},
                      {"detainee_id", k.detainee},
                      {"resource", k.resource},
                      {"place", k.place},
                      {"day", k.day},
                      {"starts_at", timeText(k.startsAt)},
                      {"minutes", k.minutes},
                      {"outcome", enumName(Outcome::Planned)},
                      {"request_id", k.request},
                      {"rebooked_from_id", k.rebookedFrom},
                      {"author_id", session.user().id},
                      {"recorded_at", session.clock().nowUtc()}});
}

Result<void> insertReason(store::Database& db, const access::Session& session, const Slot& k,
                          const Reason& reason) {
    store::insertRow(db, compartmentName(reason.compartment) + QStringLiteral(".appointment"),
                     {{"slot_id", k.id},
                      {"detainee_id", k.detainee},
                      {"specialty", reason.specialty},
                      {"reason", reason.reason},
                      {"waiting_id", reason.waiting},
                      {"author_id", session.user().id},
                      {"recorded_at", session.clock().nowUtc()}});
    if (reason.waiting.isNull()) return {};
    if (!endWaitingRow(db, reason.compartment, reason.waiting, session.clock().today(),
                       QStringLiteral("booked")))
        return fail(ErrorCode::Conflict, QStringLiteral("waiting line ended"), QStringLiteral("waiting"));
    return {};
}

void writeMoved(store::Database& db, const Slot& moved) {
    db.query(QStringLiteral(
                 "UPDATE unit.agenda_slot SET version = version + 1, session_id = :session, day = :day,"
                 " starts_at = :starts, minutes = :minutes, resource = :resource, place = :place WHERE id = :id"))
        .bind(QStringLiteral(":session"), moved.session)
        .bind(QStringLiteral(":day"), moved.day)
        .bind(QStringLiteral(":starts"), timeText(moved.startsAt))
        .bind(QStringLiteral(":minutes"), moved.minutes)
        .bind(QStringLiteral(":resource"), moved.resource)
        .bind(QStringLiteral(":place"), moved.place)
        .bind(QStringLiteral(":id"), moved.id)
        .run();
}

// A slot that is still ahead can be called off, not held.
bool mayHappen(const Slot& k, Outcome outcome, const QDate& today) {
    return k.day <= today || outcome == Outcome::CancelledByUnit || outcome == Outcome::RefusedByPatient;
}

std::vector<Slot> select(store::Database& db, const QString& where, const QDate& from, const QDate& to) {
    return db
        .query(QStringLiteral(
                   "SELECT %1 FROM unit.agenda_slot AS k WHERE %2 ORDER BY k.day, k.starts_at, k.rowid")
                   .arg(slotColumns(), where))
        .bind(QStringLiteral(":from"), from)
        .bind(QStringLiteral(":to"), to)
        .all(readSlot);
}

}  // namespace

Result<SlotId> book(access::Session& session, const Slot& slot, const std::optional<Reason>& reason) {
    if (auto ok = check(slot, session.clock().today()); !ok) return errorOf(ok);
    if (reason && !session.may(Action::ManageAgenda, reason->compartment))
        return fail(ErrorCode::NotPermitted, QStringLiteral("reason in a file that is not the team's"),
                    QStringLiteral("reason"));
    if (reason && reason->specialty.trimmed().isEmpty())
        return tl::unexpected<Error>(missingField("specialty"));
    Slot k = slot;
    k.id = SlotId::create();
    return session.write(Act{Action::ManageAgenda, Compartment::Unit, k.detainee, k.id.toString()},
                         [&](store::Database& db) -> Result<SlotId> {
                             if (auto ok = fitInSession(db, k); !ok) return errorOf(ok);
                             if (k.day < session.clock().today())
                                 return tl::unexpected<Error>(invalidField("day", "in the past"));
                             if (auto ok = expectPersonFree(db, k); !ok) return errorOf(ok);
                             insertSlot(db, session, k);
                             if (reason)
                                 if (auto ok = insertReason(db, session, k, *reason); !ok) return errorOf(ok);
                             return k.id;
                         });
}

Result<Slot> reschedule(access::Session& session, const SlotId& id, int expectedVersion, const QDate& day,
                        const QTime& startsAt, const AgendaSessionId& into) {
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<Slot> {
            auto held = findSlot(db, id);
            if (!held) return fail(ErrorCode::NotFound, QStringLiteral("slot"));
            if (held->version != expectedVersion) return fail(ErrorCode::Conflict, QStringLiteral("slot"));
            if (held->outcome != Outcome::Planned)
                return tl::unexpected<Error>(invalidField("outcome", "not planned any more"));
            Slot moved = *held;
            moved.startsAt = startsAt;
            if (!into.isNull() || moved.day != day) moved.session = into;
            moved.day = day;
            if (const auto g = findSession(db, into)) moved.minutes = g->slotMinutes;
            if (auto ok = check(moved, session.clock().today()); !ok) return errorOf(ok);
            if (auto ok = fitInSession(db, moved); !ok) return errorOf(ok);
            if (auto ok = expectPersonFree(db, moved); !ok) return errorOf(ok);
            writeMoved(db, moved);
            ++moved.version;
            return moved;
        });
}

Result<Slot> recordOutcome(access::Session& session, const SlotId& id, int expectedVersion, Outcome outcome,
                           std::optional<Absence> absence) {
    if ((outcome == Outcome::Absent) != absence.has_value())
        return tl::unexpected<Error>(outcome == Outcome::Absent
                                         ? missingField("absence")
                                         : invalidField("absence", "without an absence"));
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<Slot> {
            auto held = findSlot(db, id);
            if (!held) return fail(ErrorCode::NotFound, QStringLiteral("slot"));
            if (held->version != expectedVersion) return fail(ErrorCode::Conflict, QStringLiteral("slot"));
            if (!mayHappen(*held, outcome, session.clock().today()))
                return tl::unexpected<Error>(invalidField("outcome", "still ahead"));
            db.query(QStringLiteral("UPDATE unit.agenda_slot SET version = version + 1, outcome = :outcome,"
                                    " absence = :absence WHERE id = :id"))
                .bind(QStringLiteral(":outcome"), enumName(outcome))
                .bind(QStringLiteral(":absence"), absence ? enumName(*absence) : QStringLiteral(""))
                .bind(QStringLiteral(":id"), id)
                .run();
            ++held->version;
            held->outcome = outcome;
            held->absence = absence;
            return *held;
        });
}

Result<std::vector<Slot>> slotsBetween(access::Session& session, const QDate& from, const QDate& to) {
    return session.read(Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
                        [&](store::Database& db) -> Result<std::vector<Slot>> {
                            return select(db, QStringLiteral("k.day BETWEEN :from AND :to"), from, to);
                        });
}

Result<std::vector<Slot>> slotsOf(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<Slot>> {
            return db
                .query(QStringLiteral("SELECT %1 FROM unit.agenda_slot AS k WHERE %2"
                                      " ORDER BY k.day DESC, k.starts_at DESC")
                           .arg(slotColumns(), people::ofPerson(QStringLiteral("k"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .all(readSlot);
        });
}

Result<std::vector<Slot>> missedToRebook(access::Session& session, const QDate& since) {
    return session.read(Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
                        [&](store::Database& db) -> Result<std::vector<Slot>> {
                            return select(
                                db,
                                QStringLiteral("k.day BETWEEN :from AND :to"
                                               " AND k.outcome IN ('absent', 'cancelled_by_unit')"
                                               " AND NOT EXISTS (SELECT 1 FROM unit.agenda_slot AS again"
                                               " WHERE again.rebooked_from_id = k.id)"
                                               " AND NOT EXISTS (SELECT 1 FROM unit.agenda_slot AS later"
                                               " WHERE later.request_id = k.request_id AND later.rowid > k.rowid)"),
                                since, session.clock().today().addYears(1));
                        });
}

Result<std::vector<SlotReason>> reasonsBetween(access::Session& session, const QDate& from, const QDate& to) {
    const std::vector<Compartment> readable = teams(session, Action::ViewAgenda);
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<SlotReason>> {
            std::vector<SlotReason> all;
            for (const Compartment c : readable) {
                auto some =
                    db.query(QStringLiteral(
                                 "SELECT a.slot_id, a.specialty, a.reason, a.waiting_id"
                                 " FROM unit.agenda_slot AS k JOIN %1.appointment AS a ON a.slot_id = k.id"
                                 " WHERE k.day BETWEEN :from AND :to ORDER BY k.day, k.starts_at")
                                 .arg(compartmentName(c)))
                        .bind(QStringLiteral(":from"), from)
                        .bind(QStringLiteral(":to"), to)
                        .all([&](const store::Row& row) {
                            SlotReason r{row.id<SlotTag>(0), {c, row.text(1), row.text(2), {}}};
                            if (!row.isNull(3)) r.reason.waiting = row.id<WaitingTag>(3);
                            return r;
                        });
                std::move(some.begin(), some.end(), std::back_inserter(all));
            }
            return all;
        });
}

}  // namespace serment::agenda
