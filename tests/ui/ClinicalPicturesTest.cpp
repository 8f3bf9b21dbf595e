// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include "core/records/Attachment.h"
#include "core/records/File.h"
#include "core/records/HungerStrike.h"
#include "core/records/Injury.h"
#include "core/records/LabResult.h"
#include "core/records/Measure.h"
#include "core/records/Sharing.h"
#include "tests/records/Samples.h"
#include "tests/ui/ClinicalFile.h"
#include "ui/clinical/Attachments.h"
#include "ui/clinical/HungerStrikes.h"
#include "ui/clinical/Injuries.h"
#include "ui/clinical/LabReports.h"
#include "ui/clinical/Measures.h"
#include "ui/clinical/Sharing.h"
#include "ui/widgets/KeyChoice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

TEST(Measures, SevenHundredKilosAreToldAtTheFieldAndNothingIsLost) {
    ClinicalFile file;
    auto* tab = new MeasureTab(file.gateway(Measures::desk()));
    file.show(tab);
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("700"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("180"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("weight"))->isWrong());
    EXPECT_FALSE(file.form()->field(QStringLiteral("height"))->isWrong());
    EXPECT_EQ(file.form()->act().values.value(QStringLiteral("height")), QStringLiteral("180"));
    EXPECT_TRUE(records::lastMeasures(file.session(), file.person)->empty());
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(QStringLiteral("70,5"));
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(records::lastMeasures(file.session(), file.person)->size(), 2u);
    ASSERT_EQ(tab->drawn().lines.size(), 1u);
    EXPECT_DOUBLE_EQ(tab->drawn().lines[0].points.at(0).value, 70.5);
}

