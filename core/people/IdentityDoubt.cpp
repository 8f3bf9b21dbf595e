// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/IdentityDoubt.h"

#include "core/people/DetaineeStore.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

void setStatus(store::Database& db, const access::Session& session, const Detainee& person, IdentityStatus status) {
    if (person.identity.status == status) return;
    Identity identity = person.identity;
    identity.status = status;
    updateIdentity(db, person, identity, person.nationality, session.clock().nowUtc(), session.user().id);
}

}  // namespace

std::optional<IdentityDoubt> standingDoubt(store::Database& db, const DetaineeId& id) {
    return db.query(s("SELECT q.id, q.reason, q.status_before, u.display_name, q.raised_at FROM unit.identity_doubt AS q"
                      " LEFT JOIN unit.user AS u ON u.id = q.raised_by WHERE q.settled_at IS NULL AND ") +
                    ofPerson(s("q")) + s(" ORDER BY q.raised_at LIMIT 1"))
        .bind(s(":detainee"), id)
        .first([](const store::Row& row) {
            return IdentityDoubt{row.id<IdentityDoubtTag>(0), row.text(1),
                                 identityStatusFromName(row.text(2)).value_or(IdentityStatus::Provisional), row.text(3), row.utc(4)};
        });
}

Result<std::optional<IdentityDoubt>> identityDoubt(access::Session& session, const DetaineeId& id) {
    return session.read(Act{Action::ViewDetainees, Compartment::Unit, id, {}},
                        [&](store::Database& db) -> Result<std::optional<IdentityDoubt>> { return standingDoubt(db, id); });
}

Result<std::vector<DetaineeId>> doubtedDetainees(access::Session& session) {
    return session.read(Act{Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<std::vector<DetaineeId>> {
        return db.query(s("SELECT q.detainee_id FROM unit.identity_doubt AS q WHERE q.settled_at IS NULL ORDER BY q.raised_at"))
            .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
    });
}

Result<IdentityDoubtId> raiseIdentityDoubt(access::Session& session, const DetaineeId& id, const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, s("a doubt says why"), s("reason"));
    const auto made = IdentityDoubtId::create();
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, made.toString()}, [&](store::Database& db) -> Result<IdentityDoubtId> {
        const auto person = findDetainee(db, id);
        if (!person) return fail(ErrorCode::NotFound, s("detainee"));
        if (standingDoubt(db, id)) return fail(ErrorCode::AlreadyExists, s("doubt"), s("reason"));
        store::insertRow(db, s("unit.identity_doubt"),
                         {{"id", made},
                          {"detainee_id", id},
                          {"reason", reason.trimmed()},
                          {"status_before", identityStatusName(person->identity.status)},
                          {"raised_at", session.clock().nowUtc()},
                          {"raised_by", session.user().id}});
        setStatus(db, session, *person, IdentityStatus::Provisional);
        return made;
    });
}

Result<void> settleIdentityDoubt(access::Session& session, const DetaineeId& id, const QString& settlement, bool restoreStatus) {
    if (settlement.trimmed().isEmpty()) return fail(ErrorCode::MissingField, s("says how"), s("settlement"));
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<void> {
        const auto person = findDetainee(db, id);
        const auto doubt = standingDoubt(db, id);
        if (!person || !doubt) return fail(ErrorCode::NotFound, s("doubt"));
        db.query(s("UPDATE unit.identity_doubt SET settled_at = :now, settled_by = :by, settlement = :how WHERE id = :id"))
            .bind(s(":now"), session.clock().nowUtc())
            .bind(s(":by"), session.user().id)
            .bind(s(":how"), QVariant(settlement.trimmed()))
            .bind(s(":id"), doubt->id)
            .run();
        if (restoreStatus) setStatus(db, session, *person, doubt->statusBefore);
        return {};
    });
}

}  // namespace serment::people
