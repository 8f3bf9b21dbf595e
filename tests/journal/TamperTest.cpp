// SPDX-License-Identifier: GPL-3.0-or-later
// Each test plays somebody who goes round the program, on real files; the check must tell what, where and
// since when.
#include <gtest/gtest.h>

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/access/Settings.h"
#include "core/journal/Entry.h"
#include "core/journal/Rows.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using journal::ProblemKind;

namespace {

const Act writing{Action::WriteEncounter, Compartment::Somatic, {}, {}};

// A row of the somatic file, written through the door.
void writeRow(access::Session& session, const QString& id, const QString& text) {
    const auto done = session.write(writing, [&](store::Database& database) -> Result<void> {
        database
            .query(QStringLiteral("INSERT INTO somatic.certificate(id, certificate_pem, key_pem, created_at) "
                                  "VALUES(:id, :text, '', '')"))
            .bind(QStringLiteral(":id"), id)
            .bind(QStringLiteral(":text"), text)
            .run();
        return {};
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

// Four entries in the somatic file, a minute apart; all sessions closed again.
void fill(test::TestUnit& unit) {
    auto physician = unit.session(access::Role::Physician);
    for (const char* id : {"r1", "r2", "r3", "r4"}) {
        unit.clock().advanceSeconds(60);
        writeRow(*physician, QString::fromLatin1(id), QStringLiteral("texte"));
    }
}

std::vector<journal::Problem> problemsOf(test::TestUnit& unit) {
    auto chief = unit.chief();
    const auto verified = access::verifyUnit(*chief);
    EXPECT_TRUE(verified);
    return verified ? verified->problems : std::vector<journal::Problem>();
}

bool contains(const std::vector<journal::Problem>& problems, Compartment compartment, ProblemKind kind) {
    return std::any_of(problems.begin(), problems.end(), [&](const auto& problem) {
        return problem.compartment == compartment && problem.kind == kind;
    });
}

// The unit reads and does not write until the coordinating physician has decided.
void expectHeldToReading(test::TestUnit& unit) {
    auto physician = unit.session(access::Role::Physician);
    EXPECT_TRUE(access::alarmRaised(*physician));
    const auto refused = physician->write(writing, [](store::Database&) -> Result<void> { return {}; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UnitReadOnly);
    EXPECT_TRUE(access::unitProfile(*physician));
    // A file can be opened, and leaves its trace; nothing can be slipped in under that name.
    unit.clock().advanceSeconds(1);
    const Act opening{Action::OpenFile, Compartment::Somatic, {}, {}};
    EXPECT_TRUE(physician->write(opening, [](store::Database&) -> Result<void> { return {}; }));
    const auto slipped = physician->write(opening, [](store::Database& database) -> Result<void> {
        database.query(QStringLiteral("DELETE FROM somatic.certificate")).run();
        return {};
    });
    ASSERT_FALSE(slipped);
    EXPECT_EQ(slipped.error().code, ErrorCode::UnitReadOnly);
}

}  // namespace

TEST(Tamper, AnUntouchedUnitIsClean) {
    test::TestUnit unit;
    fill(unit);
    EXPECT_TRUE(problemsOf(unit).empty());
    auto physician = unit.session(access::Role::Physician);
    EXPECT_FALSE(access::alarmRaised(*physician));
    writeRow(*physician, QStringLiteral("r5"), QStringLiteral("texte"));
}

TEST(Tamper, ARecordChangedWithAPlainShellIsFoundAndDated) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'autre' WHERE id = 'r2'");
    const auto problems = problemsOf(unit);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].compartment, Compartment::Somatic);
    EXPECT_EQ(problems[0].kind, ProblemKind::RowChanged);
    EXPECT_EQ(problems[0].table, QStringLiteral("certificate"));
    EXPECT_EQ(problems[0].since, QDateTime(QDate(2026, 3, 2), QTime(9, 2), Qt::UTC));
    expectHeldToReading(unit);
}

TEST(Tamper, OpeningAFileChecksTheRowsThatItShows) {
    test::TestUnit unit;
    fill(unit);
    const auto shown = [&](const char* id) {
        auto physician = unit.session(access::Role::Physician);
        return physician->read(
            Act{Action::OpenFile, Compartment::Somatic, {}, {}}, [&](store::Database& database) {
                return journal::checkRows(database, Compartment::Somatic, QStringLiteral("certificate"),
                                          QStringLiteral("id"), QString::fromLatin1(id));
            });
    };
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'autre' WHERE id = 'r2'");
    EXPECT_TRUE(shown("r1"));
    EXPECT_EQ(shown("r2").error().code, ErrorCode::TamperDetected);
}

TEST(Tamper, ARecordTakenAwayAndOneSmuggledInAreFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker attacker(unit.folder(), QStringLiteral("physician"));
    attacker.run(Compartment::Somatic, "DELETE FROM certificate WHERE id = 'r3'");
    attacker.run(
        Compartment::Somatic,
        "INSERT INTO certificate(id, certificate_pem, key_pem, created_at) VALUES('x', 'faux', '', '')");
    const auto problems = problemsOf(unit);
    EXPECT_TRUE(contains(problems, Compartment::Somatic, ProblemKind::RowMissing));
    EXPECT_TRUE(contains(problems, Compartment::Somatic, ProblemKind::RowUnknown));
}

TEST(Tamper, AnEntryChangedIsFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic, "UPDATE journal_entry SET action = 'open_file' WHERE seq = 3");
    const auto problems = problemsOf(unit);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].kind, ProblemKind::EntryChanged);
    EXPECT_EQ(problems[0].seq, 3);
    EXPECT_EQ(problems[0].since, QDateTime(QDate(2026, 3, 2), QTime(9, 1), Qt::UTC));
    expectHeldToReading(unit);
}

TEST(Tamper, AnEntryRemovedIsFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic, "DELETE FROM journal_entry WHERE seq = 3");
    EXPECT_TRUE(contains(problemsOf(unit), Compartment::Somatic, ProblemKind::EntryMissing));
    expectHeldToReading(unit);
}

TEST(Tamper, AnEntryInsertedAtTheEndIsFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic,
             "INSERT INTO journal_entry SELECT seq + 1, hash, at, user_id, role, action, detainee_id, "
             "subject, "
             "first_row + row_count, 0, rows_hash, hash, signature FROM journal_entry ORDER BY seq DESC "
             "LIMIT 1");
    const auto problems = problemsOf(unit);
    EXPECT_TRUE(contains(problems, Compartment::Somatic, ProblemKind::EntryChanged));
    EXPECT_TRUE(contains(problems, Compartment::Somatic, ProblemKind::AnchorShorter));
    expectHeldToReading(unit);
}

TEST(Tamper, TwoEntriesExchangedAreFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic,
             "UPDATE journal_entry SET seq = 99 WHERE seq = 3; UPDATE journal_entry SET seq = 3 WHERE seq = "
             "4; "
             "UPDATE journal_entry SET seq = 4 WHERE seq = 99");
    EXPECT_TRUE(contains(problemsOf(unit), Compartment::Somatic, ProblemKind::ChainBroken));
    expectHeldToReading(unit);
}

TEST(Tamper, AJournalCutOffAtItsEndIsFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic,
             "DELETE FROM certificate WHERE id = 'r4'; DELETE FROM journal_row WHERE id = (SELECT max(id) "
             "FROM journal_row); "
             "DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry)");
    const auto problems = problemsOf(unit);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].kind, ProblemKind::JournalShorter);
    EXPECT_EQ(problems[0].since, QDateTime(QDate(2026, 3, 2), QTime(9, 3), Qt::UTC));
    expectHeldToReading(unit);
}