TEST(Measures, ADayToComeIsToldAtTheField) {
    ClinicalFile file;
    file.show(new MeasureTab(file.gateway(Measures::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("70"));
    file.form()->field(QStringLiteral("occurredAt"))->setFocus();
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(QStringLiteral("1/1/2031"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("occurredAt"))->isWrong());
    EXPECT_TRUE(records::lastMeasures(file.session(), file.person)->empty());
}

TEST(Measures, ACorrectionKeepsWhatWasTakenWithIt) {
    ClinicalFile file;
    records::MeasureSet set;
    set.detainee = file.person;
    set.values = {{records::MeasureCode::Weight, 80}, {records::MeasureCode::Pulse, 72}};
    ASSERT_TRUE(records::recordMeasures(file.session(), set));
    file.show(new MeasureTab(file.gateway(Measures::desk())));
    file.ctrl(Qt::Key_E);
    file.key(Qt::Key_A, Qt::ControlModifier);
    file.type(QStringLiteral("68"));
    file.form()->field(QStringLiteral("correction"))->setFocus();
    file.type(QStringLiteral("mal lu"));
    file.ctrl(Qt::Key_Return);
    const auto weights =
        records::measureSeries(file.session(), file.person, records::MeasureCode::Weight).value();
    ASSERT_EQ(weights.size(), 1u);
    EXPECT_DOUBLE_EQ(weights[0].value, 68);
    EXPECT_EQ(records::measureSeries(file.session(), file.person, records::MeasureCode::Pulse)->size(), 1u);
}

TEST(HungerStrikes, DeclaredWatchedAlertedAndEnded) {
    ClinicalFile file;
    auto* tab = new HungerStrikeTab(file.gateway(HungerStrikes::desk()));
    file.show(tab);
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("1"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("80"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("180"));
    file.ctrl(Qt::Key_Return);
    ASSERT_EQ(records::hungerStrikes(file.session(), file.person)->size(), 1u);
    const double weights[] = {79, 75, 71};
    for (const double weight : weights) {
        file.unit().clock().advanceSeconds(24 * 3600);
        file.ctrl(Qt::Key_J);
        file.type(QString::number(weight));
        file.ctrl(Qt::Key_Return);
    }
    auto episode = records::hungerStrikes(file.session(), file.person)->front();
    ASSERT_EQ(episode.days.size(), 3u);
    EXPECT_EQ(episode.state.alerts, std::vector{records::StrikeAlert::Loss10});
    EXPECT_EQ(tab->alertText(), HungerStrikes::alert(records::StrikeAlert::Loss10));
    EXPECT_EQ(tab->drawn().lines.at(0).points.size(), 4u) << "the declaration and three days";
    EXPECT_EQ(tab->drawn().limits.size(), 3u) << "10 %, 20 %, BMI 18.5";

    file.ctrl(Qt::Key_T);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("ending"))->isWrong());
    file.type(QStringLiteral("1"));
    file.ctrl(Qt::Key_Return);
    episode = records::hungerStrikes(file.session(), file.person)->front();
    EXPECT_EQ(episode.strike.ending, records::StrikeEnding::Resumed);
    EXPECT_EQ(episode.strike.endedOn, file.unit().clock().today());
}

TEST(HungerStrikes, TheGridNeedsNoSidewaysScrollingAndTheWordsOfADayStandBelow) {
    ClinicalFile file;
    auto* tab = new HungerStrikeTab(file.gateway(HungerStrikes::desk()));
    file.show(tab);
    tab->resize(1140, 470);  // what is left of 1366 × 768
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("1"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("80"));
    file.ctrl(Qt::Key_Return);
    const auto strike = records::hungerStrikes(file.session(), file.person)->front().strike;
    records::HungerStrikeDay day;
    day.strike = strike.root;
    day.detainee = file.person;
    day.compartment = strike.compartment;
    day.drinks = true;
    day.signs = QStringLiteral("asthénie, vertiges au lever, pas d'œdème, conscience claire, discours cohérent");
    day.wishes = QStringLiteral("ne veut pas de perfusion");
    day.measures = {{records::MeasureCode::Weight, 78.4},   {records::MeasureCode::Systolic, 118},
                    {records::MeasureCode::Diastolic, 72},  {records::MeasureCode::Pulse, 104},
                    {records::MeasureCode::Temperature, 36.4}, {records::MeasureCode::Glucose, 0.82}};
    day.day = strike.declaredOn;
    const auto recorded = records::recordHungerStrikeDay(file.session(), day);
    ASSERT_TRUE(recorded) << qPrintable(recorded.error().detail);
    tab->setPatient({});
    tab->setPatient(file.person.toString());
    file.settle();
    auto* grid = tab->findChild<QTableView*>();
    EXPECT_EQ(grid->horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(tab->detailText().contains(day.signs)) << "of the day chosen first";
    EXPECT_TRUE(tab->detailText().contains(day.wishes));
}

TEST(KeyChoice, IsOneStopForTabAndTheArrowsGoInside) {
    QWidget form;
    QLineEdit before(&form);
    KeyChoice choice(QStringLiteral("Sleep"),
                     {{QStringLiteral("good"), QStringLiteral("G"), QStringLiteral("Good")},
                      {QStringLiteral("bad"), QStringLiteral("B"), QStringLiteral("Bad")},
                      {QStringLiteral("none"), QStringLiteral("N"), QStringLiteral("None")}},
                     &form);
    QLineEdit after(&form);
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    before.setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    EXPECT_TRUE(choice.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(choice.value(), QString()) << "going over an answer is not giving it";
    press(Qt::Key_Space);
    EXPECT_EQ(choice.value(), QStringLiteral("none"));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(choice.value(), QStringLiteral("good")) << "after the last one comes the first";
    press(Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
    choice.setValue(QStringLiteral("bad"));
    QTest::keyClick(&after, Qt::Key_Backtab);
    auto* at = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(at, nullptr);
    EXPECT_TRUE(at->isChecked()) << "one comes back to the answer given";
}

TEST(HungerStrikes, AnImpossibleWeightIsToldAtTheField) {
    ClinicalFile file;
    file.show(new HungerStrikeTab(file.gateway(HungerStrikes::desk())));
    file.ctrl(Qt::Key_N);
    file.key(Qt::Key_Tab);
    file.form()->field(QStringLiteral("baselineWeight"))->setFocus();
    file.type(QStringLiteral("700"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("baselineWeight"))->isWrong());
    EXPECT_TRUE(records::hungerStrikes(file.session(), file.person)->empty());
}

TEST(Injuries, AMarkIsPlacedWithTheArrowsAndDescribed) {
    ClinicalFile file;
    file.show(new InjuryTab(file.gateway(Injuries::desk())));
    file.ctrl(Qt::Key_N);
    file.key(Qt::Key_PageDown);
    for (int i = 0; i < 4; ++i) file.key(Qt::Key_Up, Qt::ShiftModifier);
    file.next();
    file.type(QStringLiteral("omoplate droite"));
    file.next();
    file.type(QStringLiteral("30"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("1"));
    file.type(QStringLiteral("hématome violacé"));
    file.form()->field(QStringLiteral("consistency"))->setFocus();
    file.type(QStringLiteral("3"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("statement"))->isWrong()) << "a consistency with no words";
    file.type(QStringLiteral("coup reçu"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::injuries(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].view, records::BodyView::Back);
    EXPECT_NEAR(held[0].y, 0.3, 0.001);
    EXPECT_EQ(held[0].sizeMm, 30);
    EXPECT_EQ(held[0].consistency, records::Consistency::HighlyConsistent);
    EXPECT_EQ(held[0].findings, QStringLiteral("hématome violacé"));
}

TEST(Injuries, TheBodyGrowsWithTheRoomAndGivesWayOnASmallScreen) {
    ClinicalFile file;
    auto* tab = new InjuryTab(file.gateway(Injuries::desk()));
    file.show(tab);
    file.ctrl(Qt::Key_N);
    const auto height = [&](int width, int high) {
        tab->resize(width, high);
        file.settle();
        return file.form()->field(QStringLiteral("position"))->height();
    };
    EXPECT_GE(height(1600, 950), 400);
    EXPECT_LE(height(1100, 520), 260);
}

TEST(LabReports, LinesAreReadAsTheyAreWritten) {
    struct Case {
        const char* typed;
        records::LabValue read;
    };
    const auto value = [](const char* name, const char* shown, const char* unit, const char* reference,
                          bool abnormal) {
        return records::LabValue{QString::fromUtf8(name), QString::fromUtf8(shown),     {},
                                 QString::fromUtf8(unit), QString::fromUtf8(reference), abnormal};
    };
    const Case cases[] = {
        {"Kaliémie : 3,2 mmol/L (3,5 – 5,0) !", value("Kaliémie", "3,2", "mmol/L", "3,5 – 5,0", true)},
        {"VIH: négatif", value("VIH", "négatif", "", "", false)},
        {"AgHBs ; < 20 UI/L", value("AgHBs", "< 20", "UI/L", "", false)},
        {"Hémoglobine : 13,1 g/dL [13-17]", value("Hémoglobine", "13,1", "g/dL", "13-17", false)},
        {"CRP", value("CRP", "", "", "", false)},
        {"Hémoculture : en cours", value("Hémoculture", "en cours", "", "", false)},
        {"Natrémie\u00A0: 138 mmol/L", value("Natrémie", "138", "mmol/L", "", false)},
    };
    for (const Case& each : cases) {
        const auto read = LabReports::readLines(QString::fromUtf8(each.typed));
        ASSERT_EQ(read.size(), 1u) << each.typed;
        EXPECT_EQ(read[0], each.read) << each.typed;
    }
}

TEST(LabReports, AReportIsTypedAndALineWithoutValueIsTold) {
    ClinicalFile file;
    file.show(new LabTab(file.gateway(LabReports::desk())));
    file.ctrl(Qt::Key_N);
    file.type(QStringLiteral("CRP"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("values"))->isWrong());
    file.type(QStringLiteral(": 48 mg/L (< 5) !"));
    file.ctrl(Qt::Key_Return);
    const auto held = records::labValues(file.session(), file.person).value();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_TRUE(held[0].value.isAbnormal);
    EXPECT_EQ(held[0].value.number, 48.0);
}

TEST(LabReports, AReportIsCorrectedFromItsPageAndTheFirstVersionStays) {
    ClinicalFile file;
    records::LabReport report;
    report.detainee = file.person;
    report.laboratory = QStringLiteral("Labo central");
    report.note = QStringLiteral("à jeun");
    for (const char* line : {"Natrémie : 138 mmol/L", "Kaliémie : 7,2 mmol/L (3,5 – 5,0) !"})
        report.values.push_back(LabReports::readLines(QString::fromUtf8(line)).front());
    const auto first = records::recordLabReport(file.session(), report).value();
    file.show(new LabTab(file.gateway(LabReports::desk())));
    file.key(Qt::Key_End);  // the reports stand below the values
    file.ctrl(Qt::Key_E);
    ASSERT_TRUE(file.isWriting());
    const Values offered = file.form()->act().values;
    EXPECT_EQ(offered.value(QStringLiteral("note")), QStringLiteral("à jeun"));
    EXPECT_TRUE(offered.value(QStringLiteral("values")).startsWith(QStringLiteral("Natrémie"))) << "in the order typed";
    file.ctrl(Qt::Key_A);
    file.type(QStringLiteral("Natrémie : 138 mmol/L"));
    file.key(Qt::Key_Return);
    file.type(QStringLiteral("Kaliémie : 4,2 mmol/L (3,5 – 5,0)"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("correction"))->isWrong()) << "why is asked";
    file.type(QStringLiteral("faute de frappe"));
    file.ctrl(Qt::Key_Return);
    ASSERT_FALSE(file.isWriting());
    const auto standing = records::labReports(file.session(), file.person).value();
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing[0].correction.of, first);
    EXPECT_EQ(standing[0].correction.reason, QStringLiteral("faute de frappe"));
    EXPECT_EQ(standing[0].laboratory, report.laboratory);
    EXPECT_EQ(standing[0].note, report.note);
    const auto kalium = records::labValues(file.session(), file.person, QStringLiteral("Kaliémie")).value();
    ASSERT_EQ(kalium.size(), 1u) << "the wrong value has left the list";
    EXPECT_EQ(kalium[0].value.number, 4.2);
    EXPECT_TRUE(records::entry(file.session(), Compartment::Somatic, first)->isCorrected) << "and stays readable";
}

namespace {

QByteArray pdfOfTwoPages() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(100, 100, QStringLiteral("1"));
    writer.newPage();
    painter.end();
    return bytes;
}

QString put(ClinicalFile& file, const QString& name, const QByteArray& content) {
    const QString path = file.unit().scratch(name);
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return path;
}

}  // namespace

TEST(Attachments, APdfAndAPictureAreSeenInTheWindow) {
    ClinicalFile file;
    FakePrompts prompts;
    auto* tab = new AttachmentTab(file.gateway(Attachments::desk()), prompts);
    file.show(tab);
    prompts.file = put(file, QStringLiteral("a.pdf"), pdfOfTwoPages());
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_O);
    file.type(QStringLiteral("Compte rendu"));
    file.ctrl(Qt::Key_Return);
    EXPECT_EQ(tab->pageCount(), 2);

    file.unit().clock().advanceSeconds(60);
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    prompts.file = put(file, QStringLiteral("b.png"), png);
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_O);
    file.type(QStringLiteral("Radiographie"));
    file.ctrl(Qt::Key_Return);
    ASSERT_EQ(records::attachments(file.session(), file.person)->size(), 2u);
    EXPECT_EQ(records::attachments(file.session(), file.person)->front().label,
              QStringLiteral("Radiographie"))
        << "the name of the file is not kept";
    tab->showItem(records::attachments(file.session(), file.person)->front().id.toString());
    file.settle();
    EXPECT_FALSE(tab->imageSize().isEmpty());
    EXPECT_EQ(tab->pageCount(), 0);
}

TEST(Attachments, APdfThatIsNoneAndAFileOfTwoGigabytesAreRefusedAtTheField) {
    ClinicalFile file;
    FakePrompts prompts;
    file.show(new AttachmentTab(file.gateway(Attachments::desk()), prompts));
    prompts.file = put(file, QStringLiteral("lie.pdf"), "MZ this is a program");
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_O);
    file.type(QStringLiteral("Compte rendu"));
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("content"))->isWrong());
    EXPECT_EQ(file.form()->act().values.value(QStringLiteral("label")), QStringLiteral("Compte rendu"))
        << "nothing is lost";

    const QString huge = file.unit().scratch(QStringLiteral("huge.pdf"));
    QFile sparse(huge);
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly));
    sparse.write("%PDF-1.7");
    constexpr qint64 twoGigabytes = qint64(2) * 1024 * 1024 * 1024;
    ASSERT_TRUE(sparse.resize(twoGigabytes));
    sparse.close();
    prompts.file = huge;
    file.ctrl(Qt::Key_O);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(file.form()->field(QStringLiteral("content"))->isWrong());
    EXPECT_TRUE(records::attachments(file.session(), file.person)->empty());
}

