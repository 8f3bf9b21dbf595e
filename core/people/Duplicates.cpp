// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Duplicates.h"

#include <QSet>

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"
#include "core/people/SameNames.h"
#include "core/store/Insert.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

Act viewing(const DetaineeId& id = {}) { return {Action::ViewDetainees, Compartment::Unit, id, {}}; }
Act merging(const DetaineeId& id, const QString& subject) { return {Action::MergeIdentity, Compartment::Unit, id, subject}; }

// Whoever was born on the same day, or on the day with the month in its place.
std::vector<Detainee> bornAlike(store::Database& db, const Identity& identity) {
    if (!identity.birthDate) return {};
    const QString day = identity.birthDate->toStored();
    const auto swapped = identity.birthDate->swapped();
    return db.query(s("SELECT %1 FROM %2 WHERE d.birth_date IN (:day, :swapped)").arg(detaineeColumns(), detaineeTables()))
        .bind(s(":day"), QVariant(day))
        .bind(s(":swapped"), QVariant(swapped ? swapped->toStored() : day))
        .all(readDetainee);
}

std::vector<Detainee> sameNumber(store::Database& db, const Identity& identity) {
    if (!identity.nir) return {};
    return db.query(s("SELECT %1 FROM %2 WHERE d.nir = :nir").arg(detaineeColumns(), detaineeTables()))
        .bind(s(":nir"), QVariant(identity.nir->toString()))
        .all(readDetainee);
}

// Pairs that need no proposal: told apart, and records already absorbed (paired with themselves).
QSet<std::pair<DetaineeId, DetaineeId>> settledPairs(store::Database& db) {
    QSet<std::pair<DetaineeId, DetaineeId>> settled;
    const auto read = [](const store::Row& row) { return std::pair(row.id<DetaineeTag>(0), row.id<DetaineeTag>(1)); };
    for (const auto& pair : db.query(s("SELECT t.first_id, t.second_id FROM unit.told_apart AS t")).all(read)) settled.insert(pair);
    for (const auto& pair : db.query(s("SELECT m.absorbed_id, m.absorbed_id FROM unit.identity_merge AS m WHERE m.undone_at IS NULL")).all(read))
        settled.insert(pair);
    return settled;
}

std::pair<DetaineeId, DetaineeId> ordered(const DetaineeId& a, const DetaineeId& b) { return a < b ? std::pair(a, b) : std::pair(b, a); }

IdentityMerge readMerge(const store::Row& row) {
    return {row.id<IdentityMergeTag>(0), row.id<DetaineeTag>(1), row.id<DetaineeTag>(2), row.text(3), row.utc(4), row.utc(5)};
}

const QString mergeColumns = s("m.id, m.kept_id, m.absorbed_id, m.reason, m.merged_at, m.undone_at");

Result<void> checkMerge(store::Database& db, const DetaineeId& kept, const DetaineeId& absorbed) {
    const auto first = findDetainee(db, kept);
    const auto second = findDetainee(db, absorbed);
    if (!first || !second) return fail(ErrorCode::NotFound, s("detainee"));
    const auto settled = settledPairs(db);
    if (kept == absorbed || settled.contains({kept, kept}) || settled.contains({absorbed, absorbed}))
        return fail(ErrorCode::InvalidInput, s("already one record"));
    if (first->isPresent() && second->isPresent()) return fail(ErrorCode::Conflict, s("both are present"));
    return {};
}

void moveStay(store::Database& db, const StayId& stay, const DetaineeId& to, const QDateTime& now) {
    db.query(s("UPDATE unit.stay SET version = version + 1, detainee_id = :to, updated_at = :now WHERE id = :id"))
        .bind(s(":to"), to)
        .bind(s(":now"), now)
        .bind(s(":id"), stay)
        .run();
}

void indexAgain(store::Database& db, const DetaineeId& id) {
    const auto person = findDetainee(db, id);
    indexNames(db, id, person && person->isPresent());
}

}  // namespace

std::optional<Likeness> likenessOf(const Identity& a, const Identity& b) {
    if (a.nir && b.nir) return *a.nir == *b.nir ? std::optional(Likeness::SameNumber) : std::nullopt;
    if (a.sex != Sex::Unknown && b.sex != Sex::Unknown && a.sex != b.sex) return std::nullopt;
    if (!a.birthDate || !b.birthDate) return std::nullopt;
    const NamesAlike names = namesAlike(a, b);
    if (names == NamesAlike::No) return std::nullopt;
    if (*a.birthDate == *b.birthDate)
        return names == NamesAlike::InLetters ? Likeness::SameTraits : names == NamesAlike::InPart ? Likeness::PartOfNames : Likeness::SoundsAlike;
    const auto swapped = a.birthDate->swapped();
    return swapped && *swapped == *b.birthDate ? std::optional(Likeness::SwappedDate) : std::nullopt;
}

Result<std::vector<DuplicateProposal>> duplicateProposals(access::Session& session) {
    const auto present = presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    return session.read(viewing(), [&](store::Database& db) -> Result<std::vector<DuplicateProposal>> {
        auto seen = settledPairs(db);
        const auto settled = seen;
        std::vector<DuplicateProposal> proposals;
        for (const Detainee& here : *present) {
            auto others = bornAlike(db, here.identity);
            for (Detainee& other : sameNumber(db, here.identity)) others.push_back(std::move(other));
            for (const Detainee& other : others) {
                const auto pair = ordered(here.id, other.id);
                if (other.id == here.id || seen.contains(pair) || settled.contains({other.id, other.id})) continue;
                seen.insert(pair);
                if (const auto likeness = likenessOf(here.identity, other.identity)) proposals.push_back({here, other, *likeness});
            }
        }
        return proposals;
    });
}

