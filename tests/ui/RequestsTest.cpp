// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/FakeRequests.h"
#include "tests/ui/Fakes.h"
#include "ui/requests/RegisterForm.h"
#include "ui/requests/RequestsPage.h"
#include "ui/requests/TriagePanel.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Notice.h"

using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

// Types into whatever has the focus, as hands do, and counts.
struct Hands {
    int keys = 0;
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
    }
};

struct Mailbox {
    FakeRequests gateway;
    FakeFinder finder;
    FakePrompts prompts;
    std::unique_ptr<RequestsPage> page;
    Hands hands;

    Mailbox() {
        Row benali, costa;
        benali.id = QStringLiteral("benali");
        benali.title = QStringLiteral("BENALI Karim");
        costa.id = QStringLiteral("costa");
        costa.title = QStringLiteral("COSTA Luis");
        finder.people = {benali, costa};
    }
    void show() {
        page = std::make_unique<RequestsPage>(gateway, finder, prompts);
        page->resize(1200, 700);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }
};

}  // namespace

TEST(Requests, ASlipIsRegisteredWithAtMostTwelveKeysBesidesTheName) {
    Mailbox box;
    box.show();
    box.hands.key(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ben"));
    box.hands.key(Qt::Key_Return);
    box.hands.type(QStringLiteral("dents"));
    box.hands.key(Qt::Key_Return);
    box.hands.type(QStringLiteral("d"));
    EXPECT_LE(box.hands.keys, 12);
    ASSERT_EQ(box.gateway.added.size(), 1U);
    EXPECT_EQ(box.gateway.added[0], (NewSlip{QStringLiteral("benali"), QStringLiteral("dents"), QDate(),
                                             FakeRequests::noon(), QStringLiteral("dentist"),
                                             QStringLiteral("round")}));
}

TEST(Requests, TheNextSlipOfTheRoundNeedsThreeKeysBesidesNameAndWords) {
    Mailbox box;
    box.show();
    box.hands.key(Qt::Key_N, Qt::ControlModifier);
    for (const auto& name : {QStringLiteral("ben"), QStringLiteral("cos")}) {
        box.hands.keys = 0;
        QTest::keyClicks(QApplication::focusWidget(), name);
        box.hands.key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mal au coeur"));
        box.hands.key(Qt::Key_Return);
        box.hands.key(Qt::Key_M);
        EXPECT_EQ(box.hands.keys, 3);
    }
    ASSERT_EQ(box.gateway.added.size(), 2U);
    EXPECT_EQ(box.gateway.added[1].detainee, QStringLiteral("costa"));
    EXPECT_EQ(box.gateway.added[1].target, QStringLiteral("physician"));
}

TEST(Requests, NothingIsRecordedForNobody) {
    Mailbox box;
    box.show();
    box.hands.key(Qt::Key_N, Qt::ControlModifier);
    box.hands.key(Qt::Key_Tab);
    auto* form = box.page->findChild<RegisterForm*>();
    for (int i = 0; i < 6 && box.gateway.added.empty(); ++i) box.hands.key(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    EXPECT_TRUE(box.gateway.added.empty());
    EXPECT_EQ(form->registered(), 0);
}

TEST(Requests, TriageIsOneKeyEachAndEnterGoesToTheNextSlip) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "BENALI Karim", "jai mal au coeur ds la poitrine", 52),
                                    slip("2", "COSTA Luis", "renouvelement traitement", 5),
                                    slip("3", "DIALLO Amadou", "dents", 4)};
    box.show();
    auto* panel = box.page->findChild<TriagePanel*>();
    ASSERT_EQ(panel->slipId(), QStringLiteral("1"));
    box.hands.type(QStringLiteral("1mr"));
    box.hands.key(Qt::Key_Return);
    EXPECT_EQ(box.hands.keys, 4);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second,
              (Decision{QStringLiteral("immediate"), QStringLiteral("physician"),
                        QStringLiteral("appointment"), QString(), QDate(2026, 11, 23), QTime(9, 0)}));
    EXPECT_EQ(panel->slipId(), QStringLiteral("2")) << "the pile goes on where the hands are";
}

TEST(Requests, TriageWithAnAppointmentOnAnotherDayTakesSixKeys) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "BENALI Karim", "dents", 5)};
    box.show();
    box.hands.type(QStringLiteral("2dr27"));
    box.hands.key(Qt::Key_Return);
    EXPECT_EQ(box.hands.keys, 6);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second.day, QDate(2026, 11, 27));
    EXPECT_EQ(box.gateway.decisions[0].second.hour, QTime(9, 0));
}