TEST(Sharing, TreatmentsAreWithheldAtOnceAndAgainKnownWhenLifted) {
    ClinicalFile file(QStringLiteral("psychiatrist"));
    file.show(new RecordTab(Sharing::spec(), file.gateway(Sharing::desk())));
    file.ctrl(Qt::Key_N);
    file.ctrl(Qt::Key_Return);
    auto physician = file.unit().session(access::Role::Physician);
    const auto inForce = records::withholdings(*physician, file.person).value();
    ASSERT_EQ(inForce.size(), 1u);
    EXPECT_EQ(inForce[0].team, Compartment::Psychiatric);
    file.ctrl(Qt::Key_E);
    EXPECT_TRUE(records::withholdings(*physician, file.person)->empty());
}

TEST(Sharing, TheAuthorWithdrawsWhatWasShared) {
    ClinicalFile file(QStringLiteral("psychiatrist"));
    auto encounter = test::soundEncounter(file.person, Compartment::Psychiatric);
    const auto signedOne = records::signEncounter(file.session(), encounter).value();
    ASSERT_TRUE(records::shareEntry(file.session(), Compartment::Psychiatric, records::entryOf(signedOne),
                                    file.unit().clock().today()));
    file.show(new RecordTab(Sharing::spec(), file.gateway(Sharing::desk())));
    ASSERT_FALSE(file.rowTitle(0).isEmpty());
    file.ctrl(Qt::Key_T);
    file.ctrl(Qt::Key_Return);
    EXPECT_TRUE(records::sharedEntries(file.session(), file.person)->empty());
}
