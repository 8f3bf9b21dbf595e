// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "core/access/Alarm.h"
#include "core/access/Certificate.h"
#include "core/access/DropBox.h"
#include "core/access/KeyFiles.h"
#include "core/access/OpenSession.h"
#include "core/access/Recovery.h"
#include "core/access/Rotation.h"
#include "core/access/Settings.h"
#include "core/access/UnitSession.h"
#include "core/access/Users.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

UserId idOf(access::Session& session, const QString& name) {
    const auto accounts = access::users(session);
    for (const access::UserAccount& account : *accounts)
        if (account.name == name) return account.id;
    return {};
}

Result<std::unique_ptr<access::Session>> login(
    test::TestUnit& unit, const QString& name,
    const SecureBuffer& passphrase = test::TestUnit::passphrase()) {
    return access::openSession(unit.folder(), name, passphrase, unit.clock());
}

SecureBuffer fresh() {
    QByteArray text("une autre phrase de passe");
    return SecureBuffer::take(text);
}

void expectSound(test::TestUnit& unit) {
    auto chief = unit.chief();
    const auto verified = access::verifyUnit(*chief);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->problems.empty());
    EXPECT_EQ(verified->compartments.size(), 5U);
}

}  // namespace

TEST(Accounts, AHolderGrantsToAPublicKey) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const UserId physician = idOf(*chief, QStringLiteral("physician"));
    EXPECT_FALSE(unit.session(Role::Physician)->holds(Compartment::Psychiatric));
    EXPECT_EQ(access::grantKey(*unit.session(Role::Nurse), physician, Compartment::Somatic).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(access::grantKey(*unit.session(Role::Psychiatrist), physician, Compartment::Psychiatric));
    EXPECT_TRUE(unit.session(Role::Physician)->holds(Compartment::Psychiatric));
}

TEST(Accounts, OneThatItAddsWaitsForThePhysician) {
    test::TestUnit unit;
    auto it = unit.session(Role::HospitalIt);
    const auto added = access::addUser(
        *it, {QStringLiteral("nouveau"), QStringLiteral("Nouvelle Infirmière"), {}, {}, Role::Nurse},
        fresh());
    ASSERT_TRUE(added);
    EXPECT_EQ(login(unit, QStringLiteral("nouveau"), fresh()).error().code, ErrorCode::UntrustedSigner);
    EXPECT_EQ(access::grantKey(*unit.chief(), *added, Compartment::Somatic).error().code,
              ErrorCode::UntrustedSigner);
    EXPECT_EQ(access::confirmUser(*it, *added).error().code,
              ErrorCode::NotPermitted);  // without the root key
    ASSERT_TRUE(access::confirmUser(*unit.chief(), *added));
    const auto session = login(unit, QStringLiteral("nouveau"), fresh());
    ASSERT_TRUE(session);
    EXPECT_TRUE((*session)->holds(Compartment::Somatic));
}

TEST(Accounts, ItManagesAccountsAndReadsNothingClinical) {
    test::TestUnit unit;
    auto it = unit.session(Role::HospitalIt);
    for (const Compartment compartment : allCompartments) {
        if (compartment == Compartment::Unit) continue;
        const auto read =
            it->read(Act{Action::ViewSettings, Compartment::Unit, {}, {}},
                     [&](store::Database& database) -> Result<qint64> {
                         return *database
                                     .query(QStringLiteral("SELECT count(*) FROM %1.certificate")
                                                .arg(compartmentName(compartment)))
                                     .first([](const store::Row& row) { return row.integer(0); });
                     });
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::NoCompartmentKey);
        EXPECT_FALSE(access::grantKey(*it, it->user().id, compartment));
    }
    test::Attacker attacker(unit.folder(), QStringLiteral("hospital_it"));
    EXPECT_THROW((void)attacker.key(Compartment::Somatic), std::out_of_range);
}

TEST(Accounts, NamesAreChecked) {
    test::TestUnit unit;
    auto chief = unit.chief();
    for (const char* name : {"", "A", "Dr Leroy", "../x", "é", "-x", "x"})
        EXPECT_EQ(access::addUser(*chief, {QString::fromUtf8(name), QStringLiteral("X"), {}, {}, Role::Nurse},
                                  fresh())
                      .error()
                      .code,
                  ErrorCode::InvalidInput)
            << name;
    EXPECT_EQ(
        access::addUser(*chief, {QStringLiteral("nurse"), QStringLiteral("X"), {}, {}, Role::Nurse}, fresh())
            .error()
            .code,
        ErrorCode::AlreadyExists);
    EXPECT_EQ(access::addUser(
                  *chief, {QStringLiteral("n2"), QStringLiteral("X"), {}, QStringLiteral("123"), Role::Nurse},
                  fresh())
                  .error()
                  .code,
              ErrorCode::InvalidInput);
}

