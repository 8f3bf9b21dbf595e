// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <algorithm>

#include "core/agenda/Figures.h"
#include "core/people/RollImport.h"
#include "core/requests/Pile.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/CoreAgendaGateway.h"
#include "ui/agenda/DayModel.h"
#include "ui/extractions/CoreExtractionGateway.h"
#include "ui/extractions/ExtractionsPage.h"
#include "ui/requests/CoreRequestsGateway.h"
#include "ui/requests/RequestsPage.h"
#include "ui/today/CoreTodayGateway.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

constexpr int inhabitants = 650, slips = 60, appointments = 45, extractions = 6;

// A day of a unit of 650, from the box to the escort, played on the keyboard alone: the core is only read.
struct WorkingDay : UnitAtWork {
    std::vector<DetaineeId> present;
    QDate today = unit.clock().today();
    QDateTime collected;  // when the slips were

    WorkingDay() {
        QByteArray roll = "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Cellule;Date d'écrou;Statut\n";
        for (int i = 0; i < inhabitants; ++i)
            roll += QStringLiteral("%1;%2;Paul;03/05/19%3;M;A-%4;01/01/2026;Prévenu\n")
                        .arg(10000 + i)
                        .arg(QStringLiteral("FAMILLE") + QChar(u'A' + i % 26) + QChar(u'A' + i / 26))
                        .arg(60 + i % 40)
                        .arg(100 + i)
                        .toUtf8();
        EXPECT_TRUE(people::applyRoll(*session, roll, people::RowsInError::Stop));
        const auto here = people::presentDetainees(*session).value();
        for (const auto& one : here) present.push_back(one.id);
    }
    // Keys pressed while `work` ran.
    template <typename Work>
    int keysOf(Work&& work) {
        keys = 0;
        work();
        return keys;
    }
};

}  // namespace

