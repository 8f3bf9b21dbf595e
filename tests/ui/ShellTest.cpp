// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/Fakes.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QuietWork.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/RowView.h"

using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct CountingPage final : Page {
    explicit CountingPage(QString name) : m_name(std::move(name)) {}
    QString title() const override { return m_name; }
    void activate() override { ++activated; }
    void open(const QString& id) override { asked = id; }
    void saveDrafts() override { ++saved; }
    QString m_name, asked;
    int activated = 0, saved = 0;
};

struct Shell {
    FakeFinder finder;
    MainWindow window{
        {QStringLiteral("Unité"), QStringLiteral("I. Morel"), QStringLiteral("infirmière"), false, 120},
        finder};
    CountingPage* today = new CountingPage(QStringLiteral("Today"));
    CountingPage* requests = new CountingPage(QStringLiteral("Requests"));
    CountingPage* patient = new CountingPage(QStringLiteral("Patients"));
    Shell() {
        window.addPage(QStringLiteral("today"), QStringLiteral("today"), today);
        window.addPage(QStringLiteral("requests"), QStringLiteral("requests"), requests);
        window.addPage(QStringLiteral("patient"), QString(), patient, QStringLiteral("today"));
        window.showPage(QStringLiteral("today"));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
};

}  // namespace

TEST(Shell, TheTitleSaysNothing) {
    Shell shell;
    EXPECT_EQ(shell.window.windowTitle(), QStringLiteral("Serment"));
}

TEST(Shell, EachPageHasItsKeyAndCountsShow) {
    Shell shell;
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(shell.window.currentPage(), shell.requests);
    EXPECT_EQ(shell.requests->activated, 1);
    EXPECT_EQ(shell.today->saved, 1) << "leaving a page writes its draft down";
    Q_EMIT shell.requests->countChanged(23);
    auto* bar = shell.window.findChild<Sidebar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->entries().data(bar->entries().index(1), SidebarWaitingRole).toInt(), 23);
}

TEST(Shell, ArrowsInTheSidebarChangeThePage) {
    Shell shell;
    auto* bar = shell.window.findChild<Sidebar*>();
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Down);
    EXPECT_EQ(shell.window.currentPage(), shell.requests);
}

TEST(Shell, AClickOnTheEntryAboveAPageLeadsBackToTheEntry) {
    Shell shell;
    shell.window.showPage(QStringLiteral("patient"));
    ASSERT_EQ(shell.window.currentPage(), shell.patient);
    auto* bar = shell.window.findChild<Sidebar*>();
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, Qt::NoModifier, bar->visualRect(bar->entries().index(0)).center());
    EXPECT_EQ(shell.window.currentPage(), shell.today);
    const int before = shell.requests->activated;
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, Qt::NoModifier, bar->visualRect(bar->entries().index(1)).center());
    EXPECT_EQ(shell.window.currentPage(), shell.requests);
    EXPECT_EQ(shell.requests->activated, before + 1) << "shown once";
}