TEST(Revocation, EndsTheOpenSessionTheLoginAndTheKeys) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    const QByteArray oldKey(
        reinterpret_cast<const char*>(
            test::Attacker(unit.folder(), QStringLiteral("nurse")).key(Compartment::Somatic).data()),
        32);
    auto chief = unit.chief();
    ASSERT_TRUE(access::revokeUser(*chief, idOf(*chief, QStringLiteral("nurse"))));
    EXPECT_EQ(access::unitProfile(*nurse).error().code, ErrorCode::UserRevoked);
    EXPECT_EQ(login(unit, QStringLiteral("nurse")).error().code, ErrorCode::UserRevoked);
    EXPECT_EQ(*access::rotationsDue(*chief),
              (std::vector<Compartment>{Compartment::Unit, Compartment::Coordination, Compartment::Somatic}));
    nurse.reset();
    for (const Compartment compartment : {Compartment::Unit, Compartment::Coordination, Compartment::Somatic})
        ASSERT_TRUE(access::rotateKey(*chief, compartment)) << qPrintable(compartmentName(compartment));
    EXPECT_TRUE(access::rotationsDue(*chief)->empty());
    QByteArray copy = oldKey;
    const SecureBuffer kept = SecureBuffer::take(copy);
    EXPECT_EQ(store::Connection::open(store::databasePath(unit.folder(), Compartment::Somatic),
                                      Compartment::Somatic, kept, store::Access::ReadOnly)
                  .error()
                  .code,
              ErrorCode::WrongKey);
    ASSERT_TRUE(
        access::saveSetting(*chief, QStringLiteral("a"), QStringLiteral("b")));  // the same session goes on
    chief.reset();
    EXPECT_TRUE(unit.session(Role::Physician)->holds(Compartment::Somatic));
    expectSound(unit);
}

TEST(Revocation, OneselfCannot) {
    test::TestUnit unit;
    auto chief = unit.chief();
    EXPECT_EQ(access::revokeUser(*chief, chief->user().id).error().code, ErrorCode::NotPermitted);
}

TEST(Rotation, ARequestSealedBeforeStillOpens) {
    test::TestUnit unit;
    const auto sealed =
        access::sealFor(*unit.session(Role::Nurse), Compartment::Psychiatric, QByteArray("avant"));
    ASSERT_TRUE(access::rotateKey(*unit.chief(), Compartment::Psychiatric));
    const auto after =
        access::sealFor(*unit.session(Role::Nurse), Compartment::Psychiatric, QByteArray("après"));
    auto psychiatrist = unit.session(Role::Psychiatrist);
    const auto open = [&](const QByteArray& box) {
        return psychiatrist->read(Act{Action::OpenSealedRequest, Compartment::Psychiatric, {}, {}},
                                  [&](store::Database& database) {
                                      return access::openSealed(database, Compartment::Psychiatric, box);
                                  });
    };
    EXPECT_EQ(*open(*sealed), QByteArray("avant"));
    EXPECT_EQ(*open(*after), QByteArray("après"));
}

// A psychiatrist has no root key: the new box bears a psychiatrist's own signature, which counts because of
// the role that the root key vouches for.
TEST(Rotation, APsychiatristGivesTheTeamANewBox) {
    test::TestUnit unit;
    const QByteArray before =
        keys::loadKeyring(unit.folder())->compartments.at(Compartment::Psychiatric).dropboxPublic;
    ASSERT_TRUE(access::rotateKey(*unit.session(Role::Psychiatrist), Compartment::Psychiatric));
    const auto keyring = keys::loadKeyring(unit.folder());
    const auto& box = keyring->compartments.at(Compartment::Psychiatric);
    EXPECT_NE(box.dropboxPublic, before);
    auto nurse = unit.session(Role::Nurse);
    const auto sealed = access::sealFor(*nurse, Compartment::Psychiatric, QByteArray("après"));
    ASSERT_TRUE(sealed);
    auto team = unit.session(Role::PsychiatricNurse);
    const auto opened = team->read(Act{Action::OpenSealedRequest, Compartment::Psychiatric, {}, {}},
                                   [&](store::Database& database) {
                                       return access::openSealed(database, Compartment::Psychiatric, *sealed);
                                   });
    EXPECT_EQ(*opened, QByteArray("après"));
    // Who is closed out no longer vouches; the coordinating physician's signature takes over at that moment.
    auto chief = unit.chief();
    ASSERT_TRUE(access::revokeUser(*chief, idOf(*chief, QStringLiteral("psychiatrist"))));
    EXPECT_TRUE(access::sealFor(*nurse, Compartment::Psychiatric, QByteArray("encore")));
}

