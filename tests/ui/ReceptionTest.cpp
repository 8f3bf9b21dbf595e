// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <cstdio>

#include "core/consent/Consent.h"
#include "core/people/Detainee.h"
#include "core/records/Alert.h"
#include "core/records/Reception.h"
#include "core/records/Register.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/reception/ReceptionDesk.h"
#include "ui/reception/ReceptionLine.h"
#include "ui/reception/ReceptionTab.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;
using records::ReceptionState;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

struct Reception {
    ClinicalFile file;
    explicit Reception(ReceptionPage page, bool shown = true) {
        if (shown) show(page);
    }
    void show(ReceptionPage page) { file.show(new ReceptionTab(page, file.gateway(receptionDesk(page)))); }
    void on(const char* item) {
        for (auto* line : file.tab().findChildren<ReceptionLine*>())
            if (line->item() == QLatin1String(item)) return line->begin();
        ADD_FAILURE() << item;
    }
    std::optional<records::ReceptionAnswer> answer(const char* item) {
        const auto answers = records::receptionAnswers(file.session(), file.person);
        for (const auto& a : *answers)
            if (a.item == QLatin1String(item)) return a;
        return std::nullopt;
    }
    bool says(const char* words) {
        for (auto* label : file.tab().findChildren<QLabel*>())
            if (label->isVisibleTo(&file.tab()) && label->text().contains(u(words))) return true;
        return false;
    }
};

}  // namespace

TEST(ReceptionPages, TheNursesScreenIsAnsweredFromTopToBottomWithoutTheMouse) {
    Reception r(ReceptionPage::Nurse);
    r.file.ctrl(Qt::Key_N);
    r.file.type(u("d"));
    r.file.type(u("portug"));
    r.file.key(Qt::Key_Return);  // the language
    r.file.type(u("par téléphone"));
    r.file.key(Qt::Key_Return);
    r.file.key(Qt::Key_Return);  // no note: the next item
    r.file.type(u("d"));         // consent
    r.file.key(Qt::Key_Return);
    r.file.type(u("n"));  // leaflet: not applicable goes on by itself
    r.file.type(u("d"));  // suicide risk
    r.file.type(u("pas d'idée"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer("suicide_risk")->note, u("pas d'idée"));
    EXPECT_EQ(r.answer("leaflet")->state, ReceptionState::NotApplicable);
    EXPECT_EQ(r.answer("language")->note, u("Language: Portuguese\nInterpreter: par téléphone"));
    EXPECT_FALSE(r.answer("withdrawal"));
    const auto consents = consent::consents(r.file.session(), r.file.person).value();
    ASSERT_EQ(consents.size(), 1u) << "consent to care stands in its register too";
    EXPECT_EQ(consents[0].language, u("pt"));
    const auto alerts = records::alerts(r.file.session(), r.file.person).value();
    ASSERT_EQ(alerts.size(), 1u) << "the banner says that an interpreter is needed";
    EXPECT_EQ(alerts[0].category, records::AlertCategory::Interpreter);
    EXPECT_FALSE(r.file.tab().isDirty());
}

// Tab walks from question to question, the arrows from answer to answer.
TEST(ReceptionPages, AQuestionIsOneStopOfTheTabKey) {
    Reception r(ReceptionPage::Nurse);
    const auto lines = r.file.tab().findChildren<ReceptionLine*>();
    const auto lineAt = [&] {
        for (int i = 0; i < lines.size(); ++i)
            if (lines[i]->isAncestorOf(QApplication::focusWidget())) return i;
        return -1;
    };
    lines[0]->begin();
    for (int i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lineAt(), i);
        r.file.next();
    }
    lines[3]->begin();  // the suicide risk: "not applicable" is two answers to the right
    r.file.key(Qt::Key_Right);
    r.file.key(Qt::Key_Right);
    r.file.key(Qt::Key_Space);
    EXPECT_EQ(lineAt(), 4) << "answered, the hands go on";
    r.file.key(Qt::Key_Left);
    EXPECT_EQ(lineAt(), 4) << "round to the last answer of the same question";
    r.file.key(Qt::Key_Space);
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer(lines[3]->item().toUtf8().constData())->state, ReceptionState::NotApplicable);
    EXPECT_EQ(r.answer(lines[4]->item().toUtf8().constData())->state, ReceptionState::ToDo);
}

