// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file is told apart, and the file is left as it was.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/Migrations.h"
#include "core/store/UnitDatabase.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using store::Access;
using store::Connection;

namespace {

class Opening : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(store::createDatabase(m_folder.path(), Compartment::Unit, m_unitKey));
        ASSERT_TRUE(store::createDatabase(m_folder.path(), Compartment::Somatic, m_somaticKey));
    }

    QString path(Compartment compartment) const { return store::databasePath(m_folder.path(), compartment); }

    // The error of opening the somatic file as the main one, and attached; the file does not change.
    void expectRefused(ErrorCode expected) {
        const QByteArray before = test::fileHash(path(Compartment::Somatic));
        const auto alone = Connection::open(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey,
                                            Access::ReadWrite);
        ASSERT_FALSE(alone);
        EXPECT_EQ(errorName(alone.error().code), errorName(expected));
        auto unit =
            Connection::open(path(Compartment::Unit), Compartment::Unit, m_unitKey, Access::ReadWrite);
        ASSERT_TRUE(unit);
        const auto attached = (*unit)->attach(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey);
        ASSERT_FALSE(attached);
        EXPECT_EQ(errorName(attached.error().code), errorName(expected));
        EXPECT_EQ(test::fileHash(path(Compartment::Somatic)), before);
    }

    QTemporaryDir m_folder{test::temporaryTemplate()};
    SecureBuffer m_unitKey = SecureBuffer::random(32);
    SecureBuffer m_somaticKey = SecureBuffer::random(32);
};

}  // namespace

TEST_F(Opening, AWrongKey) {
    m_somaticKey = SecureBuffer::random(32);
    expectRefused(ErrorCode::WrongKey);
}

TEST_F(Opening, AFileCutOffInsideAPage) {
    ASSERT_TRUE(QFile::resize(path(Compartment::Somatic), 3 * 4096 + 100));
    expectRefused(ErrorCode::DatabaseTruncated);
}

TEST_F(Opening, AFileCutOffBetweenPages) {
    ASSERT_TRUE(QFile::resize(path(Compartment::Somatic), 3 * 4096));
    expectRefused(ErrorCode::DatabaseTruncated);
}

TEST_F(Opening, AnEmptyFile) {
    ASSERT_TRUE(QFile::resize(path(Compartment::Somatic), 0));
    expectRefused(ErrorCode::DatabaseTruncated);
}

TEST_F(Opening, APlainSqliteFile) {
    test::writeFile(path(Compartment::Somatic), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    expectRefused(ErrorCode::NotADatabase);
}

TEST_F(Opening, AnotherApplicationsFile) {
    {
        auto connection = Connection::open(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey,
                                           Access::ReadWrite);
        ASSERT_TRUE((*connection)->execute("PRAGMA somatic.application_id = 4711"));
    }
    expectRefused(ErrorCode::NotADatabase);
}

TEST_F(Opening, ANewerSchema) {
    {
        auto connection = Connection::open(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey,
                                           Access::ReadWrite);
        ASSERT_TRUE((*connection)->execute("PRAGMA somatic.user_version = 9999"));
    }
    expectRefused(ErrorCode::NewerSchema);
}

TEST_F(Opening, AFileThatIsNotThere) {
    ASSERT_TRUE(QFile::remove(path(Compartment::Somatic)));
    EXPECT_EQ(
        Connection::open(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey, Access::ReadWrite)
            .error()
            .code,
        ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(path(Compartment::Somatic)));
}

TEST_F(Opening, ThePromisesOfTheSettingsHold) {
    auto unit = Connection::open(path(Compartment::Unit), Compartment::Unit, m_unitKey, Access::ReadWrite);
    ASSERT_TRUE((*unit)->attach(path(Compartment::Somatic), Compartment::Somatic, m_somaticKey));
    for (const auto& [pragma, value] :
         std::vector<std::pair<const char*, qint64>>{{"PRAGMA temp_store", 2},
                                                     {"PRAGMA foreign_keys", 1},
                                                     {"PRAGMA trusted_schema", 0},
                                                     {"PRAGMA cell_size_check", 1},
                                                     {"PRAGMA somatic.synchronous", 3},
                                                     {"PRAGMA somatic.secure_delete", 1},
                                                     {"PRAGMA somatic.cache_size", -32768},
                                                     {"PRAGMA unit.synchronous", 3},
                                                     {"PRAGMA unit.secure_delete", 1}})
        EXPECT_EQ((*unit)->integer(pragma).value_or(-1), value) << pragma;
}

TEST_F(Opening, NothingReadableStandsInTheFile) {
    auto unit = Connection::open(path(Compartment::Unit), Compartment::Unit, m_unitKey, Access::ReadWrite);
    ASSERT_TRUE(
        (*unit)->execute("INSERT INTO setting(name, value, updated_at) VALUES('x', 'MARQUEUR-UNIQUE', '')"));
    const QByteArray bytes = test::fileBytes(path(Compartment::Unit));
    EXPECT_FALSE(bytes.contains("MARQUEUR-UNIQUE"));
    EXPECT_FALSE(bytes.contains("CREATE TABLE"));
}
