// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemView>

#include "core/agenda/Figures.h"
#include "core/people/RollImport.h"
#include "core/requests/Pile.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/CoreAgendaGateway.h"
#include "ui/agenda/DayModel.h"
#include "ui/extractions/CoreExtractionGateway.h"
#include "ui/extractions/ExtractionPanel.h"
#include "ui/extractions/ExtractionsPage.h"
#include "ui/requests/CoreRequestsGateway.h"
#include "ui/requests/RegisterForm.h"
#include "ui/requests/RequestsPage.h"
#include "ui/today/CoreTodayGateway.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

constexpr int inhabitants = 650, slips = 60, appointments = 45, extractions = 6;

// A day of a unit of 650, from the box to the escort, played on the keyboard alone.
struct WorkingDay : UnitAtWork {
    std::vector<DetaineeId> present;
    QDate today = unit.clock().today();

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
    EXPECT_EQ(pile.toTriage.front().request.urgency, 1);
    Q_EMIT requestsPage.findChild<RegisterForm*>()->finished();
    day.wait();

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
    requestsPage.hide();

    // The agenda: forty-five people in three rooms.
    for (const char* room : {"Box 1", "Box 2", "Box 3"}) {
        agenda::AgendaSession held;
        held.resource = QString::fromLatin1(room);
        held.place = QStringLiteral("Unité sanitaire");
        held.day = day.today;
        held.startsAt = QTime(13, 0);
        held.endsAt = QTime(18, 0);
        ASSERT_TRUE(agenda::openAgendaSession(*day.session, held));
    }
    CoreAgendaGateway book(*day.worker, *day.session);
    AgendaPage agendaPage(book, *day.finder, day.prompts);
    day.show(agendaPage);
    agendaPage.activate();
    day.wait();
    int appointmentKeys = 0;
    for (int i = 0; i < appointments; ++i) {
        if (i > 0 && i % (appointments / 3) == 0) {
            auto* view = agendaPage.findChild<DayView*>();
            view->setCurrentIndex(view->model()->index(0, i / (appointments / 3)));
        }
        const int pressed = day.keysOf([&] { day.key(Qt::Key_Return); });
        QTest::keyClicks(QApplication::focusWidget(), QString::number(10200 + i));
        appointmentKeys = pressed + day.keysOf([&] { day.key(Qt::Key_Return); });
    }
    std::printf("  keys an appointment, besides the name: %d\n", appointmentKeys);
    int inRooms = 0;
    const auto booked = agenda::slotsBetween(*day.session, day.today, day.today).value();
    for (const auto& slot : booked)
        inRooms += slot.session.isNull() ? 0 : 1;
    EXPECT_EQ(inRooms, appointments);
    agendaPage.hide();

    // The escorts: six, two of which are cancelled.
    for (int i = 0; i < extractions; ++i)
        ASSERT_TRUE(agenda::indicateExtraction(*day.session, day.present[static_cast<size_t>(i)], QStringLiteral("CH"),
                                               day.today.addDays(-i * 10),
                                               {Compartment::Somatic, QStringLiteral("cardiologie"), {}, {}}));
    CoreExtractionGateway escorts(*day.worker, *day.session);
    ExtractionsPage extractionsPage(escorts, *day.finder);
    day.show(extractionsPage);
    extractionsPage.activate();
    day.wait();
    auto* list = extractionsPage.findChild<RowView*>();
    QStringList ids;
    for (const Row& row : list->rowModel().rows()) ids << row.id;
    for (const QString& id : ids) {
        list->select(id);
        day.wait();
        for (const char* step : {"o", "d"}) day.type(QString::fromLatin1(step));
        list->setFocus();
        if (ids.indexOf(id) < 2) {
            day.type(QStringLiteral("x"));
            extractionsPage.findChild<ExtractionPanel*>()->take(QStringLiteral("1"));
            day.key(Qt::Key_Return);
        } else {
            day.type(QStringLiteral("c"));
            day.type(QStringLiteral("+1"));
            day.key(Qt::Key_Tab);
            day.type(QStringLiteral("9"));
            day.key(Qt::Key_Return);
        }
    }
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
