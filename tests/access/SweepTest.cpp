// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Sweep.h"

#include <gtest/gtest.h>

#include "core/access/Alarm.h"
#include "core/journal/Entry.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

void write(access::Session& session, int entries) {
    for (int i = 0; i < entries; ++i)
        ASSERT_TRUE(session.write(Act{Action::WriteEncounter, Compartment::Somatic, {}, {}},
                                  [](store::Database&) -> Result<void> { return {}; }));
}

// Slices until nothing is left; how many there were.
int sweepWhole(access::Session& session) {
    int slices = 0;
    while (*access::sweepSignatures(session)) ++slices;
    return slices;
}

// An old signature replaced, before what the check of recent entries looks at.
void forgeThirdSignature(test::TestUnit& unit) {
    test::Attacker(unit.folder(), QStringLiteral("nurse"))
        .run(Compartment::Somatic, "UPDATE journal_entry SET signature = ?1 WHERE seq = 3", QByteArray(64, 'x'));
}

// What the end of a journal looks like before and after somebody cuts it: the nurse, who holds the keys, takes the last
// entry of the somatic file away and signs an anchor of the one before.
void cutLastEntry(test::TestUnit& unit) {
    test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    nurse.run(Compartment::Somatic, "DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry)");
    const auto last = [&](const char* column) {
        return nurse.value(Compartment::Somatic,
                           QByteArray("SELECT ") + column + " FROM journal_entry ORDER BY seq DESC LIMIT 1");
    };
    journal::Anchor anchor{Compartment::Somatic,
                           last("seq").toLongLong(),
                           last("hash"),
                           QDateTime::fromString(QString::fromUtf8(last("at")), Qt::ISODateWithMs),
                           nurse.identity().user,
                           {}};
    const QByteArray signature = keys::sign(nurse.identity().sign, journal::anchorDigest(nurse.keyring().unitId, anchor));
    const QByteArray set = "UPDATE anchor SET seq = " + QByteArray::number(anchor.seq) + ", at = '" + last("at") +
                           "', user_id = '" + nurse.identity().user.toString().toLatin1() + "', ";
    nurse.run(Compartment::Unit, set + "head = ?1 WHERE compartment = 'somatic'", anchor.head);
    nurse.run(Compartment::Unit, set + "signature = ?1 WHERE compartment = 'somatic'", signature);
}

bool found(test::TestUnit& unit, journal::ProblemKind kind) {
    const auto alarms = access::alarms(*unit.chief());
    return std::any_of(alarms->begin(), alarms->end(), [&](const access::Alarm& alarm) {
        return alarm.problem.kind == kind && alarm.problem.compartment == Compartment::Somatic;
    });
}

}  // namespace

TEST(Sweep, ComesToTheEndInSlicesRestsADayAndBeginsAgain) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    write(*physician, 1100);
    EXPECT_FALSE(access::sweepState(*physician)->wholeAt);
    EXPECT_EQ(access::sweepState(*physician)->percent, 0);
    ASSERT_TRUE(*access::sweepSignatures(*physician));
    EXPECT_LT(access::sweepState(*physician)->percent, 100);
    EXPECT_GE(sweepWhole(*physician), 4);  // three of the somatic file, one of each other
    EXPECT_EQ(access::sweepState(*physician)->wholeAt, unit.clock().nowUtc());
    EXPECT_EQ(access::sweepState(*physician)->percent, 100);
    unit.clock().advanceSeconds(25 * 3600);
    EXPECT_GE(sweepWhole(*physician), 4);
    // A clock that was ahead does not put it off.
    unit.clock().advanceSeconds(-400 * 86400);
    EXPECT_GE(sweepWhole(*physician), 4);
}

TEST(Sweep, GoesOnWhereTheUsersLastSessionStopped) {
    test::TestUnit unit;
    {
        auto physician = unit.session(Role::Physician);
        write(*physician, 1100);
        for (int slice = 0; slice < 4; ++slice) ASSERT_TRUE(*access::sweepSignatures(*physician));
    }
    auto physician = unit.session(Role::Physician);
    EXPECT_GT(access::sweepState(*physician)->percent, 50);
    EXPECT_LE(sweepWhole(*physician), 3);
}

