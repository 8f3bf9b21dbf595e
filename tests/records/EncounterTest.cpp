// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/File.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;
using test::soundEncounter;

namespace {

QStringList fieldsAtFault(const Encounter& encounter) {
    QStringList fields;
    for (const Error& error : encounterErrors(encounter)) fields << error.field;
    return fields;
}

}  // namespace

TEST(Encounter, CannotBeSignedBeforeConsentIsAnswered) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Encounter e = soundEncounter(DetaineeId::create());
    e.consent = EncounterConsent::NotAnswered;
    const auto refused = signEncounter(*physician, e);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MissingField);
    EXPECT_EQ(refused.error().field, QStringLiteral("consent"));
    e.consent = EncounterConsent::Given;
    EXPECT_TRUE(signEncounter(*physician, e));
}

TEST(Encounter, EveryUnansweredQuestionIsNamedInTheOrderOfTheForm) {
    Encounter empty;
    EXPECT_EQ(fieldsAtFault(empty),
              (QStringList{QStringLiteral("reason"), QStringLiteral("consent"),
                           QStringLiteral("informationGiven"), QStringLiteral("thirdParty")}));
    Encounter e = soundEncounter(DetaineeId::create());
    EXPECT_TRUE(fieldsAtFault(e).isEmpty());
    e.consent = EncounterConsent::Refused;
    e.thirdParty = ThirdParty::Guard;
    e.securityMeasure = true;
    EXPECT_EQ(fieldsAtFault(e),
              (QStringList{QStringLiteral("consentNote"), QStringLiteral("thirdPartyReason"),
                           QStringLiteral("securityReason")}));
    e.consentNote = e.thirdPartyReason = e.securityReason = QStringLiteral("dit pourquoi");
    EXPECT_TRUE(fieldsAtFault(e).isEmpty());
}

TEST(Encounter, IsReadBackAsItWasSigned) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Encounter e = soundEncounter(DetaineeId::create());
    e.occurredAt = unit.clock().nowUtc().addSecs(-600);
    e.mode = EncounterMode::Teleconsultation;
    e.informationGiven = false;
    e.information = QStringLiteral("à reprendre");
    e.language = QStringLiteral("pt");
    e.interpreter = QStringLiteral("ISM, téléphone");
    e.thirdParty = ThirdParty::Interpreter;
    e.request = CareRequestId::create();
    const auto id = signEncounter(*physician, e);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    auto held = encounter(*physician, Compartment::Somatic, *id);
    ASSERT_TRUE(held) << qPrintable(held.error().detail);
    EXPECT_EQ(held->entry.author.name, physician->user().displayName);
    EXPECT_EQ(held->entry.author.role, QStringLiteral("physician"));
    EXPECT_EQ(held->entry.signedAt, unit.clock().nowUtc());
    e.id = *id;
    EXPECT_EQ(held->encounter, e);
}

TEST(Encounter, ACorrectionNamesTheOldVersionAndBothStayReadable) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    const auto person = DetaineeId::create();
    Encounter e = soundEncounter(person);
    const auto first = signEncounter(*physician, e);
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    e.plan = QStringLiteral("Revoir dans deux semaines.");
    e.correction = {entryOf(*first), QString()};
    EXPECT_EQ(signEncounter(*physician, e).error().field, QStringLiteral("correction"));
    e.correction.reason = QStringLiteral("erreur de délai");
    const auto second = signEncounter(*physician, e);
    ASSERT_TRUE(second) << qPrintable(second.error().detail);

    const auto versions = entryVersions(*physician, Compartment::Somatic, entryOf(*first));
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2u);
    EXPECT_TRUE(versions->at(0).isCorrected);
    EXPECT_EQ(versions->at(1).corrects, entryOf(*first));
    EXPECT_EQ(encounter(*physician, Compartment::Somatic, *first)->encounter.plan,
              QStringLiteral("Revoir dans un mois."));
    EXPECT_EQ(timeline(*physician, person)->total, 1);
    EXPECT_EQ(encounterDates(*physician, person)->size(), 1u);

    // Somebody else who still has the first version on the screen is told.
    const auto late = signEncounter(*physician, e);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
}

TEST(Encounter, ACorrectionIsOfTheSamePersonAndOfWhatIsThere) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    const auto first = signEncounter(*physician, soundEncounter(DetaineeId::create()));
    ASSERT_TRUE(first);
    Encounter other = soundEncounter(DetaineeId::create());
    other.correction = {entryOf(*first), QStringLiteral("se trompe de dossier")};
    EXPECT_EQ(signEncounter(*physician, other).error().code, ErrorCode::InvalidInput);
    other.correction.of = EntryId::create();
    EXPECT_EQ(signEncounter(*physician, other).error().code, ErrorCode::NotFound);
}

TEST(Encounter, ADateInTheFutureIsToldAtTheField) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Encounter e = soundEncounter(DetaineeId::create());
    e.occurredAt = unit.clock().nowUtc().addSecs(301);
    EXPECT_EQ(signEncounter(*physician, e).error().field, QStringLiteral("occurredAt"));
    e.occurredAt = unit.clock().nowUtc().addSecs(300);
    EXPECT_TRUE(signEncounter(*physician, e));
    e.detainee = {};
    EXPECT_EQ(signEncounter(*physician, e).error().field, QStringLiteral("detainee"));
}

TEST(Encounter, IsWrittenByTheTeamOfTheFileAlone) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    const struct {
        Role role;
        Compartment compartment;
        bool may;
    } cells[] = {
        {Role::Physician, Compartment::Somatic, true},
        {Role::Physician, Compartment::Psychiatric, false},
        {Role::Psychiatrist, Compartment::Psychiatric, true},
        {Role::Psychiatrist, Compartment::Somatic, false},
        {Role::Psychologist, Compartment::Psychiatric, true},
        {Role::Pharmacist, Compartment::Somatic, false},
        {Role::Secretary, Compartment::Somatic, false},
        {Role::HospitalIt, Compartment::Psychiatric, false},
    };
    for (const auto& cell : cells) {
        auto session = unit.session(cell.role);
        EXPECT_EQ(bool(signEncounter(*session, soundEncounter(person, cell.compartment))), cell.may)
            << qPrintable(access::roleName(cell.role));
    }
}

TEST(Encounter, DatesComeFromTheFilesThatOneMayRead) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    {
        auto physician = unit.session(Role::Physician);
        ASSERT_TRUE(signEncounter(*physician, soundEncounter(person)));
    }
    unit.clock().advanceSeconds(3600);
    auto psychiatrist = unit.session(Role::Psychiatrist);
    ASSERT_TRUE(signEncounter(*psychiatrist, soundEncounter(person, Compartment::Psychiatric)));
    const auto seen = encounterDates(*psychiatrist, person);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 1u);
    EXPECT_EQ(seen->front().compartment, Compartment::Psychiatric);
    psychiatrist.reset();
    const auto both = encounterDates(*unit.chief(), person);
    ASSERT_EQ(both->size(), 2u);
    EXPECT_GT(both->at(0).occurredAt, both->at(1).occurredAt);
}
