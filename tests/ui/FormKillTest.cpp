// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <csignal>

#include "core/access/OpenSession.h"
#include "core/records/Draft.h"
#include "tests/ui/ClinicalFile.h"
#include "tests/ui/FormKill.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/EncounterEditor.h"
#include "ui/patient/TimelineTab.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const QString person = QStringLiteral("11111111-2222-4333-8444-555555555555");

}  // namespace

namespace serment::ui::testing {

int typeUntilKilled(const QString& folder) {
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    auto session =
        access::openSession(folder, QStringLiteral("physician"), test::TestUnit::passphrase(), clock);
    if (!session) return 2;
    Worker worker(std::move(*(*session)->forkForWorker()));
    CorePatientGateway gateway(worker, **session);
    TimelineTab tab(gateway, Compartment::Somatic);
    tab.setVisible(true);
    tab.show(person);
    tab.startEncounter();
    auto* editor = tab.findChild<EncounterEditor*>();
    const QString words = QStringLiteral("maux de tete depuis hier");
    QTest::qWait(200);
    QTest::keyClicks(editor->findChild<QLineEdit*>(QStringLiteral("reason")), words);
    // A second after the last key the words are kept; then comes the power cut.
    for (;;) {
        QTest::qWait(50);
        auto draft =
            records::loadDraft(**session, {Compartment::Somatic, person, QStringLiteral("encounter")});
        if (draft && *draft && (*draft)->body.contains(words)) break;
    }
    ::raise(SIGKILL);
    return 3;
}

}  // namespace serment::ui::testing

TEST(Consultation, WordsTypedInTheWindowAreFoundAgainAfterAKill) {
    test::TestUnit unit;
    QProcess typing;
    typing.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--type-until-killed"), unit.folder()});
    ASSERT_TRUE(typing.waitForFinished(60000));
    ASSERT_EQ(typing.exitStatus(), QProcess::CrashExit) << typing.exitCode();

    auto session = unit.session(access::Role::Physician);
    Worker worker(std::move(*session->forkForWorker()));
    CorePatientGateway gateway(worker, *session);
    TimelineTab tab(gateway, Compartment::Somatic);
    tab.setVisible(true);
    tab.show(person);
    tab.startEncounter();
    auto* editor = tab.findChild<EncounterEditor*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor->encounter().reason == QStringLiteral("maux de tete depuis hier"); }, 20000));
}
