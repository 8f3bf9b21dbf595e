// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "core/records/File.h"
#include "tests/ui/TransferDesk.h"
#include "ui/transfers/AccessView.h"
#include "ui/transfers/BundlesView.h"
#include "ui/transfers/DirectoryView.h"
#include "ui/transfers/ExitsView.h"
#include "ui/transfers/KeepingView.h"
#include "ui/transfers/ReceiveView.h"
#include "ui/transfers/SendForm.h"
#include "ui/transfers/TransfersPage.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

TEST(Exits, TheVisitAndTheChecklistAreAnsweredWithOneKeyEach) {
    Desk desk(u("nurse"));
    ExitsView view(*desk.gateway, *desk.finder, desk.prompts);
    QSignalSpy waiting(&view, &Tab::waiting);
    desk.show(view);
    ASSERT_EQ(desk.list(view, "People who leave")->rowModel().rows().size(), 1u);
    EXPECT_EQ(waiting.last().at(0).toInt(), 1);
    desk.type(&view, "2");
    auto* items = desk.list(view, "Checklist of the exit");
    ASSERT_EQ(items->rowModel().rows().size(), 10u);
    items->select(u("designated_doctor"));
    desk.type(&view, "n");  // without a word: asked for
    EXPECT_EQ(continuity::exitFile(*desk.session, desk.martin())->checklist[7].state, continuity::ItemState::Missing);
    auto* words = desk.line(view, "Reason, date, who goes on");
    desk.type(words, "aucun souhait");
    desk.type(&view, "n");
    const auto file = continuity::exitFile(*desk.session, desk.martin());
    EXPECT_EQ(file->row.visit, continuity::VisitAnswer::Accepted);
    EXPECT_EQ(file->checklist[7].state, continuity::ItemState::NotNeeded);
    EXPECT_EQ(file->checklist[7].words, u("aucun souhait"));
    EXPECT_TRUE(words->text().isEmpty());
    desk.type(words, "le reste suivra par courrier");
    desk.type(&view, "4");
    EXPECT_EQ(continuity::exitFile(*desk.session, desk.martin())->row.handOver, continuity::HandOver::IntoHands);
}

TEST(Exits, SomebodyWithoutADateIsPreparedFromTheKeyboard) {
    Desk desk(u("nurse"));
    ExitsView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    QTest::mouseClick(desk.button(view, "Prepare without a date…"), Qt::LeftButton);
    desk.pick(view, "costa");
    EXPECT_EQ(desk.list(view, "People who leave")->rowModel().rows().size(), 2u);
}

