// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "tests/ui/FakePatient.h"
#include "ui/patient/EncounterEditor.h"
#include "ui/patient/EncounterWords.h"
#include "ui/patient/FileWords.h"
#include "ui/patient/PatientPage.h"
#include "ui/patient/PatientsPage.h"
#include "ui/patient/TimelineTab.h"
#include "ui/widgets/RowView.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const QString person = QStringLiteral("11111111-2222-4333-8444-555555555555");

void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
}

void type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

struct File {
    FakePatient gateway;
    std::unique_ptr<PatientPage> page;
    void show() {
        page = std::make_unique<PatientPage>(gateway);
        page->resize(1200, 700);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open(person);
        page->activate();
    }
    EncounterEditor* editor() {
        for (auto* editor : page->findChildren<EncounterEditor*>())
            if (editor->isVisible()) return editor;
        return nullptr;
    }
};

}  // namespace

TEST(Patient, AConsultationIsWrittenAndSignedWithTheKeyboardAlone) {
    File file;
    file.show();
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("toux"));
    key(Qt::Key_Return);
    type(QStringLiteral("o"));
    ASSERT_NE(file.editor(), nullptr);
    EXPECT_EQ(file.editor()->encounter().consent, records::EncounterConsent::Given) << "two keys: Enter, O";
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(file.gateway.signedOnes.empty()) << "who was in the room is still to be said";
    type(QStringLiteral("o"));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("s"));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(file.gateway.signedOnes.size(), 1U);
    EXPECT_EQ(file.gateway.signedOnes[0].reason, QStringLiteral("toux"));
    EXPECT_EQ(file.gateway.signedOnes[0].detainee.toString(), person);
    EXPECT_TRUE(file.gateway.drafts.isEmpty()) << "a signed consultation leaves no draft";
}

TEST(Patient, NothingIsSignedBeforeConsentIsAnswered) {
    File file;
    file.show();
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("toux"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(file.gateway.signedOnes.empty());
    type(QStringLiteral("r"));
    EXPECT_EQ(file.editor()->encounter().consent, records::EncounterConsent::Refused)
        << "the focus stands on the question";
}

TEST(Patient, WhatIsTypedIsFoundAgain) {
    File file;
    file.show();
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("douleur"));
    file.page->saveDrafts();
    EXPECT_TRUE(file.gateway.drafts.value(person).contains(QStringLiteral("douleur")));

    File again;
    again.gateway.drafts = file.gateway.drafts;
    again.show();
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(again.editor()->encounter().reason, QStringLiteral("douleur"));
}

TEST(Patient, OpeningAnotherFileKeepsTheDraftOfTheFirst) {
    File file;
    file.show();
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("douleur"));
    file.page->open(QStringLiteral("99999999-2222-4333-8444-555555555555"));
    EXPECT_TRUE(file.gateway.drafts.contains(person));
    EXPECT_EQ(file.editor(), nullptr) << "nobody writes on in another file";
}

TEST(Patient, ThePsychiatricTabExistsOnlyForWhoHoldsTheKey) {
    File with, without;
    without.gateway.granted.psychiatric = false;
    with.show();
    without.show();
    EXPECT_EQ(with.page->findChild<QTabWidget*>()->count(),
              without.page->findChild<QTabWidget*>()->count() + 1);
    EXPECT_EQ(without.page->findChildren<TimelineTab*>().size(), 1);
}

TEST(Patient, TheSomaticTabExistsOnlyForWhoHoldsTheKey) {
    File psychiatrist;
    psychiatrist.gateway.granted.somatic = false;
    psychiatrist.gateway.granted.team = Compartment::Psychiatric;
    psychiatrist.show();
    EXPECT_EQ(psychiatrist.page->findChildren<TimelineTab*>().size(), 1);
    auto* tabs = psychiatrist.page->findChild<QTabWidget*>();
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentWidget(), psychiatrist.page->findChild<TimelineTab*>());
    EXPECT_NE(psychiatrist.editor(), nullptr) << "the psychiatrist writes in the psychiatric file";
}

