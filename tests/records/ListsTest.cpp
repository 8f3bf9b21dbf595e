// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/Drug.h"
#include "core/records/File.h"
#include "core/records/Injury.h"
#include "core/records/PreventionVisit.h"
#include "core/records/Problem.h"
#include "core/records/Reception.h"
#include "core/records/Refusal.h"
#include "core/records/Register.h"
#include "core/records/Vaccination.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;
using test::soundTreatment;

TEST(Problems, ChangeOfStatusIsANewVersionOfTheSameLine) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Problem p;
    p.detainee = DetaineeId::create();
    p.label = QStringLiteral("Asthme");
    p.onset = QDate(2010, 5, 1);
    const auto id = recordProblem(*physician, p);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    p.correction = {*id, QStringLiteral("guérison")};
    p.status = ProblemStatus::Resolved;
    p.ended = QDate(2010, 4, 1);
    EXPECT_EQ(recordProblem(*physician, p).error().field, QStringLiteral("ended"));
    p.ended = unit.clock().today().addDays(1);
    EXPECT_EQ(recordProblem(*physician, p).error().field, QStringLiteral("ended"));
    p.ended = unit.clock().today();
    ASSERT_TRUE(recordProblem(*physician, p));
    const auto held = problems(*physician, p.detainee);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().status, ProblemStatus::Resolved);
    EXPECT_EQ(held->front().root, *id);
    p.label = QStringLiteral(" ");
    EXPECT_EQ(recordProblem(*physician, p).error().field, QStringLiteral("label"));
}

TEST(Problems, ANurseReadsThemAndDoesNotEditThem) {
    test::TestUnit unit;
    Problem p;
    p.detainee = DetaineeId::create();
    p.label = QStringLiteral("Asthme");
    {
        auto physician = unit.session(Role::Physician);
        ASSERT_TRUE(recordProblem(*physician, p));
    }
    auto nurse = unit.session(Role::Nurse);
    EXPECT_EQ(problems(*nurse, p.detainee)->size(), 1u);
    EXPECT_EQ(recordProblem(*nurse, p).error().code, ErrorCode::NotPermitted);
}

TEST(Treatments, PrescribeChangeDoseStopAndKeepTheHistory) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    auto t = soundTreatment(DetaineeId::create(), unit.clock().today());
    t.isSubstitution = true;
    t.holding = Holding::Supervised;
    const auto first = prescribe(*physician, t);
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    t.correction = {*first, QStringLiteral("palier")};
    t.dose = QStringLiteral("2 comprimés");
    const auto second = prescribe(*physician, t);
    ASSERT_TRUE(second);
    const auto history = treatmentHistory(*physician, Compartment::Coordination, *first);
    ASSERT_EQ(history->size(), 2u);
    EXPECT_EQ(history->at(0).dose, QStringLiteral("1 comprimé"));
    EXPECT_EQ(treatmentsToGive(*physician, Holding::Supervised, unit.clock().today())->size(), 1u);
    EXPECT_TRUE(treatmentsToGive(*physician, Holding::WeeklyBox, unit.clock().today())->empty());
    t.correction = {*second, QStringLiteral("arrêt")};
    t.stoppedOn = unit.clock().today();
    EXPECT_EQ(prescribe(*physician, t).error().field, QStringLiteral("stopReason"));
    t.stopReason = QStringLiteral("intolérance");
    ASSERT_TRUE(prescribe(*physician, t));
    EXPECT_FALSE(treatments(*physician, t.detainee)->front().isCurrent(unit.clock().today()));
    EXPECT_TRUE(treatmentsToGive(*physician, Holding::Supervised, unit.clock().today())->empty());
}

TEST(Treatments, TheDaysOfATreatment) {
    Treatment t;
    const QDate day(2026, 3, 10);
    t.startsOn = day;
    EXPECT_FALSE(t.isCurrent(day.addDays(-1)));
    EXPECT_TRUE(t.isCurrent(day));
    t.endsOn = day.addDays(5);
    EXPECT_TRUE(t.isCurrent(day.addDays(5)));
    EXPECT_FALSE(t.isCurrent(day.addDays(6)));
    t.stoppedOn = day.addDays(2);
    EXPECT_TRUE(t.isCurrent(day.addDays(1)));
    EXPECT_FALSE(t.isCurrent(day.addDays(2)));
}