TEST(Bundles, AFileIsSentReceivedByAnotherUnitAndItsReceiptComesBack) {
    Desk from, to;
    const QString folder = from.unit.scratch(u("stick"));
    BundlesView sender(*from.gateway, *from.finder, from.prompts);
    from.show(sender);
    QTest::mouseClick(from.button(sender, "Send a file…"), Qt::LeftButton);
    from.settle();
    from.pick(*sender.findChild<SendForm*>(), "martin");
    from.line(sender, "Responsible physician")->setText(u("Dr Roux"));
    from.prompts.file = folder;
    QTest::mouseClick(from.button(sender, "Write the file…"), Qt::LeftButton);
    from.settle();
    EXPECT_TRUE(transfer::transfers(*from.session)->empty());  // the person was not informed: the gate says so
    for (QCheckBox* box : sender.findChildren<QCheckBox*>()) box->setChecked(box->text().startsWith(u("The person was told")));
    QTest::mouseClick(from.button(sender, "Write the file…"), Qt::LeftButton);
    from.settle();
    ASSERT_EQ(transfer::transfers(*from.session)->size(), 1u) << from.told(sender).toStdString();
    const QStringList written = QDir(folder).entryList({u("*.zip")});
    ASSERT_EQ(written.size(), 1);
    QString passphrase;
    for (const QLabel* label : sender.findChildren<QLabel*>())
        for (const QString& line : label->text().split(QLatin1Char('\n')))
            if (line.startsWith(u("Passphrase: "))) passphrase = line.mid(12);
    ASSERT_FALSE(passphrase.isEmpty());

    BundlesView receiver(*to.gateway, *to.finder, to.prompts);
    to.show(receiver);
    to.prompts.file = QDir(folder).filePath(written.front());
    to.prompts.text = passphrase;
    QTest::mouseClick(to.button(receiver, "Receive a file…"), Qt::LeftButton);
    to.settle();
    EXPECT_TRUE(transfer::transfers(*to.session)->empty());  // a preview
    const auto& rows = to.list(receiver, "What the file holds")->rowModel().rows();
    ASSERT_FALSE(rows.empty());
    EXPECT_TRUE(rows.front().title.contains(u("MARTIN")));
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.title.contains(u("nothing proves")); }));
    QTest::mouseClick(to.button(receiver, "Take it over"), Qt::LeftButton);
    to.settle();
    ASSERT_EQ(transfer::transfers(*to.session)->size(), 1u);
    to.prompts.file = to.unit.scratch(u("recu.p7s"));
    QTest::mouseClick(to.button(*receiver.findChild<ReceiveView*>(), "Save the receipt…"), Qt::LeftButton);
    to.settle();

    QTest::mouseClick(from.button(sender, "Back"), Qt::LeftButton);
    from.settle();
    from.prompts.file = to.prompts.file;
    from.prompts.confirmed = false;  // a stranger's signature is not accepted in silence
    QTest::mouseClick(from.button(sender, "A receipt came back…"), Qt::LeftButton);
    from.settle();
    EXPECT_FALSE(transfer::transfers(*from.session)->front().isReceived);
    from.prompts.confirmed = true;
    QTest::mouseClick(from.button(sender, "A receipt came back…"), Qt::LeftButton);
    from.settle();
    EXPECT_TRUE(transfer::transfers(*from.session)->front().isReceived);
}

TEST(AccessPage, ARequestGoesThroughItsStepsToASealedCopy) {
    Desk desk;
    AccessView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    QTest::mouseClick(desk.button(view, "A request came…"), Qt::LeftButton);
    desk.pick(view, "martin");
    for (QComboBox* box : view.findChildren<QComboBox*>())
        if (box->accessibleName() == u("Wanted")) box->setCurrentIndex(static_cast<int>(continuity::AccessForm::Encrypted));
    QTest::mouseClick(desk.button(view, "Enter the request"), Qt::LeftButton);
    desk.settle();
    auto* steps = desk.list(view, "Steps of the answer");
    ASSERT_EQ(steps->rowModel().rows().size(), 7u);
    const auto step = [&](const char* id) {
        steps->select(u(id));
        QTest::keyClick(steps, Qt::Key_Return);
        desk.settle();
    };
    desk.prompts.text = u("carte d’identité");
    for (const char* id : {"identity", "somatic", "psychiatric", "paper", "hospital"}) step(id);
    step("review");
    EXPECT_GE(steps->rowModel().rows().size(), 2u);
    step("reviewed");
    desk.unit.clock().advanceSeconds(3 * 24 * 3600);
    desk.prompts.file = desk.unit.scratch(u("copy"));
    step("deliver");
    const auto catalogue = *deontology::Catalogue::load();
    const auto requests = continuity::accessRequests(*desk.session, catalogue);
    ASSERT_EQ(requests->size(), 1u);
    EXPECT_FALSE(requests->front().isOpen());
    EXPECT_FALSE(requests->front().number.isEmpty());
    EXPECT_EQ(QDir(*desk.prompts.file).entryList({u("copie-*.zip")}).size(), 1);
}

