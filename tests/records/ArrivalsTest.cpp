// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Arrivals.h"

#include <gtest/gtest.h>

#include "core/people/Duplicates.h"
#include "core/people/RollImport.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

void importRoll(access::Session& session, const char* rows) {
    const QByteArray file = QByteArray("ecrou;nom;prenom;date_naissance;sexe;cellule;date_entree;statut\n") + rows;
    const auto applied = people::applyRoll(session, file, people::RowsInError::Stop);
    ASSERT_TRUE(applied && applied->applied);
}

}  // namespace

TEST(Arrivals, WhoCameLatelyIsListedUntilEveryItemIsAnswered) {
    test::TestUnit unit;  // 2 March 2026
    auto nurse = unit.session(Role::Nurse);
    importRoll(*nurse,
               "1;MARTIN;Paul;03/05/1984;M;A-101;01/03/2026;Prévenu\n"
               "2;PETIT;Luc;03/05/1990;M;A-102;20/02/2026;Prévenu\n"
               "3;ANCIEN;Léo;03/05/1991;M;A-103;01/12/2025;Prévenu\n");
    const QDate today = unit.clock().today();
    auto open = arrivals(*nurse, today).value();
    ASSERT_EQ(open.size(), 2u) << "after thirty days it is no longer asked for";
    EXPECT_EQ(open.front().person.identity.familyName, u("PETIT")) << "the earliest first";
    EXPECT_EQ(open.front().nurseOpen, 9);
    EXPECT_EQ(open.front().physicianOpen, 10);

    std::vector<ReceptionAnswer> answers;
    for (const ReceptionItem& item : receptionItems()) {
        if (item.stage == ReceptionStage::MigrantVisit) continue;
        ReceptionAnswer a;
        a.detainee = open.front().person.id;
        a.item = item.key;
        a.state = item.stage == ReceptionStage::NurseScreen ? ReceptionState::Done : ReceptionState::ToDo;
        a.dueOn = a.state == ReceptionState::ToDo ? today.addDays(3) : QDate();
        answers.push_back(a);
    }
    ASSERT_TRUE(recordReception(*nurse, answers));
    open = arrivals(*nurse, today).value();
    ASSERT_EQ(open.size(), 1u) << "what is promised for a day is answered";
    EXPECT_EQ(open.front().person.identity.familyName, u("MARTIN"));
}

TEST(Arrivals, TheAnswersOfAnEarlierStayDoNotCount) {
    test::TestUnit unit;
    unit.clock().set(QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC));
    auto nurse = unit.session(Role::Nurse);
    importRoll(*nurse, "1;MARTIN;Paul;03/05/1984;M;A-101;01/06/2025;Prévenu\n");
    const DetaineeId person = people::presentDetainees(*nurse)->front().id;
    ReceptionAnswer suicide;
    suicide.detainee = person;
    suicide.item = u("suicide_risk");
    ASSERT_TRUE(recordReception(*nurse, {suicide}));
    ASSERT_EQ(arrivals(*nurse, unit.clock().today())->front().nurseOpen, 8);
    unit.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    importRoll(*nurse, "1;MARTIN;Paul;03/05/1984;M;A-101;01/03/2026;Prévenu\n");
    EXPECT_EQ(arrivals(*nurse, unit.clock().today())->front().nurseOpen, 9);
}

TEST(Arrivals, AnAnswerUnderARecordAbsorbedSinceCounts) {
    test::TestUnit unit;
    auto doctor = unit.session(Role::Physician);
    importRoll(*unit.session(Role::Secretary), "1;MARTIN;Paul;03/05/1984;M;A-101;01/03/2026;Prévenu\n");
    people::Identity identity;
    identity.familyName = u("MARTINEZ");
    identity.givenNames = {u("Paul")};
    const DetaineeId person = people::presentDetainees(*doctor)->front().id;
    const DetaineeId other = people::addDetainee(*doctor, identity).value();
    ReceptionAnswer suicide;
    suicide.detainee = other;
    suicide.item = u("suicide_risk");
    ASSERT_TRUE(recordReception(*doctor, {suicide}));
    const QDate today = unit.clock().today();
    EXPECT_EQ(arrivals(*doctor, today)->front().nurseOpen, 9) << "of somebody else as far as is known";
    ASSERT_TRUE(people::mergeDetainees(*doctor, person, other, u("pièce d'identité vue")));
    EXPECT_EQ(arrivals(*doctor, today)->front().nurseOpen, 8);
}
