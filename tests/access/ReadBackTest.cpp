// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of accounts, openings, journals and alarms is what was recorded, each thing in its place.
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "core/access/Alarm.h"
#include "core/access/BreakGlass.h"
#include "core/access/Certificate.h"
#include "core/access/JournalViews.h"
#include "core/access/OpenSession.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"
#include "tests/support/Attacker.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Role;

namespace {

SecureBuffer fresh() {
    QByteArray text("une autre phrase de passe");
    return SecureBuffer::take(text);
}

access::UserAccount account(access::Session& session, const QString& name) {
    const auto accounts = access::users(session);
    for (const access::UserAccount& each : *accounts)
        if (each.name == name) return each;
    return {};
}

const access::NewUser newcomer{QStringLiteral("martin"), QStringLiteral("Dr Claire Martin"),
                               QStringLiteral("médecin généraliste"), QStringLiteral("10101010101"), Role::Physician};

void look(access::Session& session, const DetaineeId& detainee, const QString& subject = {}) {
    ASSERT_TRUE(session.write(Act{Action::OpenFile, Compartment::Somatic, detainee, subject},
                              [](store::Database&) -> Result<void> { return {}; }));
}

}  // namespace

TEST(ReadBack, AnAccountHasTheNameTheQualityAndTheNumberThatItWasGiven) {
    test::TestUnit unit;
    auto chief = unit.chief();
    const auto added = access::addUser(*chief, newcomer, fresh());
    ASSERT_TRUE(added);
    const auto listed = account(*chief, newcomer.name);
    EXPECT_EQ(listed.id, *added);
    EXPECT_EQ(listed.displayName, newcomer.displayName);
    EXPECT_EQ(listed.title, newcomer.title);
    EXPECT_EQ(listed.rpps, newcomer.rpps);
    EXPECT_EQ(listed.role, Role::Physician);
    EXPECT_TRUE(listed.confirmed);
    EXPECT_FALSE(listed.revokedAt);
    EXPECT_EQ(listed.keys, (std::set{Compartment::Unit, Compartment::Coordination, Compartment::Somatic}));
    unit.clock().advanceSeconds(60);
    ASSERT_TRUE(access::revokeUser(*chief, *added));
    EXPECT_EQ(account(*chief, newcomer.name).revokedAt, unit.clock().nowUtc());
    EXPECT_TRUE(account(*chief, newcomer.name).keys.empty());
}

// The papers that a user signs print these.
TEST(ReadBack, WhoSignsInIsTheOneOfTheList) {
    test::TestUnit unit;
    const auto added = access::addUser(*unit.chief(), newcomer, fresh());
    auto session = access::openSession(unit.folder(), newcomer.name, fresh(), unit.clock());
    ASSERT_TRUE(session);
    const access::SessionUser& user = (*session)->user();
    EXPECT_EQ(user.id, *added);
    EXPECT_EQ(user.name, newcomer.name);
    EXPECT_EQ(user.displayName, newcomer.displayName);
    EXPECT_EQ(user.title, newcomer.title);
    EXPECT_EQ(user.rpps, newcomer.rpps);
    EXPECT_EQ(user.role, Role::Physician);
}

TEST(ReadBack, ABreakGlassOpeningSaysWhoWhomWhenAndWhy) {
    test::TestUnit unit;
    const DetaineeId patient = DetaineeId::create();
    const QString reason = QStringLiteral("Urgence vitale");
    ASSERT_TRUE(access::setBreakGlassEnabled(*unit.session(Role::Psychiatrist), true));
    auto physician = unit.session(Role::Physician);
    const QDateTime opened = unit.clock().nowUtc();
    ASSERT_TRUE(access::breakGlass(*physician, patient, reason, test::TestUnit::passphrase()));
    unit.clock().advanceSeconds(7200);
    auto psychiatrist = unit.session(Role::Psychiatrist);
    auto openings = access::breakGlassOpenings(*psychiatrist);
    ASSERT_EQ(openings->size(), 1U);
    access::BreakGlassRecord record = openings->front();
    EXPECT_EQ(record.detainee, patient);
    EXPECT_EQ(record.user, physician->user().id);
    EXPECT_EQ(record.userName, physician->user().displayName);
    EXPECT_EQ(record.openedAt, opened);
    EXPECT_EQ(record.until, opened.addSecs(3600));
    EXPECT_EQ(record.reason, reason);
    EXPECT_TRUE(record.review.isEmpty());
    ASSERT_TRUE(access::reviewBreakGlass(*psychiatrist, record.id, QStringLiteral("justifié")));
    record = access::breakGlassOpenings(*psychiatrist)->front();
    EXPECT_EQ(record.reviewedAt, unit.clock().nowUtc());
    EXPECT_EQ(record.review, QStringLiteral("justifié"));
    EXPECT_EQ(record.reason, reason);
}

