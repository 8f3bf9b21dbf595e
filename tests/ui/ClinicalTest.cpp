// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/Problem.h"
#include "core/records/Refusal.h"
#include "core/records/SuicideRisk.h"
#include "core/records/Terminology.h"
#include "core/records/Treatment.h"
#include "core/records/Vaccination.h"
#include "tests/records/Samples.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/clinical/Alerts.h"
#include "ui/clinical/Allergies.h"
#include "ui/clinical/Problems.h"
#include "ui/clinical/Refusals.h"
#include "ui/clinical/SuicideRisks.h"
#include "ui/clinical/Treatments.h"
#include "ui/clinical/Vaccinations.h"
#include "ui/patient/ActPicker.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

TEST(ActPicker, GoesAwayWhenTheHandsGoElsewhere) {
    QWidget page;
    auto* other = new QLineEdit(&page);
    auto* picker = new ActPicker(&page);
    page.resize(800, 500);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    picker->open({Row{.id = QStringLiteral("a"), .title = QStringLiteral("Prescrire")}});
    ASSERT_TRUE(picker->isVisible());
    other->setFocus();
    EXPECT_FALSE(picker->isVisible());
}

TEST(Treatments, ThreeLettersFindTheMedicineAndTheKeyboardPrescribesIt) {
    ClinicalFile file;
    file.show(new TreatmentTab(file.gateway(Treatments::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("doliprane 500"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("1"));
    file.key(Qt::Key_Return);
    file.next();
    file.type(QStringLiteral("matin"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::treatments(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_TRUE(held[0].drug.startsWith(QStringLiteral("DOLIPRANE 500"))) << qPrintable(held[0].drug);
    EXPECT_FALSE(held[0].drugCode.isEmpty());
    EXPECT_EQ(held[0].route, QStringLiteral("orale"));
    EXPECT_EQ(held[0].dose, QStringLiteral("1"));
    EXPECT_EQ(held[0].schedule, QStringLiteral("matin"));
    EXPECT_EQ(held[0].startsOn, file.unit().clock().today());
    EXPECT_EQ(held[0].compartment, Compartment::Coordination);
    EXPECT_FALSE(file.isWriting());
    EXPECT_TRUE(file.rowTitle(0).startsWith(QStringLiteral("DOLIPRANE 500")));
}

TEST(Treatments, ADoseIsGivenChangedAndStoppedWithItsReason) {
    ClinicalFile file;
    auto t = test::soundTreatment(file.person, file.unit().clock().today().addDays(-10));
    t.drug = QStringLiteral("METHADONE 40 mg");
    t.isSubstitution = true;
    t.holding = records::Holding::Supervised;
    ASSERT_TRUE(records::prescribe(file.session(), t));
    file.show(new TreatmentTab(file.gateway(Treatments::desk())));
    file.ctrl(Qt::Key_G);
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(records::administrations(file.session(), file.person, {})->size(), 1u)
        << "two keys give a dose";

    file.ctrl(Qt::Key_E);
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(QStringLiteral("50 mg"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.isWriting()) << "why it changes is asked";
    EXPECT_TRUE(file.form()->field(QStringLiteral("correction"))->isWrong());
    file.type(QStringLiteral("signes de manque"));
    file.ctrl(Qt::Key_Return);
    auto now = records::treatments(file.session(), file.person).value();
    ASSERT_EQ(now.size(), 1u);
    EXPECT_EQ(now[0].dose, QStringLiteral("50 mg"));
    EXPECT_TRUE(now[0].isSubstitution);
    EXPECT_EQ(records::treatmentHistory(file.session(), now[0].compartment, now[0].root)->size(), 2u);
    const QString read = file.tab().findChild<QPlainTextEdit*>()->toPlainText();
    const QDate today = file.unit().clock().today();
    EXPECT_TRUE(read.contains(dateText(today.addDays(-10)) + QStringLiteral("  1 comprimé"))) << qPrintable(read);
    EXPECT_TRUE(read.contains(dateText(today) + QStringLiteral("  50 mg"))) << qPrintable(read);

    file.ctrl(Qt::Key_T);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("stopReason"))->isWrong());
    file.type(QStringLiteral("relais"));
    file.ctrl(Qt::Key_Return);
    now = records::treatments(file.session(), file.person).value();
    EXPECT_EQ(now[0].stopReason, QStringLiteral("relais"));
    EXPECT_EQ(now[0].stoppedOn, file.unit().clock().today());
    EXPECT_EQ(now[0].dose, QStringLiteral("50 mg"));
}

TEST(Treatments, AnEndBeforeTheBeginningIsToldAtTheField) {
    ClinicalFile file;
    file.show(new TreatmentTab(file.gateway(Treatments::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("infusion maison"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("1"));
    for (int i = 0; i < 2; ++i) file.next();
    file.type(QStringLiteral("soir"));
    for (int i = 0; i < 3; ++i) file.next();
    file.type(QStringLiteral("1/1/2020"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.isWriting());
    EXPECT_TRUE(file.form()->field(QStringLiteral("endsOn"))->isWrong());
    EXPECT_EQ(file.form()->act().values.value(QStringLiteral("drug")), QStringLiteral("infusion maison"))
        << "nothing is lost";
    EXPECT_TRUE(records::treatments(file.session(), file.person)->empty());
}

TEST(Treatments, WhatThePatientWithholdsIsSaidToBeMissing) {
    ClinicalFile file;
    records::Withholding w{file.person, records::WithheldCategory::Treatments, Compartment::Psychiatric,
                           true,        file.unit().clock().today(),           {}};
    auto psychiatrist = file.unit().session(access::Role::Psychiatrist);
    ASSERT_TRUE(records::setWithholding(*psychiatrist, w));
    auto physician = file.unit().session(access::Role::Physician);
    const auto list = Treatments::desk().list(*physician, file.person);
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->note.isEmpty());
    const auto other = Treatments::desk().list(*physician, DetaineeId::create());
    EXPECT_TRUE(other->note.isEmpty());
}

TEST(Allergies, OneIsRecordedInTheBannerOfBothTeams) {
    ClinicalFile file;
    file.show(new RecordTab(Allergies::spec(), file.gateway(Allergies::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("amoxicil"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("a3"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::allergies(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_TRUE(held[0].substance.contains(QStringLiteral("AMOXICILLINE"))) << qPrintable(held[0].substance);
    EXPECT_EQ(held[0].severity, records::AllergySeverity::Severe);
}

TEST(Allergies, ThatNoneIsKnownIsOneKey) {
    ClinicalFile file;
    file.show(new RecordTab(Allergies::spec(), file.gateway(Allergies::desk())));
    file.ctrl(Qt::Key_J);
    const auto alerts = records::alerts(file.session(), file.person).value();
    ASSERT_EQ(alerts.size(), 1u);
    EXPECT_EQ(alerts[0].category, records::AlertCategory::NoKnownAllergy);
}

TEST(Alerts, OneIsRaisedAndEnded) {
    ClinicalFile file;
    file.show(new RecordTab(Alerts::spec(), file.gateway(Alerts::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("4portugais"));
    file.ctrl(Qt::Key_Return);
    auto standing = records::alerts(file.session(), file.person).value();
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing[0].category, records::AlertCategory::Interpreter);
    EXPECT_EQ(standing[0].label, QStringLiteral("portugais"));
    file.ctrl(Qt::Key_E);
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("parle couramment"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(records::alerts(file.session(), file.person)->empty());
}

TEST(Problems, ACodeOfTheUnitsTerminologyComesWithItsWords) {
    ClinicalFile file;
    ASSERT_TRUE(
        records::importTerminology(file.session(), QStringLiteral("CIM-10"), "J45.0;Asthme allergique\n"));
    file.show(new RecordTab(Problems::spec(), file.gateway(Problems::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("asthme"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("1/3/2020"));
    file.ctrl(Qt::Key_Return);
    auto held = records::problems(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].label, QStringLiteral("Asthme allergique"));
    EXPECT_EQ(held[0].code, QStringLiteral("J45.0"));
    EXPECT_EQ(held[0].onset, QDate(2020, 3, 1));
    EXPECT_EQ(held[0].compartment, Compartment::Somatic);

    file.ctrl(Qt::Key_E);
    for (int i = 0; i < 2; ++i) file.key(Qt::Key_Return);
    file.type(QStringLiteral("-1"));
    file.key(Qt::Key_Return);
    file.type(QApplication::focusWidget() ? Problems::tr("R", "key of: resolved") : QString());
    for (int i = 0; i < 1; ++i) file.next();
    file.type(QStringLiteral("plus de crise"));
    file.ctrl(Qt::Key_Return);
    held = records::problems(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].status, records::ProblemStatus::Resolved);
    EXPECT_EQ(held[0].code, QStringLiteral("J45.0")) << "the code stays behind words that did not change";
}

TEST(Problems, TheUnitImportsItsTerminologyFromAFile) {
    ClinicalFile file;
    FakePrompts prompts;
    file.show(new RecordTab(Problems::spec(&prompts), file.gateway(Problems::desk())));
    prompts.file = file.unit().scratch(QStringLiteral("codes.csv"));
    QFile codes(*prompts.file);
    ASSERT_TRUE(codes.open(QIODevice::WriteOnly));
    codes.write("E11;Diabète de type 2\n");
    codes.close();
    file.ctrl(Qt::Key_I);
    file.ctrl(Qt::Key_O);
    file.ctrl(Qt::Key_Return);
    EXPECT_FALSE(file.isWriting());
    const auto found = records::findCodes(file.session(), QStringLiteral("diab")).value();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, QStringLiteral("E11"));
}

TEST(Problems, ADayToComeIsRefusedAtTheField) {
    ClinicalFile file;
    file.show(new RecordTab(Problems::spec(), file.gateway(Problems::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("toux"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("1/1/2030"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("onset"))->isWrong());
    EXPECT_TRUE(records::problems(file.session(), file.person)->empty());
}

TEST(Vaccinations, ADoseIsRecorded) {
    ClinicalFile file;
    file.show(new RecordTab(Vaccinations::spec(), file.gateway(Vaccinations::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("Hépatite B"));
    file.key(Qt::Key_Return);
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("99"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("doseNumber"))->isWrong());
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(QStringLiteral("2"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::vaccinations(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].doseNumber, 2);
}

TEST(SuicideRisks, WhatWasNotAskedIsNotRecordedAsAnAnswer) {
    ClinicalFile file;
    file.show(new RecordTab(SuicideRisks::spec(), file.gateway(SuicideRisks::desk())));
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("ideation"))->isWrong());
    file.type(QStringLiteral("2"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("urgency"))->isWrong());
    EXPECT_TRUE(records::suicideRisks(file.session(), file.person).value().empty());
}

TEST(SuicideRisks, ARiskAsksForADayToLookAgain) {
    ClinicalFile file;
    file.show(new RecordTab(SuicideRisks::spec(), file.gateway(SuicideRisks::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("2") + SuicideRisks::tr("H", "key of: high"));
    file.next();
    file.next();
    file.type(QStringLiteral("cellule double"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("reviewOn"))->isWrong());
    file.type(QStringLiteral("9/3/2026"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::suicideRisks(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].urgency, records::RiskUrgency::High);
    EXPECT_EQ(held[0].reviewOn, QDate(2026, 3, 9));
    file.ctrl(Qt::Key_E);
    file.type(QStringLiteral("3"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("correction"))->isWrong()) << "why it is corrected";
    file.type(QStringLiteral("le plan avait été dit"));
    file.ctrl(Qt::Key_Return);
    const auto corrected = records::suicideRisks(file.session(), file.person).value();
    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_EQ(corrected[0].ideation, records::Ideation::Planned);
    EXPECT_EQ(corrected[0].correction.of, held[0].id);
    EXPECT_EQ(corrected[0].assessedAt, held[0].assessedAt);
}

TEST(Refusals, ARefusalSaysWhatThePersonWasTold) {
    ClinicalFile file;
    file.show(new RecordTab(Refusals::spec(), file.gateway(Refusals::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("prise de sang"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("consequencesTold"))->isWrong());
    file.type(QStringLiteral("infection non vue"));
    file.next();
    file.type(QStringLiteral("2"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("judicialConsequencesTold"))->isWrong()) << "P11";
    file.key(Qt::Key_Space);
    file.next();
    file.key(Qt::Key_Space);
    file.ctrl(Qt::Key_Return);
    const auto held = records::refusals(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_TRUE(held[0].judicialConsequencesTold);
    EXPECT_TRUE(held[0].signedByPatient);
    file.ctrl(Qt::Key_E);
    file.type(QStringLiteral(" du matin"));
    file.form()->field(QStringLiteral("correction"))->setFocus();
    file.type(QStringLiteral("précision"));
    file.ctrl(Qt::Key_Return);
    const auto corrected = records::refusals(file.session(), file.person).value();
    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_EQ(corrected[0].care, QStringLiteral("prise de sang du matin"));
    EXPECT_EQ(corrected[0].correction.of, held[0].id);
    EXPECT_TRUE(corrected[0].judicialConsequencesTold) << "what was told stays told";
}

TEST(RecordTab, ADayToComeIsToldAtItsFieldAndNothingIsLost) {
    ClinicalFile file;
    file.show(new RecordTab(Vaccinations::spec(), file.gateway(Vaccinations::desk())));
    file.ctrl(Qt::Key_N);
    FieldWidget* day = file.form()->field(QStringLiteral("givenOn"));
    ASSERT_NE(day, nullptr);
    auto* line = qobject_cast<QLineEdit*>(day->focusProxy());
    line->setText(QStringLiteral("01/01/2199"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(day->isWrong());
    bool said = false;
    for (auto* label : day->findChildren<QLabel*>())
        said = said || label->text() == QStringLiteral("Not a date, or a day to come: today or before.");
    EXPECT_TRUE(said);
    EXPECT_EQ(line->text(), QStringLiteral("01/01/2199"));
}

TEST(RecordTab, WhatWasTypedIsFoundAgainAndASecondWindowIsTold) {
    ClinicalFile file;
    file.show(new RecordTab(Problems::spec(), file.gateway(Problems::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("toux seche"));
    file.tab().saveDrafts();
    file.settle();
    file.unit().clock().advanceSeconds(5);

    RecordTab second(Problems::spec(), file.gateway(Problems::desk()));
    second.resize(900, 600);
    second.show();
    second.setPatient(file.person.toString());
    file.settle();
    auto* form = second.findChild<RecordForm*>();
    ASSERT_TRUE(form->isVisible());
    EXPECT_EQ(form->act().values.value(QStringLiteral("label")), QStringLiteral("toux seche"));
    QTest::keyClicks(form->field(QStringLiteral("label"))->focusProxy(), QStringLiteral(" ancienne"));
    second.saveDrafts();
    file.settle();

    QTest::keyClicks(file.form()->field(QStringLiteral("label"))->focusProxy(), QStringLiteral(" x"));
    file.tab().saveDrafts();
    file.settle();
    bool told = false;
    for (auto* notice : file.form()->findChildren<Notice*>()) told = told || notice->isVisible();
    EXPECT_TRUE(told) << "the first window no longer keeps what it types";
}
