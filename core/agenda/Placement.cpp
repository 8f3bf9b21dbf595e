// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Placement.h"

#include <algorithm>
#include <set>

#include "core/agenda/AgendaStore.h"
#include "core/people/Person.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

constexpr int visitsAWeek = 2;
constexpr int opinionAfterMonths = 6;  // R.213-30 CPén

Placement readPlacement(const store::Row& row) {
    return Placement{row.id<PlacementTag>(0),
                     int(row.integer(1)),
                     row.id<DetaineeTag>(2),
                     enumOr(row.text(3), PlacementKind::Disciplinary),
                     row.date(4),
                     row.date(5)};
}

std::vector<QDate> visitsOf(store::Database& db, const PlacementId& id) {
    return db
        .query(QStringLiteral(
            "SELECT v.at FROM unit.placement_visit AS v WHERE v.placement_id = :id ORDER BY v.at"))
        .bind(QStringLiteral(":id"), id)
        .all([](const store::Row& row) { return row.utc(0).toLocalTime().date(); });
}

}  // namespace

namespace {

// How many visits the week of `monday` asks of a placement that began on `since`: a started week asks for its
// share.
int visitsAsked(const QDate& since, const QDate& monday) {
    if (since <= monday.addDays(2)) return visitsAWeek;
    return since <= monday.addDays(4) ? 1 : 0;
}

// The last day for the next one: Thursday, then Saturday; two days after a placement late in the week.
QDate dueDay(const QDate& since, const QDate& monday, int done) {
    if (done >= visitsAsked(since, monday)) return monday.addDays(7 + 3);
    if (since > monday.addDays(2)) return std::min(since.addDays(2), monday.addDays(6));
    return monday.addDays(done == 0 ? 3 : 5);
}

}  // namespace

PlacementState placementState(const Placement& placement, const std::vector<QDate>& visits,
                              const QDate& today) {
    PlacementState state;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    std::set<QDate> thisWeek;
    for (const QDate& visit : visits) {
        if (visit > today || visit < placement.since) continue;
        if (visit >= monday) thisWeek.insert(visit);
        if (!state.lastVisit.isValid() || state.lastVisit < visit) state.lastVisit = visit;
    }
    state.visitsThisWeek = int(thisWeek.size());
    state.nextDue = dueDay(placement.since, monday, state.visitsThisWeek);
    const bool goesOn = !placement.until.isValid() || placement.until > today;
    state.isOverdue = goesOn && today > state.nextDue;
    state.writtenOpinionDue = goesOn && placement.kind == PlacementKind::Isolation &&
                              today > placement.since.addMonths(opinionAfterMonths);
    return state;
}

Result<PlacementId> recordPlacement(access::Session& session, const Placement& placement) {
    if (placement.detainee.isNull()) return tl::unexpected<Error>(missingField("detainee"));
    if (!placement.since.isValid()) return tl::unexpected<Error>(missingField("since"));
    if (placement.since > session.clock().today())
        return tl::unexpected<Error>(invalidField("since", "a day in the future"));
    const auto id = PlacementId::create();
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, placement.detainee, id.toString()},
        [&](store::Database& db) -> Result<PlacementId> {
            const auto same =
                db.query(QStringLiteral("SELECT 1 FROM unit.placement AS p WHERE %1"
                                        " AND p.kind = :kind AND p.until IS NULL")
                             .arg(people::ofPerson(QStringLiteral("p"))))
                    .bind(QStringLiteral(":detainee"), placement.detainee)
                    .bind(QStringLiteral(":kind"), enumName(placement.kind))
                    .first([](const store::Row&) { return true; });
            if (same)
                return fail(ErrorCode::AlreadyExists, QStringLiteral("placement"), QStringLiteral("kind"));
            store::insertRow(db, QStringLiteral("unit.placement"),
                             {{"id", id},
                              {"version", 1},
                              {"detainee_id", placement.detainee},
                              {"kind", enumName(placement.kind)},
                              {"since", placement.since},
                              {"until", placement.until}});
            return id;
        });
}

Result<void> endPlacement(access::Session& session, const PlacementId& id, int expectedVersion,
                          const QDate& until) {
    if (!until.isValid()) return tl::unexpected<Error>(missingField("until"));
    return session.write(
        Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
        [&](store::Database& db) -> Result<void> {
            const auto held =
                db.query(QStringLiteral("SELECT p.id, p.version, p.detainee_id, p.kind, p.since, p.until"
                                        " FROM unit.placement AS p WHERE p.id = :id"))
                    .bind(QStringLiteral(":id"), id)
                    .first(readPlacement);
            if (!held) return fail(ErrorCode::NotFound, QStringLiteral("placement"));
            if (held->version != expectedVersion)
                return fail(ErrorCode::Conflict, QStringLiteral("placement"));
            if (until < held->since)
                return tl::unexpected<Error>(invalidField("until", "ends before it starts"));
            db.query(QStringLiteral(
                         "UPDATE unit.placement SET until = :until, version = version + 1 WHERE id = :id"))
                .bind(QStringLiteral(":until"), until)
                .bind(QStringLiteral(":id"), id)
                .run();
            return {};
        });
}

Result<void> recordPlacementVisit(access::Session& session, const PlacementId& id, const QDateTime& at) {
    const QDateTime now = session.clock().nowUtc();
    if (at.isValid() && at > now.addSecs(300))
        return tl::unexpected<Error>(invalidField("at", "a time in the future"));
    return session.write(Act{Action::ManageAgenda, Compartment::Unit, {}, id.toString()},
                         [&](store::Database& db) -> Result<void> {
                             const auto known =
                                 db.query(QStringLiteral("SELECT 1 FROM unit.placement WHERE id = :id"))
                                     .bind(QStringLiteral(":id"), id)
                                     .first([](const store::Row&) { return true; });
                             if (!known) return fail(ErrorCode::NotFound, QStringLiteral("placement"));
                             store::insertRow(db, QStringLiteral("unit.placement_visit"),
                                              {{"id", PlacementId::create()},
                                               {"placement_id", id},
                                               {"at", at.isValid() ? at : now},
                                               {"author_id", session.user().id},
                                               {"author_name", session.user().displayName}});
                             return {};
                         });
}

Result<std::vector<PlacementLine>> placements(access::Session& session) {
    const QDate today = session.clock().today();
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<PlacementLine>> {
            const auto going =
                db.query(QStringLiteral("SELECT p.id, p.version, p.detainee_id, p.kind, p.since, p.until"
                                        " FROM unit.placement AS p WHERE p.until IS NULL OR p.until > :today"
                                        " ORDER BY p.since"))
                    .bind(QStringLiteral(":today"), today)
                    .all(readPlacement);
            std::vector<PlacementLine> lines;
            for (const Placement& p : going)
                lines.push_back({p, placementState(p, visitsOf(db, p.id), today)});
            std::stable_partition(lines.begin(), lines.end(),
                                  [](const PlacementLine& l) { return l.state.isOverdue; });
            return lines;
        });
}

}  // namespace serment::agenda
