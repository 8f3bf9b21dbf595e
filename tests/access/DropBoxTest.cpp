// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/DropBox.h"
#include "core/keys/Keyring.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

Result<QByteArray> openAs(access::Session& session, const QByteArray& sealed) {
    return session.read(Act{Action::OpenSealedRequest, Compartment::Coordination, {}, {}},
                        [&](store::Database& database) {
                            return access::openSealed(database, Compartment::Psychiatric, sealed);
                        });
}

}  // namespace

TEST(DropBox, ASomaticNurseSealsAndOnlyThePsychiatricTeamOpens) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const auto sealed =
        access::sealFor(*nurse, Compartment::Psychiatric, QByteArray("je voudrais voir quelqu'un"));
    ASSERT_TRUE(sealed);
    EXPECT_FALSE(sealed->contains("voudrais"));
    EXPECT_EQ(openAs(*nurse, *sealed).error().code, ErrorCode::NoCompartmentKey);
    EXPECT_EQ(*openAs(*unit.session(Role::PsychiatricNurse), *sealed),
              QByteArray("je voudrais voir quelqu'un"));
}

TEST(DropBox, ABoxThatSomebodyElsePutInTheKeyringIsRefused) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    auto keyring = keys::loadKeyring(unit.folder());
    keyring->compartments[Compartment::Psychiatric].dropboxPublic = keys::BoxPair::create().publicKey;
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    EXPECT_EQ(access::sealFor(*nurse, Compartment::Psychiatric, "x").error().code,
              ErrorCode::UntrustedSigner);
}

TEST(DropBox, AnAlteredContentDoesNotOpen) {
    test::TestUnit unit;
    auto psychiatrist = unit.session(Role::Psychiatrist);
    QByteArray sealed = *access::sealFor(*psychiatrist, Compartment::Psychiatric, QByteArray("abc"));
    sealed[sealed.size() - 1] = static_cast<char>(sealed[sealed.size() - 1] ^ 1);
    EXPECT_EQ(openAs(*psychiatrist, sealed).error().code, ErrorCode::DecryptionFailed);
}