TEST(Patient, ALineOfTheSummaryLeadsToTheFileThatHoldsIt) {
    File file;
    fillExample(file.gateway);
    file.gateway.content.recent = {plainRow("psychiatric|y1|encounter", "note", "Entretien", "Sommeil meilleur", "19/11/2026 15:00")};
    file.show();
    auto* tabs = file.page->findChild<QTabWidget*>();
    RowView* recent = nullptr;
    for (auto* list : file.page->findChildren<RowView*>())
        if (list->accessibleName() == QStringLiteral("Timeline")) recent = list;
    ASSERT_NE(recent, nullptr);
    Q_EMIT recent->opened(QStringLiteral("psychiatric|y1|encounter"));
    EXPECT_EQ(tabs->currentWidget(), file.page->findChildren<TimelineTab*>().value(1));
}

TEST(Patient, APreviewCutShortShowsIt) {
    EXPECT_EQ(FileWords::preview(QStringLiteral("Toux\ndepuis hier")), QStringLiteral("Toux depuis hier"));
    const QString cut = FileWords::preview(QStringLiteral("semaine ").repeated(40));
    EXPECT_TRUE(cut.endsWith(QStringLiteral("semaine…"))) << cut.toStdString();
    EXPECT_LE(cut.size(), 161);
}

TEST(Patient, AWithdrawnSharingSaysSo) {
    records::Entry entry;
    entry.kind = records::EntryKind::Shared;
    EXPECT_TRUE(FileWords::entry(entry).detail.startsWith(QStringLiteral("Withdrawn")));
    entry.title = QStringLiteral("Toux");
    EXPECT_FALSE(FileWords::entry(entry).detail.startsWith(QStringLiteral("Withdrawn")));
}

TEST(Patient, NoAllergyIsNotSaidWhereSomeMayBeWithheld) {
    records::FileSummary summary;
    EXPECT_EQ(FileWords::chips(summary, {}).front().text, QStringLiteral("No allergy recorded"));
    records::Withholding withheld;
    withheld.category = records::WithheldCategory::Treatments;
    summary.withheld = {withheld};
    EXPECT_EQ(FileWords::chips(summary, {}).front().text, QStringLiteral("No allergy recorded"));
    summary.withheld.front().category = records::WithheldCategory::Allergies;
    EXPECT_EQ(FileWords::chips(summary, {}).front().text, QStringLiteral("No allergy known here: some may be withheld"));
}

TEST(Patient, TheFileIsOpenedOnceAndLeavesOneTrace) {
    File file;
    file.show();
    file.page->activate();
    file.page->open(person);
    EXPECT_EQ(file.gateway.opened, QStringList{person});
}

TEST(Patient, ADraftRoundTripsEveryAnswer) {
    records::Encounter base;
    records::Encounter value = base;
    value.reason = QStringLiteral("toux");
    value.plan = QStringLiteral("revoir");
    value.consent = records::EncounterConsent::UnableEmergency;
    value.consentNote = QStringLiteral("inconscient");
    value.informationGiven = false;
    value.thirdParty = records::ThirdParty::Guard;
    value.thirdPartyReason = QStringLiteral("agitation");
    EXPECT_EQ(EncounterWords::draftOf(base, base), QString());
    EXPECT_EQ(EncounterWords::fromDraft(EncounterWords::draftOf(value, base), base), value);
    EXPECT_EQ(EncounterWords::fromDraft(QStringLiteral("{broken"), base), std::nullopt);
}

TEST(Patients, TypingNarrowsTheListAndEnterOpens) {
    FakePatient gateway;
    fillExample(gateway);
    PatientsPage page(gateway);
    QSignalSpy went(&page, &Page::goTo);
    page.show();
    page.activate();
    auto* line = page.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("dur"));
    EXPECT_EQ(page.findChild<RowView*>()->rowModel().rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().at(1).toString(), QStringLiteral("d2"));
}