Result<void> tellApart(access::Session& session, const DetaineeId& first, const DetaineeId& second) {
    const auto [a, b] = ordered(first, second);
    return session.write(merging(first, second.toString()), [&, a = a, b = b](store::Database& db) -> Result<void> {
        if (a == b || !findDetainee(db, a) || !findDetainee(db, b)) return fail(ErrorCode::NotFound, s("detainee"));
        const bool known = settledPairs(db).contains({a, b});
        if (!known)
            store::insertRow(db, s("unit.told_apart"),
                             {{"id", IdentityMergeId::create()},
                              {"first_id", a},
                              {"second_id", b},
                              {"told_at", session.clock().nowUtc()},
                              {"told_by", session.user().id}});
        return {};
    });
}

Result<IdentityMergeId> mergeDetainees(access::Session& session, const DetaineeId& kept, const DetaineeId& absorbed, const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("reason"));
    const auto id = IdentityMergeId::create();
    const QDateTime now = session.clock().nowUtc();
    return session.write(merging(kept, absorbed.toString()), [&](store::Database& db) -> Result<IdentityMergeId> {
        if (auto possible = checkMerge(db, kept, absorbed); !possible) return tl::unexpected<Error>(possible.error());
        const DetaineeId former = keepAsFormerIdentity(db, kept, findDetainee(db, absorbed)->identity, now, session.user().id);
        store::insertRow(db, s("unit.identity_merge"),
                         {{"id", id},
                          {"kept_id", kept},
                          {"absorbed_id", absorbed},
                          {"reason", reason.trimmed()},
                          {"former_identity_id", former},
                          {"merged_at", now},
                          {"merged_by", session.user().id}});
        for (const StayId& stay : db.query(s("SELECT id FROM unit.stay WHERE detainee_id = :who"))
                                      .bind(s(":who"), absorbed)
                                      .all([](const store::Row& row) { return row.id<StayTag>(0); })) {
            store::insertRow(db, s("unit.identity_merge_stay"), {{"id", IdentityMergeId::create()}, {"merge_id", id}, {"stay_id", stay}});
            moveStay(db, stay, kept, now);
        }
        forgetNames(db, absorbed);
        indexAgain(db, kept);
        return id;
    });
}

Result<void> undoMerge(access::Session& session, const IdentityMergeId& id) {
    const QDateTime now = session.clock().nowUtc();
    return session.write(merging({}, id.toString()), [&](store::Database& db) -> Result<void> {
        const auto merge = db.query(s("SELECT ") + mergeColumns + s(" FROM unit.identity_merge AS m WHERE m.id = :id")).bind(s(":id"), id).first(readMerge);
        if (!merge) return fail(ErrorCode::NotFound, s("merge"));
        if (merge->undoneAt.isValid()) return fail(ErrorCode::InvalidInput, s("already undone"));
        for (const StayId& stay : db.query(s("SELECT m.stay_id FROM unit.identity_merge_stay AS m WHERE m.merge_id = :id"))
                                      .bind(s(":id"), id)
                                      .all([](const store::Row& row) { return row.id<StayTag>(0); }))
            moveStay(db, stay, merge->absorbed, now);
        db.query(s("DELETE FROM unit.former_identity WHERE id = (SELECT m.former_identity_id FROM unit.identity_merge AS m WHERE m.id = :id)"))
            .bind(s(":id"), id)
            .run();
        db.query(s("UPDATE unit.identity_merge SET undone_at = :now, undone_by = :by WHERE id = :id"))
            .bind(s(":now"), now)
            .bind(s(":by"), session.user().id)
            .bind(s(":id"), id)
            .run();
        indexAgain(db, merge->kept);
        indexAgain(db, merge->absorbed);
        return {};
    });
}

Result<std::vector<IdentityMerge>> mergesOf(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<IdentityMerge>> {
        return db.query(s("SELECT ") + mergeColumns +
                        s(" FROM unit.identity_merge AS m WHERE m.kept_id = :id OR m.absorbed_id = :other ORDER BY m.merged_at DESC, m.rowid DESC"))
            .bind(s(":id"), id)
            .bind(s(":other"), id)
            .all(readMerge);
    });
}

Result<std::vector<DetaineeId>> identitiesOf(access::Session& session, const DetaineeId& id) {
    return session.read(viewing(id), [&](store::Database& db) -> Result<std::vector<DetaineeId>> {
        std::vector<DetaineeId> ids{id};
        for (size_t i = 0; i < ids.size(); ++i)
            for (const DetaineeId& absorbed :
                 db.query(s("SELECT m.absorbed_id FROM unit.identity_merge AS m WHERE m.kept_id = :id AND m.undone_at IS NULL"))
                     .bind(s(":id"), ids[i])
                     .all([](const store::Row& row) { return row.id<DetaineeTag>(0); }))
                ids.push_back(absorbed);
        return ids;
    });
}

}  // namespace serment::people
