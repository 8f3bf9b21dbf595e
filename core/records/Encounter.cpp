// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Encounter.h"

#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

const QString detailColumns = QStringLiteral(
    "d.mode, d.reason, d.subjective, d.objective, d.assessment, d.plan, d.consent, d.consent_note, "
    "d.information,"
    " d.information_given, d.language, d.interpreter, d.third_party, d.third_party_reason, "
    "d.security_measure,"
    " d.security_reason, d.request_id");

SignedEncounter readEncounter(const store::Row& row, Compartment compartment) {
    SignedEncounter held{readEntry(row, compartment), {}};
    Encounter& n = held.encounter;
    int c = entryColumnCount;
    n.id = EncounterId::trusted(held.entry.id.uuid());
    n.compartment = compartment;
    n.detainee = held.entry.detainee;
    n.occurredAt = held.entry.occurredAt;
    n.mode = enumOr(row.text(c++), EncounterMode::InPerson);
    n.reason = row.text(c++);
    n.subjective = row.text(c++);
    n.objective = row.text(c++);
    n.assessment = row.text(c++);
    n.plan = row.text(c++);
    n.consent = enumOr(row.text(c++), EncounterConsent::NotAnswered);
    n.consentNote = row.text(c++);
    n.information = row.text(c++);
    if (!row.isNull(c)) n.informationGiven = row.boolean(c);
    ++c;
    n.language = row.text(c++);
    n.interpreter = row.text(c++);
    n.thirdParty = enumOr(row.text(c++), ThirdParty::NotAnswered);
    n.thirdPartyReason = row.text(c++);
    n.securityMeasure = row.boolean(c++);
    n.securityReason = row.text(c++);
    if (!row.isNull(c)) n.request = row.id<CareRequestTag>(c);
    n.correction = {held.entry.corrects, held.entry.correctionReason};
    return held;
}

void insertEncounter(store::Database& db, const EntryId& entry, const Encounter& n) {
    store::insertRow(db, qualified(n.compartment, "encounter"),
                     {{"entry_id", entry},
                      {"mode", enumName(n.mode)},
                      {"reason", n.reason},
                      {"subjective", n.subjective},
                      {"objective", n.objective},
                      {"assessment", n.assessment},
                      {"plan", n.plan},
                      {"consent", enumName(n.consent)},
                      {"consent_note", n.consentNote},
                      {"information", n.information},
                      {"information_given", n.informationGiven},
                      {"language", n.language},
                      {"interpreter", n.interpreter},
                      {"third_party", enumName(n.thirdParty)},
                      {"third_party_reason", n.thirdPartyReason},
                      {"security_measure", n.securityMeasure},
                      {"security_reason", n.securityReason},
                      {"request_id", n.request}});
}

// For the timeline and the search.
QString wordsOf(const Encounter& n) {
    QStringList parts{n.subjective, n.objective, n.assessment, n.plan, n.consentNote, n.information};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

Error missing(const char* field, const char* why) {
    return Error{ErrorCode::MissingField, QString::fromLatin1(why), QString::fromLatin1(field)};
}

}  // namespace

std::vector<Error> encounterErrors(const Encounter& n) {
    std::vector<Error> errors;
    if (n.reason.trimmed().isEmpty()) errors.push_back(missing("reason", "a reason is needed"));
    if (n.consent == EncounterConsent::NotAnswered)
        errors.push_back(missing("consent", "consent not answered"));
    else if (n.consent != EncounterConsent::Given && n.consentNote.trimmed().isEmpty())
        errors.push_back(missing("consentNote", "this answer needs a word"));
    if (!n.informationGiven) errors.push_back(missing("informationGiven", "information not answered"));
    if (n.thirdParty == ThirdParty::NotAnswered)
        errors.push_back(missing("thirdParty", "third party not answered"));
    else if (n.thirdParty == ThirdParty::Guard && n.thirdPartyReason.trimmed().isEmpty())
        errors.push_back(missing("thirdPartyReason", "a guard in the room needs a reason"));
    if (n.securityMeasure && n.securityReason.trimmed().isEmpty())
        errors.push_back(missing("securityReason", "a security measure needs a reason"));
    return errors;
}

Result<EncounterId> signEncounter(access::Session& session, const Encounter& encounter) {
    if (const auto errors = encounterErrors(encounter); !errors.empty())
        return tl::unexpected<Error>(errors.front());
    const NewEntry entry{encounter.compartment, encounter.detainee, EntryKind::Encounter,
                         encounter.occurredAt,  encounter.reason,   wordsOf(encounter),
                         encounter.correction};
    if (auto checked = checkNewEntry(entry, session); !checked) return errorOf(checked);
    return session.write(Act{Action::WriteEncounter, encounter.compartment, encounter.detainee, {}},
                         [&](store::Database& db) -> Result<EncounterId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             insertEncounter(db, held->id, encounter);
                             return EncounterId::trusted(held->id.uuid());
                         });
}

Result<SignedEncounter> encounter(access::Session& session, Compartment compartment, const EncounterId& id,
                                  const DetaineeId& of) {
    return session.read(
        Act{Action::OpenFile, compartment, of, id.toString()},
        [&](store::Database& db) -> Result<SignedEncounter> {
            auto found =
                db.query(QStringLiteral("SELECT %1, %2 FROM %3 AS e JOIN %4 AS d ON d.entry_id = e.id"
                                        " WHERE e.id = :id")
                             .arg(entryColumns(), detailColumns, qualified(compartment, "entry"),
                                  qualified(compartment, "encounter")))
                    .bind(QStringLiteral(":id"), id)
                    .first([&](const store::Row& row) { return readEncounter(row, compartment); });
            if (!found || (!of.isNull() && found->entry.detainee != of))
                return fail(ErrorCode::NotFound, QStringLiteral("encounter"));
            return *found;
        });
}

namespace {

// Without the words: the desk and the gate ask for the dates of a whole file at every check.
std::vector<EncounterDate> datesIn(store::Database& db, Compartment compartment, const DetaineeId& detainee) {
    return db
        .query(QStringLiteral(
                   "SELECT e.id, e.occurred_at, e.author_id, e.author_name, e.author_role, e.author_title,"
                   " e.author_team, d.mode, d.consent FROM %1 AS e JOIN %2 AS d ON d.entry_id = e.id"
                   " WHERE %4 AND e.kind = 'encounter'%3"
                   " ORDER BY e.occurred_at DESC, e.rowid DESC")
                   .arg(qualified(compartment, "entry"), qualified(compartment, "encounter"),
                        currentOnly(compartment), people::ofPerson(QStringLiteral("e"))))
        .bind(QStringLiteral(":detainee"), detainee)
        .all([&](const store::Row& row) {
            return EncounterDate{row.id<EncounterTag>(0),
                                 compartment,
                                 row.utc(1),
                                 {row.id<UserTag>(2), row.text(3), row.text(4), row.text(5), row.text(6)},
                                 enumOr(row.text(7), EncounterMode::InPerson),
                                 enumOr(row.text(8), EncounterConsent::NotAnswered)};
        });
}

}  // namespace

Result<std::vector<EncounterDate>> encounterDates(access::Session& session, const DetaineeId& detainee) {
    return readClinical<EncounterDate>(session, detainee, datesIn).map([](std::vector<EncounterDate> dates) {
        std::stable_sort(dates.begin(), dates.end(), [](const EncounterDate& a, const EncounterDate& b) {
            return a.occurredAt > b.occurredAt;
        });
        return dates;
    });
}

EntryId entryOf(const EncounterId& id) {
    return EntryId::trusted(id.uuid());
}

}  // namespace serment::records
