// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Extraction.h"

#include "core/agenda/AgendaStore.h"
#include "core/people/Person.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;
using State = ExtractionState;

QString columns() {
    return QStringLiteral(
        "x.id, x.version, x.detainee_id, x.place, x.indicated_on, x.planned_at, x.state, x.state_at, "
        "x.attempts");
}

Extraction readExtraction(const store::Row& row) {
    Extraction x;
    x.id = row.id<ExtractionTag>(0);
    x.version = int(row.integer(1));
    x.detainee = row.id<DetaineeTag>(2);
    x.place = row.text(3);
    x.indicatedOn = row.date(4);
    x.plannedAt = row.utc(5);
    x.state = enumOr(row.text(6), State::Indicated);
    x.stateAt = row.utc(7);
    x.cancellations = int(row.integer(8));
    return x;
}

std::optional<Extraction> find(store::Database& db, const ExtractionId& id) {
    return db.query(QStringLiteral("SELECT %1 FROM unit.extraction AS x WHERE x.id = :id").arg(columns()))
        .bind(QStringLiteral(":id"), id)
        .first(readExtraction);
}

void insertEvent(store::Database& db, const access::Session& session, const ExtractionId& id,
                 const ExtractionEvent& event) {
    store::insertRow(db, QStringLiteral("unit.extraction_event"),
                     {{"id", ExtractionId::create()},
                      {"extraction_id", id},
                      {"state", enumName(event.state)},
                      {"at", event.at},
                      {"cause", event.cause ? enumName(*event.cause) : QString()},
                      {"by_whom", event.by},
                      {"planned_at", event.plannedAt},
                      {"author_id", session.user().id},
                      {"recorded_at", session.clock().nowUtc()}});
}