TEST(ReadBack, ALineOfTheJournalSaysWhoDidWhatToWhomAndWhen) {
    test::TestUnit unit;
    const DetaineeId patient = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    unit.clock().advanceSeconds(60);
    ASSERT_TRUE(nurse->write(Act{Action::WriteEncounter, Compartment::Somatic, patient, QStringLiteral("note")},
                             [](store::Database& database) -> Result<void> {
                                 for (const char* id : {"a", "b"})
                                     database
                                         .query(QStringLiteral("INSERT INTO somatic.certificate(id, certificate_pem, key_pem, "
                                                               "created_at) VALUES(:id, '', '', '')"))
                                         .bind(QStringLiteral(":id"), QString::fromLatin1(id))
                                         .run();
                                 return {};
                             }));
    const auto lines = access::journalOfDetainee(*unit.chief(), patient);
    ASSERT_EQ(lines->size(), 1U);
    const access::JournalLine& line = lines->front();
    EXPECT_EQ(line.compartment, Compartment::Somatic);
    EXPECT_GT(line.seq, 0);
    EXPECT_EQ(line.at, unit.clock().nowUtc());
    EXPECT_EQ(line.user, nurse->user().id);
    EXPECT_EQ(line.userName, nurse->user().displayName);
    EXPECT_EQ(line.role, QStringLiteral("nurse"));
    EXPECT_EQ(line.action, QStringLiteral("write_encounter"));
    EXPECT_EQ(line.detainee, patient);
    EXPECT_EQ(line.subject, QStringLiteral("note"));
    EXPECT_EQ(line.rows, 2);
}

// Whom an entry is about and what it is about are two things: either may be missing.
TEST(ReadBack, ALineWithoutASubjectStillSaysWhomItIsAboutAndOneWithoutAPersonNobody) {
    test::TestUnit unit;
    const DetaineeId patient = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    look(*nurse, patient);
    unit.clock().advanceSeconds(60);
    look(*nurse, {}, QStringLiteral("liste"));
    const auto lines = access::journalOfUser(*unit.chief(), nurse->user().id);
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_TRUE(lines->at(0).detainee.isNull());
    EXPECT_EQ(lines->at(0).subject, QStringLiteral("liste"));
    EXPECT_EQ(lines->at(1).detainee, patient);
    EXPECT_TRUE(lines->at(1).subject.isEmpty());
}

TEST(ReadBack, AnExportedJournalIsReadByAnyProgram) {
    test::TestUnit unit;
    const DetaineeId patient = DetaineeId::create();
    auto nurse = unit.session(Role::Nurse);
    look(*nurse, patient, QStringLiteral("note"));
    auto chief = unit.chief();
    const auto exported = access::exportJournal(*chief, Compartment::Somatic);
    const auto lines = exported->trimmed().split('\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(QJsonDocument::fromJson(lines.front()).object(),
              (QJsonObject{{QStringLiteral("serment_journal"), 1},
                           {QStringLiteral("unit"), access::unitId(*chief)},
                           {QStringLiteral("compartment"), QStringLiteral("somatic")}}));
    const QJsonObject entry = QJsonDocument::fromJson(lines.at(lines.size() - 2)).object();
    EXPECT_EQ(entry.value(QStringLiteral("seq")).toInt(), lines.size() - 2);
    EXPECT_EQ(entry.value(QStringLiteral("at")).toString(), unit.clock().nowUtc().toString(Qt::ISODateWithMs));
    EXPECT_EQ(entry.value(QStringLiteral("user")).toString(), nurse->user().id.toString());
    EXPECT_EQ(entry.value(QStringLiteral("name")).toString(), nurse->user().displayName);
    EXPECT_EQ(entry.value(QStringLiteral("role")).toString(), QStringLiteral("nurse"));
    EXPECT_EQ(entry.value(QStringLiteral("action")).toString(), QStringLiteral("open_file"));
    EXPECT_EQ(entry.value(QStringLiteral("detainee")).toString(), patient.toString());
    EXPECT_EQ(entry.value(QStringLiteral("subject")).toString(), QStringLiteral("note"));
    EXPECT_EQ(entry.value(QStringLiteral("rows")).toInt(), 0);
    EXPECT_EQ(entry.value(QStringLiteral("hash")).toString().toLatin1(),
              test::Attacker(unit.folder(), QStringLiteral("nurse"))
                  .value(Compartment::Somatic, "SELECT lower(hex(hash)) FROM journal_entry WHERE action = 'open_file'"));
}

