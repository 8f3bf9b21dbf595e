// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Waiting.h"

#include <algorithm>

#include "core/agenda/AgendaStore.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

QString table(Compartment compartment) {
    return compartmentName(compartment) + QStringLiteral(".waiting");
}

Waiting readWaiting(const store::Row& row, Compartment compartment) {
    Waiting w;
    w.id = row.id<WaitingTag>(0);
    w.version = int(row.integer(1));
    w.compartment = compartment;
    w.detainee = row.id<DetaineeTag>(2);
    w.specialty = row.text(3);
    w.reason = row.text(4);
    w.isUrgent = row.boolean(5);
    w.since = row.date(6);
    if (!row.isNull(7)) w.request = row.id<CareRequestTag>(7);
    w.endedOn = row.date(8);
    w.ending = row.text(9);
    return w;
}

}  // namespace

Result<WaitingId> addToWaitingList(access::Session& session, const Waiting& waiting) {
    const QDate today = session.clock().today();
    if (waiting.detainee.isNull()) return tl::unexpected<Error>(missingField("detainee"));
    if (waiting.specialty.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("specialty"));
    if (waiting.since.isValid() && waiting.since > today)
        return tl::unexpected<Error>(invalidField("since", "a day in the future"));
    const auto id = WaitingId::create();
    return session.write(Act{Action::ManageAgenda, waiting.compartment, waiting.detainee, id.toString()},
                         [&](store::Database& db) -> Result<WaitingId> {
                             store::insertRow(db, table(waiting.compartment),
                                              {{"id", id},
                                               {"version", 1},
                                               {"detainee_id", waiting.detainee},
                                               {"specialty", waiting.specialty},
                                               {"reason", waiting.reason},
                                               {"urgent", waiting.isUrgent},
                                               {"since", waiting.since.isValid() ? waiting.since : today},
                                               {"request_id", waiting.request},
                                               {"author_id", session.user().id},
                                               {"recorded_at", session.clock().nowUtc()}});
                             return id;
                         });
}

Result<void> endWaiting(access::Session& session, Compartment compartment, const WaitingId& id,
                        int expectedVersion, const QString& ending) {
    if (ending.trimmed().isEmpty()) return tl::unexpected<Error>(missingField("ending"));
    return session.write(
        Act{Action::ManageAgenda, compartment, {}, id.toString()}, [&](store::Database& db) -> Result<void> {
            const auto version =
                db.query(QStringLiteral("SELECT version FROM %1 WHERE id = :id").arg(table(compartment)))
                    .bind(QStringLiteral(":id"), id)
                    .first([](const store::Row& row) { return int(row.integer(0)); });
            if (!version) return fail(ErrorCode::NotFound, QStringLiteral("waiting line"));
            if (*version != expectedVersion ||
                !endWaitingRow(db, compartment, id, session.clock().today(), ending))
                return fail(ErrorCode::Conflict, QStringLiteral("waiting line"));
            return {};
        });
}

Result<std::vector<Waiting>> waitingList(access::Session& session) {
    const std::vector<Compartment> readable = teams(session, Action::ViewAgenda);
    if (readable.empty()) return fail(ErrorCode::NotPermitted, QStringLiteral("waiting list"));
    return session.read(
        Act{Action::ViewAgenda, readable.front(), {}, {}},
        [&](store::Database& db) -> Result<std::vector<Waiting>> {
            std::vector<Waiting> all;
            for (const Compartment c : readable) {
                auto some =
                    db.query(QStringLiteral(
                                 "SELECT w.id, w.version, w.detainee_id, w.specialty, w.reason, w.urgent,"
                                 " w.since, w.request_id, w.ended_on, w.ending FROM %1 AS w"
                                 " WHERE w.ended_on IS NULL")
                                 .arg(table(c)))
                        .all([&](const store::Row& row) { return readWaiting(row, c); });
                std::move(some.begin(), some.end(), std::back_inserter(all));
            }
            std::stable_sort(all.begin(), all.end(), [](const Waiting& a, const Waiting& b) {
                return a.isUrgent != b.isUrgent ? a.isUrgent : a.since < b.since;
            });
            return all;
        });
}

}  // namespace serment::agenda
