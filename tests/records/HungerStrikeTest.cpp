// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/HungerStrike.h"

#include <gtest/gtest.h>

#include "core/records/File.h"
#include "core/records/Titles.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

HungerStrikeDay weighed(const QDate& day, double kg) {
    HungerStrikeDay d;
    d.day = day;
    d.measures = {{MeasureCode::Weight, kg}};
    return d;
}

}  // namespace

TEST(StrikeState, AlertsAtTenAndTwentyPercentAndBelow18AndAHalf) {
    const QDate start(2026, 3, 2);
    HungerStrike strike;
    strike.declaredOn = start;
    strike.baselineWeight = 80;
    strike.height = 180;
    using Alerts = std::vector<StrikeAlert>;
    const struct {
        const char* name;
        double weight;
        Alerts alerts;
    } rows[] = {
        {"no loss", 80, {}},
        {"just under 10 %", 72.1, {}},
        {"10 % exactly", 72, {StrikeAlert::Loss10}},
        {"just under 20 %, index still 19.8", 64.1, {StrikeAlert::Loss10}},
        {"20 % exactly", 64, {StrikeAlert::Loss20, StrikeAlert::Loss10}},
        {"index of 18.5 is not below it", 59.94, {StrikeAlert::Loss20, StrikeAlert::Loss10}},
        {"index below 18.5", 59.9, {StrikeAlert::Loss20, StrikeAlert::Loss10, StrikeAlert::LowBmi}},
    };
    for (const auto& row : rows)
        EXPECT_EQ(strikeState(strike, {weighed(start.addDays(9), row.weight)}, start.addDays(9)).alerts,
                  row.alerts)
            << row.name;
}

TEST(StrikeState, TheFirstWeightStandsForAMissingBaseline) {
    const QDate start(2026, 3, 2);
    HungerStrike strike;
    strike.declaredOn = start;
    EXPECT_FALSE(strikeState(strike, {}, start).lossPercent);
    const auto state =
        strikeState(strike, {weighed(start.addDays(5), 63), weighed(start.addDays(1), 70)}, start.addDays(6));
    EXPECT_EQ(state.baselineWeight, 70);
    EXPECT_EQ(state.lastWeight, 63);
    EXPECT_NEAR(*state.lossPercent, 10, 1e-9);
    EXPECT_EQ(state.dayNumber, 7);
    EXPECT_FALSE(state.seenToday);
    EXPECT_FALSE(state.bmi);
}

TEST(HungerStrike, AnEpisodeFromItsDeclarationToItsEnd) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    HungerStrike strike;
    strike.detainee = person;
    strike.declaredOn = unit.clock().today();
    strike.baselineWeight = 80;
    strike.height = 180;
    const auto id = recordHungerStrike(*nurse, strike);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    EXPECT_EQ(recordHungerStrike(*nurse, strike).error().code, ErrorCode::AlreadyExists);

    HungerStrikeDay day = weighed(unit.clock().today(), 80);
    day.detainee = person;
    day.strike = *id;
    for (const double kg : {80.0, 76.0, 71.5}) {
        day.day = unit.clock().today();
        day.measures = {
            {MeasureCode::Weight, kg}, {MeasureCode::Systolic, 110}, {MeasureCode::Diastolic, 70}};
        const auto done = recordHungerStrikeDay(*nurse, day);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        unit.clock().advanceSeconds(24 * 3600);
    }
    const auto going = currentHungerStrikes(*nurse);
    ASSERT_TRUE(going) << qPrintable(going.error().detail);
    ASSERT_EQ(going->size(), 1u);
    EXPECT_EQ(going->front().days.size(), 3u);
    EXPECT_EQ(going->front().days.back().measures.size(), 3u);
    EXPECT_FALSE(going->front().state.seenToday);
    EXPECT_EQ(going->front().state.alerts, std::vector{StrikeAlert::Loss10});
    EXPECT_EQ(measureSeries(*nurse, person, MeasureCode::Weight)->size(), 3u);

    strike.correction = {*id, QStringLiteral("fin")};
    strike.endedOn = unit.clock().today();
    EXPECT_EQ(recordHungerStrike(*nurse, strike).error().field, QStringLiteral("ending"));
    strike.ending = StrikeEnding::Resumed;
    ASSERT_TRUE(recordHungerStrike(*nurse, strike));
    EXPECT_TRUE(currentHungerStrikes(*nurse)->empty());
    EXPECT_EQ(hungerStrikes(*nurse, person)->front().strike.ending, StrikeEnding::Resumed);
    unit.clock().advanceSeconds(24 * 3600);
    day.day = unit.clock().today();
    EXPECT_EQ(recordHungerStrikeDay(*nurse, day).error().field, QStringLiteral("strike"));
}

TEST(HungerStrike, StandsInTheTimelineUnderAFrenchTitle) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    HungerStrike strike;
    strike.detainee = DetaineeId::create();
    strike.declaredOn = unit.clock().today();
    for (size_t i = 0; i < EnumNames<StrikeType>::values.size(); ++i) {
        strike.type = StrikeType(int(i));
        const QString key = enumName(strike.type);
        EXPECT_NE(titleOf(key), key);
    }
    ASSERT_TRUE(recordHungerStrike(*nurse, strike));
    EXPECT_EQ(timeline(*nurse, strike.detainee)->entries.front().title, QStringLiteral("Jeûne partiel"));
}

TEST(HungerStrike, WhatCannotBeIsToldAtTheField) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    HungerStrike strike;
    strike.detainee = DetaineeId::create();
    EXPECT_EQ(recordHungerStrike(*nurse, strike).error().field, QStringLiteral("declaredOn"));
    strike.declaredOn = unit.clock().today().addDays(1);
    EXPECT_EQ(recordHungerStrike(*nurse, strike).error().field, QStringLiteral("declaredOn"));
    strike.declaredOn = unit.clock().today();
    strike.baselineWeight = 700;
    EXPECT_EQ(recordHungerStrike(*nurse, strike).error().field, QStringLiteral("baselineWeight"));
    HungerStrikeDay day = weighed(unit.clock().today(), 700);
    day.detainee = strike.detainee;
    EXPECT_EQ(recordHungerStrikeDay(*nurse, day).error().field, QStringLiteral("weight"));
    day.measures.clear();
    EXPECT_EQ(recordHungerStrikeDay(*nurse, day).error().field, QStringLiteral("strike"));
}
