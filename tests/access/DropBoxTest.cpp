// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/DropBox.h"
#include "core/access/OpenSession.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"
#include "core/keys/Keyring.h"
#include "tests/support/Attacker.h"
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

UserId idOf(access::Session& session, const QString& name) {
    const auto accounts = access::users(session);
    for (const access::UserAccount& account : *accounts)
        if (account.name == name) return account.id;
    return {};
}

keys::CompartmentRecord boxOf(test::TestUnit& unit) {
    return keys::loadKeyring(unit.folder())->compartments.at(Compartment::Psychiatric);
}

// A second psychiatrist joins, the first one renews the key (and signs the box, having no root key), then hospital IT
// closes the account of the first: nobody with the root key has been there meanwhile.
void closeWhoSignedTheBox(test::TestUnit& unit) {
    {
        auto chief = unit.chief();
        ASSERT_TRUE(access::addUser(*chief, {QStringLiteral("noor"), QStringLiteral("Dr Noor"), {}, {}, Role::Psychiatrist},
                                    test::TestUnit::passphrase()));
    }
    ASSERT_TRUE(access::rotateKey(*unit.session(Role::Psychiatrist), Compartment::Psychiatric));
    auto it = unit.session(Role::HospitalIt);
    ASSERT_TRUE(access::revokeUser(*it, idOf(*it, QStringLiteral("psychiatrist"))));
}

}  // namespace

// Nothing waits, nothing is lost, nothing stands in clear.
TEST(DropBox, RequestsGoOnBeingSealedAfterItClosedWhoRenewedTheBox) {
    test::TestUnit unit;
    closeWhoSignedTheBox(unit);
    const UserId closed = boxOf(unit).dropboxSigner;
    EXPECT_FALSE(closed.isNull());
    const auto before = access::sealFor(*unit.session(Role::Nurse), Compartment::Psychiatric, QByteArray("avant"));
    ASSERT_TRUE(before);
    // Somebody of the team who may renew the key opens the unit: that is enough.
    { auto noor = unit.session(QStringLiteral("noor")); }
    EXPECT_NE(boxOf(unit).dropboxSigner, closed);
    const auto after = access::sealFor(*unit.session(Role::Nurse), Compartment::Psychiatric, QByteArray("après"));
    ASSERT_TRUE(after);
    auto team = unit.session(Role::PsychiatricNurse);
    EXPECT_EQ(*openAs(*team, *before), QByteArray("avant"));
    EXPECT_EQ(*openAs(*team, *after), QByteArray("après"));
}

TEST(DropBox, TheRootKeyVouchesForItAtTheNextOpening) {
    test::TestUnit unit;
    ASSERT_TRUE(access::rotateKey(*unit.session(Role::Psychiatrist), Compartment::Psychiatric));
    EXPECT_FALSE(boxOf(unit).dropboxSigner.isNull());
    const QByteArray box = boxOf(unit).dropboxPublic;
    { auto chief = unit.chief(); }
    EXPECT_TRUE(boxOf(unit).dropboxSigner.isNull());
    EXPECT_EQ(boxOf(unit).dropboxPublic, box);
}

// The closed psychiatrist, with the signing key and access to the disk, puts a box of his own in.
TEST(DropBox, WhoWasClosedCannotPutABoxInForce) {
    test::TestUnit unit;
    const test::Attacker psychiatrist(unit.folder(), QStringLiteral("psychiatrist"));
    closeWhoSignedTheBox(unit);
    const keys::BoxPair own = keys::BoxPair::create();
    auto keyring = keys::loadKeyring(unit.folder());
    keys::CompartmentRecord& record = keyring->compartments[Compartment::Psychiatric];
    record.dropboxPublic = own.publicKey;
    record.dropboxEndorsement = keys::sign(
        psychiatrist.identity().sign, keys::dropboxDigest(keyring->unitId, Compartment::Psychiatric, own.publicKey));
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    const auto seal = [&] {
        return access::sealFor(*unit.session(Role::Nurse), Compartment::Psychiatric, QByteArray("x"));
    };
    EXPECT_EQ(seal().error().code, ErrorCode::UntrustedSigner);
    // With the shell he makes unit.db say so as well: the row is no longer what the journal has.
    test::Attacker(unit.folder(), QStringLiteral("secretary"))
        .run(Compartment::Unit, "UPDATE setting SET value = ?1 WHERE name = 'dropbox.psychiatric'", own.publicKey.toBase64());
    EXPECT_EQ(seal().error().code, ErrorCode::UntrustedSigner);
    { auto noor = unit.session(QStringLiteral("noor")); }
    EXPECT_NE(boxOf(unit).dropboxPublic, own.publicKey);
    EXPECT_TRUE(seal());
}

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
