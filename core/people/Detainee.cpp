// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Detainee.h"

#include <algorithm>
#include <array>

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"
#include "core/people/NameKey.h"
#include "core/people/Person.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr std::array endReasons{"released", "transferred", "died", "other"};

Act viewing(const DetaineeId& id = {}) { return {Action::ViewDetainees, Compartment::Unit, id, {}}; }

Result<void> checkIdentity(const Identity& identity) {
    if (identity.familyName.trimmed().isEmpty()) return fail(ErrorCode::MissingField, s("family name"), s("familyName"));
    if (identity.givenNames.isEmpty()) return fail(ErrorCode::MissingField, s("given names"), s("givenNames"));
    return {};
}

// Retrieved and qualified mean that the national service answered: with a number. Nobody is born tomorrow.
Result<void> checkStatus(const Identity& identity, const QDate& today) {
    const bool answered = identity.status == IdentityStatus::Retrieved || identity.status == IdentityStatus::Qualified;
    if (answered && !identity.nir) return fail(ErrorCode::MissingField, s("the national identifier"), s("nir"));
    if (identity.birthDate && identity.birthDate->earliest() > today) return fail(ErrorCode::InvalidInput, s("a day in the future"), s("birthDate"));
    return {};
}

Result<std::vector<Detainee>> listWhere(access::Session& session, const QString& where, const QDate& from = {}, const QDate& to = {}) {
    return session.read(viewing(), [&](store::Database& db) -> Result<std::vector<Detainee>> {
        auto query = db.query(s("SELECT %1 FROM unit.stay AS s JOIN unit.detainee AS d ON d.id = s.detainee_id WHERE %2")
                                  .arg(detaineeColumns(), where));
        if (from.isValid()) query.bind(s(":from"), from).bind(s(":to"), to);
        return query.all(readDetainee);
    });
}

std::vector<Detainee> sameNameKey(store::Database& db, const Detainee& of) {
    const QString key = anyOrderKey(QStringList{of.identity.familyName} + of.identity.givenNames);
    return db.query(s("SELECT %1 FROM %2 WHERE d.name_key = :key AND d.id IS NOT :id").arg(detaineeColumns(), detaineeTables()))
        .bind(s(":key"), QVariant(key))
        .bind(s(":id"), of.id)
        .all(readDetainee);
}

Result<std::vector<Detainee>> namesakes(access::Session& session, const DetaineeId& id,
                                        bool (*keep)(const Detainee& of, const Detainee& other)) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<Detainee>> {
        const auto records = StandingRecords::read(db);
        const auto of = findDetainee(db, records.of(id));
        if (!of) return fail(ErrorCode::NotFound, s("detainee"));
        auto found = sameNameKey(db, *of);
        // A record that another absorbed is nobody beside that one.
        std::erase_if(found, [&](const Detainee& other) { return records.of(other.id) != other.id || !keep(*of, other); });
        return found;
    });
}

bool sameBirth(const Identity& a, const Identity& b) {
    if (!a.birthDate || !b.birthDate) return true;
    if (*a.birthDate == *b.birthDate) return true;
    const auto swapped = a.birthDate->swapped();
    return swapped && *swapped == *b.birthDate;
}

}  // namespace

QString endReasonName(EndReason reason) { return QString::fromLatin1(endReasons.at(static_cast<size_t>(reason))); }

std::optional<EndReason> endReasonFromName(const QString& name) {
    for (size_t i = 0; i < endReasons.size(); ++i)
        if (name == QLatin1String(endReasons[i])) return static_cast<EndReason>(i);
    return std::nullopt;
}

Result<Detainee> detainee(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<Detainee> {
        const auto found = findDetainee(db, StandingRecords::read(db).of(id));
        if (!found) return fail(ErrorCode::NotFound, s("detainee"));
        return *found;
    });
}

Result<QHash<DetaineeId, Detainee>> detaineesOf(access::Session& session, const std::vector<DetaineeId>& ids) {
    QHash<DetaineeId, Detainee> found;
    if (ids.empty()) return found;
    return session.read(viewing(), [&](store::Database& db) -> Result<QHash<DetaineeId, Detainee>> {
        const auto records = StandingRecords::read(db);
        QStringList places;
        for (size_t i = 0; i < ids.size(); ++i) places << s(":id%1").arg(i);
        auto query = db.query(s("SELECT %1 FROM %2 WHERE d.id IN (%3)").arg(detaineeColumns(), detaineeTables(), places.join(u',')));
        for (size_t i = 0; i < ids.size(); ++i) query.bind(places.at(static_cast<qsizetype>(i)), records.of(ids[i]));
        QHash<DetaineeId, Detainee> standing;
        for (Detainee& person : query.all(readDetainee)) standing.insert(person.id, std::move(person));
        for (const DetaineeId& id : ids)
            if (const auto person = standing.constFind(records.of(id)); person != standing.cend()) found.insert(id, *person);
        return found;
    });
}

Result<std::vector<Stay>> stays(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<Stay>> {
        const auto rows = db.query(s("SELECT %1 FROM unit.stay AS s JOIN unit.detainee AS d ON d.id = s.detainee_id"
                                     " WHERE s.detainee_id = :id ORDER BY s.ended_on IS NULL DESC, s.entered_on DESC, s.rowid DESC")
                                       .arg(detaineeColumns()))
                              .bind(s(":id"), id)
                              .all(readDetainee);
        std::vector<Stay> out;
        for (const Detainee& row : rows) out.push_back(*row.stay);
        return out;
    });
}

Result<std::vector<Detainee>> presentDetainees(access::Session& session) {
    return listWhere(session, s("s.ended_on IS NULL ORDER BY s.building, s.floor, s.cell, d.family_name, d.given_names"));
}

