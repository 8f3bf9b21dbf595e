// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Alias.h"

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

Act viewing(const DetaineeId& id) { return {Action::ViewDetainees, Compartment::Unit, id, {}}; }

void indexAgain(store::Database& db, const DetaineeId& id) {
    const DetaineeId standing = StandingRecords::read(db).of(id);
    const auto person = findDetainee(db, standing);
    indexNames(db, standing, person && person->isPresent());
}

}  // namespace

Result<std::vector<Alias>> aliases(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<Alias>> {
        return db.query(s("SELECT a.id, a.family_name, a.given_names, a.note, u.display_name, a.added_at FROM unit.alias AS a"
                          " LEFT JOIN unit.user AS u ON u.id = a.added_by WHERE a.ended_at IS NULL AND ") +
                        ofPerson(s("a")) + s(" ORDER BY a.added_at DESC, a.rowid DESC"))
            .bind(s(":detainee"), id)
            .all([](const store::Row& row) {
                return Alias{row.id<AliasTag>(0), row.text(1), splitNames(row.text(2)), row.text(3), row.text(4), row.utc(5)};
            });
    });
}

Result<AliasId> addAlias(access::Session& session, const DetaineeId& id, const Alias& alias) {
    if (alias.familyName.trimmed().isEmpty()) return fail(ErrorCode::MissingField, s("a name is needed"), s("familyName"));
    const auto made = AliasId::create();
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, made.toString()}, [&](store::Database& db) -> Result<AliasId> {
        if (!findDetainee(db, id)) return fail(ErrorCode::NotFound, s("detainee"));
        store::insertRow(db, s("unit.alias"),
                         {{"id", made},
                          {"detainee_id", id},
                          {"family_name", alias.familyName.trimmed()},
                          {"given_names", joinNames(alias.givenNames)},
                          {"note", alias.note.trimmed()},
                          {"added_at", session.clock().nowUtc()},
                          {"added_by", session.user().id}});
        indexAgain(db, id);
        return made;
    });
}

Result<void> endAlias(access::Session& session, const AliasId& id) {
    return session.write(Act{Action::EditIdentity, Compartment::Unit, {}, id.toString()}, [&](store::Database& db) -> Result<void> {
        const auto person = db.query(s("SELECT detainee_id FROM unit.alias WHERE id = :id AND ended_at IS NULL"))
                                .bind(s(":id"), id)
                                .first([](const store::Row& row) { return row.id<DetaineeTag>(0); });
        if (!person) return fail(ErrorCode::NotFound, s("alias"));
        db.query(s("UPDATE unit.alias SET ended_at = :now, ended_by = :by WHERE id = :id"))
            .bind(s(":now"), session.clock().nowUtc())
            .bind(s(":by"), session.user().id)
            .bind(s(":id"), id)
            .run();
        indexAgain(db, *person);
        return {};
    });
}

Result<std::vector<FormerIdentity>> formerIdentities(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<FormerIdentity>> {
        return db.query(s("SELECT f.identity, f.replaced_at, u.display_name FROM unit.former_identity AS f"
                          " LEFT JOIN unit.user AS u ON u.id = f.replaced_by WHERE ") +
                        ofPerson(s("f")) + s(" ORDER BY f.replaced_at DESC, f.rowid DESC"))
            .bind(s(":detainee"), id)
            .all([](const store::Row& row) { return FormerIdentity{identityFromJson(row.text(0)), row.utc(1), row.text(2)}; });
    });
}

}  // namespace serment::people
