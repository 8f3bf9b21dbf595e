// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/store/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/UnitDatabase.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

QStringList schemaOf(const QString& path, Compartment compartment, const SecureBuffer& key) {
    auto connection = store::Connection::open(path, compartment, key, store::Access::ReadOnly);
    store::Statement statement(
        **connection, QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"));
    QStringList lines;
    while (statement.step())
        lines << statement.text(0) + QLatin1Char(' ') + statement.text(1) + QLatin1Char(' ') +
                     statement.text(2);
    return lines;
}

}  // namespace

TEST(Migrations, AscendWithoutRepeatingANumber) {
    for (const Compartment compartment : allCompartments) {
        const auto& all = store::migrations(compartment);
        ASSERT_FALSE(all.empty()) << qPrintable(compartmentName(compartment));
        for (size_t at = 1; at < all.size(); ++at)
            EXPECT_LT(all[at - 1].version, all[at].version) << qPrintable(all[at].resource);
    }
}

// A file left at any older version and opened later has the schema of a fresh one.
TEST(Migrations, AMigratedFileEqualsAFreshOne) {
    const SecureBuffer key = SecureBuffer::random(32);
    for (const Compartment compartment : allCompartments) {
        QTemporaryDir folder(test::temporaryTemplate());
        ASSERT_TRUE(store::createDatabase(folder.path(), compartment, key));
        const QStringList fresh = schemaOf(store::databasePath(folder.path(), compartment), compartment, key);
        for (const store::Migration& stop : store::migrations(compartment)) {
            const QString path = folder.filePath(QStringLiteral("stopped-%1.db").arg(stop.version));
            {
                auto connection = store::Connection::open(path, compartment, key, store::Access::Create);
                ASSERT_TRUE(store::migrate(**connection, compartment, stop.version));
                EXPECT_EQ((*connection)->userVersion(compartment).value_or(-1), stop.version);
            }
            {
                auto connection = store::Connection::open(path, compartment, key, store::Access::ReadWrite);
                ASSERT_TRUE(store::migrate(**connection, compartment));
            }
            EXPECT_EQ(schemaOf(path, compartment, key), fresh) << qPrintable(stop.resource);
        }
    }
}

// The journal names a row by its rowid, and the hash leaves out what is NULL: a table must have one, and a
// name.
TEST(Migrations, EveryTableHasARowid) {
    const SecureBuffer key = SecureBuffer::random(32);
    for (const Compartment compartment : allCompartments) {
        QTemporaryDir folder(test::temporaryTemplate());
        ASSERT_TRUE(store::createDatabase(folder.path(), compartment, key));
        for (const QString& line :
             schemaOf(store::databasePath(folder.path(), compartment), compartment, key))
            EXPECT_FALSE(line.contains(QStringLiteral("WITHOUT ROWID"), Qt::CaseInsensitive) &&
                         !line.contains(QStringLiteral("_fts_")))
                << qPrintable(line);
    }
}

TEST(Migrations, NamesWrittenBeforeTheirIndexAreFoundInIt) {
    const SecureBuffer key = SecureBuffer::random(32);
    QTemporaryDir folder(test::temporaryTemplate());
    const QString path = folder.filePath(QStringLiteral("before.db"));
    auto connection = store::Connection::open(path, Compartment::Unit, key, store::Access::Create);
    ASSERT_TRUE(store::migrate(**connection, Compartment::Unit, 13));
    for (const char* sql : {"INSERT INTO detainee (id, version, family_name, given_names, sex, identity_status, name_key, created_at, updated_at,"
                            " updated_by) VALUES ('a', 1, 'Martin', '[]', 'M', 'provisional', '', '', '', ''),"
                            " ('b', 1, 'Marchal', '[]', 'M', 'provisional', '', '', '', '')",
                            "INSERT INTO name_part (part, detainee_id, present) VALUES ('MARTIN', 'a', 0), ('PAUL', 'a', 0),"
                            " ('MARCHAL', 'b', 0), ('LUC', 'b', 0)"})
        store::Statement(**connection, QString::fromLatin1(sql)).step();
    ASSERT_TRUE(store::migrate(**connection, Compartment::Unit));
    store::Statement found(**connection, QStringLiteral("SELECT d.id FROM name_fts AS f JOIN detainee AS d ON d.rowid = f.rowid"
                                                        " WHERE f.name_fts MATCH '\"MA\"* \"PA\"*'"));
    ASSERT_TRUE(found.step());
    EXPECT_EQ(found.text(0), QStringLiteral("a"));
    EXPECT_FALSE(found.step());
}
