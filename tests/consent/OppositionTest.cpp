// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Opposition.h"

#include <gtest/gtest.h>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::consent;
using access::Role;

namespace {

const QString spip = QStringLiteral("spip");

}  // namespace

TEST(Opposition, FromTheNoticeToTheWithdrawal) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(recordNotice(*nurse, person, spip, today.addDays(-10)));
    EXPECT_EQ(oppositions(*nurse, person)->front().state, OppositionState::Noticed);
    ASSERT_TRUE(recordOpposition(*nurse, person, spip, today, QStringLiteral("dit à l'entretien"), {}));
    auto held = oppositions(*nurse, person);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().state, OppositionState::Active);
    EXPECT_EQ(held->front().noticeOn, today.addDays(-10));
    EXPECT_EQ(recordOpposition(*nurse, person, spip, today, {}, {}).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(withdrawOpposition(*nurse, person, spip, today.addDays(-1), {}).error().field,
              QStringLiteral("until"));
    ASSERT_TRUE(withdrawOpposition(*nurse, person, spip, today, {}));
    EXPECT_EQ(oppositions(*nurse, person)->front().state, OppositionState::Withdrawn);
    EXPECT_EQ(withdrawOpposition(*nurse, person, spip, today, {}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(recordOpposition(*nurse, person, spip, today, {}, {}));
}

TEST(Opposition, ListsWhatHadBeenSharedBefore) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const PriorDisclosure letter{DocumentId::create(), QStringLiteral("attestation_spip"), spip,
                                 QStringLiteral("Mme Roy"), unit.clock().today().addDays(-40)};
    const auto outcome = recordOpposition(
        *nurse, person, spip, unit.clock().today(), {},
        [&](const DetaineeId& who, const QString& recipient) -> Result<std::vector<PriorDisclosure>> {
            EXPECT_EQ(who, person);
            EXPECT_EQ(recipient, spip);
            return std::vector{letter};
        });
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->sharedBefore, std::vector{letter});
}

TEST(Opposition, StandsEvenWhenTheRegisterCannotBeRead) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const auto outcome =
        recordOpposition(*nurse, person, spip, unit.clock().today(), {},
                         [](const DetaineeId&, const QString&) -> Result<std::vector<PriorDisclosure>> {
                             return fail(ErrorCode::StorageFailure);
                         });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(oppositions(*nurse, person)->front().state, OppositionState::Active);
}

TEST(Opposition, FieldsAreChecked) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate tomorrow = unit.clock().today().addDays(1);
    EXPECT_EQ(recordOpposition(*nurse, {}, spip, unit.clock().today(), {}, {}).error().field,
              QStringLiteral("detainee"));
    EXPECT_EQ(recordOpposition(*nurse, DetaineeId::create(), {}, unit.clock().today(), {}, {}).error().field,
              QStringLiteral("scope"));
    EXPECT_EQ(recordOpposition(*nurse, DetaineeId::create(), spip, tomorrow, {}, {}).error().field,
              QStringLiteral("since"));
    EXPECT_EQ(recordNotice(*nurse, DetaineeId::create(), spip, tomorrow).error().field,
              QStringLiteral("noticeOn"));
}