TEST(Rotation, ABoxOfSomebodyWhoMayNotRenewItIsRefused) {
    test::TestUnit unit;
    test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    auto keyring = keys::loadKeyring(unit.folder());
    auto& box = keyring->compartments[Compartment::Psychiatric];
    const keys::BoxPair own = keys::BoxPair::create();
    box.dropboxPublic = own.publicKey;
    box.dropboxSigner = nurse.identity().user;
    box.dropboxEndorsement = keys::sign(
        nurse.identity().sign, keys::dropboxDigest(keyring->unitId, Compartment::Psychiatric, own.publicKey));
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    EXPECT_EQ(access::sealFor(*unit.session(Role::Physician), Compartment::Psychiatric, QByteArray("x"))
                  .error()
                  .code,
              ErrorCode::UntrustedSigner);
}

TEST(Rotation, RenewsTheCertificateAndKeepsTheFormerOne) {
    test::TestUnit unit;
    auto psychiatrist = unit.session(Role::Psychiatrist);
    const auto before = access::publicCertificate(*psychiatrist, Compartment::Psychiatric);
    unit.clock().advanceSeconds(1);
    ASSERT_TRUE(access::rotateKey(*psychiatrist, Compartment::Psychiatric));
    const auto keys = access::certifiedKeys(*psychiatrist, Action::ImportBundle, Compartment::Psychiatric);
    ASSERT_TRUE(keys);
    ASSERT_EQ(keys->size(), 2U);
    EXPECT_EQ(*access::publicCertificate(*psychiatrist, Compartment::Psychiatric),
              keys->front().certificatePem);
    EXPECT_EQ(keys->back().certificatePem, *before);
    EXPECT_NE(keys->front().certificatePem, *before);
    psychiatrist.reset();
    expectSound(unit);
}

TEST(Rotation, IsRefusedWhileAWorkerHasTheFilesOpen) {
    test::TestUnit unit;
    auto chief = unit.chief();
    auto worker = chief->forkForWorker();
    EXPECT_EQ(access::rotateKey(*chief, Compartment::Somatic).error().code, ErrorCode::UnitBusy);
    // So is another user's session in the same process; one that rests holds nothing open and wakes with the
    // new key.
    worker->reset();
    auto nurse = unit.session(Role::Nurse);
    EXPECT_EQ(access::rotateKey(*chief, Compartment::Somatic).error().code, ErrorCode::UnitBusy);
    nurse.reset();
    worker = chief->forkForWorker();
    access::restSession(*chief);
    ASSERT_TRUE(access::rotateKey(**worker, Compartment::Somatic));
    EXPECT_TRUE(chief->may(Action::OpenFile, Compartment::Somatic));
    EXPECT_TRUE(chief->write(Act{Action::OpenFile, Compartment::Somatic, {}, {}},
                             [](store::Database&) -> Result<void> { return {}; }));
}

TEST(Rotation, CancelledLeavesTheOldKeyInForce) {
    test::TestUnit unit;
    auto chief = unit.chief();
    EXPECT_EQ(
        access::rotateKey(*chief, Compartment::Somatic, [](qint64, qint64) { return false; }).error().code,
        ErrorCode::Cancelled);
    EXPECT_TRUE(chief->holds(Compartment::Somatic));
    chief.reset();
    expectSound(unit);
    EXPECT_EQ(*access::rotationsDue(*unit.chief()), (std::vector<Compartment>{Compartment::Somatic}));
}

