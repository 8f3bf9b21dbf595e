// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/Settings.h"
#include "core/people/Alias.h"
#include "core/people/Duplicates.h"
#include "core/people/IdentityDoubt.h"
#include "core/people/Portrait.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

namespace serment::people {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

class IdentityOf : public testing::Test {
  protected:
    test::TestUnit unit;
    std::unique_ptr<access::Session> doctor = unit.session(access::Role::Physician);
    Identity traits;
    DetaineeId person;

    void SetUp() override {
        traits.familyName = u("MARTIN");
        traits.givenNames = {u("Paul")};
        traits.birthDate = PartialDate::parse(u("03/05/1984")).value();
        person = addDetainee(*doctor, traits).value();
    }
    Detainee held() { return detainee(*doctor, person).value(); }
    Result<int> save() { return saveIdentity(*doctor, person, held().version, traits); }
    void qualify() {
        traits.nir = Nir::parse(u("1 84 05 2A 004 123 08")).value();
        traits.status = IdentityStatus::Qualified;
        ASSERT_TRUE(save());
    }
};

}  // namespace

TEST_F(IdentityOf, AQualifiedIdentityNeedsANumberAndNobodyIsBornTomorrow) {
    traits.status = IdentityStatus::Qualified;
    EXPECT_EQ(save().error().field, u("nir"));
    traits.status = IdentityStatus::Validated;  // a paper was seen, the service not asked
    EXPECT_TRUE(save());
    traits.birthDate = PartialDate::of(2026, 3, 3).value();  // the clock stands at 2 March
    EXPECT_EQ(save().error().field, u("birthDate"));
}

TEST_F(IdentityOf, ADoubtSetsTheNumberAsideUntilItIsSettled) {
    qualify();
    EXPECT_TRUE(insMayLeave(held().identity));
    EXPECT_EQ(raiseIdentityDoubt(*doctor, person, u(" ")).error().field, u("reason"));
    ASSERT_TRUE(raiseIdentityDoubt(*doctor, person, u("la photo de la pièce ne ressemble pas")));
    EXPECT_FALSE(insMayLeave(held().identity));
    EXPECT_EQ(doubtedDetainees(*doctor).value(), std::vector<DetaineeId>{person});
    EXPECT_EQ(raiseIdentityDoubt(*doctor, person, u("encore")).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(save().error().field, u("status")) << "not qualified again while the doubt stands";
    ASSERT_TRUE(settleIdentityDoubt(*doctor, person, u("empreintes vérifiées"), true));
    EXPECT_TRUE(insMayLeave(held().identity));
    EXPECT_FALSE(identityDoubt(*doctor, person)->has_value());
}

TEST_F(IdentityOf, ADoubtThatWasRightLeavesTheIdentityToBeCheckedAnew) {
    qualify();
    ASSERT_TRUE(raiseIdentityDoubt(*doctor, person, u("deux pièces différentes")));
    ASSERT_TRUE(settleIdentityDoubt(*doctor, person, u("pièce empruntée"), false));
    EXPECT_EQ(held().identity.status, IdentityStatus::Provisional);
}

TEST_F(IdentityOf, AnAliasFindsThePersonUntilItIsEnded) {
    Alias alias;
    EXPECT_EQ(addAlias(*doctor, person, alias).error().field, u("familyName"));
    alias.familyName = u("Belkacem");
    alias.givenNames = {u("Ali")};
    const auto id = addAlias(*doctor, person, alias);
    ASSERT_TRUE(id);
    ASSERT_EQ(searchDetainees(*doctor, u("belk"))->size(), 1u);
    EXPECT_EQ(aliases(*doctor, person)->front().givenNames, QStringList{u("Ali")});
    EXPECT_EQ(searchDetainees(*doctor, u("be al"))->size(), 1u);
    ASSERT_TRUE(endAlias(*doctor, *id));
    EXPECT_TRUE(searchDetainees(*doctor, u("belk"))->empty());
    EXPECT_TRUE(searchDetainees(*doctor, u("be al"))->empty());
    EXPECT_EQ(endAlias(*doctor, *id).error().code, ErrorCode::NotFound);
}

TEST_F(IdentityOf, WhatTheIdentityWasStaysReadable) {
    traits.familyName = u("MARTINEAU");
    ASSERT_TRUE(save());
    const auto former = formerIdentities(*doctor, person);
    ASSERT_EQ(former->size(), 1u);
    EXPECT_EQ(former->front().identity.familyName, u("MARTIN"));
    EXPECT_EQ(former->front().identity.birthDate, traits.birthDate);
    EXPECT_EQ(saveIdentity(*doctor, person, 1, traits).error().code, ErrorCode::Conflict);
}

TEST_F(IdentityOf, PicturesAreOffUntilTheUnitTurnsThemOn) {
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000");
    const QDate today = unit.clock().today();
    EXPECT_FALSE(*portraitsAllowed(*doctor));
    EXPECT_EQ(setPortrait(*doctor, person, png, today).error().code, ErrorCode::BlockedByRule);
    doctor.reset();
    ASSERT_TRUE(access::saveSetting(*unit.chief(), u(portraitSetting), u("true")));
    doctor = unit.session(access::Role::Physician);
    EXPECT_EQ(setPortrait(*doctor, person, png, {}).error().field, u("agreedOn"));
    EXPECT_EQ(setPortrait(*doctor, person, QByteArray("GIF89a"), today).error().field, u("content"));
    ASSERT_TRUE(setPortrait(*doctor, person, png, today));
    ASSERT_TRUE(portrait(*doctor, person)->has_value());
    EXPECT_EQ((*portrait(*doctor, person))->content, png);
    ASSERT_TRUE(removePortrait(*doctor, person));
    EXPECT_FALSE(portrait(*doctor, person)->has_value());
}

TEST_F(IdentityOf, AMergedRecordIsNoHomonymAndMatchesAsTheKeptOne) {
    traits.sex = Sex::Male;
    const auto back = addDetainee(*doctor, traits).value();
    traits.sex = Sex::Unknown;
    ASSERT_EQ(likelyDuplicates(*doctor, back)->size(), 1u);
    ASSERT_TRUE(mergeDetainees(*doctor, back, person, u("même pièce d'identité")));
    EXPECT_TRUE(likelyDuplicates(*doctor, back)->empty());
    EXPECT_EQ(matchingDetainees(*doctor, traits).value(), std::vector<DetaineeId>{back});
}

}  // namespace serment::people