void insertReason(store::Database& db, const access::Session& session, const Extraction& x,
                  const ExtractionReason& reason) {
    store::insertRow(db, compartmentName(reason.compartment) + QStringLiteral(".extraction_reason"),
                     {{"extraction_id", x.id},
                      {"detainee_id", x.detainee},
                      {"specialty", reason.specialty},
                      {"reason", reason.reason},
                      {"positioning", reason.positioning},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", session.clock().nowUtc()}});
}

// The extraction after the step, or what is wrong with it.
Result<Extraction> after(Extraction x, const ExtractionStep& step, const QDateTime& now) {
    if (!mayFollow(x.state, step.to)) return tl::unexpected<Error>(invalidField("to", "may not follow"));
    if (step.to == State::Confirmed && !step.plannedAt.isValid())
        return tl::unexpected<Error>(missingField("plannedAt"));
    if (step.to == State::Cancelled && !step.cause) return tl::unexpected<Error>(missingField("cause"));
    if (step.at.isValid() && step.at > now.addSecs(300))
        return tl::unexpected<Error>(invalidField("at", "a time in the future"));
    x.stateAt = step.at.isValid() ? step.at : now;
    if (step.to == State::Cancelled) {
        ++x.cancellations;
        x.plannedAt = {};
    }
    if (step.plannedAt.isValid()) x.plannedAt = step.plannedAt;
    x.state = step.to;
    ++x.version;
    return x;
}

void update(store::Database& db, const Extraction& x) {
    db.query(QStringLiteral("UPDATE unit.extraction SET version = :version, state = :state, state_at = :at,"
                            " planned_at = :planned, attempts = :cancellations WHERE id = :id"))
        .bind(QStringLiteral(":version"), x.version)
        .bind(QStringLiteral(":state"), enumName(x.state))
        .bind(QStringLiteral(":at"), x.stateAt)
        .bind(QStringLiteral(":planned"), x.plannedAt)
        .bind(QStringLiteral(":cancellations"), x.cancellations)
        .bind(QStringLiteral(":id"), x.id)
        .run();
}

}  // namespace

bool mayFollow(State from, State to) {
    if (to == State::Cancelled)  // until the person is seen, anything can fall through
        return from == State::Consented || from == State::Requested || from == State::Confirmed ||
               from == State::Departed;
    if (to == State::Abandoned)  // refused by the person, or no longer needed
        return from == State::Indicated || from == State::Consented || from == State::Requested ||
               from == State::Cancelled;
    switch (from) {
        case State::Indicated:
            return to == State::Consented;
        case State::Consented:
            return to == State::Requested;
        case State::Requested:
            return to == State::Confirmed;
        case State::Confirmed:
            return to == State::Departed || to == State::Confirmed;  // confirmed at another date
        case State::Departed:
            return to == State::SeenOutside || to == State::Returned;
        case State::SeenOutside:
            return to == State::Returned;
        case State::Returned:
            return to == State::ReportReceived;
        case State::Cancelled:
            return to == State::Requested;
        case State::ReportReceived:
        case State::Abandoned:
            return false;
    }
    return false;
}

bool Extraction::isOpen() const {
    return state != State::ReportReceived && state != State::Abandoned;
}

int Extraction::delayDays(const QDate& today) const {
    const bool wasSeen =
        state == State::SeenOutside || state == State::Returned || state == State::ReportReceived;
    return int(indicatedOn.daysTo(wasSeen ? plannedAt.toLocalTime().date() : today));
}

Result<ExtractionId> indicateExtraction(access::Session& session, const DetaineeId& detainee,
                                        const QString& place, const QDate& indicatedOn,
                                        const ExtractionReason& reason) {
    if (detainee.isNull()) return tl::unexpected<Error>(missingField("detainee"));
    if (place.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("place"));
    if (!indicatedOn.isValid()) return tl::unexpected<Error>(missingField("indicatedOn"));
    if (indicatedOn > session.clock().today())
        return tl::unexpected<Error>(invalidField("indicatedOn", "a day in the future"));
    if (reason.specialty.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("specialty"));
    if (!session.may(Action::ManageExtractions, Compartment::Unit)) return fail(ErrorCode::NotPermitted);
    Extraction x;
    x.id = ExtractionId::create();
    x.detainee = detainee;
    x.stateAt = session.clock().nowUtc();
    return session.write(Act{Action::ManageExtractions, reason.compartment, detainee, x.id.toString()},
                         [&](store::Database& db) -> Result<ExtractionId> {
                             store::insertRow(db, QStringLiteral("unit.extraction"),
                                              {{"id", x.id},
                                               {"version", 1},
                                               {"detainee_id", detainee},
                                               {"place", place},
                                               {"indicated_on", indicatedOn},
                                               {"state", enumName(State::Indicated)},
                                               {"state_at", x.stateAt}});
                             insertEvent(db, session, x.id, {State::Indicated, x.stateAt, {}, {}, {}});
                             insertReason(db, session, x, reason);
                             return x.id;
                         });
}

Result<Extraction> advanceExtraction(access::Session& session, const ExtractionId& id, int expectedVersion,
                                     const ExtractionStep& step) {
    return session.write(
        Act{Action::ManageExtractions, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<Extraction> {
            const auto held = find(db, id);
            if (!held) return fail(ErrorCode::NotFound, QStringLiteral("extraction"));
            if (held->version != expectedVersion)
                return fail(ErrorCode::Conflict, QStringLiteral("extraction"));
            const auto next = after(*held, step, session.clock().nowUtc());
            if (!next) return next;
            update(db, *next);
            insertEvent(db, session, id, {step.to, next->stateAt, step.cause, step.by, step.plannedAt});
            return next;
        });
}

Result<std::vector<Extraction>> openExtractions(access::Session& session) {
    return session.read(
        Act{Action::ViewExtractions, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<Extraction>> {
            return db
                .query(QStringLiteral("SELECT %1 FROM unit.extraction AS x WHERE x.state NOT IN "
                                      "('report_received', 'abandoned')"
                                      " ORDER BY x.planned_at IS NULL, x.planned_at, x.indicated_on")
                           .arg(columns()))
                .all(readExtraction);
        });
}

Result<std::vector<Extraction>> extractionsOf(access::Session& session, const DetaineeId& detainee) {
    return session.read(
        Act{Action::ViewExtractions, Compartment::Unit, detainee, {}},
        [&](store::Database& db) -> Result<std::vector<Extraction>> {
            return db
                .query(QStringLiteral("SELECT %1 FROM unit.extraction AS x WHERE %2"
                                      " ORDER BY x.indicated_on DESC, x.rowid DESC")
                           .arg(columns(), people::ofPerson(QStringLiteral("x"))))
                .bind(QStringLiteral(":detainee"), detainee)
                .all(readExtraction);
        });
}

Result<std::vector<ExtractionEvent>> extractionHistory(access::Session& session, const ExtractionId& id) {
    return session.read(
        Act{Action::ViewExtractions, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<std::vector<ExtractionEvent>> {
            return db
                .query(QStringLiteral(
                    "SELECT v.state, v.at, v.cause, v.by_whom, v.planned_at FROM unit.extraction_event AS v"
                    " WHERE v.extraction_id = :id ORDER BY v.rowid"))
                .bind(QStringLiteral(":id"), id)
                .all([](const store::Row& row) {
                    return ExtractionEvent{enumOr(row.text(0), State::Indicated), row.utc(1),
                                           enumFromName<CancelledBy>(row.text(2)), row.text(3), row.utc(4)};
                });
        });
}

Result<std::optional<ExtractionReason>> extractionReason(access::Session& session, Compartment compartment,
                                                         const ExtractionId& id) {
    return session.read(
        Act{Action::ViewExtractions, compartment, {}, id.toString()},
        [&](store::Database& db) -> Result<std::optional<ExtractionReason>> {
            return db
                .query(QStringLiteral(
                           "SELECT r.specialty, r.reason, r.positioning FROM %1.extraction_reason AS r"
                           " WHERE r.extraction_id = :id")
                           .arg(compartmentName(compartment)))
                .bind(QStringLiteral(":id"), id)
                .first([&](const store::Row& row) {
                    return ExtractionReason{compartment, row.text(0), row.text(1), row.text(2)};
                });
        });
}

Result<std::vector<CancellationFigure>> cancellationsOf(access::Session& session, int year, int month) {
    const QDate first(year, month, 1);
    if (!first.isValid()) return tl::unexpected<Error>(invalidField("month", "no such month"));
    return session.read(
        Act{Action::ViewExtractions, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<CancellationFigure>> {
            return db
                .query(QStringLiteral(
                    "SELECT v.cause, count(*) FROM unit.extraction_event AS v WHERE v.state = 'cancelled'"
                    " AND v.at >= :from AND v.at < :before GROUP BY v.cause ORDER BY count(*) DESC, v.cause"))
                .bind(QStringLiteral(":from"), first.startOfDay(Qt::LocalTime))
                .bind(QStringLiteral(":before"), first.addMonths(1).startOfDay(Qt::LocalTime))
                .all([](const store::Row& row) {
                    return CancellationFigure{enumOr(row.text(0), CancelledBy::Administration),
                                              int(row.integer(1))};
                });
        });
}

}  // namespace serment::agenda
