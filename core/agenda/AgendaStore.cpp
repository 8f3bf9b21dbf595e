// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaStore.h"

namespace serment::agenda {

QString timeText(const QTime& time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QString sessionColumns() {
    return QStringLiteral(
        "g.id, g.version, g.resource, g.place, g.day, g.starts_at, g.ends_at, g.slot_minutes, "
        "g.professional_id,"
        " g.closed");
}

AgendaSession readSession(const store::Row& row) {
    AgendaSession g;
    g.id = row.id<AgendaSessionTag>(0);
    g.version = int(row.integer(1));
    g.resource = row.text(2);
    g.place = row.text(3);
    g.day = row.date(4);
    g.startsAt = QTime::fromString(row.text(5), QStringLiteral("HH:mm"));
    g.endsAt = QTime::fromString(row.text(6), QStringLiteral("HH:mm"));
    g.slotMinutes = int(row.integer(7));
    if (!row.isNull(8)) g.professional = row.id<UserTag>(8);
    g.isClosed = row.boolean(9);
    return g;
}

QString slotColumns() {
    return QStringLiteral(
        "k.id, k.version, k.session_id, k.detainee_id, k.resource, k.place, k.day, k.starts_at, k.minutes, "
        "k.outcome,"
        " k.absence, k.request_id, k.rebooked_from_id");
}

Slot readSlot(const store::Row& row) {
    Slot k;
    k.id = row.id<SlotTag>(0);
    k.version = int(row.integer(1));
    if (!row.isNull(2)) k.session = row.id<AgendaSessionTag>(2);
    k.detainee = row.id<DetaineeTag>(3);
    k.resource = row.text(4);
    k.place = row.text(5);
    k.day = row.date(6);
    k.startsAt = QTime::fromString(row.text(7), QStringLiteral("HH:mm"));
    k.minutes = int(row.integer(8));
    k.outcome = enumOr(row.text(9), Outcome::Planned);
    k.absence = enumFromName<Absence>(row.text(10));
    if (!row.isNull(11)) k.request = row.id<CareRequestTag>(11);
    if (!row.isNull(12)) k.rebookedFrom = row.id<SlotTag>(12);
    return k;
}

std::optional<AgendaSession> findSession(store::Database& db, const AgendaSessionId& id) {
    return db
        .query(
            QStringLiteral("SELECT %1 FROM unit.agenda_session AS g WHERE g.id = :id").arg(sessionColumns()))
        .bind(QStringLiteral(":id"), id)
        .first(readSession);
}

std::optional<Slot> findSlot(store::Database& db, const SlotId& id) {
    return db
        .query(QStringLiteral("SELECT %1 FROM unit.agenda_slot AS k WHERE k.id = :id").arg(slotColumns()))
        .bind(QStringLiteral(":id"), id)
        .first(readSlot);
}

std::vector<Slot> slotsInSession(store::Database& db, const AgendaSessionId& id) {
    return db
        .query(QStringLiteral(
                   "SELECT %1 FROM unit.agenda_slot AS k WHERE k.session_id = :session ORDER BY k.starts_at")
                   .arg(slotColumns()))
        .bind(QStringLiteral(":session"), id)
        .all(readSlot);
}

Result<void> changedOnce(int rowsChanged, bool exists) {
    if (rowsChanged == 1) return {};
    return fail(exists ? ErrorCode::Conflict : ErrorCode::NotFound, QStringLiteral("agenda"));
}

bool endWaitingRow(store::Database& db, Compartment compartment, const WaitingId& id, const QDate& on,
                   const QString& ending) {
    return db.query(QStringLiteral(
                        "UPDATE %1.waiting SET version = version + 1, ended_on = :day, ending = :ending"
                        " WHERE id = :id AND ended_on IS NULL")
                        .arg(compartmentName(compartment)))
               .bind(QStringLiteral(":day"), on)
               .bind(QStringLiteral(":ending"), ending)
               .bind(QStringLiteral(":id"), id)
               .run() == 1;
}

std::vector<Compartment> teams(const access::Session& session, access::Action action) {
    std::vector<Compartment> held;
    for (const Compartment c : {Compartment::Somatic, Compartment::Psychiatric})
        if (session.holds(c) && session.may(action, c)) held.push_back(c);
    return held;
}

Error missingField(const char* field) {
    return Error{ErrorCode::MissingField, QStringLiteral("may not be empty"), QString::fromLatin1(field)};
}

Error invalidField(const char* field, const char* why) {
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(why), QString::fromLatin1(field)};
}

}  // namespace serment::agenda
