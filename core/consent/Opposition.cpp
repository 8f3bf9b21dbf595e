// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Opposition.h"

#include "core/consent/Versioned.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::consent {
namespace {

using access::Act;
using access::Action;
const QString table = QStringLiteral("coordination.opposition");
const QString columns = QStringLiteral(
    "o.id, o.root_id, o.version, o.detainee_id, o.scope, o.state, o.notice_on, o.notice_by, o.since, o.until,"
    " o.note, o.author_name, o.recorded_at");

Opposition readOpposition(const store::Row& row) {
    Opposition o;
    o.id = row.id<OppositionTag>(0);
    o.root = row.id<OppositionTag>(1);
    o.version = int(row.integer(2));
    o.detainee = row.id<DetaineeTag>(3);
    o.scope = row.text(4);
    o.state = enumOr(row.text(5), OppositionState::Active);
    o.noticeOn = row.date(6);
    o.noticeBy = row.text(7);
    o.since = row.date(8);
    o.until = row.date(9);
    o.note = row.text(10);
    o.authorName = row.text(11);
    o.recordedAt = row.utc(12);
    return o;
}

// Of records that were merged, the one that opposes.
std::optional<Opposition> inForce(store::Database& db, const DetaineeId& detainee, const QString& scope) {
    return db
        .query(QStringLiteral("SELECT %1 FROM coordination.opposition AS o WHERE %3"
                              " AND o.scope = :scope%2 ORDER BY o.state = 'active' DESC, o.rowid DESC LIMIT 1")
                   .arg(columns, inForceOnly(table, QStringLiteral("o")), people::ofPerson(QStringLiteral("o"))))
        .bind(QStringLiteral(":detainee"), detainee)
        .bind(QStringLiteral(":scope"), scope)
        .first(readOpposition);
}

// Writes the next version for this scope, whatever stood before.
OppositionId append(store::Database& db, const access::Session& session, Opposition o) {
    o.id = OppositionId::create();
    if (o.root.isNull()) o.root = o.id;
    store::insertRow(db, table,
                     {{"id", o.id},
                      {"root_id", o.root},
                      {"version", o.version},
                      {"detainee_id", o.detainee},
                      {"scope", o.scope},
                      {"state", enumName(o.state)},
                      {"notice_on", o.noticeOn},
                      {"notice_by", o.noticeBy},
                      {"since", o.since},
                      {"until", o.until},
                      {"note", o.note},
                      {"author_id", session.user().id},
                      {"author_name", session.user().displayName},
                      {"recorded_at", session.clock().nowUtc()}});
    return o.root;
}

Opposition nextAfter(const std::optional<Opposition>& held, const DetaineeId& detainee,
                     const QString& scope) {
    Opposition next = held.value_or(Opposition{});
    if (!held) next.detainee = detainee;  // else under the record that has it, should two be told apart again
    next.scope = scope;
    next.version = held ? held->version + 1 : 1;
    return next;
}

Result<void> checkInput(const access::Session& session, const DetaineeId& detainee, const QString& scope,
                        const QDate& on, const char* field) {
    if (detainee.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("nobody"), QStringLiteral("detainee"));
    if (auto named = requireText(scope, "scope"); !named) return named;
    return requirePastDay(on, session.clock().today(), field);
}

Act writing(const DetaineeId& detainee, const QString& scope) {
    return Act{Action::RecordOpposition, Compartment::Coordination, detainee, scope};
}

}  // namespace

Result<OppositionId> recordNotice(access::Session& session, const DetaineeId& detainee, const QString& scope,
                                  const QDate& on) {
    if (auto checked = checkInput(session, detainee, scope, on, "noticeOn"); !checked)
        return tl::unexpected<Error>(checked.error());
    return session.write(writing(detainee, scope), [&](store::Database& db) -> Result<OppositionId> {
        Opposition next = nextAfter(inForce(db, detainee, scope), detainee, scope);
        next.noticeOn = on;
        next.noticeBy = session.user().displayName;
        return append(db, session, next);
    });
}

Result<OppositionOutcome> recordOpposition(access::Session& session, const DetaineeId& detainee,
                                           const QString& scope, const QDate& since, const QString& note,
                                           const DisclosuresBefore& sharedBefore) {
    if (auto checked = checkInput(session, detainee, scope, since, "since"); !checked)
        return tl::unexpected<Error>(checked.error());
    auto recorded = session.write(writing(detainee, scope), [&](store::Database& db) -> Result<OppositionId> {
        const auto held = inForce(db, detainee, scope);
        if (held && held->state == OppositionState::Active)
            return fail(ErrorCode::AlreadyExists, QStringLiteral("opposition already active"),
                        QStringLiteral("scope"));
        Opposition next = nextAfter(held, detainee, scope);
        next.state = OppositionState::Active;
        next.since = since;
        next.until = {};
        next.note = note;
        return append(db, session, next);
    });
    if (!recorded) return tl::unexpected<Error>(recorded.error());
    OppositionOutcome outcome{*recorded, {}};
    if (sharedBefore) {
        // The opposition stands even when the register cannot be read: its failure must not undo it.
        auto before = sharedBefore(detainee, scope);
        if (before) outcome.sharedBefore = *before;
    }
    return outcome;
}

Result<OppositionId> withdrawOpposition(access::Session& session, const DetaineeId& detainee,
                                        const QString& scope, const QDate& on, const QString& note) {
    if (auto checked = checkInput(session, detainee, scope, on, "until"); !checked)
        return tl::unexpected<Error>(checked.error());
    return session.write(writing(detainee, scope), [&](store::Database& db) -> Result<OppositionId> {
        const auto held = inForce(db, detainee, scope);
        if (!held || held->state != OppositionState::Active)
            return fail(ErrorCode::NotFound, QStringLiteral("no active opposition"), QStringLiteral("scope"));
        if (on < held->since)
            return fail(ErrorCode::InvalidInput, QStringLiteral("ends before it starts"),
                        QStringLiteral("until"));
        OppositionId withdrawn;
        // Two merged records may both oppose: the person takes back what the person said.
        for (auto active = held; active && active->state == OppositionState::Active; active = inForce(db, detainee, scope)) {
            Opposition next = nextAfter(active, detainee, scope);
            next.state = OppositionState::Withdrawn;
            next.until = std::max(on, active->since);
            next.note = note;
            withdrawn = append(db, session, next);
        }
        return withdrawn;
    });
}

Result<std::vector<Opposition>> oppositions(access::Session& session, const DetaineeId& detainee) {
    return session.read(Act{Action::ViewConsents, Compartment::Coordination, detainee, {}},
                        [&](store::Database& db) -> Result<std::vector<Opposition>> {
                            return db
                                .query(QStringLiteral("SELECT %1 FROM coordination.opposition AS o"
                                                      " WHERE %3%2"
                                                      " ORDER BY o.state = 'active' DESC, o.recorded_at DESC")
                                           .arg(columns, inForceOnly(table, QStringLiteral("o")),
                                                    people::ofPerson(QStringLiteral("o"))))
                                .bind(QStringLiteral(":detainee"), detainee)
                                .all(readOpposition);
                        });
}

}  // namespace serment::consent
