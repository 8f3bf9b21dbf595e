// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/agenda/Placement.h"
#include "core/agenda/Waiting.h"
#include "core/people/RollImport.h"
#include "core/records/HungerStrike.h"
#include <QSignalSpy>

#include "tests/ui/UnitAtWork.h"
#include "ui/visits/CoreVisitsGateway.h"
#include "ui/visits/VisitsPage.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct Round : UnitAtWork {
    CoreVisitsGateway gateway{*worker, *session};
    VisitsPage page{gateway, *finder, prompts};

    void begin() {
        show(page);
        page.activate();
        wait();
    }
    QStringList rows() {
        QStringList kinds;
        for (const Row& row : page.findChild<RowView*>()->rowModel().rows())
            kinds << (row.heading ? QStringLiteral("#") : row.id.section(QLatin1Char(':'), 0, 0));
        return kinds;
    }
    std::vector<agenda::PlacementLine> held() { return agenda::placements(*session).value(); }
};

}  // namespace

TEST(Visits, SomebodyIsAddedByHandVisitedAndLeaves) {
    Round round;
    const auto who = round.person(QStringLiteral("Durand"));
    round.begin();
    round.key(Qt::Key_N, Qt::ControlModifier);
    round.type(QStringLiteral("dura"));
    round.key(Qt::Key_Return);
    round.key(Qt::Key_Return);
    round.type(QStringLiteral("d"));
    ASSERT_EQ(round.held().size(), 1U);
    EXPECT_EQ(round.held()[0].placement.detainee, who);
    EXPECT_EQ(round.held()[0].placement.kind, agenda::PlacementKind::Disciplinary);
    round.type(QStringLiteral("v"));
    EXPECT_EQ(round.held()[0].state.visitsThisWeek, 1);
    round.type(QStringLiteral("f"));
    EXPECT_TRUE(round.held().empty());
}

TEST(Visits, WhoIsOverdueAndALongIsolationAreCounted) {
    Round round;
    const QDate today = round.unit.clock().today();
    agenda::Placement placement;
    placement.detainee = round.person(QStringLiteral("Durand"));
    placement.kind = agenda::PlacementKind::Isolation;
    placement.since = today.addMonths(-7);
    ASSERT_TRUE(agenda::recordPlacement(*round.session, placement));
    QSignalSpy count(&round.page, &Page::countChanged);
    round.begin();
    EXPECT_EQ(count.last().first().toInt(), 1);
    const auto& rows = round.page.findChild<RowView*>()->rowModel().rows();
    EXPECT_TRUE(rows.at(1).detail.contains(QStringLiteral("R.213-30")));
    EXPECT_EQ(rows.at(1).tone, Tone::Warn);
}

TEST(Visits, WhatTheRollSaysIsProposedAndWrittenOnlyOnceConfirmed) {
    Round round;
    const auto import = [&](const char* building) {
        const QString roll = QStringLiteral("N° écrou;Nom;Prénoms;Date de naissance;Sexe;Bâtiment;Cellule;"
                                            "Date d'écrou;Statut\r\n"
                                            "12345;DURAND;Paul;03/05/1984;M;%1;104;01/02/2026;condamné\r\n")
                                 .arg(QLatin1String(building));
        const auto done = people::applyRoll(*round.session, roll.toUtf8(), people::RowsInError::LeaveAside);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    };
    import("QD");
    round.begin();
    EXPECT_EQ(round.rows(), (QStringList{QStringLiteral("#"), QStringLiteral("in")}));
    EXPECT_TRUE(round.held().empty());
    round.key(Qt::Key_Return);
    ASSERT_EQ(round.held().size(), 1U);
    import("B");
    round.page.activate();
    round.wait();
    EXPECT_EQ(round.rows().value(1), QStringLiteral("out"));
    round.page.findChild<RowView*>()->selectFirst();
    round.key(Qt::Key_Return);
    EXPECT_TRUE(round.held().empty());
}

TEST(Visits, AHungerStrikeIsSeenEveryDay) {
    Round round;
    records::HungerStrike strike;
    strike.detainee = round.person(QStringLiteral("Durand"));
    strike.declaredOn = round.unit.clock().today().addDays(-3);
    const auto id = records::recordHungerStrike(*round.session, strike);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    QSignalSpy count(&round.page, &Page::countChanged);
    round.begin();
    EXPECT_EQ(round.rows().value(1), QStringLiteral("strike"));
    EXPECT_EQ(count.last().first().toInt(), 1);
    records::HungerStrikeDay day;
    day.strike = *id;
    day.detainee = strike.detainee;
    day.day = round.unit.clock().today();
    ASSERT_TRUE(records::recordHungerStrikeDay(*round.session, day));
    round.page.activate();
    round.wait();
    EXPECT_EQ(count.last().first().toInt(), 0);
}