TEST(AccessPage, TheFormHasOneMainButtonTakesEitherKeyAndForgetsThePersonBefore) {
    Desk desk;
    const auto catalogue = *deontology::Catalogue::load();
    AccessView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    auto* came = desk.button(view, "A request came…");
    const auto open = [&] {
        QTest::mouseClick(came, Qt::LeftButton);
        desk.settle();
        EXPECT_FALSE(came->isVisible());
    };
    const auto enter = [&] {
        QTest::keyClick(view.focusWidget() ? view.focusWidget() : &view, Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
    };
    open();
    QTest::keyClick(view.focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(came->isVisible());
    open();
    desk.pick(view, "martin");
    enter();
    EXPECT_EQ(continuity::accessRequests(*desk.session, catalogue)->size(), 1u) << desk.told(view).toStdString();
    EXPECT_TRUE(came->isVisible());
    open();
    enter();
    EXPECT_EQ(continuity::accessRequests(*desk.session, catalogue)->size(), 1u);  // nobody was chosen this time
    auto* requests = desk.list(view, "Requests to see a file");
    const QString before = requests->currentId();
    desk.pick(view, "martin");
    enter();
    EXPECT_EQ(continuity::accessRequests(*desk.session, catalogue)->size(), 2u);
    EXPECT_NE(requests->currentId(), before);  // the steps that follow are those of the request just entered
}

TEST(KeepingPage, WhatTheLawAsksIsExplainedAndAHumanProposes) {
    Desk desk;
    const DetaineeId martin = desk.martin();
    ASSERT_TRUE(people::endStay(*desk.session, people::stays(*desk.session, martin)->front().id, desk.unit.clock().today(), people::EndReason::Released).has_value());
    desk.unit.clock().set(desk.unit.clock().nowUtc().addYears(21));
    KeepingView view(*desk.gateway, *desk.finder, desk.prompts);
    desk.show(view);
    ASSERT_EQ(desk.list(view, "Files to review")->rowModel().rows().size(), 1u);
    QTest::mouseClick(desk.button(view, "Propose the archive of the hospital"), Qt::LeftButton);
    desk.settle();
    const auto catalogue = *deontology::Catalogue::load();
    EXPECT_EQ(continuity::keepingOf(*desk.session, catalogue, martin)->proposed, continuity::Fate::Archive);
    desk.prompts.text = u("bordereau 12");
    QTest::mouseClick(desk.button(view, "The hospital archives it…"), Qt::LeftButton);
    desk.settle();
    EXPECT_EQ(continuity::keepingOf(*desk.session, catalogue, martin)->decided, continuity::Fate::Archive);
}

TEST(DirectoryPage, APartnerIsEnteredWithItsMissionAndATableIsTaken) {
    Desk desk(u("secretary"));
    DirectoryView view(*desk.gateway, desk.prompts);
    desk.show(view);
    desk.line(view, "Name")->setText(u("CSAPA Rive Gauche"));
    QTest::mouseClick(desk.button(view, "Save"), Qt::LeftButton);
    desk.settle();
    EXPECT_TRUE(directory::partners(*desk.session)->empty());  // no mission
    desk.line(view, "Mission")->setText(u("addictions à la sortie"));
    QTest::mouseClick(desk.button(view, "Save"), Qt::LeftButton);
    desk.settle();
    ASSERT_EQ(directory::partners(*desk.session)->size(), 1u);
    desk.prompts.file = desk.unit.scratch(u("annuaire.csv"));
    QFile table(*desk.prompts.file);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("nom;type;mission\nCMP du Parc;cmp;psychiatrie de secteur\nMairie;mairie;papiers\n");
    table.close();
    QTest::mouseClick(desk.button(view, "From a table (CSV)…"), Qt::LeftButton);
    desk.settle();
    EXPECT_EQ(directory::partners(*desk.session)->size(), 2u);
}

TEST(TransfersPage, ShowsEachRoleWhatItCanDo) {
    const auto tabs = [](const char* user) {
        Desk desk(u(user));
        TransfersPage page(*desk.gateway, *desk.finder, desk.prompts);
        return page.findChild<QTabWidget*>()->count();
    };
    EXPECT_EQ(tabs("chief"), 5);
    EXPECT_EQ(tabs("physician"), 4);
    EXPECT_EQ(tabs("nurse"), 3);
    EXPECT_EQ(tabs("secretary"), 1);
}
