// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Summary.h"

#include <gtest/gtest.h>

#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

Problem problem(const DetaineeId& person, const char* label, ProblemStatus status, Compartment compartment) {
    Problem p;
    p.detainee = person;
    p.label = QString::fromUtf8(label);
    p.status = status;
    p.compartment = compartment;
    return p;
}

void fill(access::Session& chief, const DetaineeId& person, const QDate& today) {
    EXPECT_TRUE(recordProblem(chief, problem(person, "Asthme", ProblemStatus::Active, Compartment::Somatic)));
    EXPECT_TRUE(
        recordProblem(chief, problem(person, "Entorse", ProblemStatus::Resolved, Compartment::Somatic)));
    EXPECT_TRUE(
        recordProblem(chief, problem(person, "Insomnie", ProblemStatus::Active, Compartment::Psychiatric)));
    Allergy allergy;
    allergy.detainee = person;
    allergy.substance = QStringLiteral("Pénicilline");
    EXPECT_TRUE(recordAllergy(chief, allergy));
    EXPECT_TRUE(prescribe(chief, test::soundTreatment(person, today)));
    auto ended = test::soundTreatment(person, today.addDays(-30));
    ended.endsOn = today.addDays(-20);
    EXPECT_TRUE(prescribe(chief, ended));
    EXPECT_TRUE(recordMeasures(chief, {{},
                                       Compartment::Somatic,
                                       person,
                                       {},
                                       {{MeasureCode::Weight, 70}, {MeasureCode::Height, 175}},
                                       {},
                                       {}}));
    Alert alert;
    alert.detainee = person;
    alert.label = QStringLiteral("Interprète : portugais");
    alert.category = AlertCategory::Interpreter;
    EXPECT_TRUE(recordAlert(chief, alert));
    ReceptionAnswer toDo;
    toDo.detainee = person;
    toDo.item = QStringLiteral("tuberculosis");
    toDo.state = ReceptionState::ToDo;
    toDo.dueOn = today.addDays(3);
    EXPECT_TRUE(recordReception(chief, {toDo}));
    EXPECT_TRUE(signEncounter(chief, test::soundEncounter(person)));
    HungerStrike strike;
    strike.detainee = person;
    strike.declaredOn = today;
    EXPECT_TRUE(recordHungerStrike(chief, strike));
}

}  // namespace

TEST(Summary, AnswersWhatOneMustKnow) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    {
        auto chief = unit.chief();
        fill(*chief, person, unit.clock().today());
        const auto all = fileSummary(*chief, person);
        ASSERT_TRUE(all) << qPrintable(all.error().detail);
        EXPECT_EQ(all->problems.size(), 2u);
    }
    auto nurse = unit.session(Role::Nurse);
    const auto s = fileSummary(*nurse, person);
    ASSERT_TRUE(s) << qPrintable(s.error().detail);
    ASSERT_EQ(s->problems.size(), 1u);
    EXPECT_EQ(s->problems.front().label, QStringLiteral("Asthme"));
    EXPECT_EQ(s->allergies.size(), 1u);
    EXPECT_EQ(s->treatments.size(), 1u);
    EXPECT_EQ(s->lastMeasures.size(), 2u);
    EXPECT_NEAR(s->bmi.value_or(0), 22.857, 0.001);
    EXPECT_EQ(s->alerts.size(), 1u);
    EXPECT_EQ(s->toDo.size(), 1u);
    EXPECT_EQ(s->strikes.size(), 1u);
    EXPECT_TRUE(s->withheld.empty());
    ASSERT_TRUE(s->lastEncounter);
    EXPECT_EQ(s->lastEncounter->title, QStringLiteral("Renouvellement"));
}

TEST(Summary, ShowsARiskThatIsWatchedAndWhatIsShared) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    SuicideRisk risk;
    risk.detainee = person;
    risk.compartment = Compartment::Psychiatric;
    risk.ideation = Ideation::Active;
    risk.measures = QStringLiteral("surveillance");
    risk.reviewOn = unit.clock().today();
    auto psychiatrist = unit.session(Role::Psychiatrist);
    const auto id = recordSuicideRisk(*psychiatrist, risk);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    EXPECT_EQ(fileSummary(*psychiatrist, person)->suicideRisk->ideation, Ideation::Active);
    ASSERT_TRUE(shareEntry(*psychiatrist, Compartment::Psychiatric, *id, unit.clock().today()));
    unit.clock().advanceSeconds(60);
    risk.ideation = Ideation::None;
    risk.reviewOn = {};
    ASSERT_TRUE(recordSuicideRisk(*psychiatrist, risk));
    EXPECT_FALSE(fileSummary(*psychiatrist, person)->suicideRisk);
    psychiatrist.reset();
    auto nurse = unit.session(Role::Nurse);
    const auto seen = fileSummary(*nurse, person);
    EXPECT_FALSE(seen->suicideRisk);
    ASSERT_EQ(seen->shared.size(), 1u);
    EXPECT_TRUE(seen->shared.front().text.contains(QStringLiteral("surveillance")));
}

TEST(Summary, OfNobodyKnownIsEmptyAndOfNoRightIsRefused) {
    test::TestUnit unit;
    {
        auto nurse = unit.session(Role::Nurse);
        const auto s = fileSummary(*nurse, DetaineeId::create());
        ASSERT_TRUE(s);
        EXPECT_TRUE(s->problems.empty() && s->lastMeasures.empty() && !s->lastEncounter);
    }
    auto secretary = unit.session(Role::Secretary);
    EXPECT_FALSE(fileSummary(*secretary, DetaineeId::create()));
}
