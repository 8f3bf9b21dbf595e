// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/OpenSession.h"
#include "core/access/Settings.h"
#include "core/access/UnitSession.h"
#include "core/access/Users.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

const Act changing{Action::ChangeSettings, Compartment::Unit, {}, {}};

Result<qint64> count(access::Session& session, const Act& act, const QString& sql) {
    return session.read(act, [&](store::Database& database) -> Result<qint64> {
        return database.query(sql).first([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    });
}

}  // namespace

TEST(Session, AWriteIsJournaledInTheSameTransaction) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QString entries = QStringLiteral("SELECT count(*) FROM unit.journal_entry");
    const auto before = count(*chief, changing, entries);
    ASSERT_TRUE(access::saveSetting(*chief, QStringLiteral("a.b"), QStringLiteral("c")));
    EXPECT_EQ(*count(*chief, changing, entries), *before + 1);
    EXPECT_EQ(*access::setting(*chief, QStringLiteral("a.b")), QStringLiteral("c"));
}

TEST(Session, AnErrorRollsEverythingBack) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const QString entries = QStringLiteral("SELECT count(*) FROM unit.journal_entry");
    const auto before = count(*chief, changing, entries);
    const auto failed = chief->write(changing, [&](store::Database& database) -> Result<void> {
        access::writeSetting(database, QStringLiteral("a.b"), QStringLiteral("c"), unit.clock().nowUtc(),
                             chief->user().id);
        return fail(ErrorCode::BlockedByRule);
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(*access::setting(*chief, QStringLiteral("a.b"), QStringLiteral("unset")),
              QStringLiteral("unset"));
    EXPECT_EQ(*count(*chief, changing, entries), *before);
}

TEST(Session, WithoutTheKeySqlItselfDoesNotKnowTheTable) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    EXPECT_FALSE(nurse->holds(Compartment::Psychiatric));
    const Act allowed{Action::ViewDetainees, Compartment::Unit, {}, {}};
    const auto refused =
        count(*nurse, allowed, QStringLiteral("SELECT count(*) FROM psychiatric.certificate"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NoCompartmentKey);
    EXPECT_TRUE(count(*nurse, allowed, QStringLiteral("SELECT count(*) FROM somatic.certificate")));
}

TEST(Session, TheRoleDecidesBelowTheWindow) {
    test::TestUnit unit;
    auto secretary = unit.session(Role::Secretary);
    EXPECT_EQ(access::saveSetting(*secretary, QStringLiteral("a"), QStringLiteral("b")).error().code,
              ErrorCode::NotPermitted);
    EXPECT_FALSE(secretary->may(Action::OpenFile, Compartment::Somatic));
}

TEST(Session, SeveralUsersHoldDifferentCompartments) {
    test::TestUnit unit;
    const std::vector<std::pair<Role, std::vector<Compartment>>> held{
        {Role::Physician, {Compartment::Unit, Compartment::Coordination, Compartment::Somatic}},
        {Role::Psychiatrist, {Compartment::Unit, Compartment::Coordination, Compartment::Psychiatric}},
        {Role::PreventionPhysician, {Compartment::Unit, Compartment::Prevention}},
        {Role::HospitalIt, {Compartment::Unit}},
        {Role::CoordinatingPhysician, {allCompartments.begin(), allCompartments.end()}}};
    for (const auto& [role, compartments] : held) {
        auto session = unit.session(role);
        for (const Compartment compartment : allCompartments)
            EXPECT_EQ(session->holds(compartment),
                      std::count(compartments.begin(), compartments.end(), compartment) == 1)
                << qPrintable(access::roleName(role) + QLatin1Char(' ') + compartmentName(compartment));
    }
}

TEST(Session, TheJournalRefusesEverybodyElsesStatements) {
    test::TestUnit unit;
    auto chief = unit.chief();
    for (const char* sql : {"DELETE FROM unit.journal_entry", "UPDATE unit.journal_entry SET at = ''",
                            "DELETE FROM unit.anchor", "INSERT INTO unit.journal_table(name) VALUES('x')",
                            "DROP TABLE unit.journal_entry", "ALTER TABLE unit.anchor RENAME TO x",
                            "CREATE TEMP TRIGGER t AFTER UPDATE ON unit.setting BEGIN DELETE FROM anchor; END",
                            "ATTACH 'x' AS y", "PRAGMA foreign_keys = OFF",
                            "REPLACE INTO unit.setting(name, value, updated_at) VALUES('a', 'b', 'c')"}) {
        const auto refused = chief->write(changing, [&](store::Database& database) -> Result<void> {
            database.query(QString::fromLatin1(sql)).run();
            return {};
        });
        EXPECT_FALSE(refused) << sql;
    }
}

// SQLite asks for the permission when a statement is prepared, and prepared statements are kept.
TEST(Session, AStatementThatTheJournalPreparedDoesNotRunAgainForAnybodyElse) {
    test::TestUnit unit;
    auto chief = unit.chief();
    store::UnitDatabase& database = static_cast<access::UnitSession&>(*chief).unitDatabase();
    const QString sql = QStringLiteral("UPDATE unit.anchor SET head = x'00' WHERE compartment = 'somatic'");
    const auto heads = [&] {
        return database.query(QStringLiteral("SELECT hex(head) FROM unit.anchor ORDER BY compartment"))
            .all([](const store::Row& row) { return row.text(0); });
    };
    const auto before = heads();
    {
        store::JournalTransaction transaction(database);
        database.query(sql).run();
    }
    EXPECT_EQ(heads(), before);
    // The same words again: prepared anew, without the permission.
    EXPECT_FALSE(chief->write(changing, [&](store::Database& open) -> Result<void> {
        open.query(sql).run();
        return {};
    }));
    // The very statement, kept: what it wrote is not committed, nor anything beside it.
    std::unique_ptr<store::Query> kept;
    {
        const store::JournalWritable writable(database.connection());
        kept = std::make_unique<store::Query>(database, sql);
    }
    const auto slipped = chief->write(changing, [&](store::Database&) -> Result<void> {
        kept->run();
        return {};
    });
    ASSERT_FALSE(slipped);
    EXPECT_EQ(slipped.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(heads(), before);
    kept.reset();
    EXPECT_TRUE(chief->write(changing, [](store::Database&) -> Result<void> { return {}; }));
}

TEST(Session, WrongPassphrasesAreSlowedDownAcrossRestarts) {
    test::TestUnit unit;
    const SecureBuffer wrong = SecureBuffer::random(12);
    const auto attempt = [&](const SecureBuffer& passphrase) {
        return access::openSession(unit.folder(), QStringLiteral("nurse"), passphrase, unit.clock());
    };
    for (int wrongs = 0; wrongs < 4; ++wrongs)
        EXPECT_EQ(attempt(wrong).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(attempt(test::TestUnit::passphrase()).error(),
              (Error{ErrorCode::TooManyAttempts, QStringLiteral("5"), {}}));
    unit.clock().advanceSeconds(6);
    EXPECT_TRUE(attempt(test::TestUnit::passphrase()));
    EXPECT_EQ(attempt(wrong).error().code, ErrorCode::WrongPassphrase);
}

TEST(Session, AWorkerHasTheSameRights) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    auto worker = nurse->forkForWorker();
    ASSERT_TRUE(worker);
    EXPECT_TRUE((*worker)->holds(Compartment::Somatic));
    EXPECT_FALSE((*worker)->holds(Compartment::Psychiatric));
    EXPECT_EQ((*worker)->user().name, QStringLiteral("nurse"));
}