TEST(Requests, ARefusedHourIsSaidAtTheFieldAndWhatWasTypedStays) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "BENALI Karim", "dents", 5)};
    box.gateway.refusals = {serment::Error{serment::ErrorCode::Conflict, {}, QStringLiteral("startsAt")}};
    box.show();
    box.hands.type(QStringLiteral("2r24/12"));
    box.hands.key(Qt::Key_Tab);
    box.hands.type(QStringLiteral("14h30d"));  // the d is no hour: it chooses the dentist
    box.hands.key(Qt::Key_Return);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), QStringLiteral("14h30"));
    box.hands.type(QStringLiteral("15"));
    box.hands.key(Qt::Key_Return);
    ASSERT_EQ(box.gateway.decisions.size(), 2U);
    EXPECT_EQ(box.gateway.decisions[1].second,
              (Decision{QStringLiteral("24h"), QStringLiteral("dentist"), QStringLiteral("appointment"),
                        QString(), QDate(2026, 12, 24), QTime(15, 0)}));
}

TEST(Requests, AnUnreadableDayIsNotDecided) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "BENALI Karim", "dents", 5)};
    box.show();
    box.hands.type(QStringLiteral("2dr31/02"));
    box.hands.key(Qt::Key_Return);
    EXPECT_TRUE(box.gateway.decisions.empty());
    box.hands.key(Qt::Key_Escape);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr) << "back in the pile";
    box.hands.type(QStringLiteral("r"));
    box.hands.key(Qt::Key_Up);
    box.hands.key(Qt::Key_Return);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second.day, QDate(2026, 11, 23));
}

TEST(Requests, ATriagedRequestIsGivenItsAppointmentInTwoKeys) {
    Mailbox box;
    Slip waiting = slip("1", "BENALI Karim", "dents", 30);
    waiting.priority = QStringLiteral("72h");
    waiting.target = QStringLiteral("dentist");
    waiting.missed = true;
    box.gateway.content.triaged = {waiting};
    box.show();
    box.hands.key(Qt::Key_Return);
    EXPECT_TRUE(box.gateway.decisions.empty()) << "Enter alone books nothing";
    box.hands.keys = 0;
    box.hands.type(QStringLiteral("r"));
    box.hands.key(Qt::Key_Return);
    EXPECT_EQ(box.hands.keys, 2);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second,
              (Decision{QStringLiteral("72h"), QStringLiteral("dentist"), QStringLiteral("appointment"),
                        QString(), QDate(2026, 11, 23), QTime(9, 0)}));
}

TEST(Requests, ACancelledAppointmentIsGivenAgainAtOnce) {
    Mailbox box;
    Slip expected = slip("1", "BENALI Karim", "dents", 30);
    expected.priority = QStringLiteral("72h");
    expected.target = QStringLiteral("dentist");
    expected.appointment = FakeRequests::noon().addSecs(3600);
    box.gateway.content.scheduled = {expected};
    box.show();
    box.hands.type(QStringLiteral("er"));
    box.hands.key(Qt::Key_Return);
    ASSERT_EQ(box.gateway.visits.size(), 1U);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second.day, QDate(2026, 11, 23));
}

struct VisitCase {
    const char* keys;
    const char* outcome;
    const char* absence;
};

TEST(Requests, WhatBecameOfAnAppointmentIsOneKeyAndAnAbsenceItsReason) {
    const VisitCase cases[] = {{"v", "seen", ""},
                               {"r", "refused_by_patient", ""},
                               {"a4", "absent", "not_brought"},
                               {"u", "cancelled_by_unit", ""},
                               {"e", "cancelled_by_escort", ""}};
    for (const auto& row : cases) {
        Mailbox box;
        Slip expected = slip("1", "BENALI Karim", "dents", 30);
        expected.priority = QStringLiteral("72h");
        expected.target = QStringLiteral("dentist");
        expected.appointment = FakeRequests::noon().addSecs(-3600);
        box.gateway.content.scheduled = {expected};
        box.show();
        box.hands.type(QString::fromLatin1(row.keys));
        ASSERT_EQ(box.gateway.visits.size(), 1U) << row.keys;
        EXPECT_EQ(box.gateway.visits[0].second, (VisitOutcome{QString::fromLatin1(row.outcome),
                                                              QString::fromLatin1(row.absence)}));
        EXPECT_TRUE(box.gateway.decisions.empty());
    }
}

TEST(Requests, AWrittenAnswerNeedsItsWords) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "COSTA Luis", "papier ecole", 5)};
    box.show();
    box.hands.type(QStringLiteral("5se"));
    box.hands.key(Qt::Key_Return);
    EXPECT_TRUE(box.gateway.decisions.empty());
    box.hands.type(QStringLiteral("Vu, papier pret"));
    box.hands.key(Qt::Key_Return);
    ASSERT_EQ(box.gateway.decisions.size(), 1U);
    EXPECT_EQ(box.gateway.decisions[0].second.answer, QStringLiteral("Vu, papier pret"));
}

