// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Allergy.h"
#include "core/records/PillBox.h"
#include "core/records/Sharing.h"
#include "tests/records/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/Rolls.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;

namespace {

// "MmSC", a point where nothing is due; the days after it unless all seven.
QString read(const char* schedule) {
    const auto times = doseTimes(QString::fromUtf8(schedule));
    if (!times) return QStringLiteral("by hand");
    QString shown;
    for (size_t i = 0; i < momentCount; ++i) shown += times->moments[i] ? QLatin1Char("MmSC"[i]) : QLatin1Char('.');
    if (times->days == std::array<bool, 7>{true, true, true, true, true, true, true}) return shown;
    shown += QLatin1Char(' ');
    for (size_t day = 0; day < 7; ++day) shown += times->days[day] ? QString::number(day + 1) : QString();
    return shown;
}

}  // namespace

TEST(DoseTimes, AreReadFromTheWordsAndNeverGuessed) {
    const std::pair<const char*, const char*> rows[] = {
        {"matin et soir", "M.S."},
        {"Matin, midi et soir", "MmS."},
        {"1 le matin, 2 au coucher", "M..C"},
        {"le soir pendant 7 jours", "..S."},
        {"le matin pendant 2 semaines", "M..."},
        {"la nuit", "...C"},
        {"tous les matins", "M..."},
        {"2 fois par jour", "M.S."},
        {"3/j", "MmS."},
        {"trois fois par jour", "MmS."},
        {"1-0-1", "M.S."},
        {"1 – 0 – 1/2 – 1", "M.SC"},
        {"0-0-1", "..S."},
        {"le matin du lundi au vendredi", "M... 12345"},
        {"lundi et jeudi matin", "M... 14"},
        {"le soir, du vendredi au lundi", "..S. 1567"},
        {"tous les lundis matin", "M... 1"},
        {"si besoin", "by hand"},
        {"matin et soir si douleur", "by hand"},
        {"le soir si gêne", "by hand"},
        {"1 fois par jour", "by hand"},
        {"matin, un jour sur deux", "by hand"},
        {"tous les 2 jours, le matin", "by hand"},
        {"toutes les 8 heures", "by hand"},
        {"à 8 h et 20 h", "by hand"},
        {"une fois par semaine le matin", "by hand"},
        {"matin ou soir", "by hand"},
        {"matin sauf le dimanche", "by hand"},
        {"l'après-midi", "by hand"},
        {"selon protocole", "by hand"},
        {"", "by hand"},
    };
    for (const auto& [schedule, expected] : rows) EXPECT_EQ(read(schedule), QString::fromLatin1(expected)) << schedule;
}

TEST(PillBox, TheWeekHoldsWhatIsCurrentOnOneOfItsDaysByBuildingAndCell) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QDate today = unit.clock().today();
    ASSERT_TRUE(people::applyRoll(*chief, test::rollOfTwoBuildings(), people::RowsInError::Stop)->applied);
    const auto present = people::presentDetainees(*chief).value();
    for (const people::Detainee& person : present) {
        auto t = test::soundTreatment(person.id, today);
        t.holding = Holding::WeeklyBox;
        ASSERT_TRUE(prescribe(*chief, t));
        t.holding = Holding::Supervised;
        ASSERT_TRUE(prescribe(*chief, t));
        t.holding = Holding::WeeklyBox;
        t.drug = QStringLiteral("AMOXICILLINE 500 mg, gélule");
        t.startsOn = today.addDays(3);
        t.endsOn = today.addDays(4);
        ASSERT_TRUE(prescribe(*chief, t));
        t.startsOn = today.addDays(7);
        t.endsOn = {};
        ASSERT_TRUE(prescribe(*chief, t)) << "after the week";
    }
    const auto boxes = weeklyBoxes(*chief, today).value();
    ASSERT_EQ(boxes.size(), 2u);
    EXPECT_EQ(boxes[0].building, QStringLiteral("A"));
    EXPECT_EQ(boxes[0].birthDate, QStringLiteral("04/06/1990"));
    EXPECT_EQ(boxes[1].building, QStringLiteral("B"));
    ASSERT_EQ(boxes[0].treatments.size(), 2u);
    const auto& antibiotic = boxes[0].treatments[1];
    ASSERT_TRUE(antibiotic.treatment.drug.startsWith(QStringLiteral("AMOX")));
    EXPECT_FALSE(antibiotic.isDue(today.addDays(2), Moment::Morning));
    EXPECT_TRUE(antibiotic.isDue(today.addDays(3), Moment::Morning));
    EXPECT_FALSE(antibiotic.isDue(today.addDays(3), Moment::Noon));
    EXPECT_TRUE(antibiotic.isDue(today.addDays(4), Moment::Evening));
    EXPECT_FALSE(antibiotic.isDue(today.addDays(5), Moment::Evening));
}

TEST(PillBox, BearsTheAllergiesThatStandAndSaysWhatIsWithheld) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QDate today = unit.clock().today();
    ASSERT_TRUE(people::applyRoll(*chief, test::rollOfTwoBuildings(), people::RowsInError::Stop)->applied);
    const auto present = people::presentDetainees(*chief).value();
    for (const people::Detainee& person : present) {
        auto t = test::soundTreatment(person.id, today);
        t.holding = Holding::WeeklyBox;
        ASSERT_TRUE(prescribe(*chief, t));
    }
    auto psychiatrist = unit.session(access::Role::Psychiatrist);
    Allergy allergy;
    allergy.detainee = weeklyBoxes(*chief, today)->at(1).detainee;
    for (const char* substance : {"pénicilline", "latex"}) {
        allergy.substance = QString::fromUtf8(substance);
        allergy.id = recordAllergy(*chief, allergy).value();
    }
    EXPECT_EQ(weeklyBoxes(*chief, today)->at(1).allergies,
              (KnownAllergies{{QStringLiteral("pénicilline"), QStringLiteral("latex")}, false}));
    allergy.correction = {allergy.id, QStringLiteral("test négatif")};
    allergy.state = AllergyState::Refuted;
    ASSERT_TRUE(recordAllergy(*chief, allergy));
    Allergy theirs;
    theirs.detainee = allergy.detainee;
    theirs.substance = QStringLiteral("lamotrigine");
    ASSERT_TRUE(recordAllergy(*psychiatrist, theirs));
    auto nurse = unit.session(access::Role::Nurse);
    EXPECT_EQ(weeklyBoxes(*nurse, today)->at(1).allergies.substances.size(), 2);
    ASSERT_TRUE(setWithholding(*psychiatrist, {allergy.detainee, WithheldCategory::Allergies, Compartment::Psychiatric, true, today, {}}));
    EXPECT_EQ(weeklyBoxes(*nurse, today)->at(1).allergies, (KnownAllergies{{QStringLiteral("pénicilline")}, true}));
    EXPECT_EQ(weeklyBoxes(*nurse, today)->at(0).allergies, KnownAllergies{});
    EXPECT_FALSE(knownAllergies(*unit.session(access::Role::Secretary)));
}

TEST(PillBox, IsForThoseWhoGiveMedicines) {
    test::TestUnit unit;
    auto secretary = unit.session(access::Role::Secretary);
    EXPECT_FALSE(weeklyBoxes(*secretary, unit.clock().today()));
}