TEST(ReadBack, AVerificationSaysWhatItCountedAndWhetherItWasStopped) {
    test::TestUnit unit;
    look(*unit.session(Role::Nurse), DetaineeId::create());
    auto chief = unit.chief();
    const auto whole = access::verifyUnit(*chief);
    EXPECT_FALSE(whole->cancelled);
    EXPECT_EQ(whole->undecided + whole->accepted, 0);
    qint64 entries = 0;
    for (const Compartment compartment : allCompartments)
        entries += test::Attacker(unit.folder(), QStringLiteral("chief"))
                       .value(compartment, "SELECT count(*) FROM journal_entry").toLongLong();
    EXPECT_EQ(whole->entries, entries);
    qint64 told = 0;
    const auto watched = access::verifyUnit(*chief, [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        return ++told > 0;
    });
    EXPECT_FALSE(watched->cancelled);
    EXPECT_EQ(watched->rows, whole->rows);
    EXPECT_GT(whole->rows, 10);  // the accounts at least
    for (qint64 stop = 1; stop <= told; ++stop) {
        qint64 count = 0;
        const auto stopped = access::verifyUnit(*chief, [&](qint64, qint64) { return ++count < stop; });
        EXPECT_TRUE(stopped->cancelled) << stop;
        EXPECT_LE(count, stop + 1);  // told once more at most
        EXPECT_TRUE(stopped->problems.empty());
    }
}

TEST(ReadBack, TheNewestLinesOfTheJournalComeFirstAndNoMoreThanAskedFor) {
    test::TestUnit unit;
    auto nurse = unit.session(Role::Nurse);
    for (const char* subject : {"1", "2", "3"}) {
        unit.clock().advanceSeconds(60);
        look(*nurse, DetaineeId::create(), QString::fromLatin1(subject));
    }
    const auto two = access::journalOfUser(*unit.chief(), nurse->user().id, 2);
    ASSERT_EQ(two->size(), 2U);
    EXPECT_EQ(two->at(0).subject, QStringLiteral("3"));
    EXPECT_EQ(two->at(1).subject, QStringLiteral("2"));
    EXPECT_EQ(two->at(0).seq, two->at(1).seq + 1);
    EXPECT_EQ(access::journalOfUser(*unit.chief(), nurse->user().id)->size(), 3U);
}

