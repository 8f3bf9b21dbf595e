// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

#include "core/agenda/RequestLink.h"
#include "core/agenda/Waiting.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/AgendaTabs.h"
#include "ui/agenda/CoreAgendaGateway.h"
#include "ui/agenda/DayModel.h"
#include "ui/agenda/SessionForm.h"
#include "ui/agenda/SlotPanel.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct AgendaAtWork : UnitAtWork {
    CoreAgendaGateway gateway{*worker, *session};
    std::unique_ptr<AgendaPage> page;
    QDate today = unit.clock().today();

    explicit AgendaAtWork(const QString& user = QStringLiteral("nurse")) : UnitAtWork(user) {}

    agenda::AgendaSessionId openSession(const QString& room, int fromHour) {
        agenda::AgendaSession held;
        held.resource = room;
        held.place = QStringLiteral("Unité sanitaire");
        held.day = today;
        held.startsAt = QTime(fromHour, 0);
        held.endsAt = QTime(fromHour + 1, 0);
        return agenda::openAgendaSession(*session, held).value();
    }
    CareRequestId triagedRequest(const DetaineeId& who) {
        requests::NewRequest slip;
        slip.detainee = who;
        slip.words = QStringLiteral("voir le médecin");
        const auto id =
            requests::registerRequest(*session, *requests::RedFlagFinder::load().value(), slip).value().id;
        EXPECT_TRUE(requests::triage(*session, id, 1, {}));
        return id;
    }
    void begin() {
        page = std::make_unique<AgendaPage>(gateway, *finder, prompts);
        show(*page);
        page->activate();
        wait();
    }
    std::vector<agenda::Slot> booked() { return agenda::slotsBetween(*session, today, today.addDays(9)).value(); }
    // Those who wait for a time, without the headings.
    std::vector<Row> waiting() {
        std::vector<Row> rows;
        for (auto* list : page->findChild<SlotPanel*>()->findChildren<RowView*>())
            if (list->accessibleName() == QStringLiteral("Those who wait for a time")) rows = list->rowModel().rows();
        std::erase_if(rows, [](const Row& row) { return row.heading; });
        return rows;
    }
    QModelIndex current() { return page->findChild<DayView*>()->currentIndex(); }
};

}  // namespace

TEST(Agenda, ASessionIsOpenedOnSeveralWeeksByKeyboard) {
    AgendaAtWork desk;
    desk.begin();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(QStringLiteral("Box 7"));
    for (auto* field : desk.page->findChild<SessionForm*>()->findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith(QStringLiteral("Same day"))) field->setText(QStringLiteral("3"));
    desk.key(Qt::Key_Return);
    const auto held = agenda::agendaSessions(*desk.session, desk.today, desk.today.addDays(30)).value();
    ASSERT_EQ(held.size(), 3U);
    EXPECT_EQ(held[2].day, desk.today.addDays(14));
    EXPECT_EQ(held[0].resource, QStringLiteral("Box 7"));
    EXPECT_EQ(held[0].startsAt, QTime(9, 0));
    auto* model = desk.page->findChild<DayModel*>();
    EXPECT_EQ(model->column(desk.current())->resource, QStringLiteral("Box 7")) << "ready for its first appointment";
}

TEST(Agenda, AFreeTimeIsGivenInTwoKeysBesidesTheName) {
    AgendaAtWork desk;
    const auto durand = desk.person(QStringLiteral("Durand"));
    desk.openSession(QStringLiteral("Box 1"), 14);
    desk.begin();
    desk.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("dura"));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.keys, 2);
    ASSERT_EQ(desk.booked().size(), 1U);
    EXPECT_EQ(desk.booked()[0].detainee, durand);
    EXPECT_EQ(desk.booked()[0].startsAt, QTime(14, 0));
    EXPECT_EQ(desk.booked()[0].resource, QStringLiteral("Box 1"));
}

TEST(Agenda, ARequestFromTheWaitingOnesIsGivenATimeAndScheduled) {
    AgendaAtWork desk;
    const auto request = desk.triagedRequest(desk.person(QStringLiteral("Durand")));
    desk.openSession(QStringLiteral("Box 1"), 14);
    desk.begin();
    desk.type(QStringLiteral("l"));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.keys, 2);
    EXPECT_EQ(requests::careRequest(*desk.session, request)->state, requests::RequestState::Scheduled);
}