TEST(Treatments, MissingFieldsAreNamed) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    const auto sound = soundTreatment(DetaineeId::create(), unit.clock().today());
    const auto fieldOf = [&](auto spoil) {
        auto t = sound;
        spoil(t);
        const auto refused = prescribe(*physician, t);
        return refused ? QString() : refused.error().field;
    };
    EXPECT_EQ(fieldOf([](Treatment& t) { t.drug.clear(); }), QStringLiteral("drug"));
    EXPECT_EQ(fieldOf([](Treatment& t) { t.dose.clear(); }), QStringLiteral("dose"));
    EXPECT_EQ(fieldOf([](Treatment& t) { t.schedule.clear(); }), QStringLiteral("schedule"));
    EXPECT_EQ(fieldOf([](Treatment& t) { t.startsOn = {}; }), QStringLiteral("startsOn"));
    EXPECT_EQ(fieldOf([](Treatment& t) { t.endsOn = t.startsOn.addDays(-1); }), QStringLiteral("endsOn"));
    EXPECT_EQ(fieldOf([](Treatment&) {}), QString());
}

TEST(Administrations, ARoundIsAllOrNothingAndGivesTheLastDose) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    EntryId treatment;
    {
        auto physician = unit.session(Role::Physician);
        treatment = *prescribe(*physician, soundTreatment(person, unit.clock().today()));
    }
    auto nurse = unit.session(Role::Nurse);
    Administration given;
    given.detainee = person;
    given.treatment = treatment;
    Administration unknown = given;
    unknown.treatment = EntryId::create();
    EXPECT_EQ(recordAdministrations(*nurse, {given, unknown}).error().field, QStringLiteral("treatment"));
    EXPECT_TRUE(administrations(*nurse, person, {})->empty());
    ASSERT_EQ(*recordAdministrations(*nurse, {given}), 1);
    const QDateTime lastDose = unit.clock().nowUtc();
    unit.clock().advanceSeconds(12 * 3600);
    Administration refused = given;
    refused.outcome = AdministrationOutcome::Refused;
    ASSERT_TRUE(recordAdministrations(*nurse, {refused}));
    ASSERT_EQ(administrations(*nurse, person, {})->size(), 2u);
    EXPECT_EQ(administrations(*nurse, person, {})->front().outcome, AdministrationOutcome::Refused);
    const auto held = treatments(*nurse, person);
    EXPECT_EQ(held->front().lastGivenAt, lastDose);
    EXPECT_EQ(held->front().lastGivenDose, QStringLiteral("1 comprimé"));
    given.at = unit.clock().nowUtc().addSecs(3600);
    EXPECT_EQ(recordAdministrations(*nurse, {given}).error().field, QStringLiteral("at"));
    // Somebody else's treatment is not this person's.
    Administration other = refused;
    other.detainee = DetaineeId::create();
    EXPECT_FALSE(recordAdministrations(*nurse, {other}));
}

TEST(Drugs, ThePickerFindsByBeginningsOfWordsWithoutAccents) {
    EXPECT_GT(drugCount(), 10000);
    const auto found = findDrugs(QStringLiteral("dolip 500"), 5);
    ASSERT_FALSE(found.empty());
    EXPECT_LE(found.size(), 5u);
    for (const Drug& drug : found)
        EXPECT_TRUE(drug.name.startsWith(QStringLiteral("DOLIPRANE"))) << qPrintable(drug.name);
    const auto bySubstance = findDrugs(QStringLiteral("methadone"), 50);
    ASSERT_FALSE(bySubstance.empty());
    EXPECT_EQ(drugByCode(bySubstance.front().code), bySubstance.front());
    EXPECT_TRUE(findDrugs(QStringLiteral("  ")).empty());
    EXPECT_TRUE(findDrugs(QStringLiteral("xyzzyx")).empty());
    EXPECT_FALSE(drugByCode(QStringLiteral("0")));
}

TEST(Allergies, ActiveOnesComeFirst) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    Allergy a;
    a.detainee = DetaineeId::create();
    a.substance = QStringLiteral("Latex");
    a.state = AllergyState::Refuted;
    ASSERT_TRUE(recordAllergy(*nurse, a));
    a.substance = QStringLiteral("Pénicilline");
    a.state = AllergyState::Active;
    a.severity = AllergySeverity::Severe;
    ASSERT_TRUE(recordAllergy(*nurse, a));
    const auto held = allergies(*nurse, a.detainee);
    ASSERT_EQ(held->size(), 2u);
    EXPECT_EQ(held->front().substance, QStringLiteral("Pénicilline"));
    EXPECT_EQ(held->front().severity, AllergySeverity::Severe);
    a.since = unit.clock().today().addDays(1);
    EXPECT_EQ(recordAllergy(*nurse, a).error().field, QStringLiteral("since"));
}

