// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/access/Alarm.h"
#include "core/access/Backup.h"
#include "core/access/OpenSession.h"
#include "core/access/Recovery.h"
#include "core/access/RekeyedExport.h"
#include "core/access/Settings.h"
#include "core/store/UnitDatabase.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Role;

namespace {

QStringList listing(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

}  // namespace

TEST(Backup, RestoredElsewhereHoldsEverythingAndVerifies) {
    test::TestUnit unit;
    {
        auto chief = unit.chief();
        ASSERT_TRUE(access::saveSetting(*chief, QStringLiteral("a"), QStringLiteral("avant la sauvegarde")));
        auto it = unit.session(Role::HospitalIt);
        const auto done =
            access::backupUnit(*it, unit.scratch(QStringLiteral("b.tar")));  // while the unit is in use
        ASSERT_TRUE(done);
        EXPECT_EQ(done->files, 6);
        EXPECT_EQ(*access::lastBackup(*chief), unit.clock().nowUtc());
        ASSERT_TRUE(access::saveSetting(*chief, QStringLiteral("a"), QStringLiteral("après")));
    }
    const QString restored = unit.scratch(QStringLiteral("restored"));
    ASSERT_TRUE(access::restoreUnit(unit.scratch(QStringLiteral("b.tar")), restored));
    auto chief =
        access::openSession(restored, QStringLiteral("chief"), test::TestUnit::passphrase(), unit.clock());
    ASSERT_TRUE(chief);
    EXPECT_EQ(*access::setting(**chief, QStringLiteral("a")), QStringLiteral("avant la sauvegarde"));
    const auto verified = access::verifyUnit(**chief);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->problems.empty());
    EXPECT_EQ(verified->compartments.size(), 5U);
}

// A unit whose file does not open for writing is told: only an alarm lets a backup pass whose date is not kept.
TEST(Backup, WhoseDateCannotBeKeptIsNotToldAsDone) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QString rollback = unit.folder() + QStringLiteral("/unit.db-journal");
    QFile::remove(rollback);
    ASSERT_TRUE(QFile::link(unit.scratch(QStringLiteral("nowhere/journal")), rollback));
    const auto done = access::backupUnit(*chief, unit.scratch(QStringLiteral("b.tar")));
    ASSERT_TRUE(QFile::remove(rollback));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::UnitReadOnly);
    EXPECT_FALSE(access::lastBackup(*chief)->has_value());
}

// Somebody who may write beside the backup, or beside the folder to be, leaves links where the program puts its unfinished
// work: what they name is neither written nor emptied.
TEST(Backup, FollowsNoLinkThatSomebodyLeftInItsWay) {
    test::TestUnit unit;
    const QString victim = unit.scratch(QStringLiteral("victim"));
    ASSERT_TRUE(QDir().mkpath(victim));
    const QString file = victim + QStringLiteral("/kept.txt");
    test::writeFile(file, "kept");
    const QString backup = unit.scratch(QStringLiteral("b.tar")), restored = unit.scratch(QStringLiteral("restored"));
    for (const char* suffix : {".part", ".rekeying"})
        ASSERT_TRUE(QFile::link(suffix[1] == 'p' ? file : victim, backup + QString::fromLatin1(suffix)));
    ASSERT_TRUE(QFile::link(victim, restored + QStringLiteral(".restoring")));
    auto chief = unit.chief();
    ASSERT_TRUE(access::backupUnit(*chief, backup));
    ASSERT_TRUE(access::exportRekeyed(*chief, backup));
    ASSERT_TRUE(access::restoreUnit(backup, restored));
    EXPECT_EQ(test::fileBytes(file), QByteArray("kept"));
    EXPECT_EQ(listing(victim), QStringList{QStringLiteral("kept.txt")});
    EXPECT_FALSE(QFileInfo(restored).isSymLink());
    // A backup file that is a link is replaced, not written through.
    const QString link = unit.scratch(QStringLiteral("link.tar"));
    ASSERT_TRUE(QFile::link(file, link));
    ASSERT_TRUE(access::backupUnit(*chief, link));
    EXPECT_EQ(test::fileBytes(file), QByteArray("kept"));
    EXPECT_TRUE(access::checkBackup(link));
}

TEST(Backup, IsItsOwnersAloneToRead) {
    test::TestUnit unit;
    const QString backup = unit.scratch(QStringLiteral("b.tar")), restored = unit.scratch(QStringLiteral("restored"));
    ASSERT_TRUE(access::backupUnit(*unit.chief(), backup));
    ASSERT_TRUE(access::restoreUnit(backup, restored));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(backup) & others);
    EXPECT_FALSE(QFile::permissions(restored) & others);
    for (const QString& name : listing(restored)) EXPECT_FALSE(QFile::permissions(QDir(restored).filePath(name)) & others);
}

