// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/Keeping.h"

#include <algorithm>

#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::continuity {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qsizetype longestWords = 500;

Act acting(const DetaineeId& detainee) { return {Action::ProposeDestruction, Compartment::Coordination, detainee, {}}; }

struct Event {
    QString kind, answer, words;
    QDate on;
};

struct Values {
    int years = 20, age = 28, afterDeath = 10;
};

Values valuesOn(const deontology::Catalogue& catalogue, const QDate& day) {
    const auto value = [&](const char* name, int otherwise) { return static_cast<int>(catalogue.value(s("E09"), s(name), day).value_or(otherwise)); };
    return {value("years", 20), value("age", 28), value("years_after_death", 10)};
}

std::vector<Event> eventsOf(store::Database& db, const DetaineeId& detainee) {
    return db.query(s("SELECT k.kind, k.answer, k.words, k.happened_on FROM coordination.keeping_event AS k WHERE %1 ORDER BY k.rowid").arg(people::ofPerson(s("k"))))
        .bind(s(":detainee"), detainee)
        .all([](const store::Row& row) { return Event{row.text(0), row.text(1), row.text(2), row.date(3)}; });
}

// The last entry of every file that this user holds.
QDate lastEntry(store::Database& db, const access::Session& session, const DetaineeId& detainee) {
    QDate last;
    for (const Compartment c : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric}) {
        if (!session.holds(c)) continue;
        const QString at = db.query(s("SELECT max(e.occurred_at) FROM %1.entry AS e WHERE %2").arg(compartmentName(c), people::ofPerson(s("e"))))
                               .bind(s(":detainee"), detainee)
                               .first([](const store::Row& row) { return row.text(0); })
                               .value_or(QString());
        last = std::max(last, QDate::fromString(at.left(10), Qt::ISODate));
    }
    return last;
}

void apply(Keeping& keeping, const Event& event) {
    if (event.kind == s("death")) keeping.diedOn = event.on;
    if (event.kind == s("claim")) keeping.isClaimPending = true;
    if (event.kind == s("claim_closed")) keeping.isClaimPending = false;
    if (event.kind == s("proposed")) {
        keeping.proposed = enumFromName<Fate>(event.answer);
        keeping.proposedOn = event.on;
    }
    if (event.kind == s("decided")) {
        keeping.decided = enumFromName<Fate>(event.answer);
        keeping.decidedOn = event.on;
        keeping.decisionWords = event.words;
    }
}

// Whole years between two days; the day itself counts (R.1112-7 runs "à compter de").
int yearsBetween(const QDate& from, const QDate& to) {
    int years = to.year() - from.year();
    if (from.addYears(years) > to) --years;
    return std::max(0, years);
}

QDate birthdayOf(const people::Detainee& person, int age) {
    const auto& birth = person.identity.birthDate;
    if (!birth) return {};
    // The last day that it may be when only the year, or the month, is known.
    const int month = birth->month() > 0 ? birth->month() : 12;
    const int day = birth->day() > 0 ? birth->day() : QDate(birth->year(), month, 1).daysInMonth();
    return QDate(birth->year(), month, day).addYears(age);
}

void addEnd(Keeping& keeping, const Values& values) {
    if (keeping.isClaimPending || !keeping.lastContact.isValid()) return;
    if (keeping.diedOn.isValid() && keeping.diedOn < keeping.lastContact.addYears(values.afterDeath)) {
        keeping.keptUntil = keeping.diedOn.addYears(values.afterDeath);
        return;
    }
    keeping.keptUntil = keeping.lastContact.addYears(values.years);
    const QDate birthday = birthdayOf(keeping.person, values.age);
    if (!keeping.diedOn.isValid() && birthday.isValid()) keeping.keptUntil = std::max(keeping.keptUntil, birthday);
}

void addReasons(Keeping& keeping, const deontology::Catalogue& catalogue, const QDate& today) {
    using namespace deontology;
    Facts facts = Facts::unknown(DocumentKind::RecordDestruction, Recipient::None);
    facts.set(Fact::ClaimPending, keeping.isClaimPending);
    if (keeping.lastContact.isValid())
        facts.setNumber(Fact::YearsSinceLastContact, yearsBetween(keeping.lastContact, today));
    else
        facts.setNumber(Fact::YearsSinceLastContact, 0);
    if (keeping.diedOn.isValid()) facts.setNumber(Fact::YearsSinceDeath, yearsBetween(keeping.diedOn, today));
    const QDate birth = birthdayOf(keeping.person, 0);
    if (birth.isValid()) facts.setNumber(Fact::PatientAge, yearsBetween(birth, today));
    for (const Finding& finding : check(facts, catalogue, today))
        if (finding.rule == s("E09") && finding.effect >= Effect::Warn) keeping.reasons.push_back(finding);
}

Keeping read(store::Database& db, access::Session& session, const deontology::Catalogue& catalogue, const people::Detainee& person) {
    const QDate today = session.clock().today();
    const Values values = valuesOn(catalogue, today);
    Keeping keeping;
    keeping.person = person;
    if (!person.isPresent()) {
        keeping.lastContact = lastEntry(db, session, person.id);
        if (person.stay) keeping.lastContact = std::max(keeping.lastContact, person.stay->endedOn);
        if (person.stay && person.stay->endReason == people::endReasonName(people::EndReason::Died)) keeping.diedOn = person.stay->endedOn;
    }
    for (const Event& event : eventsOf(db, person.id)) apply(keeping, event);
    addEnd(keeping, values);
    addReasons(keeping, catalogue, today);
    return keeping;
}