// Keys of a whole screen for somebody who speaks French, takes nothing, and has a bruise; what is said of the person apart.
TEST(ReceptionPages, AWholeNursesScreenTakesFewKeys) {
    Reception r(ReceptionPage::Nurse);
    r.file.ctrl(Qt::Key_N);
    r.file.keys = 0;
    int words = 0;
    const auto say = [&](const char* text) {
        r.file.type(u(text));
        words += int(u(text).size());
    };
    const auto enter = [&](int times = 1) {
        for (int i = 0; i < times; ++i) r.file.key(Qt::Key_Return);
    };
    r.file.type(u("n"));  // language: French, no interpreter
    r.file.type(u("d"));  // consent
    enter();
    r.file.type(u("d"));  // leaflet, in French
    enter(2);
    r.file.type(u("d"));  // suicide risk
    say("pas d'idée noire");
    enter();
    r.file.type(u("n"));  // withdrawal
    r.file.type(u("n"));  // substitution
    r.file.type(u("d"));  // treatments
    say("aucun");
    enter();
    r.file.type(u("d"));  // injuries
    say("ecchymose de l'épaule droite");
    enter();
    r.file.type(u("d"));  // files told
    say("2");
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(records::receptionAnswers(r.file.session(), r.file.person)->size(), ReceptionWords::items(ReceptionPage::Nurse).size());
    EXPECT_LE(r.file.keys - words, 18);
    std::printf("[   KEYS   ] nurse's screen: %d keys, %d more of words\n", r.file.keys - words, words);
}

TEST(ReceptionPages, SubstitutionKeepsTheLastDoseAndWhoDispensesIt) {
    Reception r(ReceptionPage::Nurse);
    r.on("substitution");
    r.file.type(u("d"));
    r.file.type(u("méthadone 60 mg"));
    r.file.key(Qt::Key_Return);
    r.file.type(u("hier 8 h"));
    r.file.key(Qt::Key_Return);
    r.file.type(u("CSAPA du Parc"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer("substitution")->note, u("Medicine, dose: méthadone 60 mg\nLast dose: hier 8 h\nDispensed by: CSAPA du Parc"));
}

TEST(ReceptionPages, TheNumberOfFilesIsToldAndRecorded) {
    Reception r(ReceptionPage::Nurse);
    r.on("files_told");
    r.file.type(u("d"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_FALSE(r.answer("files_told")) << "how many is asked (P18)";
    EXPECT_TRUE(r.says("How many files"));
    r.on("files_told");
    r.file.type(u("d"));
    r.file.type(u("2"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(r.answer("files_told"));
    const auto lines = records::registerLines(r.file.session(), records::Register::FilesKept, r.file.person).value();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].subject, u("2 file(s)"));
}

TEST(ReceptionPages, WhatIsToDoGetsADayAndShowsWhenOverdue) {
    Reception r(ReceptionPage::Physician);
    const QDate today = r.file.unit().clock().today();
    r.on("hiv");
    r.file.type(u("t"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer("hiv")->dueOn, today.addDays(7));
    EXPECT_EQ(records::overdueReception(r.file.session(), today.addDays(8))->size(), 1u);
    r.on("hiv");
    r.file.type(u("r"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer("hiv")->state, ReceptionState::Declined);
    EXPECT_TRUE(records::overdueReception(r.file.session(), today.addDays(8))->empty());
}

TEST(ReceptionPages, TuberculosisIsPromptedByTheCountryOfBirthOrOfStay) {
    Reception r(ReceptionPage::Physician);
    EXPECT_FALSE(r.says("per 100,000"));
    r.on("tuberculosis");
    r.file.type(u("d"));
    r.file.type(u("roumanie"));
    r.file.key(Qt::Key_Return);
    EXPECT_TRUE(r.says("Roumanie"));
    EXPECT_TRUE(r.says("40 and over"));
}

TEST(ReceptionPages, SomebodyBornWhereItIsFrequentIsPromptedAtOnce) {
    Reception r(ReceptionPage::Physician, false);
    people::Identity identity;
    identity.familyName = u("MBEKI");
    identity.givenNames = {u("Jean")};
    identity.birthPlace = u("Congo (République démocratique)");
    identity.birthPlaceCode = u("99312");
    const auto born = people::addDetainee(r.file.session(), identity).value();
    r.show(ReceptionPage::Physician);
    r.file.tab().setPatient(born.toString());
    r.file.settle();
    EXPECT_TRUE(r.says("very high"));
}

TEST(ReceptionPages, WhatIsTypedIsFoundAgain) {
    Reception r(ReceptionPage::Nurse);
    r.on("injuries");
    r.file.type(u("d"));
    r.file.type(u("ecchymose"));
    r.file.tab().saveDrafts();
    r.file.settle();
    r.show(ReceptionPage::Nurse);
    EXPECT_TRUE(r.file.tab().isDirty());
    r.file.ctrl(Qt::Key_Return);
    EXPECT_EQ(r.answer("injuries")->note, u("ecchymose"));
    r.show(ReceptionPage::Nurse);
    EXPECT_FALSE(r.file.tab().isDirty()) << "nothing is left of the draft";
}

TEST(ReceptionPages, TheHealthAppointmentOfAMigrantHasItsStepsAndOrientation) {
    Reception r(ReceptionPage::Migrant);
    r.on("migrant_proposed");
    r.file.type(u("d"));
    r.file.type(u("-30"));
    r.on("migrant_orientation");
    r.file.type(u("d"));
    r.file.type(u("PASS du CHU"));
    r.file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(r.answer("migrant_proposed"));
    EXPECT_EQ(r.answer("migrant_orientation")->note, u("To: PASS du CHU"));
}