// Killed between two steps: the folder as it stands then is opened by every holder.
TEST(Rotation, KilledAtAnyStepLeavesAUnitThatOpens) {
    for (const char* step : {"announced", "copied", "swapped"}) {
        test::TestUnit unit;
        {
            test::Attacker program(unit.folder(), QStringLiteral("chief"));
            auto keyring = keys::loadKeyring(unit.folder());
            const SecureBuffer key = SecureBuffer::random(32);
            keys::CompartmentRecord& record = keyring->compartments[Compartment::Somatic];
            keys::PendingKey pending;
            for (const auto& [user, box] : record.sealed)
                pending.sealed[user] = keys::seal(keyring->find(user)->identity.boxPublic, key);
            pending.recovery = keys::seal(keyring->recovery.publicKey, key);
            record.pending = pending;
            record.rotationDue = true;
            ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
            Result<void> reached;
            if (QByteArray(step) != "announced")
                reached = access::copyUnderKey(unit.folder(), Compartment::Somatic,
                                               program.key(Compartment::Somatic), key, {});
            if (reached && QByteArray(step) == "swapped")
                reached = access::swapIn(unit.folder(), Compartment::Somatic);
            ASSERT_TRUE(reached);
        }
        EXPECT_TRUE(unit.session(Role::Nurse)->holds(Compartment::Somatic)) << step;
        EXPECT_TRUE(unit.session(Role::Physician)->holds(Compartment::Somatic)) << step;
        expectSound(unit);
        auto chief = unit.chief();
        EXPECT_EQ(access::rotationsDue(*chief)->size(), QByteArray(step) == "swapped" ? 0U : 1U) << step;
        ASSERT_TRUE(access::rotateKey(*chief, Compartment::Somatic)) << step;
        EXPECT_TRUE(access::rotationsDue(*chief)->empty()) << step;
        EXPECT_FALSE(QFile::exists(store::databasePath(unit.folder(), Compartment::Somatic) +
                                   QStringLiteral(".rotated")));
    }
}

TEST(Recovery, AnyTwoSheetsGiveTheAccountBack) {
    for (const auto& [first, second] : {std::pair{0, 1}, std::pair{2, 0}, std::pair{1, 2}}) {
        test::TestUnit unit;
        const auto& sheets = unit.recoverySheets();
        ASSERT_TRUE(access::recoverUser(unit.folder(), QStringLiteral("psychiatrist"), sheets[first],
                                        sheets[second].toLower(), fresh(), unit.clock()));
        EXPECT_EQ(login(unit, QStringLiteral("psychiatrist")).error().code, ErrorCode::WrongPassphrase);
        auto psychiatrist = login(unit, QStringLiteral("psychiatrist"), fresh());
        ASSERT_TRUE(psychiatrist);
        EXPECT_TRUE((*psychiatrist)->holds(Compartment::Psychiatric));
        EXPECT_FALSE((*psychiatrist)->holds(Compartment::Somatic));
        psychiatrist->reset();
        expectSound(unit);  // what was signed with the lost key still counts
    }
}

TEST(Recovery, TheCoordinatingPhysicianGetsTheRootKeyBack) {
    test::TestUnit unit;
    const auto& sheets = unit.recoverySheets();
    ASSERT_TRUE(access::recoverUser(unit.folder(), QStringLiteral("chief"), sheets[0], sheets[1], fresh(),
                                    unit.clock()));
    auto chief = login(unit, QStringLiteral("chief"), fresh());
    ASSERT_TRUE(chief);
    const auto added = access::addUser(
        **chief, {QStringLiteral("nouveau"), QStringLiteral("X"), {}, {}, Role::Nurse}, fresh());
    ASSERT_TRUE(added);
    EXPECT_TRUE(login(unit, QStringLiteral("nouveau"), fresh()));
}

TEST(Recovery, OneSheetTwiceATypingErrorOrAnotherUnitsDoNot) {
    test::TestUnit unit;
    const auto& sheets = unit.recoverySheets();
    const auto attempt = [&](const QString& first, const QString& second) {
        return access::recoverUser(unit.folder(), QStringLiteral("nurse"), first, second, fresh(),
                                   unit.clock())
            .error();
    };
    EXPECT_EQ(attempt(sheets[0], sheets[0]), (Error{ErrorCode::InvalidInput, QStringLiteral("sheet 2"), {}}));
    QString mistyped = sheets[1];
    mistyped[10] = mistyped[10] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    EXPECT_EQ(attempt(mistyped, sheets[0]), (Error{ErrorCode::InvalidInput, QStringLiteral("sheet 1"), {}}));
    const keys::NewRecovery other = keys::createRecovery();
    EXPECT_EQ(attempt(sheets[0], other.sheets[1]).code, ErrorCode::DecryptionFailed);
    EXPECT_EQ(attempt(other.sheets[0], other.sheets[1]).code, ErrorCode::DecryptionFailed);
    EXPECT_TRUE(login(unit, QStringLiteral("nurse")));
}

