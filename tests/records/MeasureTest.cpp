// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Measure.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

TEST(BodyMassIndex, IsNotShownOnALimitThatItIsBelow) {
    EXPECT_EQ(bodyMassIndexText(18.46).left(5).right(2), QStringLiteral("46"));
    EXPECT_EQ(bodyMassIndexText(18.499).right(2), QStringLiteral("49"));
    EXPECT_EQ(bodyMassIndexText(18.44).size(), 4);
    EXPECT_EQ(bodyMassIndexText(18.5).size(), 4);
    EXPECT_EQ(bodyMassIndexText(23.46).right(1), QStringLiteral("5"));
}

TEST(Measure, TheImpossibleIsRefusedAtItsField) {
    const struct {
        MeasureCode code;
        double value;
        bool possible;
    } rows[] = {
        {MeasureCode::Weight, 700, false},
        {MeasureCode::Weight, 350, true},
        {MeasureCode::Weight, 350.1, false},
        {MeasureCode::Weight, 19.9, false},
        {MeasureCode::Weight, 20, true},
        {MeasureCode::Height, 1.75, false},
        {MeasureCode::Height, 175, true},
        {MeasureCode::Temperature, 98.6, false},
        {MeasureCode::Temperature, 36.8, true},
        {MeasureCode::Spo2, 101, false},
        {MeasureCode::Spo2, 100, true},
        {MeasureCode::Pain, 11, false},
        {MeasureCode::Pain, 0, true},
        {MeasureCode::Glucose, 5.6, true},
        {MeasureCode::Glucose, 0, false},
        {MeasureCode::Pulse, -72, false},
        {MeasureCode::Weight, std::numeric_limits<double>::quiet_NaN(), false},
    };
    for (const auto& row : rows) {
        const auto errors = measureErrors({{row.code, row.value}});
        EXPECT_EQ(errors.empty(), row.possible) << qPrintable(enumName(row.code)) << ' ' << row.value;
        if (!errors.empty()) {
            EXPECT_EQ(errors.front().field, enumName(row.code));
        }
    }
}

TEST(Measure, APressureHasTwoFiguresInTheirOrder) {
    EXPECT_EQ(measureErrors({{MeasureCode::Systolic, 120}}).front().field, QStringLiteral("diastolic"));
    EXPECT_EQ(measureErrors({{MeasureCode::Diastolic, 80}}).front().field, QStringLiteral("systolic"));
    EXPECT_EQ(measureErrors({{MeasureCode::Systolic, 80}, {MeasureCode::Diastolic, 120}}).size(), 1u);
    EXPECT_TRUE(measureErrors({{MeasureCode::Systolic, 120}, {MeasureCode::Diastolic, 80}}).empty());
    EXPECT_FALSE(measureErrors({{MeasureCode::Pulse, 70}, {MeasureCode::Pulse, 71}}).empty());
}

TEST(Measure, ReadsAsPeopleWriteIt) {
    EXPECT_EQ(measureText({{MeasureCode::Weight, 82.5},
                           {MeasureCode::Systolic, 120},
                           {MeasureCode::Diastolic, 80},
                           {MeasureCode::Pain, 3},
                           {MeasureCode::Pulse, 100}}),
              QStringLiteral("82,5\u00a0kg · 120/80\u00a0mmHg · 3/10 · 100/min"));
    EXPECT_EQ(measureText({{MeasureCode::Weight, 100}}), QStringLiteral("100\u00a0kg"));
}

TEST(Measure, BodyMassIndexNeedsBoth) {
    EXPECT_NEAR(*bodyMassIndex(70, 175), 22.857, 0.001);
    EXPECT_FALSE(bodyMassIndex(70, std::nullopt));
    EXPECT_FALSE(bodyMassIndex(std::nullopt, 175));
}

TEST(Measure, SeriesAndLastValuesLeaveCorrectedOnesOut) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const auto record = [&](double weight, Correction correction = {}) {
        unit.clock().advanceSeconds(60);
        return recordMeasures(
            *nurse, {{}, Compartment::Somatic, person, {}, {{MeasureCode::Weight, weight}}, {}, correction});
    };
    ASSERT_TRUE(record(80));
    const auto slip = record(97);
    ASSERT_TRUE(slip) << qPrintable(slip.error().detail);
    ASSERT_TRUE(record(79, {*slip, QStringLiteral("chiffres inversés")}));
    const auto series = measureSeries(*nurse, person, MeasureCode::Weight);
    ASSERT_TRUE(series) << qPrintable(series.error().detail);
    ASSERT_EQ(series->size(), 2u);
    EXPECT_EQ(series->at(0).value, 80);
    EXPECT_EQ(series->at(1).value, 79);
    const auto last = lastMeasures(*nurse, person);
    ASSERT_EQ(last->size(), 1u);
    EXPECT_EQ(last->front().value, 79);
    EXPECT_TRUE(measureSeries(*nurse, person, MeasureCode::Weight, unit.clock().today().addDays(1))->empty());
    EXPECT_EQ(record(700).error().field, QStringLiteral("weight"));
    EXPECT_EQ(recordMeasures(*nurse, {{}, Compartment::Somatic, person, {}, {}, {}, {}}).error().field,
              QStringLiteral("values"));
}
