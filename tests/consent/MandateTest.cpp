// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Mandate.h"

#include <gtest/gtest.h>

#include "core/consent/JudicialInformation.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::consent;
using access::Role;

namespace {

Mandate mandateFrom(const QDate& day) {
    Mandate m;
    m.detainee = DetaineeId::create();
    m.holder = QStringLiteral("M. Louis Petit");
    m.holderKind = QStringLiteral("third_party");
    m.scope = QStringLiteral("copie du dossier");
    m.startsOn = day;
    return m;
}

}  // namespace

TEST(Mandate, TheDaysItIsInForce) {
    const QDate day(2026, 3, 10);
    Mandate m = mandateFrom(day);
    EXPECT_FALSE(m.isInForce(day.addDays(-1)));
    EXPECT_TRUE(m.isInForce(day));
    m.endsOn = day.addDays(5);
    EXPECT_TRUE(m.isInForce(day.addDays(5)));
    EXPECT_FALSE(m.isInForce(day.addDays(6)));
    m.endedOn = day.addDays(2);
    EXPECT_TRUE(m.isInForce(day.addDays(1)));
    EXPECT_FALSE(m.isInForce(day.addDays(2)));
}

TEST(Mandate, IsRecordedAndRevoked) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    Mandate m = mandateFrom(today);
    m.signedOn = today.addDays(1);
    EXPECT_EQ(recordMandate(*nurse, m).error().field, QStringLiteral("signedOn"));
    m.signedOn = today;
    m.holder.clear();
    EXPECT_EQ(recordMandate(*nurse, m).error().field, QStringLiteral("holder"));
    m = mandateFrom(today);
    m.signedOn = m.identityCheckedOn = today;
    const auto root = recordMandate(*nurse, m);
    ASSERT_TRUE(root) << qPrintable(root.error().detail);
    EXPECT_EQ(endMandate(*nurse, *root, 2, today).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(endMandate(*nurse, *root, 1, today));
    const auto held = mandates(*nurse, m.detainee);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().endedOn, today);
    EXPECT_EQ(held->front().version, 2);
    EXPECT_TRUE(held->front().isSigned());
    EXPECT_EQ(endMandate(*nurse, MandateId::create(), 1, today).error().code, ErrorCode::NotFound);
}

TEST(Representative, OfAMinorUntilTheEnd) {
    test::TestUnit unit;
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    Representative r;
    r.detainee = DetaineeId::create();
    r.quality = RepresentativeQuality::Pjj;
    r.since = today;
    EXPECT_EQ(recordRepresentative(*nurse, r).error().field, QStringLiteral("name"));
    r.name = QStringLiteral("Mme Vidal");
    const auto root = recordRepresentative(*nurse, r);
    ASSERT_TRUE(root) << qPrintable(root.error().detail);
    ASSERT_TRUE(endRepresentative(*nurse, *root, 1, today));
    EXPECT_EQ(representatives(*nurse, r.detainee)->front().endedOn, today);
    EXPECT_EQ(representatives(*nurse, r.detainee)->front().quality, RepresentativeQuality::Pjj);
}

TEST(JudicialInformation, IsToldOnADayAndReadBack) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    JudicialInformation j;
    j.detainee = DetaineeId::create();
    EXPECT_EQ(recordJudicialInformation(*physician, j).error().field, QStringLiteral("toldOn"));
    j.toldOn = unit.clock().today();
    j.occasion = JudicialOccasion::IrregularFollowUp;
    ASSERT_TRUE(recordJudicialInformation(*physician, j));
    const auto held = judicialInformation(*physician, j.detainee);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().toldBy, physician->user().displayName);
    EXPECT_EQ(held->front().occasion, JudicialOccasion::IrregularFollowUp);
}