TEST(Recovery, NewSheetsTakeThePlaceOfTheFormerOnes) {
    for (const bool withSheets : {true, false}) {
        test::TestUnit unit;
        const auto& old = unit.recoverySheets();
        QStringList fresh3;
        {
            auto chief = unit.chief();
            EXPECT_EQ(access::renewRecovery(*unit.session(Role::Physician), old[0], old[1]).error().code,
                      ErrorCode::NotPermitted);
            const auto made = access::renewRecovery(*chief, withSheets ? old[0] : QString(),
                                                    withSheets ? old[2] : QString());
            ASSERT_TRUE(made) << qPrintable(made.error().detail);
            fresh3 = *made;
        }
        EXPECT_EQ(access::recoverUser(unit.folder(), QStringLiteral("psychiatrist"), old[0], old[1], fresh(),
                                      unit.clock())
                      .error()
                      .code,
                  ErrorCode::DecryptionFailed);
        ASSERT_TRUE(access::recoverUser(unit.folder(), QStringLiteral("psychiatrist"), fresh3[1], fresh3[2],
                                        fresh(), unit.clock()));
        auto psychiatrist = login(unit, QStringLiteral("psychiatrist"), fresh());
        ASSERT_TRUE(psychiatrist);
        EXPECT_TRUE((*psychiatrist)->holds(Compartment::Psychiatric));
        psychiatrist->reset();
        // The new sheets are vouched for: a key renewed later is sealed to them too.
        ASSERT_TRUE(access::rotateKey(*unit.chief(), Compartment::Somatic));
        ASSERT_TRUE(access::recoverUser(unit.folder(), QStringLiteral("physician"), fresh3[0], fresh3[2], fresh(), unit.clock()));
        EXPECT_TRUE((*login(unit, QStringLiteral("physician"), fresh()))->holds(Compartment::Somatic));
        expectSound(unit);
    }
}

TEST(Recovery, GrantsAKeyThatNobodyHolds) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const UserId pharmacist = idOf(*chief, QStringLiteral("pharmacist"));
    const auto& sheets = unit.recoverySheets();
    EXPECT_EQ(access::grantFromSheets(*unit.session(Role::Nurse), pharmacist, Compartment::Psychiatric,
                                      sheets[0], sheets[1])
                  .error()
                  .code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(access::grantFromSheets(*chief, pharmacist, Compartment::Psychiatric, sheets[0], sheets[1]));
    EXPECT_TRUE(unit.session(Role::Pharmacist)->holds(Compartment::Psychiatric));
}

TEST(Passphrase, IsChangedByWhoKnowsIt) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    EXPECT_EQ(access::changePassphrase(*nurse, fresh(), fresh()).error().code, ErrorCode::WrongPassphrase);
    ASSERT_TRUE(access::changePassphrase(*nurse, test::TestUnit::passphrase(), fresh()));
    nurse.reset();
    EXPECT_FALSE(login(unit, QStringLiteral("nurse")));
    EXPECT_TRUE(login(unit, QStringLiteral("nurse"), fresh()));
    expectSound(unit);
}

TEST(Locking, EndsTheSessionAndItsWorkers) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    auto worker = nurse->forkForWorker();
    access::lockSession(*nurse);
    EXPECT_EQ(access::unitProfile(*nurse).error().code, ErrorCode::SessionLocked);
    EXPECT_EQ(access::unitProfile(**worker).error().code, ErrorCode::SessionLocked);
    EXPECT_FALSE(nurse->holds(Compartment::Unit));
    const access::Login& login = static_cast<access::UnitSession&>(*nurse).login();
    EXPECT_TRUE(login.keys.empty());  // gone, not only out of reach
    EXPECT_EQ(login.identity.box.secretKey.size() + login.identity.sign.secretKey.size(), 0U);
    EXPECT_FALSE(nurse->may(Action::OpenFile, Compartment::Somatic));
    EXPECT_EQ(nurse->forkForWorker().error().code, ErrorCode::SessionLocked);
}