TEST(Tamper, YesterdaysFileInThePlaceOfTodaysIsFoundAtOpening) {
    test::TestUnit unit;
    const QString file =
        test::Attacker(unit.folder(), QStringLiteral("physician")).file(Compartment::Somatic);
    const QByteArray yesterday = test::fileBytes(file);
    fill(unit);
    test::writeFile(file, yesterday);
    expectHeldToReading(unit);
    EXPECT_TRUE(contains(problemsOf(unit), Compartment::Somatic, ProblemKind::JournalShorter));
}

TEST(Tamper, TheRightFilePutBackIsCleanButTheAlarmIsStillToDecide) {
    test::TestUnit unit;
    const QString file =
        test::Attacker(unit.folder(), QStringLiteral("physician")).file(Compartment::Somatic);
    const QByteArray yesterday = test::fileBytes(file);
    fill(unit);
    const QByteArray today = test::fileBytes(file);
    test::writeFile(file, yesterday);
    EXPECT_EQ(problemsOf(unit).size(), 1U);
    test::writeFile(file, today);
    EXPECT_TRUE(problemsOf(unit).empty());
    EXPECT_TRUE(access::alarmRaised(*unit.session(access::Role::Physician)));
}

TEST(Tamper, YesterdaysUnitFileIsFoundAtOpening) {
    test::TestUnit unit;
    const QString file = test::Attacker(unit.folder(), QStringLiteral("physician")).file(Compartment::Unit);
    const QByteArray yesterday = test::fileBytes(file);
    fill(unit);
    test::writeFile(file, yesterday);
    expectHeldToReading(unit);
    EXPECT_TRUE(contains(problemsOf(unit), Compartment::Somatic, ProblemKind::AnchorShorter));
}

TEST(Tamper, APageOfAnOlderCopyPastedBackIsFound) {
    test::TestUnit unit;
    fill(unit);
    const QString file =
        test::Attacker(unit.folder(), QStringLiteral("physician")).file(Compartment::Somatic);
    const QByteArray older = test::fileBytes(file);
    {
        auto physician = unit.session(access::Role::Physician);
        const auto done = physician->write(writing, [&](store::Database& database) -> Result<void> {
            database
                .query(QStringLiteral(
                    "UPDATE somatic.certificate SET certificate_pem = 'corrigé' WHERE id = 'r1'"))
                .run();
            return {};
        });
        ASSERT_TRUE(done);
    }
    const QByteArray newer = test::fileBytes(file);
    constexpr qsizetype page = 4096;
    int pasted = 0;
    for (qsizetype at = 0; at + page <= std::min(older.size(), newer.size()); at += page) {
        if (older.mid(at, page) == newer.mid(at, page)) continue;
        QByteArray mixed = newer;
        mixed.replace(at, page, older.mid(at, page));
        test::writeFile(file, mixed);
        ++pasted;
        auto chief = access::openSession(unit.folder(), QStringLiteral("chief"), test::TestUnit::passphrase(),
                                         unit.clock());
        // Page 1 of another time contradicts the size of the file, or nothing in it is looked at but its
        // counters.
        if (!chief) continue;
        const auto verified = access::verifyUnit(**chief);
        ASSERT_TRUE(verified);
        EXPECT_TRUE(at == 0 || !verified->problems.empty()) << "page " << at / page + 1;
    }
    EXPECT_GE(pasted, 3);  // the record's, the entry's and the row hash's page at least
}

TEST(Tamper, OneByteChangedInAnyPageIsFound) {
    test::TestUnit unit;
    fill(unit);
    const QString file =
        test::Attacker(unit.folder(), QStringLiteral("physician")).file(Compartment::Somatic);
    const QByteArray whole = test::fileBytes(file);
    for (qsizetype at = 4096 + 17; at < whole.size(); at += 7 * 4096) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        test::writeFile(file, bytes);
        auto chief = access::openSession(unit.folder(), QStringLiteral("chief"), test::TestUnit::passphrase(),
                                         unit.clock());
        if (!chief) {
            EXPECT_EQ(errorName(chief.error().code), errorName(ErrorCode::Damaged)) << at;
            continue;
        }
        const auto problems = access::verifyUnit(**chief)->problems;
        EXPECT_TRUE(contains(problems, Compartment::Somatic, ProblemKind::FileDamaged)) << at;
        for (const journal::Problem& problem : problems)
            EXPECT_TRUE(problem.kind != ProblemKind::FileDamaged || problem.seq == 0) << at;  // of no entry in it
    }
}

