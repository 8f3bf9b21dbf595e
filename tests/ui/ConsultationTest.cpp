// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QMenu>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSyntaxHighlighter>
#include <QTextLayout>

#include "core/people/Languages.h"
#include "core/records/OwnText.h"
#include "core/records/Sharing.h"
#include "core/records/Treatment.h"
#include "core/text/Dictionary.h"
#include "tests/records/Samples.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/patient/CorePatientGateway.h"
#include "ui/patient/EncounterEditor.h"
#include "ui/patient/EncounterWords.h"
#include "ui/patient/PhrasePicker.h"
#include "ui/patient/TimelineTab.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Spelling.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

// The timeline of the somatic file on a real session.
struct Consultation {
    ClinicalFile file;
    CorePatientGateway gateway{file.worker(), file.session()};
    TimelineTab tab{gateway, Compartment::Somatic};

    Consultation() {
        tab.resize(1100, 700);
        tab.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&tab));
        tab.show(file.person.toString());
        file.settle();
    }
    // A new consultation for this reason, informed and agreed to; who is in the room is asked next.
    void beginAgreed(const QString& reason) {
        file.ctrl(Qt::Key_N);
        file.type(reason);
        file.key(Qt::Key_Return);
        for (int answer = 0; answer < 2; ++answer) {
            file.type(QStringLiteral("o"));
            file.next();
        }
    }
    EncounterEditor& editor() { return *tab.findChild<EncounterEditor*>(); }
    PhrasePicker& picker() { return *tab.findChild<PhrasePicker*>(); }
    QPlainTextEdit* text(int index) {
        QList<QPlainTextEdit*> all = editor().findChildren<QPlainTextEdit*>();
        return all.at(index);
    }
    std::vector<records::EncounterDate> held() {
        return records::encounterDates(file.session(), file.person).value();
    }
};

}  // namespace

TEST(Consultation, ATemplateIsTakenByItsReasonAndUndone) {
    Consultation room;
    room.file.ctrl(Qt::Key_N);
    room.file.type(QStringLiteral("thoracique"));
    room.file.ctrl(Qt::Key_Space);
    ASSERT_TRUE(room.picker().isVisible());
    room.file.key(Qt::Key_Return);
    const auto value = room.editor().encounter();
    EXPECT_EQ(value.reason, QStringLiteral("Douleur thoracique"));
    EXPECT_TRUE(value.objective.contains(QStringLiteral("ECG")));
    room.text(1)->undo();
    EXPECT_TRUE(room.text(1)->toPlainText().isEmpty()) << "undo takes a template back";
}

TEST(Consultation, AtADistanceAndUnderConstraintWithItsReason) {
    Consultation room;
    room.file.ctrl(Qt::Key_N);
    room.file.type(QStringLiteral("suivi"));
    room.file.next();
    room.file.type(QStringLiteral("v"));
    auto value = room.editor().encounter();
    EXPECT_EQ(value.mode, records::EncounterMode::Teleconsultation);
    const QString draft = room.editor().draft();
    room.tab.saveDrafts();
    room.file.settle();
    Consultation other;
    EXPECT_TRUE(other.held().empty());
    EXPECT_TRUE(draft.contains(QStringLiteral("teleconsultation")));
}

TEST(Consultation, WithAnInterpreterSaysInWhichLanguage) {
    Consultation room;
    room.beginAgreed(QStringLiteral("toux"));
    room.file.type(QStringLiteral("i"));
    room.file.next();
    room.file.type(EncounterWords::languageNames().front());
    room.file.next();
    room.file.type(QStringLiteral("Mme Alves, au téléphone"));
    room.file.ctrl(Qt::Key_Return);
    const auto held = room.held();
    ASSERT_EQ(held.size(), 1u);
    const auto read = records::encounter(room.file.session(), Compartment::Somatic, held[0].id).value();
    EXPECT_EQ(read.encounter.thirdParty, records::ThirdParty::Interpreter);
    EXPECT_EQ(read.encounter.language, people::languages().front().code);
    EXPECT_EQ(read.encounter.interpreter, QStringLiteral("Mme Alves, au téléphone"));
}

TEST(Consultation, ARelativeInTheRoomIsAmongTheAnswers) {
    Consultation room;
    room.beginAgreed(QStringLiteral("entretien"));
    room.file.type(QStringLiteral("p"));
    EXPECT_EQ(room.editor().encounter().thirdParty, records::ThirdParty::Relative);
}

