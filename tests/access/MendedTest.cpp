// SPDX-License-Identifier: GPL-3.0-or-later
// What tests/faults found, each once more by itself.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/access/OpenSession.h"
#include "core/access/UnitSession.h"
#include "core/keys/Keyring.h"
#include "core/store/UnitLock.h"
#include "tests/support/Attacker.h"
#include "tests/support/TestUnit.h"

using namespace serment;

TEST(Mended, ALockThatNamesNobodyIsTakenOver) {
    for (const QByteArray& left : {QByteArray(), QByteArray("\0\xFF\n", 3), QByteArray("12\n")}) {
        test::TestUnit unit;
        test::writeFile(unit.scratch(QStringLiteral("unit/unit.lock")), left);
        EXPECT_TRUE(store::UnitLock::acquire(unit.folder()));
    }
}

TEST(Mended, AnyBitOfTheKeyringThatFlipsIsNoticedEvenInTheRecovery) {
    test::TestUnit unit;
    const QString path = keys::keyringPath(unit.folder());
    const QByteArray whole = test::fileBytes(path);
    const qsizetype recovery = whole.indexOf("\"root_recovery\"");
    ASSERT_GT(recovery, 0);
    for (const qsizetype at : {recovery + 24, recovery + 40, whole.indexOf("\"generation\"") + 14}) {
        QByteArray bytes = whole;
        bytes[at] = bytes[at] == '3' ? '5' : '3';
        test::writeFile(path, bytes);
        const auto keyring = keys::loadKeyring(unit.folder());
        ASSERT_FALSE(keyring) << at;
        EXPECT_EQ(keyring.error().code, ErrorCode::Damaged);
    }
    // A keyring of before the sum opens.
    QByteArray without = whole;
    const qsizetype from = without.indexOf("\"sum\""), to = without.indexOf('\n', from);
    without.remove(from, to - from);
    test::writeFile(path, without);
    EXPECT_TRUE(keys::loadKeyring(unit.folder()));
}

TEST(Mended, AJournalTransactionThatFailsIsUndoneAndClosesTheJournalAgain) {
    test::TestUnit unit;
    const auto chief = unit.chief();
    auto& database = static_cast<access::UnitSession&>(*chief).unitDatabase();
    // Permission is asked when a statement is prepared: another number is another statement.
    const QString insert = QStringLiteral("INSERT INTO unit.journal_migration(version) VALUES(%1)");
    try {
        store::JournalTransaction transaction(database);
        database.query(insert.arg(9999)).run();
        throw store::StoreError(ErrorCode::DiskFull, QString());
    } catch (const store::StoreError&) {
    }
    EXPECT_THROW(database.query(insert.arg(9998)).run(), store::StoreError);
    database.begin();  // none is open any more
    database.rollback();
    EXPECT_EQ(database.query(QStringLiteral("SELECT count(*) FROM unit.journal_migration WHERE version = 9999")).first([](const store::Row& row) {
        return row.integer(0);
    }),
              0);
}