// The rows are compared some hundreds at a time: none is lost between two lots, and none at the end.
TEST(Tamper, ALongTableIsComparedToItsLastRow) {
    for (const int rows : {499, 500, 501, 1203}) {
        test::TestUnit unit;
        const auto added = unit.session(access::Role::Physician)->write(writing, [&](store::Database& database) -> Result<void> {
            database
                .query(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                      "INSERT INTO somatic.certificate(id, certificate_pem, key_pem, created_at) "
                                      "SELECT 'c' || i, 'texte', '', '' FROM n").arg(rows))
                .run();
            return {};
        });
        ASSERT_TRUE(added) << qPrintable(added.error().detail);
        EXPECT_TRUE(problemsOf(unit).empty()) << rows;
        test::Attacker attacker(unit.folder(), QStringLiteral("physician"));
        attacker.run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'autre' WHERE id LIKE 'c%'");
        const auto problems = problemsOf(unit);
        EXPECT_EQ(problems.size(), static_cast<size_t>(rows));
        for (const journal::Problem& problem : problems) EXPECT_EQ(problem.kind, ProblemKind::RowChanged);
        EXPECT_TRUE(problems.front().since.isValid());
        attacker.run(Compartment::Somatic, "DELETE FROM certificate WHERE id LIKE 'c%'");
        const auto gone = problemsOf(unit);
        EXPECT_EQ(std::count_if(gone.begin(), gone.end(), [](const auto& each) { return each.kind == ProblemKind::RowMissing; }), rows);
    }
}

TEST(Tamper, AnotherHolderOfTheKeyCannotSignForTheAuthor) {
    test::TestUnit unit;
    fill(unit);
    // The nurse holds the somatic key and rewrites the physician's last entry, chain, hash and anchor made to
    // fit.
    test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    const auto text = [&](const char* column) {
        return QString::fromUtf8(
            nurse.value(Compartment::Somatic,
                        QByteArray("SELECT ") + column + " FROM journal_entry ORDER BY seq DESC LIMIT 1"));
    };
    journal::Entry entry;
    entry.seq = text("seq").toLongLong();
    entry.previous =
        nurse.value(Compartment::Somatic, "SELECT previous FROM journal_entry ORDER BY seq DESC LIMIT 1");
    entry.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    entry.user = nurse.keyring().find(QStringLiteral("physician"))->identity.user;
    entry.role = text("role");
    entry.action = QStringLiteral("prescribe");
    entry.firstRow = text("first_row").toLongLong();
    entry.rowCount = text("row_count").toLongLong();
    entry.rowsHash =
        nurse.value(Compartment::Somatic, "SELECT rows_hash FROM journal_entry ORDER BY seq DESC LIMIT 1");
    const QByteArray hash =
        journal::entryHash({nurse.keyring().unitId, nurse.keyring().rootPublic, Compartment::Somatic}, entry);
    nurse.run(Compartment::Somatic,
              "UPDATE journal_entry SET action = 'prescribe', hash = ?1 WHERE seq = (SELECT max(seq) FROM "
              "journal_entry)",
              hash);
    nurse.run(Compartment::Somatic,
              "UPDATE journal_entry SET signature = ?1 WHERE seq = (SELECT max(seq) FROM journal_entry)",
              keys::sign(nurse.identity().sign, hash));
    journal::Anchor anchor{Compartment::Somatic, entry.seq, hash, entry.at, nurse.identity().user, {}};
    nurse.run(Compartment::Unit, "UPDATE anchor SET head = ?1 WHERE compartment = 'somatic'", hash);
    nurse.run(Compartment::Unit, "UPDATE anchor SET user_id = ?1 WHERE compartment = 'somatic'",
              nurse.identity().user.toString().toLatin1());
    nurse.run(
        Compartment::Unit,
        "UPDATE anchor SET user_id = CAST(user_id AS TEXT), signature = ?1 WHERE compartment = 'somatic'",
        keys::sign(nurse.identity().sign, journal::anchorDigest(nurse.keyring().unitId, anchor)));
    // Already by the check that runs behind the first page of the window.
    EXPECT_FALSE(access::verifyRecent(*unit.session(access::Role::Physician)).value());
    const auto problems = problemsOf(unit);
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].kind, ProblemKind::AnchorForged);  // by somebody else than the author it names
    EXPECT_EQ(problems[1].kind, ProblemKind::SignatureForged);
    EXPECT_EQ(problems[1].seq, entry.seq);
}