TEST(Consultation, ItsButtonsStayOnTheSmallestScreenWithEveryFieldShown) {
    Consultation room;
    ASSERT_TRUE(records::signEncounter(room.file.session(), test::soundEncounter(room.file.person)));
    room.tab.show(room.file.person.toString());
    room.file.settle();
    room.tab.resize(1180, 430);  // what banner, tabs and bars leave of 1366 × 768
    room.file.ctrl(Qt::Key_E);
    for (auto* choice : room.editor().findChildren<KeyChoice*>())
        for (const char* answer : {"r", "a"}) choice->take(QString::fromLatin1(answer));
    room.editor().findChild<QCheckBox*>()->click();
    room.file.settle();
    EXPECT_LE(room.editor().minimumSizeHint().height(), 430);
    for (auto* button : room.editor().findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        EXPECT_LE(button->mapTo(&room.tab, button->rect().bottomLeft()).y(), room.tab.height());
    auto* plan = room.editor().findChildren<QPlainTextEdit*>().last();
    plan->setFocus();
    room.file.settle();
    auto* area = room.editor().findChild<QScrollArea*>();
    const QRect shown = area->viewport()->rect();
    EXPECT_TRUE(shown.contains(plan->mapTo(area->viewport(), plan->rect().center()))) << "the focus brings it in view";
}

TEST(Consultation, APhraseOfOnesOwnIsKeptAndFoundByItsName) {
    Consultation room;
    room.file.ctrl(Qt::Key_N);
    room.text(1)->setFocus();
    room.file.type(QStringLiteral("Auscultation libre des deux champs."));
    room.text(1)->selectAll();
    room.file.ctrl(Qt::Key_Space);
    room.file.type(QStringLiteral("alib"));
    room.file.key(Qt::Key_Return);
    const auto own = records::ownTexts(room.file.session()).value();
    ASSERT_EQ(own.size(), 1u);
    EXPECT_EQ(own[0].text, QStringLiteral("Auscultation libre des deux champs."));

    room.text(3)->setFocus();
    room.file.type(QStringLiteral("Revu. alib"));
    room.file.ctrl(Qt::Key_Space);
    room.file.key(Qt::Key_Return);
    EXPECT_EQ(room.text(3)->toPlainText(), QStringLiteral("Revu. Auscultation libre des deux champs."));
}

TEST(Consultation, ASecondWindowOnTheSameRecordIsTold) {
    Consultation room;
    room.file.ctrl(Qt::Key_N);
    room.file.type(QStringLiteral("toux"));
    room.tab.saveDrafts();
    room.file.settle();
    room.file.unit().clock().advanceSeconds(2);
    CorePatientGateway otherGateway(room.file.worker(), room.file.session());
    TimelineTab second(otherGateway, Compartment::Somatic);
    second.setVisible(true);
    second.show(room.file.person.toString());
    room.file.settle();
    second.startEncounter();
    room.file.settle();
    auto* editor = second.findChild<EncounterEditor*>();
    EXPECT_EQ(editor->encounter().reason, QStringLiteral("toux")) << "the draft is found in the other window";
    auto* plan = editor->findChildren<QPlainTextEdit*>().last();
    plan->insertPlainText(QStringLiteral("radio"));
    second.saveDrafts();
    room.file.settle();
    room.text(0)->insertPlainText(QStringLiteral("grasse"));
    room.tab.saveDrafts();
    room.file.settle();
    bool told = false;
    for (auto* notice : room.editor().findChildren<Notice*>())
        told = told || notice->isVisibleTo(&room.editor());
    EXPECT_TRUE(told);
}

TEST(Consultation, IsSharedWithTheOtherTeamThePatientBeingToldAndWithdrawn) {
    Consultation room;
    ASSERT_TRUE(records::signEncounter(room.file.session(), test::soundEncounter(room.file.person)));
    room.tab.show(room.file.person.toString());
    room.file.settle();
    room.file.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(records::sharedEntries(room.file.session(), room.file.person)->empty()) << "asked first";
    room.file.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto psychiatrist = room.file.unit().session(access::Role::Psychiatrist);
    const auto shared = records::sharedEntries(*psychiatrist, room.file.person).value();
    ASSERT_EQ(shared.size(), 1u);
    EXPECT_EQ(shared[0].informedOn, room.file.unit().clock().today());
}

TEST(Spelling, NamesOfMedicinesAreKnownThoseOfTheUnitToo) {
    Consultation room;
    auto treatment = test::soundTreatment(room.file.person, room.file.unit().clock().today());
    treatment.drug = QStringLiteral("Zorglubine maison, sirop");  // no code: the unit's own words
    ASSERT_TRUE(records::prescribe(room.file.session(), treatment));
    room.file.ctrl(Qt::Key_N);
    room.text(3)->setFocus();
    room.file.type(QStringLiteral("Doliprane, méthadone, buprénorphine, rispéridone, zorglubine et ordonence"));
    const auto marked = [&room] {
        QStringList words;
        const QTextBlock block = room.text(3)->document()->firstBlock();
        for (const auto& range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
        return words;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked() == QStringList{QStringLiteral("ordonence")}; }, 20000));
}

TEST(Spelling, AWordThatTheDictionaryDoesNotKnowIsUnderlinedAndBetterOnesProposed) {
    QPlainTextEdit text;
    text.show();
    checkSpelling(&text);
    text.setPlainText(QStringLiteral("Le pasient va bien, HTA, 5mg"));
    ASSERT_TRUE(text::Dictionary().available()) << "hunspell-fr is among the packages that the tests need";
    const auto marked = [&text] {
        QStringList words;
        const QTextBlock block = text.document()->firstBlock();
        for (const auto& range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
        return words;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked() == QStringList{QStringLiteral("pasient")}; }, 20000));
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(5);
    text.setTextCursor(cursor);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&text, &asked);
    auto* menu = text.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QAction* better = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("patient")) better = action;
    ASSERT_NE(better, nullptr);
    better->trigger();
    menu->close();
    EXPECT_TRUE(text.toPlainText().startsWith(QStringLiteral("Le patient va")));
    text.undo();
    EXPECT_TRUE(text.toPlainText().startsWith(QStringLiteral("Le pasient va")));
}
