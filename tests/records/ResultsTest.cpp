// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/File.h"
#include "core/records/LabResult.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Terminology.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

TEST(LabReport, KeepsWhatIsTypedAndTheNumberWhenThereIsOne) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    LabReport report;
    report.detainee = DetaineeId::create();
    EXPECT_EQ(recordLabReport(*nurse, report).error().field, QStringLiteral("values"));
    report.values = {{QStringLiteral("Kaliémie"),
                      QStringLiteral("3,2"),
                      {},
                      QStringLiteral("mmol/L"),
                      QStringLiteral("3,5 – 5,0"),
                      true},
                     {QStringLiteral("TP"), QStringLiteral("> 70"), {}, QStringLiteral("%"), {}, false}};
    const auto id = recordLabReport(*nurse, report);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    const auto all = labValues(*nurse, report.detainee);
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ(all->at(0).value.number, 3.2);
    EXPECT_TRUE(all->at(0).value.isAbnormal);
    EXPECT_FALSE(all->at(1).value.number);
    report.values.front().value = QStringLiteral("4,2");
    report.correction = {*id, QStringLiteral("faute de frappe")};
    ASSERT_TRUE(recordLabReport(*nurse, report));
    const auto potassium = labValues(*nurse, report.detainee, QStringLiteral("Kaliémie"));
    ASSERT_EQ(potassium->size(), 1u);
    EXPECT_EQ(potassium->front().value.number, 4.2);
    EXPECT_EQ(searchText(*nurse, QStringLiteral("kaliemie"), {})->size(), 1u);
}

TEST(LabReport, WhatCannotBeIsToldAtTheField) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    LabReport report;
    report.detainee = DetaineeId::create();
    report.values = {{QStringLiteral("CRP"), {}, {}, {}, {}, false}};
    EXPECT_EQ(recordLabReport(*nurse, report).error().field, QStringLiteral("value"));
    report.values = {{QStringLiteral("CRP"), QStringLiteral("3"), {}, {}, {}, false},
                     {QStringLiteral("CRP"), QStringLiteral("4"), {}, {}, {}, false}};
    EXPECT_EQ(recordLabReport(*nurse, report).error().field, QStringLiteral("values"));
    report.values.pop_back();
    report.takenAt = unit.clock().nowUtc().addDays(1);
    EXPECT_EQ(recordLabReport(*nurse, report).error().field, QStringLiteral("occurredAt"));
}

TEST(SuicideRisk, IsLookedAtAgainOnItsDay) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();
    SuicideRisk r;
    r.detainee = DetaineeId::create();
    r.ideation = Ideation::Active;
    EXPECT_EQ(recordSuicideRisk(*nurse, r).error().field, QStringLiteral("measures"));
    r.measures = QStringLiteral("revu demain");
    EXPECT_EQ(recordSuicideRisk(*nurse, r).error().field, QStringLiteral("reviewOn"));
    r.reviewOn = today.addDays(-1);
    EXPECT_EQ(recordSuicideRisk(*nurse, r).error().field, QStringLiteral("reviewOn"));
    r.reviewOn = today.addDays(1);
    ASSERT_TRUE(recordSuicideRisk(*nurse, r));
    EXPECT_TRUE(suicideReviewsDue(*nurse, today)->empty());
    ASSERT_EQ(suicideReviewsDue(*nurse, today.addDays(1))->size(), 1u);
    unit.clock().advanceSeconds(24 * 3600);
    r.ideation = Ideation::None;
    r.reviewOn = {};
    ASSERT_TRUE(recordSuicideRisk(*nurse, r));
    EXPECT_TRUE(suicideReviewsDue(*nurse, today.addDays(30))->empty());
    ASSERT_EQ(suicideRisks(*nurse, r.detainee)->size(), 2u);
    EXPECT_EQ(suicideRisks(*nurse, r.detainee)->front().ideation, Ideation::None);
}

TEST(Terminology, IsImportedByTheUnitAndFoundByBeginnings) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QByteArray file =
        QStringLiteral(
            "code;libellé\nJ45.0;Asthme à prédominance allergique\r\nJ45.9;\"Asthme, sans précision\"\n"
            "illisible\n\nK21.0\tReflux\tgastro\n")
            .toUtf8();
    const auto done = importTerminology(*chief, QStringLiteral("CIM-10"), file);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(*done, (TerminologyImport{3, 0, {4}}));
    EXPECT_EQ(importTerminology(*chief, QStringLiteral("CIM-10"), file)->added, 0);
    EXPECT_EQ(importTerminology(*chief, QStringLiteral("CIM-10"), "K21.0;Reflux gastrique\n")->changed, 1);
    EXPECT_EQ(findCodes(*chief, QStringLiteral("asth ALLER"))->front().code, QStringLiteral("J45.0"));
    EXPECT_EQ(findCodes(*chief, QStringLiteral("j45.9"))->front().label,
              QStringLiteral("Asthme, sans précision"));
    EXPECT_EQ(findCodes(*chief, QStringLiteral("j45"))->size(), 2u);
    EXPECT_TRUE(findCodes(*chief, QStringLiteral("%"))->empty());
    EXPECT_TRUE(findCodes(*chief, QStringLiteral("sthme"))->empty());
    EXPECT_EQ(importTerminology(*chief, QStringLiteral("CIM-10"), "\n\n").error().code,
              ErrorCode::UnreadableFile);
    EXPECT_EQ(importTerminology(*chief, {}, file).error().field, QStringLiteral("system"));
    chief.reset();
    auto nurse = unit.session(Role::Nurse);
    EXPECT_EQ(findCodes(*nurse, QStringLiteral("reflux"))->front().label, QStringLiteral("Reflux gastrique"));
    EXPECT_FALSE(importTerminology(*nurse, QStringLiteral("CIM-10"), file));
}