TEST(Sweep, FindsAnOldForgedSignatureThatTheRecentCheckDoesNotLookAt) {
    test::TestUnit unit;
    {
        auto physician = unit.session(Role::Physician);
        write(*physician, 20);
        ASSERT_TRUE(*access::verifyRecent(*physician));
    }
    forgeThirdSignature(unit);
    auto physician = unit.session(Role::Physician);
    EXPECT_TRUE(*access::verifyRecent(*physician));
    sweepWhole(*physician);
    EXPECT_TRUE(access::alarmRaised(*physician));
    EXPECT_TRUE(found(unit, journal::ProblemKind::SignatureForged));
}

TEST(Sweep, AMarkThatAnInsiderMovesOnSuppressesNothing) {
    test::TestUnit unit;
    {
        auto physician = unit.session(Role::Physician);
        write(*physician, 20);
        sweepWhole(*physician);
    }
    forgeThirdSignature(unit);
    unit.clock().advanceSeconds(25 * 3600);
    test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    // The time of the last whole check put forward, under the nurse's own signature.
    nurse.run(Compartment::Unit, "UPDATE journal_sweep SET whole_at = '2026-03-03T10:00:00.000Z', signature = ?1",
              keys::sign(nurse.identity().sign, QByteArray(32, 'x')));
    auto physician = unit.session(Role::Physician);
    EXPECT_FALSE(access::sweepState(*physician)->wholeAt);
    sweepWhole(*physician);
    EXPECT_TRUE(found(unit, journal::ProblemKind::SignatureForged));
}

TEST(Sweep, AWholeVerificationCountsAsOne) {
    test::TestUnit unit;
    auto chief = unit.chief();
    ASSERT_TRUE(access::verifyUnit(*chief));
    EXPECT_EQ(access::sweepState(*chief)->wholeAt, unit.clock().nowUtc());
    EXPECT_EQ(sweepWhole(*chief), 0);
}

TEST(CutEnd, AnAnchorOfAColleaguesEntryIsForged) {
    test::TestUnit unit;
    write(*unit.session(Role::Physician), 3);
    cutLastEntry(unit);
    EXPECT_TRUE(access::alarmRaised(*unit.session(Role::Physician)));
    EXPECT_TRUE(found(unit, journal::ProblemKind::AnchorForged));
}

TEST(CutEnd, BackToOnesOwnEntryItMeetsThoseWhoHaveSeenMore) {
    test::TestUnit unit;
    write(*unit.session(Role::Nurse), 1);
    {
        auto physician = unit.session(Role::Physician);
        write(*physician, 1);
        ASSERT_TRUE(*access::verifyRecent(*physician));
    }
    cutLastEntry(unit);
    auto anybody = unit.session(Role::Nurse);
    EXPECT_FALSE(*access::verifyRecent(*anybody));
    EXPECT_TRUE(found(unit, journal::ProblemKind::JournalShorter));
    anybody.reset();
    // Taken as it is, the unit goes on and is not held back again by what had been seen before.
    {
        auto chief = unit.chief();
        std::vector<QByteArray> all;
        const auto alarms = access::alarms(*chief);
        for (const access::Alarm& alarm : *alarms) all.push_back(alarm.problem.fingerprint);
        ASSERT_TRUE(access::decideAlarms(*chief, all, QStringLiteral("essai du test")));
    }
    for (int login = 0; login < 3; ++login) {
        auto physician = unit.session(Role::Physician);
        write(*physician, 2);
        EXPECT_TRUE(*access::verifyRecent(*physician));
        sweepWhole(*physician);
        EXPECT_FALSE(access::alarmRaised(*physician));
    }
    EXPECT_TRUE(access::verifyUnit(*unit.chief())->problems.empty());
}