Result<void> append(access::Session& session, const DetaineeId& detainee, const Event& event) {
    if (!event.on.isValid() || event.on > session.clock().today()) return fail(ErrorCode::InvalidInput, {}, s("on"));
    if (event.words.size() > longestWords) return fail(ErrorCode::TooLarge, {}, s("words"));
    return session.write(acting(detainee), [&](store::Database& db) -> Result<void> {
        store::insertRow(db, s("coordination.keeping_event"),
                         {{"id", DocumentId::create()},
                          {"detainee_id", detainee},
                          {"kind", event.kind},
                          {"answer", event.answer},
                          {"words", event.words.simplified()},
                          {"happened_on", event.on},
                          {"author_id", session.user().id},
                          {"author_name", session.user().displayName},
                          {"recorded_at", session.clock().nowUtc()}});
        return {};
    });
}

// Whose time may have come: gone long enough, or dead, or spoken of before. The rest is decided on the file itself.
std::vector<DetaineeId> candidates(store::Database& db, const QDate& contactBefore, const QDate& deathBefore, int limit) {
    auto ids = db.query(s("SELECT DISTINCT detainee_id FROM coordination.keeping_event WHERE kind IN ('proposed', 'decided', 'death')"))
                   .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
    const auto gone = db.query(s("SELECT s.detainee_id FROM unit.stay AS s GROUP BY s.detainee_id HAVING count(s.ended_on) = count(*)"
                                 " AND (max(s.ended_on) <= :contact OR (max(s.ended_on) <= :death AND max(s.end_reason = 'died') = 1))"
                                 " ORDER BY max(s.ended_on) LIMIT %1").arg(limit))
                          .bind(s(":contact"), contactBefore)
                          .bind(s(":death"), deathBefore)
                          .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
    for (const DetaineeId& id : gone)
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    return ids;
}

}  // namespace

Result<std::vector<Keeping>> filesToReview(access::Session& session, const deontology::Catalogue& catalogue, int limit) {
    const QDate today = session.clock().today();
    const Values values = valuesOn(catalogue, today);
    const Act act = acting({});
    const auto ids = session.read(act, [&](store::Database& db) -> Result<std::vector<DetaineeId>> {
        return candidates(db, today.addYears(-values.years), today.addYears(-values.afterDeath), limit);
    });
    if (!ids) return tl::unexpected<Error>(ids.error());
    std::vector<Keeping> all;
    for (const DetaineeId& id : *ids) {
        auto keeping = keepingOf(session, catalogue, id);
        if (!keeping) return tl::unexpected<Error>(keeping.error());
        if (keeping->mayBeProposed() || keeping->proposed || keeping->decided) all.push_back(*std::move(keeping));
    }
    std::stable_sort(all.begin(), all.end(), [](const Keeping& a, const Keeping& b) { return a.keptUntil < b.keptUntil; });
    return all;
}

Result<Keeping> keepingOf(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee) {
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    return session.read(acting(detainee), [&](store::Database& db) -> Result<Keeping> { return read(db, session, catalogue, *person); });
}

Result<void> recordKeepingFact(access::Session& session, const DetaineeId& detainee, KeepingFact fact, const QDate& on, const QString& words) {
    if (fact != KeepingFact::Death && words.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("words"));
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    return append(session, detainee, {enumName(fact), {}, words, on});
}

Result<void> propose(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee, Fate fate) {
    const auto keeping = keepingOf(session, catalogue, detainee);
    if (!keeping) return tl::unexpected<Error>(keeping.error());
    if (keeping->proposed || keeping->decided) return fail(ErrorCode::Conflict, s("proposed already"));
    if (!keeping->mayBeProposed()) {
        QStringList clauses;
        for (const auto& finding : keeping->reasons) clauses << finding.clause;
        return fail(ErrorCode::BlockedByRule, clauses.join(QLatin1Char(' ')));
    }
    return append(session, detainee, {s("proposed"), enumName(fate), {}, session.clock().today()});
}

Result<void> recordDecision(access::Session& session, const DetaineeId& detainee, Fate fate, const QDate& on, const QString& words) {
    if (words.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("words"));
    const auto events = session.read(acting(detainee), [&](store::Database& db) -> Result<std::vector<Event>> { return eventsOf(db, detainee); });
    if (!events) return tl::unexpected<Error>(events.error());
    Keeping keeping;
    for (const Event& event : *events) apply(keeping, event);
    if (!keeping.proposed || keeping.decided) return fail(ErrorCode::Conflict, s("nothing is proposed"));
    return append(session, detainee, {s("decided"), enumName(fate), words, on});
}

Result<void> deleteFile(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee) {
    using namespace deontology;
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    Facts facts = Facts::unknown(DocumentKind::RecordDeletion, Recipient::None);
    facts.set(Fact::OnlyCopy, true);
    QStringList clauses;
    for (const Finding& finding : check(facts, catalogue, session.clock().today()))
        if (finding.effect == Effect::Block) clauses << finding.clause;
    if (auto noted = append(session, detainee, {s("kept"), {}, clauses.join(QLatin1Char(' ')), session.clock().today()}); !noted) return noted;
    return fail(ErrorCode::BlockedByRule, clauses.join(QLatin1Char(' ')));
}

}  // namespace serment::continuity
