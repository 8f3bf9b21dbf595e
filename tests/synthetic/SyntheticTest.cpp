// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>

#include "core/synthetic/Cases.h"
#include "core/synthetic/People.h"
#include "tests/support/Printers.h"

namespace serment::synthetic {

namespace {
const QDate today(2026, 11, 22);
}

TEST(People, AreTheSameForTheSameSeedAndOthersForAnother) {
    Chance one(7), again(7), other(8);
    EXPECT_EQ(rollOf(makePeople(60, one, today)), rollOf(makePeople(60, again, today)));
    Chance first(7);
    EXPECT_NE(rollOf(makePeople(60, first, today)), rollOf(makePeople(60, other, today)));
}

TEST(People, HaveDistinctNumbersAdultAgesAndPlacesOfTheirOwnSex) {
    Chance chance(1);
    const auto people = makePeople(650, chance, today);
    QSet<QString> numbers;
    int homonyms = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        const Person& p = people[i];
        numbers.insert(p.ecrou);
        EXPECT_LE(p.birth, today.addYears(-18));
        EXPECT_GE(p.birth, today.addYears(-95));
        EXPECT_EQ(p.building == QStringLiteral("F"), p.sex == QStringLiteral("F"));
        EXPECT_LE(p.entry, today);
        if (i > 0 && p.familyName == people[i - 1].familyName && p.givenNames == people[i - 1].givenNames) ++homonyms;
    }
    EXPECT_EQ(numbers.size(), 650);
    EXPECT_GE(homonyms, 6);
}

TEST(Cases, FillEveryBlank) {
    Chance chance(3);
    const CaseBook& book = CaseBook::load();
    ASSERT_FALSE(book.somatic.empty());
    ASSERT_FALSE(book.psychiatric.empty());
    for (const auto* list : {&book.somatic, &book.acute, &book.psychiatric})
        for (const Scenario& scenario : *list)
            for (int i = 0; i < 20; ++i) {
                const VisitText visit = writeVisit(scenario, chance);
                for (const QString& text : {visit.reason, visit.subjective, visit.objective, visit.assessment, visit.plan}) {
                    EXPECT_FALSE(text.isEmpty());
                    EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
                }
            }
}

TEST(Cases, ATreatmentForSomeDaysHasItsLastOne) {
    EXPECT_EQ(lastDayOf(QStringLiteral("1 application par jour pendant 8 jours"), today), today.addDays(7));
    EXPECT_EQ(lastDayOf(QStringLiteral("1 comprimé par jour pendant 12 semaines"), today), today.addDays(83));
    EXPECT_FALSE(lastDayOf(QStringLiteral("1 comprimé matin et soir"), today).isValid());
    int limited = 0;
    for (const auto* list : {&CaseBook::load().somatic, &CaseBook::load().psychiatric})
        for (const Scenario& scenario : *list)
            for (const auto& [drug, dosage] : scenario.treatments)
                if (dosage.contains(QStringLiteral("pendant"))) limited += lastDayOf(dosage, today).isValid() ? 1 : 100;
    EXPECT_EQ(limited, 3) << "every dosage that says how long is understood";
}

}  // namespace serment::synthetic
