// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaStore.h"
#include "core/agenda/Appointment.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

Result<void> check(const AgendaSession& g) {
    if (g.resource.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("resource"));
    if (g.place.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("place"));
    if (!g.day.isValid()) return tl::unexpected<Error>(missingField("day"));
    if (!g.startsAt.isValid()) return tl::unexpected<Error>(missingField("startsAt"));
    if (!g.endsAt.isValid() || g.endsAt <= g.startsAt)
        return tl::unexpected<Error>(invalidField("endsAt", "not after the start"));
    if (g.slotMinutes < 5 || g.slotMinutes > 240)
        return tl::unexpected<Error>(invalidField("slotMinutes", "from 5 to 240"));
    return {};
}

// What is planned in it stays inside.
Result<void> holdsItsSlots(store::Database& db, const AgendaSession& held, const AgendaSession& changed) {
    for (const Slot& k : slotsInSession(db, held.id)) {
        if (k.outcome != Outcome::Planned) continue;
        if (changed.day != held.day) return tl::unexpected<Error>(invalidField("day", "people are expected"));
        if (k.startsAt < changed.startsAt)
            return tl::unexpected<Error>(invalidField("startsAt", "people are expected"));
        if (k.startsAt.addSecs(k.minutes * 60) > changed.endsAt)
            return tl::unexpected<Error>(invalidField("endsAt", "people are expected"));
    }
    return {};
}

void update(store::Database& db, const AgendaSession& g) {
    db.query(QStringLiteral("UPDATE unit.agenda_session SET version = version + 1, resource = :resource,"
                            " place = :place, day = :day, starts_at = :starts, ends_at = :ends,"
                            " slot_minutes = :minutes, professional_id = :professional WHERE id = :id"))
        .bind(QStringLiteral(":resource"), g.resource)
        .bind(QStringLiteral(":place"), g.place)
        .bind(QStringLiteral(":day"), g.day)
        .bind(QStringLiteral(":starts"), timeText(g.startsAt))
        .bind(QStringLiteral(":ends"), timeText(g.endsAt))
        .bind(QStringLiteral(":minutes"), g.slotMinutes)
        .bind(QStringLiteral(":professional"), g.professional)
        .bind(QStringLiteral(":id"), g.id)
        .run();
    db.query(QStringLiteral("UPDATE unit.agenda_slot SET version = version + 1, resource = :resource,"
                            " place = :place WHERE session_id = :id AND outcome = 'planned'"
                            " AND (resource <> :resource2 OR place <> :place2)"))
        .bind(QStringLiteral(":resource"), g.resource)
        .bind(QStringLiteral(":place"), g.place)
        .bind(QStringLiteral(":id"), g.id)
        .bind(QStringLiteral(":resource2"), g.resource)
        .bind(QStringLiteral(":place2"), g.place)
        .run();
}

void insertEvent(store::Database& db, const access::Session& session, const AgendaSessionId& id, bool isClosed) {
    store::insertRow(db, QStringLiteral("unit.agenda_session_event"),
                     {{"id", Id<SessionEvent>::create()},
                      {"session_id", id},
                      {"closed", isClosed},
                      {"at", session.clock().nowUtc()},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName}});
}

// From open to cancelled or back, once.
Result<void> setClosed(store::Database& db, const access::Session& session, const AgendaSessionId& id,
                       int expectedVersion, bool isClosed) {
    const int changed = db.query(QStringLiteral("UPDATE unit.agenda_session SET closed = :closed, version = version + 1"
                                                " WHERE id = :id AND version = :version AND closed <> :closed2"))
                            .bind(QStringLiteral(":closed"), isClosed)
                            .bind(QStringLiteral(":closed2"), isClosed)
                            .bind(QStringLiteral(":id"), id)
                            .bind(QStringLiteral(":version"), expectedVersion)
                            .run();
    if (auto once = changedOnce(changed, findSession(db, id).has_value()); !once) return once;
    insertEvent(db, session, id, isClosed);
    return {};
}

}  // namespace

Result<void> reopenAgendaSession(access::Session& session, const AgendaSessionId& id, int expectedVersion) {
    return session.write(Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
                         [&](store::Database& db) -> Result<void> {
                             const auto held = findSession(db, id);
                             if (held && held->day < session.clock().today())
                                 return tl::unexpected<Error>(invalidField("day", "in the past"));
                             return setClosed(db, session, id, expectedVersion, false);
                         });
}