TEST(Requests, WhoIsNoCaregiverCannotTriage) {
    Mailbox box;
    box.gateway.caregiver = false;
    box.gateway.content.toTriage = {slip("1", "COSTA Luis", "papier", 5)};
    box.show();
    box.hands.type(QStringLiteral("1mr"));
    box.hands.key(Qt::Key_Return);
    EXPECT_TRUE(box.gateway.decisions.empty());
}

TEST(Requests, AnEmptyChoiceSaysWhatIsMissing) {
    Mailbox box;
    box.gateway.content.toTriage = {slip("1", "COSTA Luis", "papier", 5)};
    box.show();
    box.hands.key(Qt::Key_Return);
    EXPECT_FALSE(box.page->findChild<TriagePanel*>()->findChild<Notice*>()->text().isEmpty());
    EXPECT_TRUE(box.gateway.decisions.empty());
}

TEST(Requests, TheReasonForCareIsNotShownOnceTriaged) {
    RequestBoard board;
    board.triaged = {slip("1", "BENALI Karim", "jai mal au coeur", 30)};
    board.triaged[0].priority = QStringLiteral("24h");
    board.triaged[0].target = QStringLiteral("nurse");
    for (const Row& row : pileRows(board, FakeRequests::noon()))
        EXPECT_FALSE(row.detail.contains(QStringLiteral("coeur")));
}

struct DayCase {
    const char* typed;
    QDate read;
};

TEST(Requests, DaysAreReadAsHandsWriteThem) {
    const QDate today(2026, 11, 22);
    const DayCase cases[] = {{"20", {2026, 11, 20}},
                             {"25", {2026, 10, 25}},
                             {"20/11", {2026, 11, 20}},
                             {"24/12", {2025, 12, 24}},
                             {"20/11/26", {2026, 11, 20}},
                             {"20/11/2026", {2026, 11, 20}},
                             {"-1", {2026, 11, 21}},
                             {"0", {2026, 11, 22}},
                             {"23/11/2026", {}},
                             {"31/02", {}},
                             {"hier", {}}};
    for (const auto& row : cases)
        EXPECT_EQ(readDay(QString::fromLatin1(row.typed), today), row.read) << row.typed;
}

TEST(Requests, ADayThatMayLieAheadIsNotMovedBack) {
    const QDate today(2026, 11, 22);
    EXPECT_EQ(readAnyDay(QStringLiteral("12/12/2026"), today), QDate(2026, 12, 12));
    EXPECT_EQ(readAnyDay(QStringLiteral("12/12"), today), QDate(2026, 12, 12));
    EXPECT_FALSE(readAnyDay(QStringLiteral("demain"), today).isValid());
}

TEST(Requests, AComingDayAndAnHourAreReadAsHandsWriteThem) {
    const QDate today(2026, 11, 22);
    const DayCase days[] = {{"24", {2026, 11, 24}}, {"20", {2026, 12, 20}},       {"12/12", {2026, 12, 12}},
                            {"5/1", {2027, 1, 5}},  {"24/11/26", {2026, 11, 24}}, {"+2", {2026, 11, 24}},
                            {"0", {2026, 11, 22}},  {"21/11/2026", {}},           {"-1", {}},
                            {"+", {}},              {"", {}}};
    for (const auto& row : days)
        EXPECT_EQ(readComingDay(QString::fromLatin1(row.typed), today), row.read) << row.typed;
    EXPECT_EQ(readHour(QStringLiteral("9")), QTime(9, 0));
    EXPECT_EQ(readHour(QStringLiteral("14")), QTime(14, 0));
    EXPECT_EQ(readHour(QStringLiteral("930")), QTime(9, 30));
    EXPECT_EQ(readHour(QStringLiteral("14h30")), QTime(14, 30));
    EXPECT_EQ(readHour(QStringLiteral("9h")), QTime(9, 0));
    EXPECT_EQ(readHour(QStringLiteral("09:05")), QTime(9, 5));
    EXPECT_FALSE(readHour(QStringLiteral("25")).isValid());
    EXPECT_FALSE(readHour(QStringLiteral("9:7")).isValid());
    EXPECT_FALSE(readHour(QString()).isValid());
}

TEST(Marks, CodePointsBecomeUtf16) {
    const QString text = QString::fromUtf8("a\xF0\x9D\x92\x9C mal");
    const TextMark mark = markOfCodePoints(text, 3, 3, Tone::Warn, {});
    EXPECT_EQ(text.mid(mark.start, mark.length), QStringLiteral("mal"));
}