TEST(Tamper, AnAnchorTakenAwayIsFound) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker(unit.folder(), QStringLiteral("secretary"))
        .run(Compartment::Unit, "DELETE FROM anchor WHERE compartment = 'somatic'");
    expectHeldToReading(unit);
    EXPECT_TRUE(contains(problemsOf(unit), Compartment::Somatic, ProblemKind::AnchorForged));
}

TEST(Tamper, OnlyTheCoordinatingPhysicianLetsTheUnitWriteAgain) {
    test::TestUnit unit;
    fill(unit);
    test::Attacker attacker(unit.folder(), QStringLiteral("physician"));
    attacker.run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'autre' WHERE id = 'r2'");
    const auto problems = problemsOf(unit);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(access::decideAlarms(*unit.session(access::Role::Physician), {problems[0].fingerprint},
                                   QStringLiteral("vu"))
                  .error()
                  .code,
              ErrorCode::NotPermitted);
    expectHeldToReading(unit);
    // A decision that nobody signed decides nothing.
    attacker.run(Compartment::Unit,
                 "UPDATE journal_alarm SET decided_at = '2026-03-02T10:00:00.000Z', decided_by = (SELECT id "
                 "FROM user WHERE name = "
                 "'chief'), reason = 'x', signature = zeroblob(64)");
    expectHeldToReading(unit);
    ASSERT_TRUE(
        access::decideAlarms(*unit.chief(), {problems[0].fingerprint},
                             QStringLiteral("erreur de saisie corrigée par le service informatique")));
    writeRow(*unit.session(access::Role::Physician), QStringLiteral("r9"), QStringLiteral("texte"));
    EXPECT_TRUE(problemsOf(unit).empty());
    // The same record changed again is a new alarm.
    attacker.run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'encore' WHERE id = 'r2'");
    EXPECT_EQ(problemsOf(unit).size(), 1U);
}

TEST(Tamper, AKeyringOfSomebodyElsesMakingIsRefused) {
    test::TestUnit unit;
    auto keyring = keys::loadKeyring(unit.folder());
    const keys::SignPair root = keys::SignPair::create();
    keyring->rootPublic = root.publicKey;
    for (keys::UserRecord& user : keyring->users)
        user.identity.endorsement = keys::sign(root, keys::endorsementDigest(user.identity));
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    EXPECT_EQ(access::openSession(unit.folder(), QStringLiteral("nurse"), test::TestUnit::passphrase(),
                                  unit.clock())
                  .error()
                  .code,
              ErrorCode::TamperDetected);
}

TEST(Tamper, ARoleRaisedInTheKeyringIsRefused) {
    test::TestUnit unit;
    auto keyring = keys::loadKeyring(unit.folder());
    keyring->find(QStringLiteral("secretary"))->identity.role = QStringLiteral("coordinating_physician");
    ASSERT_TRUE(keys::saveKeyring(unit.folder(), *keyring));
    EXPECT_EQ(access::openSession(unit.folder(), QStringLiteral("secretary"), test::TestUnit::passphrase(),
                                  unit.clock())
                  .error()
                  .code,
              ErrorCode::UntrustedSigner);
}
