// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTabWidget>
#include <QTest>

#include "tests/ui/FakePatient.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/TabGroup.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const QString first = QStringLiteral("11111111-2222-4333-8444-555555555555");
const QString second = QStringLiteral("99999999-2222-4333-8444-555555555555");

struct NotesTab final : PatientTab {
    QString name, typed;
    QStringList read, kept;
    Reply<QString> late;
    QString shown;

    explicit NotesTab(const QString& key) : name(key) {}
    QString key() const override { return name; }
    QString title() const override { return name; }
    bool isDirty() const override { return !typed.isEmpty(); }
    void saveDrafts() override {
        if (typed.isEmpty()) return;
        kept << patient() + typed;
        kept.removeDuplicates();
    }
    void clear() override { typed.clear(); }
    void refresh() override {
        read << patient();
        late = mine<QString>([this](Result<QString> text) { shown = *text; });
    }
};

struct File {
    FakePatient gateway;
    PatientPage page{gateway};
    File() {
        page.resize(1200, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
};

}  // namespace

TEST(PatientTab, WhatIsTypedStaysWithItsPerson) {
    File file;
    auto* tab = new NotesTab(QStringLiteral("notes"));
    file.page.addTab(tab);
    file.page.open(first);
    tab->typed = QStringLiteral(" fever");
    file.page.open(second);
    EXPECT_EQ(tab->kept, QStringList{first + QStringLiteral(" fever")});
    EXPECT_FALSE(tab->isDirty());
    EXPECT_EQ(tab->patient(), second);
}

TEST(PatientTab, AnAnswerForThePersonBeforeIsDropped) {
    File file;
    auto* tab = new NotesTab(QStringLiteral("notes"));
    file.page.addTab(tab);
    file.page.open(first);
    file.page.showTab(QStringLiteral("notes"));
    const Reply<QString> late = tab->late;
    file.page.open(second);
    late(QStringLiteral("of the first"));
    EXPECT_EQ(tab->shown, QString());
}

TEST(PatientTab, OnlyTheTabInFrontReads) {
    File file;
    auto* tab = new NotesTab(QStringLiteral("notes"));
    file.page.addTab(tab);
    file.page.open(first);
    EXPECT_TRUE(tab->read.isEmpty());
    file.page.showTab(QStringLiteral("notes"));
    EXPECT_EQ(tab->read, QStringList{first});
}

TEST(PatientTab, ATabTakesThePlaceOfTheListOfItsKey) {
    File file;
    auto* tabs = file.page.findChild<QTabWidget*>();
    const int count = tabs->count();
    file.page.addTab(new NotesTab(QStringLiteral("treatments")));
    EXPECT_EQ(tabs->count(), count);
    file.page.addTab(new NotesTab(QStringLiteral("notes")));
    EXPECT_EQ(tabs->count(), count + 1);
    EXPECT_EQ(tabs->widget(tabs->count() - 2)->objectName(), QStringLiteral("documents"));
}

TEST(PatientTab, AGroupGoesFromPartToPartAndReadsTheOneShown) {
    File file;
    auto* group = new TabGroup(QStringLiteral("follow"), QStringLiteral("Follow-up"));
    auto* one = new NotesTab(QStringLiteral("one"));
    auto* two = new NotesTab(QStringLiteral("two"));
    group->add(one);
    group->add(two);
    file.page.addTab(group);
    file.page.open(first);
    file.page.showTab(QStringLiteral("follow"));
    EXPECT_EQ(one->read, QStringList{first});
    EXPECT_TRUE(two->read.isEmpty());
    QTest::keyClick(group, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(two->read, QStringList{first});
    two->typed = QStringLiteral(" pain");
    EXPECT_TRUE(group->isDirty());
    file.page.open(second);
    EXPECT_EQ(two->kept.size(), 1);
    EXPECT_FALSE(group->isDirty());
}
