// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractBarSeries>
#include <QChartView>
#include <QFile>

#include "core/agenda/RequestLink.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/figures/CoreFiguresGateway.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct Office : UnitAtWork {
    CoreFiguresGateway gateway{*worker, *session};
    FiguresPage page{gateway, prompts};

    void begin() {
        show(page);
        page.activate();
        wait();
    }
    // A request of `name`, seen so many hours after its collection.
    void seenAfter(const char* name, int hours) {
        requests::NewRequest slip;
        slip.detainee = person(QString::fromLatin1(name));
        slip.words = QStringLiteral("voir le dentiste");
        const auto id =
            requests::registerRequest(*session, *requests::RedFlagFinder::load().value(), slip).value().id;
        EXPECT_TRUE(requests::triage(*session, id, 1, {}));
        unit.clock().advanceSeconds(hours * 3600);
        EXPECT_TRUE(requests::recordOutcome(*session, id, 2, requests::RequestState::Seen));
    }
    int barsDrawn() {
        int bars = 0;
        for (auto* view : page.findChildren<QChartView*>())
            for (auto* series : view->chart()->series())
                if (auto* held = qobject_cast<QAbstractBarSeries*>(series)) bars += held->count();
        return bars;
    }
};

}  // namespace

TEST(Figures, DelaysAreDrawnAndAnEmptyChartSaysSo) {
    Office office;
    office.seenAfter("Durand", 10);
    office.seenAfter("Martin", 30);
    office.begin();
    EXPECT_EQ(office.barsDrawn(), 2 + 2 + 2) << "median and 90th percentile twice, requests and seen";
}

TEST(Figures, TheTableHasTheFiguresAndNoName) {
    Office office;
    office.seenAfter("Durand", 10);
    office.begin();
    const QString file = office.unit.scratch(QStringLiteral("figures.csv"));
    office.prompts.file = file;
    office.key(Qt::Key_E, Qt::ControlModifier);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(table.contains(QStringLiteral("\"priorité\";\"simple\";\"1\";\"0\";\"10,0\";\"10,0\"")))
        << table.toStdString();
    EXPECT_FALSE(table.contains(QStringLiteral("Durand"), Qt::CaseInsensitive));
    EXPECT_FALSE(table.contains(QStringLiteral("voir")));
}

TEST(Figures, ThePagesAreSavedAsAPdf) {
    Office office;
    office.begin();
    const QString file = office.unit.scratch(QStringLiteral("figures.pdf"));
    office.prompts.file = file;
    office.key(Qt::Key_P, Qt::ControlModifier);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.read(5) == "%PDF-");
}

TEST(Figures, ASecretarySeesTheAgendaAndNoRequest) {
    UnitAtWork desk(QStringLiteral("secretary"));
    const QDate today = desk.unit.clock().today();
    const auto figures = agenda::figures(*desk.session, today.addDays(-30), today);
    ASSERT_TRUE(figures) << qPrintable(figures.error().detail);
    EXPECT_FALSE(figures->hasRequests);
}
