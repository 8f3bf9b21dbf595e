// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestStore.h"

#include <QUuid>

#include "core/store/Insert.h"

namespace serment::requests {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

template <typename E>
QString nameOrEmpty(const std::optional<E>& value) {
    return value ? enumName(*value) : QString();
}

}  // namespace

QString requestColumns() {
    return s("r.id, r.version, r.detainee_id, r.round_id, r.deposited_on, r.collected_at, r.requester, r.requester_name, r.words,"
             " r.language, r.cannot_write, r.symptom, r.target, r.red_flags, r.urgency, r.sealed_team, r.state, r.priority,"
             " r.scheduled_at, r.slot_id, r.answer, r.outcome, r.closed_at, r.chain_id, r.repeat_number, r.waiting_since,"
             " EXISTS (SELECT 1 FROM coordination.care_request_scan AS c WHERE c.request_id = r.id)");
}

CareRequest readRequest(const store::Row& row) {
    CareRequest r;
    r.id = row.id<CareRequestTag>(0);
    r.version = static_cast<int>(row.integer(1));
    r.detainee = row.id<DetaineeTag>(2);
    r.round = row.id<CollectionRoundTag>(3);
    r.depositedOn = row.date(4);
    r.collectedAt = row.utc(5);
    r.requester = enumOr(row.text(6), Requester::Other);
    r.requesterName = row.text(7);
    r.words = row.text(8);
    r.language = row.text(9);
    r.cannotWrite = row.boolean(10);
    r.tellsSymptom = row.boolean(11);
    r.target = enumOr(row.text(12), Target::Physician);
    r.redFlags = row.text(13).split(u' ', Qt::SkipEmptyParts);
    r.urgency = static_cast<int>(row.integer(14));
    r.sealedFor = compartmentFromName(row.text(15));
    r.state = enumOr(row.text(16), RequestState::Registered);
    r.priority = enumFromName<Priority>(row.text(17));
    r.scheduledAt = row.utc(18);
    r.slotId = row.text(19);
    r.answer = row.text(20);
    r.outcome = row.text(21);
    r.closedAt = row.utc(22);
    r.chain = row.id<CareRequestTag>(23);
    r.repeatNumber = static_cast<int>(row.integer(24));
    r.waitingSince = row.utc(25);
    r.hasScan = row.boolean(requestColumnCount);
    return r;
}

std::optional<CareRequest> findRequest(store::Database& db, const CareRequestId& id) {
    return db.query(s("SELECT ") + requestColumns() + s(" FROM coordination.care_request AS r WHERE r.id = :id"))
        .bind(s(":id"), id)
        .first(readRequest);
}

void insertRequest(store::Database& db, const CareRequest& r, const QByteArray& sealed, const access::Session& session) {
    store::insertRow(db, s("coordination.care_request"),
                     {{"id", r.id},
                      {"version", r.version},
                      {"detainee_id", r.detainee},
                      {"round_id", r.round},
                      {"deposited_on", r.depositedOn},
                      {"collected_at", r.collectedAt},
                      {"requester", enumName(r.requester)},
                      {"requester_name", r.requesterName},
                      {"words", r.words},
                      {"language", r.language},
                      {"cannot_write", r.cannotWrite},
                      {"symptom", r.tellsSymptom},
                      {"target", enumName(r.target)},
                      {"red_flags", r.redFlags.join(u' ')},
                      {"urgency", r.urgency},
                      {"sealed_team", r.sealedFor ? compartmentName(*r.sealedFor) : QString()},
                      {"sealed", sealed.isEmpty() ? std::optional<QByteArray>() : std::optional(sealed)},
                      {"state", enumName(r.state)},
                      {"priority", nameOrEmpty(r.priority)},
                      {"chain_id", r.chain},
                      {"repeat_number", r.repeatNumber},
                      {"waiting_since", r.waitingSince},
                      {"author_id", session.user().id},
                      {"recorded_at", session.clock().nowUtc()}});
}

void insertEvent(store::Database& db, const CareRequestId& id, RequestState state, const QString& cause,
                 const access::Session& session) {
    store::insertRow(db, s("coordination.care_request_event"),
                     {{"id", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {"request_id", id},
                      {"state", enumName(state)},
                      {"at", session.clock().nowUtc()},
                      {"cause", cause},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName}});
}

Result<void> updateRequest(store::Database& db, const CareRequest& r, int expectedVersion) {
    const int changed = db.query(s("UPDATE coordination.care_request SET version = version + 1, target = :target,"
                                   " symptom = :symptom, state = :state, priority = :priority, scheduled_at = :scheduled,"
                                   " slot_id = :slot, answer = :answer, outcome = :outcome, closed_at = :closed"
                                   " WHERE id = :id AND version = :version"))
                            .bind(s(":target"), enumName(r.target))
                            .bind(s(":symptom"), r.tellsSymptom ? 1 : 0)
                            .bind(s(":state"), enumName(r.state))
                            .bind(s(":priority"), nameOrEmpty(r.priority))
                            .bind(s(":scheduled"), r.scheduledAt)
                            .bind(s(":slot"), r.slotId.isEmpty() ? QVariant() : QVariant(r.slotId))
                            .bind(s(":answer"), r.answer.isNull() ? s("") : r.answer)
                            .bind(s(":outcome"), r.outcome.isNull() ? s("") : r.outcome)
                            .bind(s(":closed"), r.closedAt)
                            .bind(s(":id"), r.id)
                            .bind(s(":version"), expectedVersion)
                            .run();
    if (changed == 1) return {};
    return fail(ErrorCode::Conflict, s("the request changed meanwhile"));
}

QByteArray sealedContent(store::Database& db, const CareRequestId& id) {
    return db.query(s("SELECT r.sealed FROM coordination.care_request AS r WHERE r.id = :id"))
        .bind(s(":id"), id)
        .first([](const store::Row& row) { return row.blob(0); })
        .value_or(QByteArray());
}

}  // namespace serment::requests
