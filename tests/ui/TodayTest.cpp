// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/FakePatient.h"
#include "tests/ui/Fakes.h"
#include "ui/roll/RollPage.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/TableBrowser.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct FakeToday final : TodayGateway {
    TodayBoard content;
    void board(Reply<TodayBoard> reply) override { reply(content); }
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); }
};

struct FakeRoll final : RollGateway {
    people::RollOutcome outcome;
    std::optional<people::RowsInError> applied;
    void preview(const QString&, Reply<people::RollOutcome> reply) override { reply(outcome); }
    void apply(const QString&, people::RowsInError rowsInError, Reply<people::RollOutcome> reply) override {
        applied = rowsInError;
        people::RollOutcome done = outcome;
        done.applied = true;
        reply(done);
    }
};

people::RollRow arrival(const char* name, const char* ecrou) {
    people::RollRow row;
    row.ecrou = people::EcrouNumber::trusted(QString::fromLatin1(ecrou));
    row.traits.familyName = QString::fromLatin1(name);
    return row;
}

void click(QWidget& page, const QString& text) {
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == text) button->click();
}

}  // namespace

TEST(Today, WhatWaitsIsCountedAndEnterGoesThere) {
    FakeToday gateway;
    gateway.content.groups = {
        {QStringLiteral("Requests"),
         {plainRow("requests|r1", "requests", "BENALI"), plainRow("requests|r2", "requests", "COSTA")}},
        {QStringLiteral("Nothing"), {}}};
    TodayPage page(gateway);
    QSignalSpy count(&page, &Page::countChanged);
    QSignalSpy went(&page, &Page::goTo);
    page.activate();
    EXPECT_EQ(count.last().first().toInt(), 2);
    auto* list = page.findChild<RowView*>();
    EXPECT_EQ(list->rowModel().rowCount(), 3) << "one heading; an empty group has none";
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(went.last(), (QVariantList{QStringLiteral("requests"), QStringLiteral("r2")}));
}

TEST(Roll, TheDifferenceIsShownInGroupsBeforeAnythingIsWritten) {
    FakeRoll gateway;
    gateway.outcome.headerRead = true;
    gateway.outcome.difference.arrivals = {arrival("DURAND", "1"), arrival("COSTA", "2")};
    gateway.outcome.difference.errors = {
        people::RollError{7, QStringLiteral("date illisible"), std::nullopt, QString()}};
    FakePrompts prompts;
    prompts.file = QStringLiteral("/nowhere/roll.csv");
    RollPage page(gateway, prompts);
    page.show();
    click(page, QStringLiteral("Choose the file…"));
    EXPECT_EQ(page.findChild<RowView*>()->rowModel().rowCount(), 5)
        << "two headings, one error, two arrivals";
    EXPECT_FALSE(gateway.applied);

    prompts.confirmed = false;
    click(page, QStringLiteral("Apply without these lines"));
    EXPECT_FALSE(gateway.applied) << "rows in error are left aside only when told so";
    prompts.confirmed = true;
    click(page, QStringLiteral("Apply without these lines"));
    EXPECT_EQ(gateway.applied, people::RowsInError::LeaveAside);
}

TEST(Roll, AFileThatIsNoRollCannotBeApplied) {
    FakeRoll gateway;
    gateway.outcome.difference.errors = {
        people::RollError{1, QStringLiteral("colonne absente"), std::nullopt, QString()}};
    FakePrompts prompts;
    prompts.file = QStringLiteral("/nowhere/roll.csv");
    RollPage page(gateway, prompts);
    page.show();
    click(page, QStringLiteral("Choose the file…"));
    click(page, QStringLiteral("Apply without these lines"));
    EXPECT_FALSE(gateway.applied);
}

TEST(Roll, AFileThatLeavesOutManyIsAppliedOnlyWhenSomebodySaysItIsTheWholeRoll) {
    FakeRoll gateway;
    gateway.outcome.headerRead = true;
    gateway.outcome.difference.present = 8;
    gateway.outcome.difference.departures.resize(3);
    FakePrompts prompts;
    prompts.file = QStringLiteral("/nowhere/roll.csv");
    RollPage page(gateway, prompts);
    page.show();
    click(page, QStringLiteral("Choose the file…"));
    EXPECT_TRUE(page.findChild<Notice*>()->text().contains(QStringLiteral("3 of the 8")));
    prompts.confirmed = false;
    click(page, QStringLiteral("Apply"));
    EXPECT_FALSE(gateway.applied);
    prompts.confirmed = true;
    click(page, QStringLiteral("Apply"));
    EXPECT_TRUE(gateway.applied);
}

TEST(Tables, SearchingKeepsLinesThatHoldEveryWord) {
    TableBrowser browser({{QStringLiteral("A")}, {QStringLiteral("B")}}, QStringLiteral("search"),
                         QStringLiteral("nothing"));
    QAbstractItemModelTester sound(&browser.table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    browser.setLines({{QStringLiteral("1"), {QStringLiteral("P25"), QStringLiteral("secret et juge")}},
                      {QStringLiteral("2"), {QStringLiteral("P05"), QStringLiteral("CPU")}}});
    EXPECT_EQ(browser.table().rowCount(), 2);
    browser.searchLine()->setText(QStringLiteral("JUGE p25"));
    ASSERT_EQ(browser.table().rowCount(), 1);
    EXPECT_EQ(browser.table().idAt(browser.table().index(0, 0)), QStringLiteral("1"));
}
