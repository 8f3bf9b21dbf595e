// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Entry.h"

namespace serment::records {

enum class EncounterMode { InPerson, Teleconsultation, Telephone };
// CDM 36, P08: asked before, and answered before anyone can sign.
enum class EncounterConsent { NotAnswered, Given, Refused, GivenByRepresentative, UnableEmergency };
// P01: who else was in the room. A guard is never mandatory; the physician decides and says why.
enum class ThirdParty { NotAnswered, Nobody, Guard, Interpreter, Relative, CareStudent, Other };

// A consultation: reason, then S-O-A-P.
struct Encounter {
    EncounterId id;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime occurredAt;  // UTC; invalid: now
    EncounterMode mode = EncounterMode::InPerson;
    QString reason;
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    EncounterConsent consent = EncounterConsent::NotAnswered;
    QString consentNote;                   // why refused, who consented, why unable
    std::optional<bool> informationGiven;  // CDM 35, P09
    QString information;
    QString language;  // ISO 639-1, empty: French
    QString interpreter;
    ThirdParty thirdParty = ThirdParty::NotAnswered;
    QString thirdPartyReason;
    bool securityMeasure = false;  // handcuffs, open door…
    QString securityReason;        // P01c: personality, risk of escape, aggression
    CareRequestId request;         // the request that it answers, or null
    Correction correction;

    bool operator==(const Encounter&) const = default;
};

struct SignedEncounter {
    Entry entry;
    Encounter encounter;
};

// Everything that stands between this encounter and a signature, in the order of the form: fields "reason",
// "consent" (unanswered), "consentNote" (refused, representative or emergency without a word),
// "informationGiven", "thirdParty", "thirdPartyReason" (a guard without a reason), "securityReason".
std::vector<Error> encounterErrors(const Encounter& encounter);

// Signs it: from then on it only changes by a correction that names it (`correction.of`, with a reason).
// Errors: the first of encounterErrors(); those of a correction (NotFound, Conflict); NotPermitted.
Result<EncounterId> signEncounter(access::Session& session, const Encounter& encounter);

Result<SignedEncounter> encounter(access::Session& session, Compartment compartment, const EncounterId& id,
                                  const DetaineeId& of = {});  // as records::entry

// The encounters that stand, newest first, in the clinical compartments that one may read; for the fields of
// an attestation and for "examined by the same author" (P22).
struct EncounterDate {
    EncounterId id;
    Compartment compartment = Compartment::Somatic;
    QDateTime occurredAt;
    Author author;
    EncounterMode mode = EncounterMode::InPerson;
    EncounterConsent consent = EncounterConsent::NotAnswered;
};
Result<std::vector<EncounterDate>> encounterDates(access::Session& session, const DetaineeId& detainee);

EntryId entryOf(const EncounterId& id);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::EncounterMode> {
    static constexpr std::array values{"in_person", "teleconsultation", "telephone"};
};
template <>
struct EnumNames<records::EncounterConsent> {
    static constexpr std::array values{"not_answered", "given", "refused", "given_by_representative",
                                       "unable_emergency"};
};
template <>
struct EnumNames<records::ThirdParty> {
    static constexpr std::array values{"not_answered", "nobody",       "guard", "interpreter",
                                       "relative",     "care_student", "other"};
};
}  // namespace serment