TEST(Day, OfAUnitOf650IsPlayedOnTheKeyboard) {
    WorkingDay day;
    ASSERT_EQ(day.present.size(), size_t(inhabitants));

    // The box: sixty slips.
    CoreRequestsGateway mail(*day.worker, *day.session);
    RequestsPage requestsPage(mail, *day.finder, day.prompts);
    day.show(requestsPage);
    requestsPage.activate();
    day.wait();
    day.key(Qt::Key_N, Qt::ControlModifier);
    int mostKeys = 0;
    for (int i = 0; i < slips; ++i) {
        QTest::keyClicks(QApplication::focusWidget(), QString::number(10000 + i * 7));
        const int beside = day.keysOf([&] {
            day.key(Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), i % 10 == 0 ? QStringLiteral("mal a la poitrine") : QStringLiteral("dents"));
            day.key(Qt::Key_Return);
            day.type(i % 3 == 0 ? QStringLiteral("m") : QStringLiteral("d"));
        });
        mostKeys = std::max(mostKeys, beside);
    }
    EXPECT_LE(mostKeys, 12);
    std::printf("  keys a slip, besides the name and the words: %d\n", mostKeys);
    auto pile = requests::pile(*day.session, {}).value();
    ASSERT_EQ(pile.toTriage.size(), size_t(slips));
    day.collected = pile.toTriage.front().request.waitingSince;
    EXPECT_EQ(pile.toTriage.front().request.urgency, 1);
    day.key(Qt::Key_Escape);

    // The triage: half of them answered in writing, half given an hour.
    requestsPage.activate();
    day.wait();
    int answerKeys = 0, triageKeys = 0;
    for (int i = 0; i < slips; ++i) {
        const int pressed = day.keysOf([&] {
            day.type(i % 2 == 0 ? QStringLiteral("3me") : QStringLiteral("3mr"));
            if (i % 2 == 0) QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vu, vous serez convoque"));
            day.key(Qt::Key_Return);
        });
        (i % 2 == 0 ? answerKeys : triageKeys) = pressed;
    }
    std::printf("  keys a triage: %d with an appointment, %d with an answer besides its words\n", triageKeys, answerKeys);
    pile = requests::pile(*day.session, {}).value();
    EXPECT_TRUE(pile.toTriage.empty());
    EXPECT_EQ(pile.scheduled.size(), size_t(slips) / 2);

    // The unit has to give up one of these hours: the request comes back to the pile with its first date.
    requestsPage.activate();
    day.wait();
    day.type(QStringLiteral("u"));
    pile = requests::pile(*day.session, {}).value();
    EXPECT_EQ(pile.scheduled.size(), size_t(slips) / 2 - 1);
    ASSERT_EQ(pile.missed.size(), 1U);
    EXPECT_EQ(pile.missed.front().request.waitingSince, day.collected);
    requestsPage.hide();

    // The agenda: three rooms opened, forty-five people in them.
    CoreAgendaGateway book(*day.worker, *day.session);
    AgendaPage agendaPage(book, *day.finder, day.prompts);
    day.show(agendaPage);
    agendaPage.activate();
    day.wait();
    int sessionKeys = 0;
    for (const char* room : {"Box 1", "Box 2", "Box 3"}) {
        day.key(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(room));
        sessionKeys = day.keysOf([&] {
            if (QString::fromLatin1(room) == QStringLiteral("Box 1")) {
                for (int field = 0; field < 4; ++field) day.key(Qt::Key_Tab);
                day.type(QStringLiteral("13"));
                day.key(Qt::Key_Tab);
                day.type(QStringLiteral("18"));
            }
            day.key(Qt::Key_Return);
        });
    }
    const auto rooms = agenda::agendaSessions(*day.session, day.today, day.today).value();
    ASSERT_EQ(rooms.size(), 3U);
    for (const auto& room : rooms) {
        EXPECT_EQ(room.startsAt, QTime(13, 0));
        EXPECT_EQ(room.endsAt, QTime(18, 0));
    }
    std::printf("  keys a session like the one before, besides its room: %d\n", sessionKeys + 1);
    auto* view = agendaPage.findChild<DayView*>();
    int appointmentKeys = 0;
    for (int room = 0; room < 3; ++room) {
        view->setFocus();
        while (view->currentIndex().column() > room) day.key(Qt::Key_Left);
        while (view->currentIndex().column() < room) day.key(Qt::Key_Right);
        while (view->currentIndex().row() > 0) day.key(Qt::Key_Up);
        ASSERT_EQ(view->currentIndex().column(), room);
        for (int i = 0; i < appointments / 3; ++i) {
            const int pressed = day.keysOf([&] { day.key(Qt::Key_Return); });
            QTest::keyClicks(QApplication::focusWidget(), QString::number(10200 + room * 100 + i));
            appointmentKeys = pressed + day.keysOf([&] { day.key(Qt::Key_Return); });
        }
    }
    std::printf("  keys an appointment, besides the name: %d\n", appointmentKeys);
    EXPECT_EQ(appointmentKeys, 2);
    int inRooms = 0;
    const auto planned = agenda::slotsBetween(*day.session, day.today, day.today);
    ASSERT_TRUE(planned.has_value());
    for (const auto& slot : *planned)
        inRooms += slot.session.isNull() ? 0 : 1;
    EXPECT_EQ(inRooms, appointments);

    // What became of four of them, one or two keys each.
    view->setFocus();
    for (const char* outcome : {"v", "r", "a1", "u"}) {
        day.type(QString::fromLatin1(outcome));
        day.key(Qt::Key_Up);
    }
    std::vector<agenda::Outcome> became;
    const auto ended = agenda::slotsBetween(*day.session, day.today, day.today);
    ASSERT_TRUE(ended.has_value());
    for (const auto& slot : *ended)
        if (slot.outcome != agenda::Outcome::Planned) became.push_back(slot.outcome);
    std::sort(became.begin(), became.end());
    EXPECT_EQ(became, (std::vector{agenda::Outcome::Seen, agenda::Outcome::RefusedByPatient, agenda::Outcome::Absent,
                                   agenda::Outcome::CancelledByUnit}));
    agendaPage.hide();

    // The escorts: six indicated, asked, and two of them cancelled.
    CoreExtractionGateway escorts(*day.worker, *day.session);
    ExtractionsPage extractionsPage(escorts, *day.finder);
    day.show(extractionsPage);
    extractionsPage.activate();
    day.wait();
    int indicationKeys = 0, confirmKeys = 0, cancelKeys = 0;
    for (int i = 0; i < extractions; ++i) {
        const auto typed = [&](const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); };
        indicationKeys = day.keysOf([&] {
            day.key(Qt::Key_N, Qt::ControlModifier);
            typed(QString::number(10500 + i));
            day.key(Qt::Key_Return);
            if (i == 0) typed(QStringLiteral("CH de Clairbourg"));
            day.key(Qt::Key_Return);
            typed(QStringLiteral("cardiologie"));
            for (int field = 0; field < 4; ++field) day.key(Qt::Key_Return);
        });
        day.type(QStringLiteral("o"));
        day.type(QStringLiteral("d"));
        if (i < 2)
            cancelKeys = day.keysOf([&] {
                day.type(QStringLiteral("x1"));
                day.key(Qt::Key_Return);
            });
        else
            confirmKeys = day.keysOf([&] {
                day.type(QStringLiteral("c+1"));
                day.key(Qt::Key_Tab);
                day.type(QStringLiteral("9"));
                day.key(Qt::Key_Return);
            });
    }
    std::printf("  keys an extraction: %d to indicate besides its words, 2 to ask, %d to confirm, %d to cancel\n",
                indicationKeys, confirmKeys, cancelKeys);
    int confirmed = 0, cancelled = 0;
    const auto open = agenda::openExtractions(*day.session).value();
    for (const auto& x : open) {
        confirmed += x.state == agenda::ExtractionState::Confirmed ? 1 : 0;
        cancelled += x.state == agenda::ExtractionState::Cancelled ? 1 : 0;
    }
    EXPECT_EQ(confirmed, 4);
    EXPECT_EQ(cancelled, 2);
    extractionsPage.hide();

    // What the day leaves: figures, and Today's page for tomorrow.
    const auto figures = agenda::figures(*day.session, day.today, day.today).value();
    EXPECT_EQ(figures.weeks.front().registered, slips);
    EXPECT_EQ(figures.extractions.cancelled, (std::vector<agenda::CancellationFigure>{{agenda::CancelledBy::Administration, 2}}));
    CoreTodayGateway today(*day.worker, day.session->clock());
    TodayBoard board;
    today.board([&](Result<TodayBoard> read) { board = read.value(); });
    day.wait();
    size_t extractionRows = 0;
    for (const auto& group : board.groups)
        if (!group.rows.empty() && group.rows.front().id.startsWith(QStringLiteral("agenda|extractions")))
            extractionRows = group.rows.size();
    EXPECT_EQ(extractionRows, 6U);
}
