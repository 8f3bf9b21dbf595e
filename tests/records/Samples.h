// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Encounter.h"
#include "core/records/Treatment.h"

// Ready-made input that would be accepted as it stands; a test spoils what it is about.
namespace serment::test {

inline records::Encounter soundEncounter(const DetaineeId& detainee,
                                         Compartment compartment = Compartment::Somatic) {
    records::Encounter e;
    e.compartment = compartment;
    e.detainee = detainee;
    e.reason = QStringLiteral("Renouvellement");
    e.subjective = QStringLiteral("Dort mieux, pas de plainte.");
    e.plan = QStringLiteral("Revoir dans un mois.");
    e.consent = records::EncounterConsent::Given;
    e.informationGiven = true;
    e.thirdParty = records::ThirdParty::Nobody;
    return e;
}

inline records::Treatment soundTreatment(const DetaineeId& detainee, const QDate& from) {
    records::Treatment t;
    t.detainee = detainee;
    t.drug = QStringLiteral("DOLIPRANE 500 mg, comprimé");
    t.substances = QStringLiteral("PARACÉTAMOL");
    t.dose = QStringLiteral("1 comprimé");
    t.route = QStringLiteral("orale");
    t.schedule = QStringLiteral("matin et soir");
    t.startsOn = from;
    return t;
}

}  // namespace serment::test
