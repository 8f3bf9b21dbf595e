// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Consent.h"

#include <gtest/gtest.h>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::consent;
using access::Role;

namespace {

Consent given(const DetaineeId& person, const QDate& on) {
    Consent c;
    c.detainee = person;
    c.act = ConsentAct::Disclosure;
    c.recipient = QStringLiteral("csapa");
    c.recipientName = QStringLiteral("CSAPA du Parc");
    c.state = ConsentState::Given;
    c.informedOn = c.decidedOn = on;
    return c;
}

}  // namespace

TEST(Consent, IsGivenThenWithdrawnAtOnceAndBothStay) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();
    const auto root = recordConsent(*nurse, given(person, today));
    ASSERT_TRUE(root) << qPrintable(root.error().detail);
    EXPECT_EQ(consents(*nurse, person)->front().informedBy, nurse->user().displayName);
    ASSERT_TRUE(
        changeConsent(*nurse, *root, 1, ConsentState::Withdrawn, today, QStringLiteral("change d'avis")));
    const auto held = consents(*nurse, person);
    ASSERT_EQ(held->size(), 1u);
    EXPECT_EQ(held->front().state, ConsentState::Withdrawn);
    EXPECT_EQ(held->front().recipientName, QStringLiteral("CSAPA du Parc"));
    const auto history = consentHistory(*nurse, person, *root);
    ASSERT_EQ(history->size(), 2u);
    EXPECT_EQ(history->front().state, ConsentState::Given);
    EXPECT_EQ(changeConsent(*nurse, *root, 1, ConsentState::Given, today, {}).error().code,
              ErrorCode::Conflict);
    EXPECT_TRUE(changeConsent(*nurse, *root, 2, ConsentState::Given, today, {}));
}

TEST(Consent, OnlyChangesThatMakeSense) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    const QDate today = unit.clock().today();
    auto nurse = unit.session(Role::Nurse);
    Consent refused = given(person, today);
    refused.state = ConsentState::Refused;
    const auto root = *recordConsent(*nurse, refused);
    EXPECT_EQ(changeConsent(*nurse, root, 1, ConsentState::Withdrawn, today, {}).error().field,
              QStringLiteral("state"));
    EXPECT_EQ(changeConsent(*nurse, root, 1, ConsentState::Expired, today, {}).error().field,
              QStringLiteral("state"));
    EXPECT_EQ(changeConsent(*nurse, root, 1, ConsentState::Given, today.addDays(1), {}).error().field,
              QStringLiteral("decidedOn"));
    EXPECT_EQ(changeConsent(*nurse, ConsentId::create(), 1, ConsentState::Given, today, {}).error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(changeConsent(*nurse, root, 1, ConsentState::Given, today, {}));
}

TEST(Consent, MissingFieldsAreNamed) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QDate today = unit.clock().today();
    const auto fieldOf = [&](auto spoil) {
        Consent c = given(DetaineeId::create(), today);
        spoil(c);
        const auto refused = recordConsent(*nurse, c);
        return refused ? QString() : refused.error().field;
    };
    EXPECT_EQ(fieldOf([](Consent&) {}), QString());
    EXPECT_EQ(fieldOf([](Consent& c) { c.detainee = {}; }), QStringLiteral("detainee"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.informedOn = {}; }), QStringLiteral("informedOn"));
    EXPECT_EQ(fieldOf([&](Consent& c) { c.informedOn = today.addDays(1); }), QStringLiteral("informedOn"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.decidedOn = {}; }), QStringLiteral("decidedOn"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.decidedOn = c.informedOn.addDays(-1); }),
              QStringLiteral("decidedOn"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.form = ConsentForm::OralWithWitness; }), QStringLiteral("witness"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.state = ConsentState::Withdrawn; }), QStringLiteral("state"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.expiresOn = c.informedOn.addDays(-1); }),
              QStringLiteral("expiresOn"));
    EXPECT_EQ(fieldOf([](Consent& c) { c.state = ConsentState::Informed, c.decidedOn = {}; }), QString());
}

TEST(Consent, ExpiresTheDayAfterItsLastDay) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    Consent c = given(person, unit.clock().today());
    c.expiresOn = unit.clock().today().addDays(1);
    ASSERT_TRUE(recordConsent(*nurse, c));
    unit.clock().advanceSeconds(24 * 3600);
    EXPECT_EQ(consents(*nurse, person)->front().state, ConsentState::Given);
    unit.clock().advanceSeconds(24 * 3600);
    EXPECT_EQ(consents(*nurse, person)->front().state, ConsentState::Expired);
}

TEST(Consent, ASharingOutsideNeedsAllFourFields) {
    Consent c = given(DetaineeId::create(), QDate(2026, 3, 2));
    EXPECT_FALSE(isCompleteForOutsideSharing(c));
    c.informationCategories = c.professionalCategories = c.medium = QStringLiteral("x");
    EXPECT_FALSE(isCompleteForOutsideSharing(c));
    c.security = QStringLiteral("x");
    EXPECT_TRUE(isCompleteForOutsideSharing(c));
    c.decidedOn = {};
    EXPECT_FALSE(isCompleteForOutsideSharing(c));
}

TEST(Consent, ASecretaryNeitherReadsNorWrites) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto secretary = unit.session(Role::Secretary);
    EXPECT_FALSE(recordConsent(*secretary, given(person, unit.clock().today())));
    EXPECT_FALSE(consents(*secretary, person));
}

TEST(Consent, RowsCanNeitherBeChangedNorRemoved) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    ASSERT_TRUE(recordConsent(*nurse, given(person, unit.clock().today())));
    for (const QString& sql : {QStringLiteral("UPDATE coordination.consent SET state = 'refused'"),
                               QStringLiteral("DELETE FROM coordination.consent")}) {
        EXPECT_FALSE(
            nurse->write(access::Act{access::Action::RecordConsent, Compartment::Coordination, person, {}},
                         [&](store::Database& db) -> Result<int> { return db.query(sql).run(); }));
    }
    EXPECT_EQ(consents(*nurse, person)->front().state, ConsentState::Given);
}