TEST(Alerts, AreEndedByANewVersion) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    Alert alert;
    alert.detainee = DetaineeId::create();
    alert.category = AlertCategory::Suicide;
    alert.label = QStringLiteral("Surveillance rapprochée");
    alert.isHigh = true;
    const auto id = recordAlert(*nurse, alert);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    EXPECT_EQ(alerts(*nurse, alert.detainee)->size(), 1u);
    alert.correction = {*id, QStringLiteral("levée")};
    alert.endedOn = unit.clock().today();
    ASSERT_TRUE(recordAlert(*nurse, alert));
    EXPECT_TRUE(alerts(*nurse, alert.detainee)->empty());
}

TEST(Vaccinations, WhatCannotBeIsToldAtTheField) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    Vaccination v;
    v.detainee = DetaineeId::create();
    v.vaccine = QStringLiteral("ROR");
    EXPECT_EQ(recordVaccination(*nurse, v).error().field, QStringLiteral("givenOn"));
    v.givenOn = unit.clock().today().addDays(1);
    EXPECT_EQ(recordVaccination(*nurse, v).error().field, QStringLiteral("givenOn"));
    v.givenOn = unit.clock().today();
    v.doseNumber = 0;
    EXPECT_EQ(recordVaccination(*nurse, v).error().field, QStringLiteral("doseNumber"));
    v.doseNumber = 2;
    ASSERT_TRUE(recordVaccination(*nurse, v));
    EXPECT_EQ(vaccinations(*nurse, v.detainee)->front().doseNumber, 2);
}

TEST(Injuries, AConsistencyNeedsAStatement) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Injury i;
    i.detainee = DetaineeId::create();
    i.site = QStringLiteral("bras droit");
    i.findings = QStringLiteral("ecchymose de 4 cm");
    i.consistency = Consistency::HighlyConsistent;
    EXPECT_EQ(recordInjury(*physician, i).error().field, QStringLiteral("statement"));
    i.statement = QStringLiteral("« on m'a tiré par le bras »");
    i.x = 1.2;
    EXPECT_EQ(recordInjury(*physician, i).error().field, QStringLiteral("position"));
    i.x = 0.3;
    i.sizeMm = 0;
    EXPECT_EQ(recordInjury(*physician, i).error().field, QStringLiteral("sizeMm"));
    i.sizeMm = 40;
    ASSERT_TRUE(recordInjury(*physician, i));
    const auto held = injuries(*physician, i.detainee);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().consistency, Consistency::HighlyConsistent);
    EXPECT_EQ(held->front().x, 0.3);
}

TEST(Refusals, JudicialConsequencesAreExplainedFirst) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    Refusal r;
    r.detainee = DetaineeId::create();
    r.care = QStringLiteral("Suivi proposé");
    r.consequencesTold = QStringLiteral("Risque d'aggravation");
    r.judicialObligation = true;
    r.signedByPatient = true;
    EXPECT_EQ(recordRefusal(*physician, r).error().field, QStringLiteral("judicialConsequencesTold"));
    r.judicialConsequencesTold = true;
    r.signedByPatient = false;
    EXPECT_EQ(recordRefusal(*physician, r).error().field, QStringLiteral("witness"));
    r.witness = QStringLiteral("Mme Morel");
    ASSERT_TRUE(recordRefusal(*physician, r));
    EXPECT_EQ(refusals(*physician, r.detainee)->front().witness, QStringLiteral("Mme Morel"));
    // What was told stands in the register that the check of P11 reads, once.
    ASSERT_EQ(consent::judicialInformation(*physician, r.detainee)->size(), 1u);
    EXPECT_EQ(consent::judicialInformation(*physician, r.detainee)->front().toldOn, unit.clock().today());
    r.correction = {refusals(*physician, r.detainee)->front().id, QStringLiteral("précision")};
    ASSERT_TRUE(recordRefusal(*physician, r));
    EXPECT_EQ(consent::judicialInformation(*physician, r.detainee)->size(), 1u);
}

