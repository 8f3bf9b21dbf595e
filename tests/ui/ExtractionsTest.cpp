// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLabel>

#include "core/agenda/Extraction.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/extractions/CoreExtractionGateway.h"
#include "ui/extractions/ExtractionForm.h"
#include "ui/extractions/ExtractionPanel.h"
#include "ui/extractions/ExtractionsPage.h"
#include "ui/widgets/Notice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;
using State = agenda::ExtractionState;

namespace {

struct Escort : UnitAtWork {
    CoreExtractionGateway gateway{*worker, *session};
    ExtractionsPage page{gateway, *finder};

    explicit Escort(const QString& user = QStringLiteral("nurse")) : UnitAtWork(user) {}
    agenda::ExtractionId indicated(const QString& name = QStringLiteral("Durand")) {
        return agenda::indicateExtraction(*session, person(name), QStringLiteral("Centre hospitalier"),
                                          unit.clock().today().addDays(-40),
                                          {Compartment::Somatic, QStringLiteral("cardiologie"), QStringLiteral("avis"), {}})
            .value();
    }
    void begin() {
        show(page);
        page.activate();
        wait();
    }
    agenda::Extraction only() { return agenda::openExtractions(*session)->at(0); }
};

}  // namespace

TEST(Extractions, AnIndicationIsWrittenAndItsReasonStaysInTheTeamsFile) {
    Escort desk;
    const auto who = desk.person(QStringLiteral("Durand"));
    desk.begin();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(QStringLiteral("dura"));
    desk.key(Qt::Key_Return);
    for (const auto& words : {QStringLiteral("CH de Clairbourg"), QStringLiteral("cardiologie"),
                              QStringLiteral("avis"), QStringLiteral("assis")}) {
        desk.type(words);
        desk.key(Qt::Key_Return);
    }
    desk.key(Qt::Key_Return);
    const auto x = desk.only();
    EXPECT_EQ(x.detainee, who);
    EXPECT_EQ(x.place, QStringLiteral("CH de Clairbourg"));
    EXPECT_EQ(agenda::extractionReason(*desk.session, Compartment::Somatic, x.id).value()->specialty,
              QStringLiteral("cardiologie"));
}

TEST(Extractions, EveryStepIsOneKeyUntilTheReport) {
    Escort desk;
    desk.indicated();
    desk.begin();
    desk.type(QStringLiteral("o"));
    EXPECT_EQ(desk.only().state, State::Consented);
    desk.type(QStringLiteral("v"));
    EXPECT_EQ(desk.only().state, State::Consented) << "nobody is seen before leaving";
    desk.type(QStringLiteral("d"));
    desk.type(QStringLiteral("c"));
    desk.type(QStringLiteral("+0"));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.only().state, State::Requested) << "a confirmation needs its hour";
    desk.type(QStringLiteral("1430"));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.only().state, State::Confirmed);
    EXPECT_EQ(desk.only().plannedAt.toLocalTime().time(), QTime(14, 30));
    for (const auto& step : {QStringLiteral("p"), QStringLiteral("v"), QStringLiteral("t")}) desk.type(step);
    EXPECT_EQ(desk.only().state, State::Returned) << "returned without its report: it still goes on";
    desk.type(QStringLiteral("r"));
    EXPECT_TRUE(agenda::openExtractions(*desk.session)->empty());
}

TEST(Extractions, ACancellationSaysByWhomAndWhenAndTheDelayGoesOn) {
    Escort desk;
    const auto id = desk.indicated();
    desk.begin();
    for (const auto& step : {QStringLiteral("o"), QStringLiteral("d"), QStringLiteral("x")}) desk.type(step);
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.only().state, State::Requested) << "cancelled by whom?";
    desk.page.findChild<ExtractionPanel*>()->take(QStringLiteral("1"));
    desk.type(QStringLiteral("chef escorte"));
    desk.key(Qt::Key_Return);
    ASSERT_EQ(desk.only().state, State::Cancelled);
    const auto last = agenda::extractionHistory(*desk.session, id)->back();
    EXPECT_EQ(last.cause, agenda::CancelledBy::Administration);
    EXPECT_EQ(last.by, QStringLiteral("chef escorte"));
    const QDate today = desk.unit.clock().today();
    EXPECT_EQ(agenda::cancellationsOf(*desk.session, today.year(), today.month())->front().count, 1);
    desk.type(QStringLiteral("d"));
    EXPECT_EQ(desk.only().state, State::Requested);
    EXPECT_EQ(desk.only().cancellations, 1);
    EXPECT_EQ(desk.only().delayDays(today), 40);
}

TEST(Extractions, StepsTypedFasterThanTheUnitAnswersAreAllWritten) {
    Escort desk;
    desk.indicated();
    desk.begin();
    for (const Qt::Key key : {Qt::Key_O, Qt::Key_D, Qt::Key_C, Qt::Key_Plus, Qt::Key_2, Qt::Key_Tab, Qt::Key_9, Qt::Key_3, Qt::Key_0, Qt::Key_Return,
                              Qt::Key_P})
        QTest::keyClick(QApplication::focusWidget(), key);
    desk.wait();
    desk.wait();
    EXPECT_EQ(desk.only().state, State::Departed);
    EXPECT_EQ(desk.only().plannedAt.toLocalTime(), QDateTime(desk.unit.clock().today().addDays(2), QTime(9, 30)));
}

TEST(Extractions, AKeyTypedBeforeTheChosenOneIsShownIsForThatOne) {
    Escort desk;
    const auto first = desk.indicated(), second = desk.indicated(QStringLiteral("Costa"));
    desk.begin();
    const auto stateOf = [&](const agenda::ExtractionId& id) {
        const auto open = agenda::openExtractions(*desk.session);
        for (const auto& one : *open)
            if (one.id == id) return one.state;
        return State::Cancelled;
    };
    const bool firstShown = desk.page.findChild<ExtractionPanel*>()->extractionId() == first.toString();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    desk.wait();
    EXPECT_EQ(stateOf(firstShown ? second : first), State::Consented);
    EXPECT_EQ(stateOf(firstShown ? first : second), State::Indicated);
}

TEST(Extractions, TheFormWithItsNoticeStandsWholeOnASmallScreen) {
    Escort desk;
    desk.begin();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto* form = desk.page.findChild<ExtractionForm*>();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form->findChild<Notice*>()->isVisibleTo(form));
    EXPECT_LE(desk.page.minimumSizeHint().height(), 580) << "768 less the window's own bars and the tabs of the agenda";
}

TEST(Extractions, ASecretaryMovesThemOnAndNeverReadsWhy) {
    Escort desk;
    desk.indicated();
    desk.begin();
    bool isShown = false;
    for (auto* label : desk.page.findChildren<QLabel*>()) isShown = isShown || label->text().contains(QStringLiteral("cardiologie"));
    EXPECT_TRUE(isShown);
    {
        const auto secretary = desk.unit.session(QStringLiteral("secretary"));
        Worker worker(secretary->forkForWorker().value());
        CoreExtractionGateway gateway(worker, *secretary);
        EXPECT_FALSE(gateway.mayIndicate());
        EXPECT_TRUE(gateway.mayManage());
        bool answered = false;
        gateway.detail(desk.only().id.toString(), [&](Result<ExtractionDetail> detail) {
            answered = true;
            ASSERT_TRUE(detail);
            EXPECT_TRUE(detail->why.isEmpty());
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, 60000));
    }
}