Result<std::vector<SessionEvent>> sessionEvents(access::Session& session, const QDate& from, const QDate& to) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<SessionEvent>> {
            return db
                .query(QStringLiteral("SELECT v.session_id, v.closed, v.at, v.author_name"
                                      " FROM unit.agenda_session AS g JOIN unit.agenda_session_event AS v"
                                      " ON v.session_id = g.id WHERE g.day BETWEEN :from AND :to"
                                      " ORDER BY v.at, v.rowid"))
                .bind(QStringLiteral(":from"), from)
                .bind(QStringLiteral(":to"), to)
                .all([](const store::Row& row) {
                    return SessionEvent{row.id<AgendaSessionTag>(0), row.boolean(1), row.utc(2), row.text(3)};
                });
        });
}

Result<void> editAgendaSession(access::Session& session, const AgendaSession& g, int expectedVersion) {
    if (auto ok = check(g); !ok) return ok;
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, {}, g.id.toString()},
        [&](store::Database& db) -> Result<void> {
            const auto held = findSession(db, g.id);
            if (!held) return fail(ErrorCode::NotFound, QStringLiteral("session"));
            if (held->version != expectedVersion || held->isClosed)
                return fail(ErrorCode::Conflict, QStringLiteral("session"));
            if (auto ok = holdsItsSlots(db, *held, g); !ok) return ok;
            update(db, g);
            return {};
        });
}

Result<AgendaSessionId> openAgendaSession(access::Session& session, const AgendaSession& g) {
    if (auto ok = check(g); !ok) return errorOf(ok);
    const auto id = AgendaSessionId::create();
    return session.write(Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
                         [&](store::Database& db) -> Result<AgendaSessionId> {
                             store::insertRow(db, QStringLiteral("unit.agenda_session"),
                                              {{"id", id},
                                               {"version", 1},
                                               {"resource", g.resource},
                                               {"place", g.place},
                                               {"day", g.day},
                                               {"starts_at", timeText(g.startsAt)},
                                               {"ends_at", timeText(g.endsAt)},
                                               {"slot_minutes", g.slotMinutes},
                                               {"professional_id", g.professional},
                                               {"closed", false}});
                             return id;
                         });
}

Result<std::vector<Slot>> closeAgendaSession(access::Session& session, const AgendaSessionId& id,
                                             int expectedVersion) {
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<std::vector<Slot>> {
            if (auto once = setClosed(db, session, id, expectedVersion, true); !once) return errorOf(once);
            std::vector<Slot> cancelled = slotsInSession(db, id);
            std::erase_if(cancelled, [](const Slot& k) { return k.outcome != Outcome::Planned; });
            db.query(QStringLiteral(
                         "UPDATE unit.agenda_slot SET outcome = 'cancelled_by_unit', version = version + 1"
                         " WHERE session_id = :id AND outcome = 'planned'"))
                .bind(QStringLiteral(":id"), id)
                .run();
            for (Slot& k : cancelled) {
                k.outcome = Outcome::CancelledByUnit;
                ++k.version;
            }
            return cancelled;
        });
}

Result<std::vector<AgendaSession>> agendaSessions(access::Session& session, const QDate& from,
                                                  const QDate& to) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<AgendaSession>> {
            return db
                .query(
                    QStringLiteral("SELECT %1 FROM unit.agenda_session AS g WHERE g.day BETWEEN :from AND :to"
                                   " ORDER BY g.day, g.starts_at, g.resource")
                        .arg(sessionColumns()))
                .bind(QStringLiteral(":from"), from)
                .bind(QStringLiteral(":to"), to)
                .all(readSession);
        });
}

Result<std::vector<QTime>> freeTimes(access::Session& session, const AgendaSessionId& id) {
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<std::vector<QTime>> {
            const auto g = findSession(db, id);
            if (!g) return fail(ErrorCode::NotFound, QStringLiteral("session"));
            std::vector<QTime> free;
            if (g->isClosed) return free;
            const auto taken = slotsInSession(db, id);
            const int last = QTime(0, 0).secsTo(g->endsAt) / 60 - g->slotMinutes;
            for (int at = QTime(0, 0).secsTo(g->startsAt) / 60; at <= last; at += g->slotMinutes) {
                const QTime time = QTime(0, 0).addSecs(at * 60);
                const QTime end = time.addSecs(g->slotMinutes * 60 - 1);
                const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const Slot& k) {
                    // Whoever did not come leaves the hour to somebody else.
                    const bool holds = k.outcome == Outcome::Planned || k.outcome == Outcome::Seen;
                    return holds && k.startsAt <= end &&
                           time < k.startsAt.addSecs(k.minutes * 60);
                });
                if (!isTaken) free.push_back(time);
            }
            return free;
        });
}

}  // namespace serment::agenda