TEST(Shell, CtrlKFindsSomebodyAndEnterOpensTheFile) {
    Shell shell;
    shell.finder.people = {{QStringLiteral("id-1"), {}, Tone::Muted, QStringLiteral("DURAND Paul")},
                           {QStringLiteral("id-2"), {}, Tone::Muted, QStringLiteral("DURANT Luc")}};
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = shell.window.findChild<Palette*>();
    ASSERT_TRUE(palette->isVisible());
    auto* text = palette->findChild<QLineEdit*>();
    QTest::keyClicks(text, QStringLiteral("dur"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(shell.patient->asked, QStringLiteral("id-1")) << "Enter may be faster than the debounce";
    EXPECT_EQ(shell.window.currentPage(), shell.patient);
    EXPECT_FALSE(palette->isVisible());
}

TEST(Shell, LockSavesEveryDraftFirst) {
    Shell shell;
    QSignalSpy locked(&shell.window, &MainWindow::locked);
    QTest::keyClick(&shell.window, Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(locked.count(), 1);
    EXPECT_EQ(shell.today->saved, 1);
    EXPECT_EQ(shell.requests->saved, 1);
}

TEST(Shell, F12BlanksAndKeysDoNotReachTheWork) {
    Shell shell;
    QTest::keyClick(&shell.window, Qt::Key_F12);
    auto* covered = QApplication::focusWidget();
    ASSERT_NE(covered, nullptr);
    QTest::keyClick(covered, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(shell.window.currentPage(), shell.today);
    QTest::keyClick(covered, Qt::Key_F12);
    EXPECT_FALSE(covered->isVisible());
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(shell.window.currentPage(), shell.requests);
}

namespace {

// A window of three pages of which none is made yet, and what was made of them, in order.
struct Unmade {
    FakeFinder finder;
    MainWindow window{
        {QStringLiteral("Unité"), QStringLiteral("I. Morel"), QStringLiteral("infirmière"), false, 120},
        finder};
    QStringList steps;
    Unmade() {
        for (const char* const key : {"today", "requests", "agenda"}) add(QString::fromLatin1(key));
        window.showPage(QStringLiteral("today"));
    }
    void add(const QString& key) {
        const auto part = [this, key](const QString& name) { return [this, step = key + name](Page&) { steps << step; }; };
        window.addPage({key, key, key.toUpper(), {}}, {[this, key] {
                                                           steps << key;
                                                           return new CountingPage(key);
                                                       },
                                                       {part(QStringLiteral(" one")), part(QStringLiteral(" two"))}});
    }
    CountingPage* current() const { return static_cast<CountingPage*>(window.currentPage()); }
};

const QStringList todayMade{QStringLiteral("today"), QStringLiteral("today one"), QStringLiteral("today two")};
const QStringList requestsMade{QStringLiteral("requests"), QStringLiteral("requests one"), QStringLiteral("requests two")};
const QStringList agendaMade{QStringLiteral("agenda"), QStringLiteral("agenda one"), QStringLiteral("agenda two")};

}  // namespace

TEST(Shell, APageIsMadeWhenItIsAskedFor) {
    Unmade shell;
    EXPECT_EQ(shell.steps, todayMade);
    auto* bar = shell.window.findChild<Sidebar*>();
    EXPECT_EQ(bar->entries().index(2).data().toString(), QStringLiteral("AGENDA")) << "named before it is there";
    shell.window.showPage(QStringLiteral("agenda"), QStringLiteral("a slot"));
    EXPECT_EQ(shell.steps, todayMade + agendaMade);
    EXPECT_EQ(shell.current()->asked, QStringLiteral("a slot"));
    EXPECT_EQ(shell.current()->activated, 1);
    Q_EMIT shell.current()->countChanged(4);
    EXPECT_EQ(bar->entries().data(bar->entries().index(2), SidebarWaitingRole).toInt(), 4);
    Q_EMIT shell.current()->goTo(QStringLiteral("requests"), QStringLiteral("a slip"));
    EXPECT_EQ(shell.current()->asked, QStringLiteral("a slip")) << "made because another page leads there";
}

TEST(Shell, TheOtherPagesAreMadeOnceTheWindowIsShownAndQuiet) {
    Unmade shell;
    EXPECT_FALSE(shell.window.isWhole());
    shell.window.show();
    EXPECT_EQ(shell.steps, todayMade) << "the first page is painted before";
    ASSERT_TRUE(QTest::qWaitFor([&] { return shell.window.isWhole(); }, 60000));
    EXPECT_EQ(shell.steps, todayMade + requestsMade + agendaMade);
    EXPECT_EQ(shell.current()->m_name, QStringLiteral("today"));
    shell.window.showPage(QStringLiteral("requests"));
    EXPECT_EQ(shell.current()->activated, 1);
    EXPECT_EQ(shell.steps, todayMade + requestsMade + agendaMade) << "made once";
}

TEST(Shell, APageAskedForWhileItIsBeingMadeIsFinished) {
    PageHolder holder({[] { return new CountingPage(QStringLiteral("file")); },
                       {[](Page& page) { static_cast<CountingPage&>(page).asked += QLatin1Char('1'); },
                        [](Page& page) { static_cast<CountingPage&>(page).asked += QLatin1Char('2'); }}});
    QSignalSpy made(&holder, &PageHolder::made);
    EXPECT_TRUE(holder.makeStep());
    EXPECT_TRUE(holder.makeStep());
    EXPECT_EQ(holder.page(), nullptr) << "half a page is never shown";
    auto* page = static_cast<CountingPage*>(holder.whole());
    EXPECT_EQ(page->asked, QStringLiteral("12"));
    EXPECT_EQ(holder.whole(), page);
    EXPECT_FALSE(holder.makeStep());
    EXPECT_EQ(made.count(), 1);
}

TEST(Shell, LockingBeforeEveryPageIsMadeSavesThoseThatAre) {
    Unmade shell;
    shell.window.showPage(QStringLiteral("requests"));
    QSignalSpy locked(&shell.window, &MainWindow::locked);
    shell.window.lock();
    EXPECT_EQ(locked.count(), 1);
    EXPECT_EQ(shell.current()->saved, 1);
    EXPECT_EQ(shell.steps, todayMade + requestsMade) << "nothing is made for it";
}

TEST(QuietWork, ComesToItsEndAndWaitsForTheHandsToRest) {
    int steps = 0;
    QuietWork work([&steps] { return ++steps < 3; }, nullptr);
    QSignalSpy done(&work, &QuietWork::done);
    QWidget hands;
    work.start();
    QTest::keyClick(&hands, Qt::Key_A);
    EXPECT_EQ(steps, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return work.isDone(); }, 60000));
    EXPECT_EQ(steps, 3);
    EXPECT_EQ(done.count(), 1);
}

TEST(Shell, ModelsAreSound) {
    SidebarModel sidebar;
    RowModel rows;
    QAbstractItemModelTester one(&sidebar, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester two(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sidebar.add({QStringLiteral("a"), QStringLiteral("today"), QStringLiteral("A")});
    rows.setRows({{QStringLiteral("1"), {}, Tone::Muted, QStringLiteral("x")},
                  {QStringLiteral("2"), {}, Tone::Muted, QStringLiteral("y")}});
    rows.setRows({{QStringLiteral("1"), {}, Tone::Muted, QStringLiteral("z")},
                  {QStringLiteral("2"), {}, Tone::Muted, QStringLiteral("y")}});
    EXPECT_EQ(rows.index(0).data().toString(), QStringLiteral("z"));
    rows.setRows({});
    EXPECT_EQ(rows.rowCount(), 0);
}

TEST(RowView, TheChosenRowKeepsItsPlaceWhenItsNeighboursGo) {
    RowView view;
    const auto row = [](const char* id) {
        return Row{QString::fromLatin1(id), {}, Tone::Muted, QString::fromLatin1(id)};
    };
    view.setRows({row("a"), row("b"), row("c")});
    view.select(QStringLiteral("b"));
    view.setRows({row("b"), row("c")});
    EXPECT_EQ(view.currentId(), QStringLiteral("b"));
    view.setRows({row("c")});
    EXPECT_EQ(view.currentId(), QStringLiteral("c")) << "the next one takes the place of the one that went";
}
