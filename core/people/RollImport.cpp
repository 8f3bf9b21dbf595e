// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RollImport.h"

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"

namespace serment::people {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

const Act importing{Action::ImportRoll, Compartment::Unit, {}, {}};

Identity identityOf(const RollTraits& traits) {
    Identity identity;
    identity.familyName = traits.familyName;
    identity.usedName = traits.usedName.value_or(QString());
    identity.givenNames = traits.givenNames;
    identity.sex = traits.sex.value_or(Sex::Unknown);
    identity.birthDate = traits.birthDate;
    identity.birthPlace = traits.birthPlace.value_or(QString());
    return identity;
}

RollOutcome compared(store::Database& db, const ParsedRoll& parsed) {
    RollOutcome outcome;
    outcome.headerRead = parsed.headerRead;
    std::vector<EcrouNumber> numbers;
    for (const RollRow& row : parsed.rows) numbers.push_back(row.ecrou);
    if (parsed.headerRead)
        outcome.difference = diffRoll(knownStays(db, numbers), parsed);
    else
        outcome.difference.errors = parsed.errors;
    return outcome;
}

// Writes one difference. Each person touched is indexed anew once, at the end.
class Applier {
  public:
    Applier(store::Database& db, const access::Session& session)
        : m_db(db), m_now(session.clock().nowUtc()), m_today(session.clock().today()), m_by(session.user().id) {}

    void apply(const RollDifference& difference) {
        for (const RollRow& row : difference.arrivals) arrive(row);
        for (const RollRow& row : difference.passedThrough) passThrough(row);
        for (const auto* list : {&difference.returns, &difference.moves, &difference.releaseChanges, &difference.statusChanges,
                                 &difference.identityChanges})
            for (const ChangedStay& change : *list) update(change);
        for (const ChangedStay& change : difference.identityChanges) correctIdentity(change);
        for (const ChangedStay& change : difference.transfers) {
            endStayRow(m_db, change.before.id, m_today, s("transferred"), change.row.destination, m_now);
            indexNames(m_db, change.before.detainee, false);
        }
        for (const ChangedStay& change : difference.returns) indexNames(m_db, change.before.detainee, true);
        for (const KnownStay& stay : difference.departures) proposeEnd(stay);
    }

  private:
    DetaineeId newPerson(const RollRow& row) {
        const DetaineeId id = DetaineeId::create();
        insertDetainee(m_db, id, identityOf(row.traits), row.traits.nationality.value_or(QString()), m_now, m_by);
        return id;
    }
    void arrive(const RollRow& row) {
        const DetaineeId id = newPerson(row);
        insertStay(m_db, StayId::create(), id, row, m_today, m_now);
        indexNames(m_db, id, true);
    }
    // Transferred before anybody here saw them: known from now on, so that the same row says nothing new tomorrow.
    void passThrough(const RollRow& row) {
        const DetaineeId id = newPerson(row);
        const StayId stay = StayId::create();
        insertStay(m_db, stay, id, row, m_today, m_now);
        endStayRow(m_db, stay, m_today, s("transferred"), row.destination, m_now);
        indexNames(m_db, id, false);
    }
    void update(const ChangedStay& change) {
        if (m_updated.contains(change.before.id)) return;
        m_updated.insert(change.before.id);
        updateStay(m_db, change.before, change.row, m_today, m_now);
    }
    void correctIdentity(const ChangedStay& change) {
        const auto person = findDetainee(m_db, change.before.detainee);
        if (!person || person->identity.status == IdentityStatus::Validated || person->identity.status == IdentityStatus::Qualified) return;
        const RollTraits merged = mergedTraits(change.before.traits, change.row.traits);
        Identity identity = identityOf(merged);
        identity.nir = person->identity.nir;
        identity.status = person->identity.status;
        if (identity.birthPlace == person->identity.birthPlace) identity.birthPlaceCode = person->identity.birthPlaceCode;
        updateIdentity(m_db, *person, identity, merged.nationality.value_or(QString()), m_now, m_by);
        indexNames(m_db, person->id, true);
    }
    void proposeEnd(const KnownStay& stay) {
        m_db.query(s("UPDATE unit.stay SET version = version + 1, end_proposed_on = :day, updated_at = :now WHERE id = :id"))
            .bind(s(":day"), m_today)
            .bind(s(":now"), m_now)
            .bind(s(":id"), stay.id)
            .run();
    }

    store::Database& m_db;
    const QDateTime m_now;
    const QDate m_today;
    const UserId m_by;
    QSet<StayId> m_updated;
};

}  // namespace

Result<RollOutcome> previewRoll(access::Session& session, const QByteArray& file) {
    const auto parsed = parseRoll(file, session.clock().today());
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    return session.read(importing, [&](store::Database& db) -> Result<RollOutcome> { return compared(db, *parsed); });
}

Result<RollOutcome> applyRoll(access::Session& session, const QByteArray& file, RowsInError rowsInError) {
    auto seen = previewRoll(session, file);
    if (!seen) return seen;
    const bool stops = !seen->headerRead || (rowsInError == RowsInError::Stop && !seen->difference.errors.empty());
    if (stops) return seen;
    if (seen->difference.isEmpty()) {
        seen->applied = true;
        return seen;
    }
    const auto parsed = parseRoll(file, session.clock().today());
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    return session.write(importing, [&](store::Database& db) -> Result<RollOutcome> {
        // Compared again inside the transaction: what is written is what stands now, not what stood at the preview.
        RollOutcome outcome = compared(db, *parsed);
        Applier(db, session).apply(outcome.difference);
        outcome.applied = true;
        return outcome;
    });
}

}  // namespace serment::people
