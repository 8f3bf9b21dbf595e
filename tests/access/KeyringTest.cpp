// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who can write in the folder of the unit changes keyring.json and waits until the program itself hands a key
// over: each attack on a real folder.
#include <gtest/gtest.h>

#include <QFile>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include "core/access/OpenSession.h"
#include "core/access/Recovery.h"
#include "core/access/RekeyedExport.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"
#include "core/keys/Keyring.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Role;

namespace {

UserId idOf(access::Session& session, const QString& name) {
    const auto accounts = access::users(session);
    for (const access::UserAccount& account : *accounts)
        if (account.name == name) return account.id;
    return {};
}

void change(test::TestUnit& unit, const std::function<void(keys::Keyring&)>& how) {
    auto keyring = keys::loadKeyring(unit.folder());
    ASSERT_TRUE(keyring);
    how(*keyring);
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
}

// Puts an account among the holders of the psychiatric key, with a box that opens and holds nothing.
void smuggleIn(test::TestUnit& unit, const QString& name) {
    change(unit, [&](keys::Keyring& keyring) {
        const auto& half = keyring.find(name)->identity;
        keyring.compartments[Compartment::Psychiatric].sealed[half.user] =
            keys::seal(half.boxPublic, SecureBuffer::random(32));
    });
}

SecureBuffer fresh() {
    QByteArray text("une autre phrase de passe");
    return SecureBuffer::take(text);
}

}  // namespace

TEST(KeyringInTheOpen, ANameAmongTheHoldersIsGivenNoKeyAtTheNextRenewal) {
    for (const char* name : {"hospital_it", "nurse", "secretary"}) {
        test::TestUnit unit;
        const QString thief = QString::fromLatin1(name);
        smuggleIn(unit, thief);
        auto psychiatrist = unit.session(Role::Psychiatrist);
        const auto rotated = access::rotateKey(*psychiatrist, Compartment::Psychiatric);
        ASSERT_FALSE(rotated) << name;
        EXPECT_EQ(rotated.error().code, ErrorCode::TamperDetected);
        EXPECT_EQ(rotated.error().detail, thief);
        psychiatrist.reset();
        const auto exported = access::exportRekeyed(*unit.chief(), unit.scratch(QStringLiteral("b.tar")));
        ASSERT_FALSE(exported);
        EXPECT_EQ(exported.error().code, ErrorCode::TamperDetected);
        const test::Attacker attacker(unit.folder(), thief);
        const test::Attacker holder(unit.folder(), QStringLiteral("psychiatrist"));
        EXPECT_FALSE(attacker.key(Compartment::Psychiatric).sameAs(holder.key(Compartment::Psychiatric)));
    }
}

TEST(KeyringInTheOpen, AGrantSignedBySomebodyWhoMayNotGiveTheKeyCountsForNothing) {
    test::TestUnit unit;
    smuggleIn(unit, QStringLiteral("nurse"));
    const test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    change(unit, [&](keys::Keyring& keyring) {
        const UserId own = nurse.identity().user;
        keyring.compartments[Compartment::Psychiatric].grants[own] = {
            own, keys::sign(nurse.identity().sign, keys::grantDigest(keyring.unitId, Compartment::Psychiatric, own))};
    });
    EXPECT_EQ(access::rotateKey(*unit.session(Role::Psychiatrist), Compartment::Psychiatric).error().code,
              ErrorCode::TamperDetected);
}

TEST(KeyringInTheOpen, AHolderOfTheTeamGivesTheKeyAndItIsRenewedForWhomItWasGivenTo) {
    test::TestUnit unit;
    UserId physician;
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        physician = idOf(*psychiatrist, QStringLiteral("physician"));
        ASSERT_TRUE(access::grantKey(*psychiatrist, physician, Compartment::Psychiatric));
        ASSERT_TRUE(access::rotateKey(*psychiatrist, Compartment::Psychiatric));
    }
    EXPECT_TRUE(unit.session(Role::Physician)->holds(Compartment::Psychiatric));
}

TEST(KeyringInTheOpen, AnotherRecoveryKeyIsSealedNothingUntilTheSheetsAreRenewed) {
    test::TestUnit unit;
    const keys::NewRecovery own = keys::createRecovery();
    change(unit, [&](keys::Keyring& keyring) { keyring.recovery = own.record; });
    auto chief = unit.chief();
    const auto rotated = access::rotateKey(*chief, Compartment::Psychiatric);
    ASSERT_FALSE(rotated);
    EXPECT_EQ(rotated.error().code, ErrorCode::TamperDetected);
    EXPECT_EQ(access::exportRekeyed(*chief, unit.scratch(QStringLiteral("b.tar"))).error().code, ErrorCode::TamperDetected);
    ASSERT_TRUE(access::renewRecovery(*chief, {}, {}));
    EXPECT_TRUE(access::rotateKey(*chief, Compartment::Psychiatric));
}

