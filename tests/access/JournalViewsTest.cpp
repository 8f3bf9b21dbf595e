// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/access/Alarm.h"
#include "core/access/JournalViews.h"
#include "core/access/OpenSession.h"
#include "core/access/Settings.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

void look(access::Session& session, const DetaineeId& detainee, Compartment compartment) {
    ASSERT_TRUE(session.write(Act{Action::OpenFile, compartment, detainee, {}},
                              [](store::Database&) -> Result<void> { return {}; }));
}

void copyUnit(const QString& from, const QString& to) {
    QDir().mkpath(to);
    for (const QString& file : QDir(from).entryList(QDir::Files)) {
        QFile::remove(QDir(to).filePath(file));
        QFile::copy(QDir(from).filePath(file), QDir(to).filePath(file));
    }
}

}  // namespace

TEST(JournalViews, SayWhoLookedAtAFile) {
    test::TestUnit unit;
    const DetaineeId one = DetaineeId::create();
    look(*unit.session(Role::Nurse), one, Compartment::Somatic);
    unit.clock().advanceSeconds(60);
    look(*unit.session(Role::Psychiatrist), one, Compartment::Psychiatric);
    unit.clock().advanceSeconds(60);
    look(*unit.session(Role::Physician), DetaineeId::create(), Compartment::Somatic);
    const auto all = access::journalOfDetainee(*unit.chief(), one);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ((*all)[0].userName, QStringLiteral("Dr psychiatrist"));
    EXPECT_EQ((*all)[1].userName, QStringLiteral("nurse"));
    EXPECT_EQ((*all)[1].action, QStringLiteral("open_file"));
    // The physician sees the somatic side only; the secretary nothing at all.
    EXPECT_EQ(access::journalOfDetainee(*unit.session(Role::Physician), one)->size(), 1U);
    EXPECT_EQ(access::journalOfDetainee(*unit.session(Role::Secretary), one).error().code,
              ErrorCode::NotPermitted);
}

TEST(JournalViews, SayWhatAUserDid) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    look(*nurse, DetaineeId::create(), Compartment::Somatic);
    const auto lines = access::journalOfUser(*unit.chief(), nurse->user().id);
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().role, QStringLiteral("nurse"));
}

// What a team writes in unit.db (the number of a paper) tells those who read that file neither whom it was
// about nor what it was.
TEST(JournalViews, TheUnitsJournalDoesNotSayWhatATeamDidThere) {
    test::TestUnit unit;
    const DetaineeId one = DetaineeId::create();
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        ASSERT_TRUE(psychiatrist->write(
            Act{Action::ReleaseDocument, Compartment::Psychiatric, one, QStringLiteral("paper")},
            [&](store::Database& database) -> Result<void> {
                access::writeSetting(database, QStringLiteral("a"), QStringLiteral("b"),
                                     unit.clock().nowUtc(), psychiatrist->user().id);
                return {};
            }));
    }
    test::Attacker secretary(unit.folder(), QStringLiteral("secretary"));
    EXPECT_EQ(secretary.value(
                  Compartment::Unit,
                  "SELECT action || '/' || role || '/' || detainee_id || '/' || subject FROM journal_entry "
                  "ORDER BY seq DESC LIMIT 1"),
              "elsewhere///");
    EXPECT_EQ(access::journalOfDetainee(*unit.chief(), one)->size(), 1U);  // in the team's own journal
    EXPECT_EQ(access::journalOfDetainee(*unit.session(Role::Physician), one)->size(), 0U);
    EXPECT_TRUE(access::verifyUnit(*unit.chief())->problems.empty());
}

TEST(JournalExport, IsSignedAndSaysWhenItWasChanged) {
    test::TestUnit unit;
    auto chief = unit.chief();
    look(*chief, DetaineeId::create(), Compartment::Somatic);
    const auto exported = access::exportJournal(*chief, Compartment::Somatic);
    ASSERT_TRUE(exported);
    EXPECT_TRUE(access::checkJournalExport(*exported, access::rootPublicKey(*chief)));
    EXPECT_EQ(access::checkJournalExport(QByteArray(*exported).replace("open_file", "view_file"),
                                         access::rootPublicKey(*chief))
                  .error()
                  .code,
              ErrorCode::TamperDetected);
    EXPECT_EQ(access::checkJournalExport(*exported, keys::SignPair::create().publicKey).error().code,
              ErrorCode::UntrustedSigner);
    EXPECT_EQ(access::exportJournal(*unit.session(Role::Nurse), Compartment::Somatic).error().code,
              ErrorCode::NotPermitted);
}

TEST(Anchors, AreShortEnoughForAQrCode) {
    test::TestUnit unit;
    const QString text = *access::currentAnchors(*unit.chief());
    EXPECT_LE(text.size(), 200);
    EXPECT_EQ(text, text.toUpper());
    const auto note = journal::parseAnchorText(text);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->claims.size(), 5U);
    EXPECT_EQ(note->at, unit.clock().nowUtc());
    EXPECT_FALSE(journal::parseAnchorText(QStringLiteral("SERMENT1 x y z")));
    EXPECT_FALSE(journal::parseAnchorText({}));
}

// All files and the keyring of yesterday put back together contradict nothing among themselves; the paper
// that was released today does.
TEST(Anchors, OnAPaperCatchAWholeUnitPutBack) {
    test::TestUnit unit;
    copyUnit(unit.folder(), unit.scratch(QStringLiteral("yesterday")));
    QString paper;
    {
        auto chief = unit.chief();
        look(*chief, DetaineeId::create(), Compartment::Somatic);
        paper = *access::currentAnchors(*chief);
        EXPECT_TRUE(access::compareWithAnchors(*chief, paper)->empty());
        look(*chief, DetaineeId::create(), Compartment::Somatic);
        EXPECT_TRUE(access::compareWithAnchors(*chief, paper)->empty());
    }
    copyUnit(unit.scratch(QStringLiteral("yesterday")), unit.folder());
    auto chief = unit.chief();
    EXPECT_TRUE(access::verifyUnit(*chief)->problems.empty());
    const auto problems = access::compareWithAnchors(*chief, paper);
    ASSERT_TRUE(problems);
    ASSERT_FALSE(problems->empty());
    EXPECT_EQ(problems->front().kind, journal::ProblemKind::JournalShorter);
}