TEST(Agenda, OneKeySaysWhatBecameOfItAndTheUnseenRequestComesBack) {
    AgendaAtWork desk;
    const auto who = desk.person(QStringLiteral("Durand"));
    const auto request = desk.triagedRequest(who);
    const auto session = desk.openSession(QStringLiteral("Box 1"), 9);
    agenda::Slot slot;
    slot.session = session;
    slot.detainee = who;
    slot.request = request;
    slot.day = desk.today;
    slot.startsAt = QTime(9, 0);
    ASSERT_TRUE(agenda::bookForRequest(*desk.session, slot, {}, 2));
    const auto since = requests::careRequest(*desk.session, request)->waitingSince;
    desk.begin();
    desk.type(QStringLiteral("a"));
    EXPECT_EQ(desk.booked()[0].outcome, agenda::Outcome::Planned) << "absent needs its reason";
    desk.type(QStringLiteral("3"));
    EXPECT_EQ(desk.booked()[0].absence, agenda::Absence::Court);
    const auto back = requests::careRequest(*desk.session, request).value();
    EXPECT_EQ(back.state, requests::RequestState::NoShow);
    EXPECT_EQ(back.waitingSince, since);
    desk.type(QStringLiteral("v"));
    EXPECT_EQ(desk.booked()[0].outcome, agenda::Outcome::Absent) << "what happened stays";
}

TEST(Agenda, AnAppointmentIsMovedByKeyboardToAnotherRoom) {
    AgendaAtWork desk;
    const auto first = desk.openSession(QStringLiteral("Box 1"), 14);
    desk.openSession(QStringLiteral("Box 2"), 15);
    agenda::Slot slot;
    slot.session = first;
    slot.detainee = desk.person(QStringLiteral("Durand"));
    slot.day = desk.today;
    slot.startsAt = QTime(14, 0);
    ASSERT_TRUE(agenda::book(*desk.session, slot, {}));
    desk.begin();
    desk.type(QStringLiteral("m"));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.booked()[0].startsAt, QTime(14, 0)) << "a taken time takes nobody";
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.booked()[0].resource, QStringLiteral("Box 2"));
    EXPECT_EQ(desk.booked()[0].startsAt, QTime(15, 20));
}

TEST(Agenda, WhatIsDraggedOntoAFreeTimeMovesAndOntoATakenOneDoesNot) {
    AgendaAtWork desk;
    const auto session = desk.openSession(QStringLiteral("Box 1"), 14);
    for (const auto& [name, at] : {std::pair("Durand", QTime(14, 0)), std::pair("Martin", QTime(14, 20))}) {
        agenda::Slot slot;
        slot.session = session;
        slot.detainee = desk.person(QString::fromLatin1(name));
        slot.day = desk.today;
        slot.startsAt = at;
        ASSERT_TRUE(agenda::book(*desk.session, slot, {}));
    }
    desk.begin();
    auto* model = desk.page->findChild<DayModel*>();
    QAbstractItemModelTester sound(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::unique_ptr<QMimeData> carried(model->mimeData({model->index(0, 0)}));
    ASSERT_TRUE(carried);
    EXPECT_FALSE(model->canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, model->index(1, 0)));
    EXPECT_TRUE(model->canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, model->index(2, 0)));
    model->dropMimeData(carried.get(), Qt::MoveAction, -1, -1, model->index(2, 0));
    desk.wait();
    EXPECT_EQ(desk.booked()[1].startsAt, QTime(14, 40));
}

TEST(Agenda, OutsideASessionTheHourIsTypedAndASharedOneIsShown) {
    AgendaAtWork desk;
    desk.person(QStringLiteral("Durand"));
    desk.person(QStringLiteral("Martin"));
    desk.begin();
    for (const auto& name : {QStringLiteral("dura"), QStringLiteral("mart")}) {
        desk.page->findChild<DayView*>()->setFocus();
        while (desk.page->findChild<DayModel*>()->cell(desk.current())->at.isValid()) desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("15"));
        desk.key(Qt::Key_Return);
        desk.type(name);
        desk.key(Qt::Key_Return);
    }
    ASSERT_EQ(desk.booked().size(), 2U);
    EXPECT_EQ(desk.booked()[1].startsAt, QTime(15, 0));
    EXPECT_TRUE(desk.page->findChild<DayModel*>()->day().columns[0].cells[0].shared);
}

