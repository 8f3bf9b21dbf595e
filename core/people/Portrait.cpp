// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Portrait.h"

#include "core/access/Settings.h"
#include "core/people/DetaineeStore.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

bool areOn(store::Database& db) { return access::settingValue(db, s(portraitSetting), s("false")) == s("true"); }

QString mediaTypeOf(const QByteArray& content) {
    if (content.startsWith(QByteArray::fromHex("89504e470d0a1a0a"))) return s("image/png");
    if (content.startsWith(QByteArray::fromHex("ffd8ff"))) return s("image/jpeg");
    return {};
}

Result<void> check(const QByteArray& content, const QDate& agreedOn, const QDate& today) {
    if (!agreedOn.isValid()) return fail(ErrorCode::MissingField, s("agreed to on a day"), s("agreedOn"));
    if (agreedOn > today) return fail(ErrorCode::InvalidInput, s("a day in the future"), s("agreedOn"));
    if (content.size() > maximumPortrait) return fail(ErrorCode::TooLarge, s("picture"), s("content"));
    if (mediaTypeOf(content).isEmpty()) return fail(ErrorCode::UnreadableFile, s("neither PNG nor JPEG"), s("content"));
    return {};
}

void takeAway(store::Database& db, const access::Session& session, const DetaineeId& id) {
    db.query(s("UPDATE unit.portrait AS p SET content = NULL, removed_at = :now, removed_by = :by"
               " WHERE p.removed_at IS NULL AND ") +
             ofPerson(s("p")))
        .bind(s(":now"), session.clock().nowUtc())
        .bind(s(":by"), session.user().id)
        .bind(s(":detainee"), id)
        .run();
}

}  // namespace

Result<bool> portraitsAllowed(access::Session& session) {
    return session.read(Act{Action::ViewDetainees, Compartment::Unit, {}, {}}, [](store::Database& db) -> Result<bool> { return areOn(db); });
}

Result<void> setPortrait(access::Session& session, const DetaineeId& id, const QByteArray& content, const QDate& agreedOn) {
    if (auto sound = check(content, agreedOn, session.clock().today()); !sound) return sound;
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<void> {
        if (!areOn(db)) return fail(ErrorCode::BlockedByRule, s("this unit uses no pictures"));
        if (!findDetainee(db, id)) return fail(ErrorCode::NotFound, s("detainee"));
        takeAway(db, session, id);
        store::insertRow(db, s("unit.portrait"),
                         {{"id", DetaineeId::create()},
                          {"detainee_id", id},
                          {"media_type", mediaTypeOf(content)},
                          {"content", content},
                          {"agreed_on", agreedOn},
                          {"taken_at", session.clock().nowUtc()},
                          {"taken_by", session.user().id}});
        return {};
    });
}

Result<std::optional<Portrait>> portrait(access::Session& session, const DetaineeId& id) {
    return session.read(Act{Action::ViewDetainees, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<std::optional<Portrait>> {
        if (!areOn(db)) return std::optional<Portrait>();
        return db.query(s("SELECT p.content, p.media_type, p.agreed_on, p.taken_at FROM unit.portrait AS p"
                          " WHERE p.removed_at IS NULL AND ") +
                        ofPerson(s("p")) + s(" ORDER BY p.taken_at DESC LIMIT 1"))
            .bind(s(":detainee"), id)
            .first([](const store::Row& row) { return Portrait{row.blob(0), row.text(1), row.date(2), row.utc(3)}; });
    });
}

Result<void> removePortrait(access::Session& session, const DetaineeId& id) {
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<void> {
        takeAway(db, session, id);
        return {};
    });
}

}  // namespace serment::people
