// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>
#include <csignal>

#include "core/access/OpenSession.h"
#include "core/people/Detainee.h"
#include "core/records/Draft.h"
#include "tests/ui/ClinicalFile.h"
#include "tests/ui/FormKill.h"
#include "ui/identity/IdentityTab.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const QString usedName = QStringLiteral("DURAND");

people::Identity martin() {
    people::Identity identity;
    identity.familyName = QStringLiteral("MARTIN");
    identity.givenNames = {QStringLiteral("Paul")};
    return identity;
}

// The tab of a person's identity on a session of its own, as the window has it.
struct Corrections {
    FakePrompts prompts;
    Worker worker;
    IdentityTab tab;
    Corrections(access::Session& session, const DetaineeId& person)
        : worker(std::move(*session.forkForWorker())),
          tab(prompts, std::make_unique<CoreRecordGateway>(worker, session, Identities::desk())) {
        tab.resize(1100, 640);
        tab.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&tab));
        tab.setPatient(person.toString());
        settle();
    }
    void settle() {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            worker.ask<bool>(
                &worker, [](access::Session&) -> Result<bool> { return true; }, [&answered](Result<bool>) { answered = true; });
            ASSERT_TRUE(QTest::qWaitFor([&answered] { return answered; }, 20000));
        }
    }
    RecordForm* form() { return tab.findChild<RecordForm*>(); }
    QString typed() { return form()->isVisible() ? form()->field(QStringLiteral("usedName"))->value() : QString(); }
    void correct() {
        QTest::keyClick(&tab, Qt::Key_E, Qt::ControlModifier);
        settle();
        form()->field(QStringLiteral("usedName"))->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), usedName);
    }
};

records::DraftKey keyOf(const DetaineeId& person) {
    return {Compartment::Unit, person.toString(), QStringLiteral("identity")};
}

}  // namespace

namespace serment::ui::testing {

int typeUntilKilled(const QString& folder) {
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    auto session = access::openSession(folder, QStringLiteral("secretary"), test::TestUnit::passphrase(), clock);
    if (!session) return 2;
    const auto person = people::addDetainee(**session, martin());
    if (!person) return 3;
    Corrections corrections(**session, *person);
    corrections.correct();
    // A second after the last key the words are kept; then comes the power cut.
    for (;;) {
        QTest::qWait(50);
        auto draft = records::loadDraft(**session, keyOf(*person));
        if (draft && *draft && (*draft)->body.contains(usedName)) break;
    }
    ::raise(SIGKILL);
    return 4;
}

}  // namespace serment::ui::testing

// A secretary holds the file of no team: the words stand in the unit's.
TEST(IdentityDraft, OfASecretaryIsFoundAgainAfterAKill) {
    test::TestUnit unit;
    QProcess typing;
    typing.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type-until-killed"), unit.folder()});
    ASSERT_TRUE(typing.waitForFinished(60000));
    ASSERT_EQ(typing.exitStatus(), QProcess::CrashExit) << typing.exitCode();
    auto session = unit.session(access::Role::Secretary);
    const auto drafts = records::drafts(*session, Compartment::Unit).value();
    ASSERT_EQ(drafts.size(), 1u);
    const auto person = DetaineeId::parse(drafts[0].key.subject).value();
    Corrections corrections(*session, person);
    EXPECT_EQ(corrections.typed(), usedName);
    QTest::keyClick(corrections.form(), Qt::Key_Return, Qt::ControlModifier);
    corrections.settle();
    EXPECT_EQ(people::detainee(*session, person)->identity.usedName, usedName);
    EXPECT_TRUE(records::drafts(*session, Compartment::Unit)->empty()) << "recorded: nothing is left to find";
}

// What a lock and a change of page do: everything is written down before the page goes.
TEST(IdentityDraft, SurvivesALockAndAnotherPage) {
    test::TestUnit unit;
    auto session = unit.session(access::Role::Secretary);
    const auto person = people::addDetainee(*session, martin()).value();
    const auto other = people::addDetainee(*session, martin()).value();
    {
        Corrections corrections(*session, person);
        corrections.correct();
        corrections.tab.saveDrafts();
        corrections.settle();
    }
    Corrections again(*session, person);
    EXPECT_EQ(again.typed(), usedName) << "after a lock";
    QTest::keyClicks(again.form()->field(QStringLiteral("usedName"))->focusProxy(), QStringLiteral("-LEROY"));
    again.tab.setPatient(other.toString());
    again.settle();
    EXPECT_EQ(again.typed(), QString()) << "another person's correction is not this one's";
    again.tab.setPatient(person.toString());
    again.settle();
    EXPECT_TRUE(again.typed().startsWith(usedName)) << "after another person";
    EXPECT_TRUE(again.typed().contains(QStringLiteral("-LEROY")));
    EXPECT_EQ(people::detainee(*session, person)->version, 1) << "a draft is no record";
}