TEST(Agenda, ACancelledSessionGivesItsPeopleBackToThoseWhoWait) {
    AgendaAtWork desk;
    const auto who = desk.person(QStringLiteral("Durand"));
    const auto request = desk.triagedRequest(who);
    agenda::Slot slot;
    slot.session = desk.openSession(QStringLiteral("Box 1"), 14);
    slot.detainee = who;
    slot.request = request;
    slot.day = desk.today;
    slot.startsAt = QTime(14, 0);
    ASSERT_TRUE(agenda::bookForRequest(*desk.session, slot, {}, 2));
    desk.begin();
    desk.type(QStringLiteral("s"));
    Q_EMIT desk.page->findChild<SessionForm*>()->cancelled(slot.session.toString(), 1);
    desk.wait();
    EXPECT_EQ(requests::careRequest(*desk.session, request)->state, requests::RequestState::UnitCancelled);
    EXPECT_EQ(desk.booked()[0].outcome, agenda::Outcome::CancelledByUnit);
    bool isListed = false;
    for (auto* list : desk.page->findChild<SlotPanel*>()->findChildren<RowView*>())
        for (const Row& row : list->rowModel().rows())
            isListed = isListed || row.id.startsWith(QStringLiteral("request:") + request.toString());
    EXPECT_TRUE(isListed);
}

TEST(Agenda, ACancelledSessionIsOpenedAgainByOneKeyAndSaysWhoCancelledIt) {
    AgendaAtWork desk;
    const auto held = desk.openSession(QStringLiteral("Box 1"), 14);
    ASSERT_TRUE(agenda::closeAgendaSession(*desk.session, held, 1));
    desk.begin();
    auto* model = desk.page->findChild<DayModel*>();
    EXPECT_EQ(model->cell(desk.current())->state, CellState::Closed);
    EXPECT_TRUE(model->cell(desk.current())->outcome.contains(desk.session->user().displayName));
    desk.type(QStringLiteral("s"));
    EXPECT_FALSE(desk.page->findChild<SessionForm*>()->isVisible()) << "nothing of a cancelled session is changed";
    desk.type(QStringLiteral("o"));
    EXPECT_FALSE(agenda::agendaSessions(*desk.session, desk.today, desk.today)->front().isClosed);
    EXPECT_EQ(model->cell(desk.current())->state, CellState::Free);
    EXPECT_TRUE(model->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(desk.session->user().displayName))
        << "the trace stays";
}

TEST(Agenda, ARequestThatMissedItsHourAndWasGivenAnotherWaitsNoMore) {
    AgendaAtWork desk;
    const auto who = desk.person(QStringLiteral("Durand"));
    const auto request = desk.triagedRequest(who);
    agenda::Slot slot;
    slot.session = desk.openSession(QStringLiteral("Box 1"), 14);
    slot.detainee = who;
    slot.request = request;
    slot.day = desk.today;
    slot.startsAt = QTime(14, 0);
    const auto first = agenda::bookForRequest(*desk.session, slot, {}, 2).value();
    ASSERT_TRUE(agenda::settle(*desk.session, first, 1, agenda::Outcome::CancelledByUnit));
    EXPECT_EQ(agenda::missedToRebook(*desk.session, desk.today)->size(), 1U);
    slot.startsAt = QTime(14, 20);
    ASSERT_TRUE(agenda::bookForRequest(*desk.session, slot, {}, requests::careRequest(*desk.session, request)->version));
    EXPECT_TRUE(agenda::missedToRebook(*desk.session, desk.today)->empty());
    desk.begin();
    EXPECT_TRUE(desk.waiting().empty());
}

