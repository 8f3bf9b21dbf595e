// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/access/Alarm.h"
#include "core/access/BreakGlass.h"
#include "core/access/Rotation.h"
#include "core/access/Settings.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

const DetaineeId patient = DetaineeId::create();
const QString reason = QStringLiteral("Urgence vitale, traitement inconnu");

Result<std::unique_ptr<access::Session>> openAs(
    test::TestUnit& unit, Role role, const SecureBuffer& passphrase = test::TestUnit::passphrase()) {
    return access::breakGlass(*unit.session(role), patient, reason, passphrase);
}

Result<qint64> openFile(access::Session& session, const DetaineeId& detainee) {
    return session.write(
        Act{Action::OpenFile, Compartment::Psychiatric, detainee, {}},
        [](store::Database& database) -> Result<qint64> {
            return *database.query(QStringLiteral("SELECT count(*) FROM psychiatric.certificate"))
                        .first([](const store::Row& row) { return row.integer(0); });
        });
}

void enable(test::TestUnit& unit) {
    ASSERT_TRUE(access::setBreakGlassEnabled(*unit.session(Role::Psychiatrist), true));
}

}  // namespace

TEST(BreakGlass, IsOffUntilTheUnitSwitchesItOn) {
    test::TestUnit unit;
    EXPECT_FALSE(*access::breakGlassEnabled(*unit.chief()));
    EXPECT_EQ(openAs(unit, Role::Physician).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(access::setBreakGlassEnabled(*unit.session(Role::Physician), true).error().code,
              ErrorCode::NotPermitted);
}

TEST(BreakGlass, OpensOnePatientsFileForAnHour) {
    test::TestUnit unit;
    enable(unit);
    auto opened = openAs(unit, Role::Physician);
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(access::breakGlassUntil(**opened), unit.clock().nowUtc().addSecs(3600));
    EXPECT_TRUE(openFile(**opened, patient));
    EXPECT_EQ(openFile(**opened, DetaineeId::create()).error().code, ErrorCode::NotPermitted);
    const auto written = (*opened)->write(Act{Action::WriteEncounter, Compartment::Psychiatric, patient, {}},
                                          [](store::Database&) -> Result<void> { return {}; });
    EXPECT_EQ(written.error().code, ErrorCode::NotPermitted);  // it reads, no more
    unit.clock().advanceSeconds(3599);
    EXPECT_TRUE(openFile(**opened, patient));
    unit.clock().advanceSeconds(1);
    EXPECT_FALSE((*opened)->may(Action::OpenFile, Compartment::Psychiatric));
    EXPECT_EQ(openFile(**opened, patient).error().code, ErrorCode::SessionLocked);
}

// Not only the permission has an end: the session and its key have, and a clock put back does not bring them
// back.
TEST(BreakGlass, TheSessionEndsWithItsKey) {
    test::TestUnit unit;
    enable(unit);
    auto opened = openAs(unit, Role::Physician);
    ASSERT_TRUE(opened);
    auto worker = (*opened)->forkForWorker();
    ASSERT_TRUE(worker);
    unit.clock().advanceSeconds(3600);
    EXPECT_EQ(access::unitProfile(**worker).error().code, ErrorCode::SessionLocked);
    unit.clock().advanceSeconds(-1800);
    EXPECT_FALSE((*opened)->holds(Compartment::Psychiatric));
    EXPECT_EQ(openFile(**opened, patient).error().code, ErrorCode::SessionLocked);
    EXPECT_EQ((*opened)->forkForWorker().error().code, ErrorCode::SessionLocked);
}

TEST(BreakGlass, ReadsAndNothingSlipsInUnderThatName) {
    test::TestUnit unit;
    enable(unit);
    auto opened = openAs(unit, Role::Physician);
    ASSERT_TRUE(opened);
    const auto slipped = (*opened)->write(
        Act{Action::OpenFile, Compartment::Psychiatric, patient, {}},
        [](store::Database& database) -> Result<void> {
            database.query(QStringLiteral("UPDATE psychiatric.certificate SET created_at = ''")).run();
            return {};
        });
    ASSERT_FALSE(slipped);
    EXPECT_EQ(slipped.error().code, ErrorCode::NotPermitted);
    // Nor does the key serve another act of the same physician: the search across persons of his own file.
    EXPECT_EQ((*opened)
                  ->read(Act{Action::SearchText, Compartment::Somatic, {}, {}},
                         [](store::Database&) -> Result<void> { return {}; })
                  .error()
                  .code,
              ErrorCode::NotPermitted);
}

TEST(BreakGlass, TheEntryStandsBeforeTheOpeningInBothJournals) {
    test::TestUnit unit;
    enable(unit);
    const auto physician = unit.session(Role::Physician);
    const auto entries = [&] {
        return test::Attacker(unit.folder(), QStringLiteral("psychiatrist"))
            .value(Compartment::Coordination,
                   "SELECT count(*) FROM journal_entry WHERE action = 'break_glass'");
    };
    const QByteArray before = entries();
    ASSERT_TRUE(access::breakGlass(*physician, patient, reason, test::TestUnit::passphrase()));
    EXPECT_EQ(entries().toInt(), before.toInt() + 1);
    EXPECT_EQ(
        test::Attacker(unit.folder(), QStringLiteral("psychiatrist"))
            .value(Compartment::Psychiatric, "SELECT action FROM journal_entry ORDER BY seq DESC LIMIT 1"),
        "break_glass");
    EXPECT_TRUE(access::verifyUnit(*unit.chief())->problems.empty());
}

TEST(BreakGlass, NeedsReasonPassphraseAndRole) {
    test::TestUnit unit;
    enable(unit);
    EXPECT_EQ(access::breakGlass(*unit.session(Role::Physician), patient, QStringLiteral("  "),
                                 test::TestUnit::passphrase())
                  .error()
                  .code,
              ErrorCode::MissingField);
    EXPECT_EQ(openAs(unit, Role::Physician, SecureBuffer::random(8)).error().code,
              ErrorCode::WrongPassphrase);
    for (const Role role : {Role::Psychiatrist, Role::Psychologist, Role::Nurse, Role::PsychiatricNurse,
                            Role::PreventionPhysician, Role::Pharmacist, Role::Secretary, Role::HospitalIt})
        EXPECT_EQ(openAs(unit, role).error().code, ErrorCode::NotPermitted)
            << qPrintable(access::roleName(role));
    auto chief = unit.chief();
    EXPECT_TRUE(access::breakGlassOpenings(*chief)->empty());
}

TEST(BreakGlass, IsShownToThePsychiatricTeamUntilReviewedByAnother) {
    test::TestUnit unit;
    enable(unit);
    ASSERT_TRUE(openAs(unit, Role::Physician));
    auto nurse = unit.session(Role::PsychiatricNurse);
    const auto openings = access::breakGlassOpenings(*nurse);
    ASSERT_EQ(openings->size(), 1U);
    EXPECT_EQ(openings->front().reason, reason);
    EXPECT_FALSE(openings->front().reviewedAt);
    EXPECT_EQ(access::breakGlassOpenings(*unit.session(Role::Physician)).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(access::reviewBreakGlass(*unit.session(Role::Psychiatrist), openings->front().id,
                                         QStringLiteral("justifié")));
    EXPECT_TRUE(access::breakGlassOpenings(*nurse)->front().reviewedAt);
    EXPECT_EQ(access::reviewBreakGlass(*unit.chief(), openings->front().id, {}).error().code,
              ErrorCode::NotFound);
}

TEST(BreakGlass, TheKeyIsRenewedAfterwardsAndStillOpensNextTime) {
    test::TestUnit unit;
    enable(unit);
    ASSERT_TRUE(openAs(unit, Role::Physician));
    auto psychiatrist = unit.session(Role::Psychiatrist);
    EXPECT_EQ(*access::rotationsDue(*psychiatrist), std::vector{Compartment::Psychiatric});
    ASSERT_TRUE(access::rotateKey(*psychiatrist, Compartment::Psychiatric));
    EXPECT_TRUE(access::rotationsDue(*psychiatrist)->empty());
    psychiatrist.reset();
    EXPECT_TRUE(openAs(unit, Role::Physician));
}

TEST(BreakGlass, SwitchedOffItIsAWallAgain) {
    test::TestUnit unit;
    enable(unit);
    ASSERT_TRUE(access::setBreakGlassEnabled(*unit.session(Role::Psychiatrist), false));
    EXPECT_EQ(openAs(unit, Role::Physician).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(
        keys::loadKeyring(unit.folder())->compartments.at(Compartment::Psychiatric).breakGlass.empty());
}