TEST(Reception, AnswersReplaceEachOtherAndTheOverdueShow) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    ASSERT_EQ(receptionItems().size(), 28u);
    for (const ReceptionItem& item : receptionItems())
        EXPECT_FALSE(item.citation.isEmpty() || item.label.isEmpty()) << qPrintable(item.key);
    ReceptionAnswer hiv;
    hiv.detainee = DetaineeId::create();
    hiv.item = QStringLiteral("hiv");
    hiv.state = ReceptionState::ToDo;
    EXPECT_EQ(recordReception(*nurse, {hiv}).error().field, QStringLiteral("hiv"));
    hiv.dueOn = unit.clock().today().addDays(2);
    ReceptionAnswer suicide = hiv;
    suicide.item = QStringLiteral("suicide_risk");
    suicide.state = ReceptionState::Done;
    ASSERT_EQ(*recordReception(*nurse, {hiv, suicide}), 2);
    EXPECT_EQ(receptionAnswers(*nurse, hiv.detainee)->front().item, QStringLiteral("suicide_risk"));
    EXPECT_EQ(timeline(*nurse, hiv.detainee)->entries.front().title, QStringLiteral("Risque suicidaire"));
    EXPECT_EQ(receptionAnswers(*nurse, hiv.detainee)->size(), 2u);
    EXPECT_TRUE(overdueReception(*nurse, hiv.dueOn)->empty());
    ASSERT_EQ(overdueReception(*nurse, hiv.dueOn.addDays(1))->size(), 1u);
    hiv.state = ReceptionState::Declined;
    ASSERT_TRUE(recordReception(*nurse, {hiv}));
    EXPECT_TRUE(overdueReception(*nurse, hiv.dueOn.addDays(1))->empty());
    EXPECT_EQ(receptionAnswers(*nurse, hiv.detainee)->size(), 2u);
    hiv.item = QStringLiteral("horoscope");
    EXPECT_EQ(recordReception(*nurse, {hiv}).error().field, QStringLiteral("item"));
}

TEST(Reception, TuberculosisIsPromptedFromFortyAndFromAHundred) {
    EXPECT_EQ(tbPromptFor(QStringLiteral("99100")), TbPrompt::None);      // France, 8.3
    EXPECT_EQ(tbPromptFor(QStringLiteral("99352")), TbPrompt::High);      // Algérie
    EXPECT_EQ(tbPromptFor(QStringLiteral("99312")), TbPrompt::VeryHigh);  // Congo (République démocratique)
    EXPECT_EQ(tbPromptFor(QStringLiteral("00000")), TbPrompt::None);
    EXPECT_FALSE(tbIncidence(QString()));
}

TEST(Registers, OnlineRecordNeedsAnAgreement) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    RegisterLine line;
    line.kind = Register::OnlineRecord;
    line.detainee = DetaineeId::create();
    line.happenedOn = unit.clock().today();
    line.subject = QStringLiteral("lettre de liaison déposée");
    EXPECT_EQ(recordRegisterLine(*physician, line).error().code, ErrorCode::BlockedByRule);
    line.decidedOn = unit.clock().today();
    const auto root = recordRegisterLine(*physician, line);
    ASSERT_TRUE(root) << qPrintable(root.error().detail);
    line.root = *root;
    line.note = QStringLiteral("retirée");
    ASSERT_TRUE(recordRegisterLine(*physician, line));
    EXPECT_EQ(recordRegisterLine(*physician, line).error().code, ErrorCode::Conflict);
    const auto held = registerLines(*physician, Register::OnlineRecord, line.detainee);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().version, 2);
    EXPECT_TRUE(registerLines(*physician, Register::Coordinator, line.detainee)->empty());
}

TEST(Registers, APressureMayConcernNobodyInParticular) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    RegisterLine line;
    line.kind = Register::Pressure;
    line.happenedOn = unit.clock().today();
    line.subject = QStringLiteral("demande répétée d'un avis");
    EXPECT_TRUE(recordRegisterLine(*physician, line));
    EXPECT_EQ(registerLines(*physician, Register::Pressure, {})->size(), 1u);
    line.kind = Register::Coordinator;
    EXPECT_EQ(recordRegisterLine(*physician, line).error().field, QStringLiteral("detainee"));
    line.detainee = DetaineeId::create();
    EXPECT_EQ(recordRegisterLine(*physician, line).error().field, QStringLiteral("who"));
}

TEST(Prevention, StandsInItsOwnFile) {
    test::TestUnit unit;
    PreventionVisit v;
    v.detainee = DetaineeId::create();
    v.visitedOn = unit.clock().today();
    v.conclusion = QStringLiteral("vu");
    {
        auto physician = unit.session(Role::Physician);
        EXPECT_FALSE(recordPreventionVisit(*physician, v));
        EXPECT_FALSE(preventionVisits(*physician, v.detainee));
    }
    auto prevention = unit.session(Role::PreventionPhysician);
    v.authorTreats = true;
    EXPECT_EQ(recordPreventionVisit(*prevention, v).error().field, QStringLiteral("treatingReason"));
    v.authorTreats = false;
    ASSERT_TRUE(recordPreventionVisit(*prevention, v));
    EXPECT_EQ(preventionVisits(*prevention, v.detainee)->size(), 1u);
    TimelineFilter own;
    own.compartment = Compartment::Prevention;
    EXPECT_EQ(timeline(*prevention, v.detainee, own)->total, 1);
    EXPECT_FALSE(timeline(*prevention, v.detainee));
    EXPECT_FALSE(problems(*prevention, v.detainee));
}
