// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include "core/store/UnitDatabase.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;

namespace {

class Database : public testing::Test {
  protected:
    void SetUp() override {
        store::CompartmentKeys keys;
        for (const Compartment compartment : {Compartment::Unit, Compartment::Somatic}) {
            keys[compartment] = SecureBuffer::random(32);
            ASSERT_TRUE(store::createDatabase(m_folder.path(), compartment, keys[compartment]));
            // As a migration does: once a unit is open, nobody changes its schema.
            auto alone = store::Connection::open(store::databasePath(m_folder.path(), compartment), compartment,
                                                 keys[compartment], store::Access::ReadWrite);
            ASSERT_TRUE(alone);
            ASSERT_TRUE((*alone)->execute("CREATE TABLE t(a, b); CREATE TABLE v(i, r, t, b, at, day, id, n); "
                                          "CREATE VIRTUAL TABLE x_fts USING fts5(words)"));
        }
        auto opened = store::UnitDatabase::open(m_folder.path(), keys, store::Access::ReadWrite);
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        m_database->connection().setJournalWritable(true);
    }

    int run(const char* sql) { return m_database->query(QString::fromLatin1(sql)).run(); }

    QTemporaryDir m_folder{test::temporaryTemplate()};
    std::unique_ptr<store::UnitDatabase> m_database;
};

}  // namespace

TEST_F(Database, ValuesComeBackAsTheyWereBound) {
    const QByteArray blob("\0\1\xff", 3);
    const QString text = QStringLiteral("œuvre « été » \U0001F9EA");
    const QDateTime time(QDate(2026, 3, 29), QTime(1, 30, 0, 250), Qt::UTC);
    const DetaineeId id = DetaineeId::create();
    m_database->query(QStringLiteral("INSERT INTO unit.v VALUES(:i, :r, :t, :b, :at, :day, :id, :n)"))
        .bind(QStringLiteral(":i"), qint64(9007199254740993))
        .bind(QStringLiteral(":r"), 0.1)
        .bind(QStringLiteral(":t"), text)
        .bind(QStringLiteral(":b"), blob)
        .bind(QStringLiteral(":at"), time)
        .bind(QStringLiteral(":day"), QDate(2026, 2, 28))
        .bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":n"), QVariant())
        .run();
    const auto seen = m_database->query(QStringLiteral("SELECT i, r, t, b, at, day, id, n FROM unit.v"))
                          .first([&](const store::Row& row) {
                              EXPECT_EQ(row.integer(0), 9007199254740993);
                              EXPECT_EQ(row.real(1), 0.1);
                              EXPECT_EQ(row.text(2), text);
                              EXPECT_EQ(row.blob(3), blob);
                              EXPECT_EQ(row.utc(4), time);
                              EXPECT_EQ(row.date(5), QDate(2026, 2, 28));
                              EXPECT_EQ(row.id<DetaineeTag>(6), id);
                              EXPECT_TRUE(row.isNull(7));
                              EXPECT_EQ(row.text(7), QString());
                              return true;
                          });
    EXPECT_TRUE(seen.value_or(false));
}

TEST_F(Database, AMissingNameIsAnErrorNotANull) {
    EXPECT_THROW(m_database->query(QStringLiteral("SELECT :a"))
                     .bind(QStringLiteral(":b"), 1)
                     .first([](const store::Row&) { return 0; }),
                 store::StoreError);
}

TEST_F(Database, AnErrorNeverQuotesWhatWasBound) {
    try {
        m_database->query(QStringLiteral("SELECT words FROM unit.x_fts WHERE x_fts MATCH :words"))
            .bind(QStringLiteral(":words"), QStringLiteral("\"secret AND ("))
            .all([](const store::Row&) { return 0; });
        FAIL() << "the query should not parse";
    } catch (const store::StoreError& error) {
        EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos) << error.what();
    }
}

TEST_F(Database, TheSameStatementCanBeOpenTwice) {
    run("INSERT INTO unit.t VALUES(1, 2), (3, 4)");
    const QString sql = QStringLiteral("SELECT a FROM unit.t ORDER BY a");
    const auto pairs = m_database->query(sql).all([&](const store::Row& outer) {
        return m_database->query(sql).all(
            [&](const store::Row& inner) { return outer.integer(0) * 10 + inner.integer(0); });
    });
    EXPECT_EQ(pairs, (std::vector<std::vector<qint64>>{{11, 13}, {31, 33}}));
}

TEST_F(Database, EveryChangedRowIsSeenWhateverTheStatement) {
    run("INSERT INTO unit.t VALUES(1, 2), (3, 4)");
    run("INSERT INTO somatic.t VALUES(1, 2)");
    EXPECT_EQ(m_database->connection().takeChanges(),
              (std::vector<store::RowChange>{{QStringLiteral("somatic"), QStringLiteral("t"), 1},
                                             {QStringLiteral("unit"), QStringLiteral("t"), 1},
                                             {QStringLiteral("unit"), QStringLiteral("t"), 2}}));
    run("DELETE FROM unit.t");  // SQLite would empty the table without looking at its rows
    EXPECT_EQ(m_database->connection().takeChanges().size(), 2U);
    EXPECT_THROW(run("INSERT OR REPLACE INTO unit.t VALUES(1, 2)"), store::StoreError);
}

TEST_F(Database, RollingBackLeavesNothing) {
    m_database->begin();
    run("INSERT INTO unit.t VALUES(1, 2)");
    run("INSERT INTO somatic.t VALUES(1, 2)");
    m_database->rollback();
    EXPECT_EQ(
        m_database
            ->query(QStringLiteral("SELECT (SELECT count(*) FROM unit.t) + (SELECT count(*) FROM somatic.t)"))
            .first([](const store::Row& row) { return row.integer(0); }),
        0);
    EXPECT_FALSE(m_database->connection().hasChanges());
}

TEST_F(Database, QtsOwnSqlitePluginIsNotAmongTheConnections) {
    for (const QString& name : QSqlDatabase::connectionNames())
        EXPECT_NE(QSqlDatabase::database(name, false).driverName(), QStringLiteral("QSQLITE"));
}
