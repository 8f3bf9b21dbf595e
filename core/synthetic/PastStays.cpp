// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/PastStays.h"

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"

namespace serment::synthetic {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

constexpr int stepSize = 2000;

people::Identity identityOf(const Person& p) {
    people::Identity identity;
    identity.familyName = p.familyName;
    identity.usedName = p.usedName;
    identity.givenNames = p.givenNames;
    identity.sex = p.sex == u("F") ? people::Sex::Female : people::Sex::Male;
    const auto birth = people::PartialDate::of(p.birth.year(), p.birthDayUnknown ? 0 : p.birth.month(), p.birthDayUnknown ? 0 : p.birth.day());
    if (birth) identity.birthDate = *birth;
    identity.birthPlace = p.birthPlace;
    identity.birthPlaceCode = p.birthPlaceCode;
    if (const auto nir = people::Nir::parse(p.nir)) identity.nir = *nir;
    identity.status = !identity.nir ? people::IdentityStatus::Provisional
                      : p.birthDayUnknown ? people::IdentityStatus::Retrieved
                                          : people::IdentityStatus::Qualified;
    return identity;
}

people::RollRow rowOf(const Person& p) {
    people::RollRow row;
    row.ecrou = people::EcrouNumber::trusted(p.ecrou);
    const people::Identity identity = identityOf(p);
    row.traits = {identity.familyName, identity.usedName, identity.givenNames, identity.birthDate, identity.birthPlace, identity.sex, p.nationality};
    row.place = people::Place::trusted(p.building, p.floor, p.cell);
    row.entry = p.entry;
    row.plannedRelease = p.plannedRelease;
    row.status = p.convicted ? people::PenalStatus::Convicted : people::PenalStatus::OnRemand;
    return row;
}

Subject leave(store::Database& db, const access::Session& session, Person person, int number, int years, Chance& chance) {
    const QDate today = session.clock().today();
    person.ecrou = QString::number(100000 + number);
    person.entry = chance.day(today.addYears(-years), today.addDays(-60));
    const QDate left = std::min(person.entry.addDays(chance.between(20, 900)), today.addDays(-30));
    const DetaineeId id = DetaineeId::trusted(chance.uuid());
    const StayId stay = StayId::trusted(chance.uuid());
    const QDateTime now = session.clock().nowUtc();
    people::insertDetainee(db, id, identityOf(person), person.nationality, now, session.user().id);
    people::insertStay(db, stay, id, rowOf(person), person.entry, now);
    people::endStayRow(db, stay, left, chance.percent(80) ? u("released") : u("transferred"), QString(), now);
    people::indexNames(db, id, false);
    return {id, person.entry, left};
}

}  // namespace

Result<std::vector<Subject>> writePastStays(access::Session& session, int count, int years, Chance& chance) {
    std::vector<Subject> subjects;
    for (int done = 0; done < count; done += stepSize) {
        const auto people = makePeople(std::min(stepSize, count - done), chance, session.clock().today());
        const auto step = session.write({access::Action::ImportRoll, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<int> {
            for (size_t i = 0; i < people.size(); ++i)
                subjects.push_back(leave(db, session, people[i], done + static_cast<int>(i), years, chance));
            return 0;
        });
        if (!step) return tl::unexpected<Error>(step.error());
    }
    return subjects;
}

Result<void> checkIdentities(access::Session& session, const std::vector<Person>& people) {
    return session.write({access::Action::EditIdentity, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<void> {
        const QDateTime now = session.clock().nowUtc();
        for (const Person& p : people) {
            const auto id = db.query(u("SELECT detainee_id FROM unit.stay WHERE ecrou = :ecrou"))
                                .bind(u(":ecrou"), QVariant(p.ecrou))
                                .first([](const store::Row& row) { return row.id<DetaineeTag>(0); });
            const auto before = id ? people::findDetainee(db, *id) : std::nullopt;
            if (!before) return fail(ErrorCode::NotFound, u("a synthetic person"));
            people::updateIdentity(db, *before, identityOf(p), p.nationality, now, session.user().id);
        }
        return {};
    });
}

}  // namespace serment::synthetic
