// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Figures.h"

#include <gtest/gtest.h>

#include "core/agenda/Wards.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::agenda;
using access::Role;

TEST(Figures, AQuantileIsAValueThatSomebodyWaited) {
    EXPECT_EQ(nearestRank({}, 0.5), 0);
    EXPECT_EQ(nearestRank({7}, 0.9), 7);
    EXPECT_EQ(nearestRank({3, 1, 2}, 0.5), 2);
    EXPECT_EQ(nearestRank({4, 3, 1, 2}, 0.5), 2);
    EXPECT_EQ(nearestRank({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0.9), 9);
}

TEST(Figures, ExtractionsAreCountedFromTheIndicationUntilSeen) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();
    const auto id = indicateExtraction(*nurse, DetaineeId::create(), QStringLiteral("CH"), today.addDays(-20),
                                       {Compartment::Somatic, QStringLiteral("cardiologie"), {}, {}})
                        .value();
    int version = 1;
    const auto step = [&](ExtractionState to, std::optional<CancelledBy> cause = {}) {
        const auto done = advanceExtraction(*nurse, id, version++, {to, {}, unit.clock().nowUtc(), cause, {}});
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    };
    step(ExtractionState::Consented);
    step(ExtractionState::Requested);
    step(ExtractionState::Cancelled, CancelledBy::Hospital);
    step(ExtractionState::Requested);
    step(ExtractionState::Confirmed);
    step(ExtractionState::Departed);
    step(ExtractionState::SeenOutside);
    const auto f = figures(*nurse, today, today).value();
    const QDate month(today.year(), today.month(), 1);
    EXPECT_EQ(f.extractions, (ExtractionFigures{1, 1, 20, 20, {{CancelledBy::Hospital, 1}}, {{month, {{CancelledBy::Hospital, 1}}}}}));
    EXPECT_TRUE(QString::fromUtf8(figuresCsv(f)).contains(QStringLiteral("\"annulées : hôpital\";\"1\"")));
}

TEST(Figures, ACancellationBelongsToTheMonthOnTheWall) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();
    const QDate month(today.year(), today.month(), 1), next = month.addMonths(1);
    const auto id = indicateExtraction(*nurse, DetaineeId::create(), QStringLiteral("CH"), today,
                                       {Compartment::Somatic, QStringLiteral("cardiologie"), {}, {}})
                        .value();
    // Half an hour into the next month in Paris is still the month before in UTC.
    unit.clock().set(QDateTime(next, QTime(0, 30), Qt::LocalTime).toUTC());
    ASSERT_TRUE(advanceExtraction(*nurse, id, 1, {ExtractionState::Consented, {}, {}, {}, {}}));
    ASSERT_TRUE(advanceExtraction(*nurse, id, 2, {ExtractionState::Requested, {}, {}, {}, {}}));
    ASSERT_TRUE(advanceExtraction(*nurse, id, 3, {ExtractionState::Cancelled, {}, {}, CancelledBy::Administration, {}}));
    const auto f = figures(*nurse, month, next.addMonths(1).addDays(-1)).value();
    EXPECT_EQ(f.extractions.months, (std::vector<CancelledMonth>{{month}, {next, {{CancelledBy::Administration, 1}}}}));
    const QString table = QString::fromUtf8(figuresCsv(f));
    const QString line = QStringLiteral("\"%1\";\"%2\";\"0\";\"0\";\"0\"");
    EXPECT_TRUE(table.contains(line.arg(month.toString(QStringLiteral("yyyy-MM"))).arg(0))) << table.toStdString();
    EXPECT_TRUE(table.contains(line.arg(next.toString(QStringLiteral("yyyy-MM"))).arg(1))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("\"délai médian (jours)\";\"\""))) << "nobody was seen: no delay";
}

TEST(Figures, EveryWeekOfThePeriodIsThereAndABadPeriodIsRefused) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();  // a Monday
    EXPECT_EQ(figures(*nurse, today.addDays(-14), today)->weeks.size(), 3u);
    EXPECT_EQ(figures(*nurse, today.addDays(-13), today.addDays(-1))->weeks.size(), 2u);
    EXPECT_EQ(figures(*nurse, today, today.addDays(-1)).error().field, QStringLiteral("to"));
}

TEST(Wards, AreToldByTheWordsOfAPlace) {
    const auto wards = loadWards();
    ASSERT_TRUE(wards) << qPrintable(wards.error().detail);
    const auto at = [&](const char* building, const char* cell) {
        return wardOf(people::Place::trusted(QString::fromLatin1(building), {}, QString::fromLatin1(cell)), *wards);
    };
    EXPECT_EQ(at("QD", "104"), PlacementKind::Disciplinary);
    EXPECT_EQ(at("A", "QI-3"), PlacementKind::Isolation);
    EXPECT_EQ(at("ISO2", "1"), PlacementKind::Isolation);
    EXPECT_EQ(at("B", "214"), std::nullopt);
    EXPECT_EQ(at("ISOLDE", "1"), std::nullopt);
    EXPECT_EQ(at("", ""), std::nullopt);
}