TEST(ReadBack, AnAlarmIsListedAsItWasFoundAndAsItWasDecided) {
    test::TestUnit unit;
    look(*unit.session(Role::Nurse), DetaineeId::create());
    test::Attacker nurse(unit.folder(), QStringLiteral("nurse"));
    nurse.run(Compartment::Somatic,
              "INSERT INTO certificate(id, certificate_pem, key_pem, created_at) VALUES('x', 'faux', '', '')");
    nurse.run(Compartment::Somatic, "UPDATE journal_entry SET action = 'view_file' WHERE seq = 2");
    unit.clock().advanceSeconds(60);
    auto chief = unit.chief();
    const auto found = access::verifyUnit(*chief)->problems;
    ASSERT_GE(found.size(), 2U);
    auto listed = access::alarms(*chief);
    ASSERT_EQ(listed->size(), found.size());
    for (const access::Alarm& alarm : *listed) {
        EXPECT_EQ(std::count(found.begin(), found.end(), alarm.problem), 1) << qPrintable(journal::problemName(alarm.problem.kind));
        EXPECT_EQ(alarm.foundAt, unit.clock().nowUtc());
        EXPECT_FALSE(alarm.decidedAt);
    }
    unit.clock().advanceSeconds(60);
    const QByteArray decided = found.front().fingerprint;
    ASSERT_TRUE(access::decideAlarms(*chief, {decided}, QStringLiteral("vu avec le service informatique")));
    EXPECT_TRUE(access::alarmRaised(*chief));  // the other one is still to be decided
    listed = access::alarms(*chief);
    ASSERT_EQ(listed->size(), found.size());
    EXPECT_EQ(listed->back().problem.fingerprint, decided);
    EXPECT_EQ(listed->back().decidedAt, unit.clock().nowUtc());
    EXPECT_EQ(listed->back().reason, QStringLiteral("vu avec le service informatique"));
    EXPECT_FALSE(listed->front().decidedAt);
    const auto again = access::verifyUnit(*chief);
    EXPECT_EQ(again->accepted, 1);
    EXPECT_EQ(again->undecided, static_cast<qint64>(found.size()) - 1);
    EXPECT_EQ(again->problems.size(), found.size() - 1);
}

TEST(ReadBack, ATeamOpensWhatWasEncryptedToItsCertificate) {
    test::TestUnit unit;
    auto physician = unit.session(Role::Physician);
    const auto somatic = access::publicCertificate(*physician, Compartment::Somatic);
    ASSERT_TRUE(somatic);
    const auto other = keys::createCertificate(QStringLiteral("Autre"), QStringLiteral("CH"), unit.clock().nowUtc());
    const auto sealed = keys::signAndEncrypt("bonjour", *other, *somatic);
    ASSERT_TRUE(sealed);
    const auto own = access::certifiedKey(*physician, Action::ImportBundle, Compartment::Somatic);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->certificatePem, *somatic);
    EXPECT_EQ(keys::decryptAndVerify(*sealed, *own)->content, QByteArray("bonjour"));
    const auto psychiatric =
        access::certifiedKey(*unit.session(Role::Psychiatrist), Action::ImportBundle, Compartment::Psychiatric);
    EXPECT_EQ(keys::decryptAndVerify(*sealed, *psychiatric).error().code, ErrorCode::DecryptionFailed);
}

// However a key was given, its holder has the next one too, and nobody takes him for somebody who was written in.
TEST(Grants, AKeyThatTheCoordinatingPhysicianGaveIsRenewedWithTheOthers) {
    test::TestUnit unit;
    {
        auto chief = unit.chief();
        ASSERT_TRUE(access::grantKey(*chief, account(*chief, QStringLiteral("physician")).id, Compartment::Psychiatric));
        ASSERT_TRUE(access::addUser(*chief, newcomer, fresh()));
        const auto added = access::addUser(*unit.session(Role::HospitalIt),
                                           {QStringLiteral("petit"), QStringLiteral("Dr Petit"), {}, {}, Role::Physician}, fresh());
        ASSERT_TRUE(access::confirmUser(*chief, *added));
    }
    const auto rotated = access::rotateKey(*unit.session(Role::Psychiatrist), Compartment::Psychiatric);
    ASSERT_TRUE(rotated) << qPrintable(rotated.error().detail);
    ASSERT_TRUE(access::rotateKey(*unit.chief(), Compartment::Somatic));
    EXPECT_TRUE(unit.session(Role::Physician)->holds(Compartment::Psychiatric));
    for (const QString& name : {newcomer.name, QStringLiteral("petit")}) {
        auto session = access::openSession(unit.folder(), name, fresh(), unit.clock());
        ASSERT_TRUE(session) << qPrintable(name);
        EXPECT_TRUE((*session)->holds(Compartment::Somatic)) << qPrintable(name);
        EXPECT_FALSE((*session)->holds(Compartment::Psychiatric)) << qPrintable(name);
    }
}