TEST(KeyringInTheOpen, AnotherUnitsKeyringUnderAnOpenSessionIsRefused) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const UserId nurse = idOf(*chief, QStringLiteral("nurse"));
    change(unit, [&](keys::Keyring& keyring) {
        const keys::SignPair root = keys::SignPair::create();
        keyring.rootPublic = root.publicKey;
        for (keys::UserRecord& user : keyring.users)
            user.identity.endorsement = keys::sign(root, keys::endorsementDigest(user.identity));
    });
    EXPECT_EQ(access::grantKey(*chief, nurse, Compartment::Psychiatric).error().code, ErrorCode::TamperDetected);
    EXPECT_EQ(access::rotateKey(*chief, Compartment::Psychiatric).error().code, ErrorCode::TamperDetected);
    EXPECT_EQ(access::users(*chief).error().code, ErrorCode::TamperDetected);
}

TEST(KeyringInTheOpen, WhatIsVouchedForIsWhatTheListShows) {
    test::TestUnit unit;
    UserId added;
    {
        auto it = unit.session(Role::HospitalIt);
        added = *access::addUser(*it, {QStringLiteral("zoe"), QStringLiteral("Zoé"), {}, {}, Role::Secretary}, fresh());
    }
    // The list says secretary; the keyring would have a psychiatrist vouched for.
    change(unit, [&](keys::Keyring& keyring) { keyring.find(added)->identity.role = QStringLiteral("psychiatrist"); });
    auto chief = unit.chief();
    EXPECT_EQ(access::confirmUser(*chief, added).error().code, ErrorCode::TamperDetected);
    change(unit, [&](keys::Keyring& keyring) { keyring.find(added)->identity.role = QStringLiteral("secretary"); });
    EXPECT_TRUE(access::confirmUser(*chief, added));
}

TEST(KeyringInTheOpen, YesterdaysKeyringDoesNotBringAClosedAccountBackToTheKeys) {
    test::TestUnit unit;
    const QByteArray yesterday = test::fileBytes(keys::keyringPath(unit.folder()));
    auto chief = unit.chief();
    const UserId psychologist = idOf(*chief, QStringLiteral("psychologist"));
    ASSERT_TRUE(access::revokeUser(*chief, psychologist));
    test::writeFile(keys::keyringPath(unit.folder()), yesterday);
    ASSERT_TRUE(access::rotateKey(*chief, Compartment::Psychiatric));
    const auto keyring = keys::loadKeyring(unit.folder());
    EXPECT_FALSE(keyring->compartments.at(Compartment::Psychiatric).sealed.contains(psychologist));
}

TEST(KeyringInTheOpen, AnAccountReopenedWithAPlainShellStopsTheRenewal) {
    test::TestUnit unit;
    const QByteArray yesterday = test::fileBytes(keys::keyringPath(unit.folder()));
    {
        auto chief = unit.chief();
        ASSERT_TRUE(access::revokeUser(*chief, idOf(*chief, QStringLiteral("psychologist"))));
    }
    test::writeFile(keys::keyringPath(unit.folder()), yesterday);
    test::Attacker(unit.folder(), QStringLiteral("psychologist"))
        .run(Compartment::Unit, "UPDATE user SET revoked_at = NULL WHERE name = 'psychologist'");
    EXPECT_EQ(access::rotateKey(*unit.chief(), Compartment::Psychiatric).error().code, ErrorCode::TamperDetected);
}

TEST(KeyringInTheOpen, TheSheetsGiveBackWhatWasGivenAndNotWhatWasWrittenIn) {
    test::TestUnit unit;
    const QStringList& sheets = unit.recoverySheets();
    smuggleIn(unit, QStringLiteral("nurse"));
    ASSERT_TRUE(access::recoverUser(unit.folder(), QStringLiteral("nurse"), sheets[0], sheets[1], fresh(), unit.clock()));
    const auto nurse = access::openSession(unit.folder(), QStringLiteral("nurse"), fresh(), unit.clock());
    ASSERT_TRUE(nurse);
    EXPECT_TRUE((*nurse)->holds(Compartment::Somatic));
    EXPECT_FALSE((*nurse)->holds(Compartment::Psychiatric));
    change(unit, [](keys::Keyring& keyring) {
        keyring.find(QStringLiteral("secretary"))->identity.role = QStringLiteral("psychiatrist");
    });
    EXPECT_EQ(
        access::recoverUser(unit.folder(), QStringLiteral("secretary"), sheets[0], sheets[1], fresh(), unit.clock()).error().code,
        ErrorCode::UntrustedSigner);
}

#ifdef Q_OS_UNIX
// A full medium takes the beginning of a large write and says so only by the count, which QSaveFile does not look at.
TEST(KeyringFile, OneThatAFullMediumCutsShortLeavesTheOneBefore) {
    test::TestUnit unit;
    auto keyring = keys::loadKeyring(unit.folder());
    ASSERT_TRUE(keyring);
    const QByteArray before = test::fileBytes(keys::keyringPath(unit.folder()));
    constexpr qsizetype buffered = 16 * 1024;  // Qt writes less at its own time, and then does look
    ASSERT_GT(before.size(), buffered);
    keyring->unitId += QStringLiteral(" bis");

    rlimit kept{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &kept), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, kept.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = keys::saveKeyring(unit.folder(), *keyring);
    setrlimit(RLIMIT_FSIZE, &kept);
    std::signal(SIGXFSZ, handler);

    EXPECT_FALSE(saved);
    EXPECT_EQ(test::fileBytes(keys::keyringPath(unit.folder())), before);
    EXPECT_TRUE(keys::loadKeyring(unit.folder()));
    EXPECT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
}
#endif