Result<std::vector<Detainee>> arrivedBetween(access::Session& session, const QDate& from, const QDate& to) {
    return listWhere(session, s("s.ended_on IS NULL AND s.entered_on BETWEEN :from AND :to"
                                " ORDER BY s.building, s.floor, s.cell, d.family_name, d.given_names"),
                     from, to);
}

Result<std::vector<Detainee>> plannedReleases(access::Session& session, const QDate& from, const QDate& to) {
    return listWhere(session, s("s.ended_on IS NULL AND s.planned_release BETWEEN :from AND :to ORDER BY s.planned_release, d.family_name"),
                     from, to);
}

Result<std::vector<Detainee>> proposedEnds(access::Session& session) {
    return listWhere(session, s("s.ended_on IS NULL AND s.end_proposed_on IS NOT NULL ORDER BY s.end_proposed_on, d.family_name"));
}

Result<DetaineeId> addDetainee(access::Session& session, const Identity& identity, const QString& nationality) {
    if (auto ok = checkIdentity(identity); !ok) return tl::unexpected<Error>(ok.error());
    const DetaineeId id = DetaineeId::create();
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<DetaineeId> {
        insertDetainee(db, id, identity, nationality, session.clock().nowUtc(), session.user().id);
        indexNames(db, id, false);
        return id;
    });
}

Result<int> saveIdentity(access::Session& session, const DetaineeId& id, int version, const Identity& identity,
                         const std::optional<QString>& nationality) {
    if (auto ok = checkIdentity(identity); !ok) return tl::unexpected<Error>(ok.error());
    if (auto ok = checkStatus(identity, session.clock().today()); !ok) return tl::unexpected<Error>(ok.error());
    return session.write(Act{Action::EditIdentity, Compartment::Unit, id, {}}, [&](store::Database& db) -> Result<int> {
        const auto before = findDetainee(db, id);
        if (!before) return fail(ErrorCode::NotFound, s("detainee"));
        if (before->version != version) return fail(ErrorCode::Conflict, s("identity"));
        if (identity.status != IdentityStatus::Provisional && standingDoubt(db, id))
            return fail(ErrorCode::InvalidInput, s("the identity is in doubt"), s("status"));
        updateIdentity(db, *before, identity, nationality.value_or(before->nationality), session.clock().nowUtc(), session.user().id);
        indexNames(db, id, before->isPresent());
        return version + 1;
    });
}

Result<void> endStay(access::Session& session, const StayId& stay, const QDate& on, EndReason reason, const QString& destination) {
    if (!on.isValid() || on > session.clock().today()) return fail(ErrorCode::InvalidInput, s("day of the end"), s("on"));
    return session.write(Act{Action::ImportRoll, Compartment::Unit, {}, stay.toString()}, [&](store::Database& db) -> Result<void> {
        const auto who = db.query(s("SELECT detainee_id FROM unit.stay WHERE id = :id AND ended_on IS NULL"))
                             .bind(s(":id"), stay)
                             .first([](const store::Row& row) { return row.id<DetaineeTag>(0); });
        if (!who) return fail(ErrorCode::NotFound, s("stay"));
        endStayRow(db, stay, on, endReasonName(reason), destination, session.clock().nowUtc());
        indexNames(db, *who, false);
        return {};
    });
}

Result<void> keepStay(access::Session& session, const StayId& stay) {
    return session.write(Act{Action::ImportRoll, Compartment::Unit, {}, stay.toString()}, [&](store::Database& db) -> Result<void> {
        const int changed = db.query(s("UPDATE unit.stay SET version = version + 1, end_proposed_on = NULL, updated_at = :now"
                                       " WHERE id = :id AND ended_on IS NULL"))
                                .bind(s(":now"), session.clock().nowUtc())
                                .bind(s(":id"), stay)
                                .run();
        if (changed == 0) return fail(ErrorCode::NotFound, s("stay"));
        return {};
    });
}

Result<std::vector<Detainee>> homonyms(access::Session& session, const DetaineeId& id) {
    return namesakes(session, id, [](const Detainee&, const Detainee& other) { return other.isPresent(); });
}

Result<std::vector<Detainee>> likelyDuplicates(access::Session& session, const DetaineeId& id) {
    return namesakes(session, id, [](const Detainee& of, const Detainee& other) { return sameBirth(of.identity, other.identity); });
}

Result<std::vector<DetaineeId>> matchingDetainees(access::Session& session, const Identity& identity) {
    return session.read(viewing(), [&](store::Database& db) -> Result<std::vector<DetaineeId>> {
        const auto standing = [records = StandingRecords::read(db)](std::vector<DetaineeId> ids) {
            for (DetaineeId& id : ids) id = records.of(id);
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            return ids;
        };
        if (identity.nir) {
            auto same = db.query(s("SELECT id FROM unit.detainee WHERE nir = :nir"))
                                  .bind(s(":nir"), QVariant(identity.nir->toString()))
                                  .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
            if (!same.empty()) return standing(std::move(same));
        }
        if (!identity.birthDate || !identity.birthDate->isComplete()) return std::vector<DetaineeId>{};
        Detainee wanted;
        wanted.identity = identity;
        std::vector<DetaineeId> out;
        for (const Detainee& other : sameNameKey(db, wanted)) {
            const Identity& o = other.identity;
            const bool same = foldName(o.familyName) == foldName(identity.familyName) && o.birthDate == identity.birthDate && o.sex == identity.sex &&
                              foldName(o.givenNames.join(QLatin1Char(' '))) == foldName(identity.givenNames.join(QLatin1Char(' ')));
            // Two different national identifiers are two persons, whatever the names.
            if (same && !(o.nir && identity.nir)) out.push_back(other.id);
        }
        return standing(std::move(out));
    });
}

}  // namespace serment::people