TEST(Agenda, WhoWaitsIsPutOnTheListWithTheUrgencyInWordsAndTakenOffItWithTheReason) {
    AgendaAtWork desk;
    desk.person(QStringLiteral("Durand"));
    desk.openSession(QStringLiteral("Box 1"), 14);
    desk.begin();
    desk.key(Qt::Key_W, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("dentiste"));
    desk.key(Qt::Key_U, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("dura"));
    desk.key(Qt::Key_Return);
    const auto lines = agenda::waitingList(*desk.session).value();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].isUrgent);
    EXPECT_TRUE(desk.booked().empty()) << "no time was given";
    ASSERT_EQ(desk.waiting().size(), 1U);
    EXPECT_EQ(desk.waiting()[0].detail, QStringLiteral("urgent · waiting list: dentiste"));
    desk.type(QStringLiteral("l"));
    desk.prompts.text = QStringLiteral("vu en urgence");
    desk.key(Qt::Key_Delete);
    EXPECT_TRUE(agenda::waitingList(*desk.session)->empty());
    EXPECT_TRUE(desk.waiting().empty());
}

TEST(Agenda, ColumnsAreAsWideAsTheNamesInThem) {
    AgendaAtWork desk;
    agenda::Slot slot;
    slot.session = desk.openSession(QStringLiteral("Box 1"), 14);
    slot.detainee = desk.person(QStringLiteral("de Castelbajac-Montpezat-Rochefoucauld"), QStringLiteral("Marie-Bénédicte"));
    slot.day = desk.today;
    slot.startsAt = QTime(14, 0);
    ASSERT_TRUE(agenda::book(*desk.session, slot, {}));
    for (int room = 2; room < 7; ++room) desk.openSession(QStringLiteral("Box %1").arg(room), 14);
    desk.begin();
    auto* view = desk.page->findChild<DayView*>();
    QFont bold = Theme::font(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    EXPECT_GT(view->columnWidth(0), QFontMetrics(bold).horizontalAdvance(view->model()->index(0, 0).data().toString()));
    EXPECT_LT(view->columnWidth(1), view->columnWidth(0)) << "the others stay narrow";
}

TEST(Agenda, TheDayListIsPrinted) {
    AgendaAtWork desk;
    desk.begin();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(desk.prompts.asked, QStringList{QStringLiteral("print")});
}

TEST(Agenda, ASecretaryPlacesTheMissedOnesButSeesNoRequest) {
    AgendaAtWork desk(QStringLiteral("secretary"));
    const auto session = desk.openSession(QStringLiteral("Box 1"), 9);
    desk.openSession(QStringLiteral("Box 1"), 14);
    agenda::Slot slot;
    slot.session = session;
    slot.detainee = DetaineeId::create();
    slot.day = desk.today;
    slot.startsAt = QTime(9, 0);
    const auto booked = agenda::book(*desk.session, slot, {}).value();
    ASSERT_TRUE(agenda::recordOutcome(*desk.session, booked, 1, agenda::Outcome::Absent, agenda::Absence::Work));
    desk.begin();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_L);
    desk.key(Qt::Key_Return);
    ASSERT_EQ(desk.booked().size(), 2U);
    EXPECT_EQ(desk.booked()[1].rebookedFrom, booked);
    EXPECT_EQ(desk.booked()[1].startsAt, QTime(14, 0));
}

namespace {

struct PlainPage final : Page {
    QString name, opened;
    int shown = 0;
    explicit PlainPage(const QString& called) : name(called) {}
    QString title() const override { return name; }
    void activate() override { ++shown; }
    void open(const QString& id) override { opened = id; }
};

}  // namespace

TEST(AgendaTabs, OneThingIsOpenedInItsTabAndWhatIsExpectedIsCounted) {
    AgendaTabs tabs;
    auto* day = new PlainPage(QStringLiteral("Day"));
    auto* extractions = new PlainPage(QStringLiteral("Extractions"));
    tabs.add(QStringLiteral("day"), day, true);
    tabs.add(QStringLiteral("extractions"), extractions, false);
    QSignalSpy count(&tabs, &Page::countChanged);
    Q_EMIT extractions->countChanged(6);
    EXPECT_TRUE(count.isEmpty());
    Q_EMIT day->countChanged(45);
    EXPECT_EQ(count.last().first().toInt(), 45);
    tabs.open(QStringLiteral("extractions:x1"));
    tabs.activate();
    EXPECT_EQ(extractions->opened, QStringLiteral("x1"));
    EXPECT_EQ(extractions->shown, 1);
    EXPECT_EQ(day->shown, 0);
}