TEST(Backup, IsNotPutOverAFileOfTheUnit) {
    test::TestUnit unit;
    auto chief = unit.chief();
    for (const char* name : {"unit.db", "keyring.json", "b.tar"}) {
        const QString file = QDir(unit.folder()).filePath(QString::fromLatin1(name));
        EXPECT_EQ(access::backupUnit(*chief, file).error().code, ErrorCode::InvalidInput) << name;
        EXPECT_EQ(access::exportRekeyed(*chief, file).error().code, ErrorCode::InvalidInput) << name;
    }
    chief.reset();
    EXPECT_TRUE(access::verifyUnit(*unit.chief())->problems.empty());
}

TEST(Backup, ContainsNothingReadable) {
    test::TestUnit unit;
    auto chief = unit.chief();
    ASSERT_TRUE(access::saveSetting(*chief, QStringLiteral("a"), QStringLiteral("MARQUEUR-UNIQUE")));
    ASSERT_TRUE(access::backupUnit(*chief, unit.scratch(QStringLiteral("b.tar"))));
    EXPECT_FALSE(test::fileBytes(unit.scratch(QStringLiteral("b.tar"))).contains("MARQUEUR-UNIQUE"));
}

TEST(Backup, IsNotEverybodysToMake) {
    test::TestUnit unit;
    EXPECT_EQ(
        access::backupUnit(*unit.session(Role::Nurse), unit.scratch(QStringLiteral("b.tar"))).error().code,
        ErrorCode::NotPermitted);
    EXPECT_FALSE(QFile::exists(unit.scratch(QStringLiteral("b.tar"))));
}

TEST(Backup, DamagedAnywhereItIsRefusedWhole) {
    test::TestUnit unit;
    const QString file = unit.scratch(QStringLiteral("b.tar"));
    ASSERT_TRUE(access::backupUnit(*unit.chief(), file));
    const QByteArray whole = test::fileBytes(file);
    const QString target = unit.scratch(QStringLiteral("restored"));
    const auto refused = [&](const QByteArray& bytes) {
        test::writeFile(file, bytes);
        const auto restored = access::restoreUnit(file, target);
        EXPECT_FALSE(QFile::exists(target));
        EXPECT_FALSE(QFile::exists(target + QStringLiteral(".restoring")));
        return !restored && restored.error().code == ErrorCode::Damaged;
    };
    // One byte in the content of each of 40 places; the padding and the time stamps of a tar file carry
    // nothing.
    for (qsizetype at = 2048; at < whole.size() - 10240; at += whole.size() / 40) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        EXPECT_TRUE(refused(bytes)) << at;
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(100), qsizetype(5000), whole.size() / 2})
        EXPECT_TRUE(refused(whole.left(size))) << size;
    EXPECT_TRUE(refused(QByteArray(100000, 'x')));
}

