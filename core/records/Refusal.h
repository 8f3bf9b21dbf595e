// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/JudicialInformation.h"
#include "core/records/Entry.h"

namespace serment::records {

// A person refuses care: what, and what they were told it may entail (CDM 36; L.1111-4 CSP).
struct Refusal {
    EntryId id;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDateTime refusedAt;  // UTC; invalid: now
    QString care;
    QString consequencesTold;
    bool judicialObligation = false;        // injonction or obligation de soins
    bool judicialConsequencesTold = false;  // P11: required with judicialObligation; never told to the judge
    bool signedByPatient = false;
    QString witness;  // required when the person does not sign
    QString note;
    Correction correction;
    // Which obligation, for the register of what was told (consent::JudicialInformation), written with the
    // refusal.
    consent::JudicialObligation obligation = consent::JudicialObligation::CareObligation;

    bool operator==(const Refusal&) const = default;
};

// Field errors: "care", "consequencesTold", "judicialConsequencesTold", "witness".
Result<EntryId> recordRefusal(access::Session& session, const Refusal& refusal);
Result<std::vector<Refusal>> refusals(access::Session& session, const DetaineeId& detainee);

}  // namespace serment::records
