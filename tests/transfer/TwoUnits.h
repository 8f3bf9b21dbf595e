// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include "core/access/Certificate.h"
#include "core/access/Settings.h"
#include "core/people/Detainee.h"
#include "core/records/Allergy.h"
#include "core/records/Attachment.h"
#include "core/records/Encounter.h"
#include "core/records/Measure.h"
#include "core/records/Problem.h"
#include "core/records/Treatment.h"
#include "core/transfer/Export.h"
#include "core/transfer/Import.h"
#include "tests/support/TestUnit.h"

// Two units with every role, one of which hands files over to the other.
namespace serment::transfer {

inline const documents::Desk& desk() {
    static const documents::Desk loaded = *documents::Desk::load();
    return loaded;
}

inline const QByteArray smallPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

struct Side {
    test::TestUnit unit;
    std::unique_ptr<access::Session> chief = unit.chief();

    Side() {
        access::UnitProfile profile;
        profile.establishment = QStringLiteral("Maison d'arrêt de Clairbourg");
        profile.hospital = QStringLiteral("Centre hospitalier de Clairbourg");
        profile.city = QStringLiteral("Clairbourg");
        profile.telephone = QStringLiteral("01 99 00 12 34");
        EXPECT_TRUE(access::saveUnitProfile(*chief, profile).has_value());
    }
    QByteArray certificate(Compartment compartment) { return *access::publicCertificate(*chief, compartment); }
    RecordRows rows(Compartment compartment, const DetaineeId& id) {
        return *chief->read({access::Action::ExportBundle, compartment, id, {}},
                            [&](store::Database& db) -> Result<RecordRows> { return readRecord(db, compartment, id); });
    }
};

inline people::Identity martin() {
    people::Identity identity;
    identity.familyName = QStringLiteral("MARTIN");
    identity.givenNames = {QStringLiteral("Paul"), QStringLiteral("Henri")};
    identity.sex = people::Sex::Male;
    identity.birthDate = *people::PartialDate::of(1984, 5, 3);
    identity.birthPlace = QStringLiteral("Lyon");
    identity.birthPlaceCode = QStringLiteral("69123");
    return identity;
}

// A person of the one with something of every kind in the file, to be sent to the other.
struct Transfer : testing::Test {
    Side from, to;
    DetaineeId person = *people::addDetainee(*from.chief, martin());

    Transfer() {
        for (const Compartment compartment : {Compartment::Somatic, Compartment::Psychiatric}) {
            records::Encounter visit;
            visit.compartment = compartment;
            visit.detainee = person;
            visit.reason = compartmentName(compartment);
            visit.subjective = QStringLiteral("« œdème » & ligne\n2");
            visit.consent = records::EncounterConsent::Given;
            visit.informationGiven = true;
            visit.thirdParty = records::ThirdParty::Nobody;
            EXPECT_TRUE(records::signEncounter(*from.chief, visit).has_value());
        }
        records::Problem problem;
        problem.detainee = person;
        problem.label = QStringLiteral("Épilepsie");
        const auto first = records::recordProblem(*from.chief, problem);
        problem.status = records::ProblemStatus::Resolved;
        problem.correction = {*first, QStringLiteral("erreur")};
        EXPECT_TRUE(records::recordProblem(*from.chief, problem).has_value());
        records::Allergy allergy;
        allergy.detainee = person;
        allergy.substance = QStringLiteral("Pénicilline");
        EXPECT_TRUE(records::recordAllergy(*from.chief, allergy).has_value());
        records::Treatment treatment;
        treatment.detainee = person;
        treatment.drug = QStringLiteral("LAMOTRIGINE 100 mg");
        treatment.dose = QStringLiteral("1");
        treatment.route = QStringLiteral("orale");
        treatment.schedule = QStringLiteral("matin et soir");
        treatment.startsOn = from.unit.clock().today();
        EXPECT_TRUE(records::prescribe(*from.chief, treatment).has_value());
        records::MeasureSet measures;
        measures.detainee = person;
        measures.values = {{records::MeasureCode::Weight, 71.5}, {records::MeasureCode::Pulse, 64}};
        EXPECT_TRUE(records::recordMeasures(*from.chief, measures).has_value());
        EXPECT_TRUE(records::addAttachment(*from.chief, {Compartment::Somatic, person, {}, QStringLiteral("Radio"), smallPng}).has_value());
    }

    ExportRequest request(bool certificates) {
        ExportRequest r;
        r.detainee = person;
        r.recipientName = QStringLiteral("Médecin responsable");
        r.patientInformed = true;
        if (certificates) {
            r.careCertificate = to.certificate(Compartment::Coordination);
            r.psychiatricCertificate = to.certificate(Compartment::Psychiatric);
        }
        return r;
    }
    ExportedBundle sent(bool certificates = true) {
        auto bundle = exportBundle(*from.chief, desk(), request(certificates));
        EXPECT_TRUE(bundle.has_value()) << (bundle ? "" : bundle.error().detail.toStdString());
        return bundle.value_or(ExportedBundle{});
    }
};

}  // namespace serment::transfer