TEST(Backup, GoesIntoAnEmptyFolderOnly) {
    test::TestUnit unit;
    const QString file = unit.scratch(QStringLiteral("b.tar"));
    ASSERT_TRUE(access::backupUnit(*unit.chief(), file));
    const QStringList before = listing(unit.folder());
    EXPECT_EQ(access::restoreUnit(file, unit.folder()).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(listing(unit.folder()), before);
    const QString empty = unit.scratch(QStringLiteral("empty"));
    ASSERT_TRUE(QDir().mkpath(empty));
    EXPECT_TRUE(access::restoreUnit(file, empty));
    EXPECT_TRUE(access::isUnit(empty));
}

// The export of a holder: other keys, the same records.
TEST(RekeyedExport, TakesOtherKeysAndHoldsEveryRecord) {
    test::TestUnit unit;
    std::map<Compartment, SecureBuffer> present;
    {
        test::Attacker chief(unit.folder(), QStringLiteral("chief"));
        for (const Compartment compartment : allCompartments)
            present[compartment] = chief.key(compartment).clone();
        auto session = unit.chief();
        ASSERT_TRUE(access::saveSetting(*session, QStringLiteral("a"), QStringLiteral("avant")));
        auto colleague = session->forkForWorker();  // the unit is in use
        qint64 last = -1;
        const auto done = access::exportRekeyed(*session, unit.scratch(QStringLiteral("r.tar")),
                                                [&](qint64 at, qint64 total) {
                                                    EXPECT_GE(at, last);
                                                    EXPECT_LE(at, total);
                                                    last = at;
                                                    return true;
                                                });
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        EXPECT_EQ(done->rekeyed.size(), 5U);
        EXPECT_GT(last, 0);
        ASSERT_TRUE(access::saveSetting(**colleague, QStringLiteral("a"), QStringLiteral("après")));
        EXPECT_EQ(*access::lastBackup(*session), unit.clock().nowUtc());
    }
    const QString restored = unit.scratch(QStringLiteral("restored"));
    ASSERT_TRUE(access::restoreUnit(unit.scratch(QStringLiteral("r.tar")), restored));
    EXPECT_FALSE(QFile::exists(unit.scratch(QStringLiteral("r.tar.rekeying"))));
    for (const Compartment compartment : allCompartments)
        EXPECT_EQ(store::Connection::open(store::databasePath(restored, compartment), compartment,
                                          present.at(compartment), store::Access::ReadOnly)
                      .error()
                      .code,
                  ErrorCode::WrongKey)
            << qPrintable(compartmentName(compartment));
    for (const char* name : {"chief", "physician", "psychiatrist", "nurse", "hospital_it"})
        EXPECT_TRUE(access::openSession(restored, QString::fromLatin1(name), test::TestUnit::passphrase(),
                                        unit.clock()))
            << name;
    auto chief =
        access::openSession(restored, QStringLiteral("chief"), test::TestUnit::passphrase(), unit.clock());
    ASSERT_TRUE(chief);
    EXPECT_EQ(*access::setting(**chief, QStringLiteral("a")), QStringLiteral("avant"));
    const auto verified = access::verifyUnit(**chief);
    EXPECT_TRUE(verified->problems.empty());
    EXPECT_EQ(verified->compartments.size(), 5U);
}

TEST(RekeyedExport, TheSheetsStillOpenIt) {
    test::TestUnit unit;
    ASSERT_TRUE(access::exportRekeyed(*unit.chief(), unit.scratch(QStringLiteral("r.tar"))));
    const QString restored = unit.scratch(QStringLiteral("restored"));
    ASSERT_TRUE(access::restoreUnit(unit.scratch(QStringLiteral("r.tar")), restored));
    const SecureBuffer fresh = SecureBuffer::random(16);
    ASSERT_TRUE(access::recoverUser(restored, QStringLiteral("psychiatrist"), unit.recoverySheets()[0],
                                    unit.recoverySheets()[2], fresh, unit.clock()));
    auto session = access::openSession(restored, QStringLiteral("psychiatrist"), fresh, unit.clock());
    ASSERT_TRUE(session);
    EXPECT_TRUE((*session)->holds(Compartment::Psychiatric));
}

// A rotation that stopped half way in the unit is none of the copy's: its keys are all new.
TEST(RekeyedExport, LeavesAnUnfinishedRotationBehind) {
    test::TestUnit unit;
    auto session = unit.chief();
    auto keyring = keys::loadKeyring(unit.folder());
    keys::CompartmentRecord& somatic = keyring->compartments[Compartment::Somatic];
    somatic.pending = keys::PendingKey{somatic.sealed, {}, somatic.recovery};
    const auto generation = somatic.generation;
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    ASSERT_TRUE(access::exportRekeyed(*session, unit.scratch(QStringLiteral("r.tar"))));
    const QString restored = unit.scratch(QStringLiteral("restored"));
    ASSERT_TRUE(access::restoreUnit(unit.scratch(QStringLiteral("r.tar")), restored));
    const auto copy = keys::loadKeyring(restored);
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy->compartments.at(Compartment::Somatic).pending);
    EXPECT_EQ(copy->compartments.at(Compartment::Somatic).generation, generation + 1);
    EXPECT_TRUE(keys::loadKeyring(unit.folder())->compartments.at(Compartment::Somatic).pending);
}

TEST(RekeyedExport, IsAHoldersAndIsWhole) {
    test::TestUnit unit;
    const QString file = unit.scratch(QStringLiteral("r.tar"));
    EXPECT_EQ(access::exportRekeyed(*unit.session(Role::HospitalIt), file).error().code,
              ErrorCode::NoCompartmentKey);
    EXPECT_EQ(access::exportRekeyed(*unit.session(Role::Nurse), file).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(access::exportRekeyed(*unit.chief(), file, [](qint64, qint64) { return false; }).error().code,
              ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(file));
    ASSERT_TRUE(access::exportRekeyed(*unit.chief(), file));
    const QByteArray whole = test::fileBytes(file);
    const QString target = unit.scratch(QStringLiteral("restored"));
    for (qsizetype at = 2048; at < whole.size() - 10240; at += whole.size() / 20) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        test::writeFile(file, bytes);
        EXPECT_FALSE(access::restoreUnit(file, target)) << at;
        EXPECT_FALSE(QFile::exists(target)) << at;
    }
}
