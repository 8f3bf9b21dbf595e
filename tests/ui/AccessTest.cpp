// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, emergencies, alarms, backups and journal, driven as a user does, on a real unit.
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/access/Alarm.h"
#include "core/access/Backup.h"
#include "core/access/JournalViews.h"
#include "core/access/OpenSession.h"
#include "core/access/Rotation.h"
#include "core/records/Encounter.h"
#include "core/records/File.h"
#include "tests/support/Attacker.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/access/AccessWords.h"
#include "ui/access/AccountSection.h"
#include "ui/access/AlarmSection.h"
#include "ui/access/AlertBand.h"
#include "ui/access/BackupSection.h"
#include "ui/access/CoreAccessGateway.h"
#include "ui/access/CoreEmergencyGateway.h"
#include "ui/access/EmergencySection.h"
#include "ui/access/EmergencyTab.h"
#include "ui/access/JournalSection.h"
#include "ui/access/JournalTab.h"
#include "ui/access/UsersSection.h"
#include "ui/today/CoreTodayGateway.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Sheets.h"
#include "ui/widgets/TableBrowser.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;
using access::Role;

namespace {

const QString strong = QStringLiteral("Grue-cheval-41-lanterne!");

struct Desk : UnitAtWork {
    CoreAccessGateway gateway;
    explicit Desk(const QString& user = QStringLiteral("chief"))
        : UnitAtWork(user), gateway(*worker, *session) {
        access::restSession(*session);  // as the window does
    }
    void put(QWidget& page) {
        show(page, {1100, 760});
        wait();
    }
    void press(QWidget& page, const QString& words) {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(words)) {
                button->click();
                return wait();
            }
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    static void choose(QWidget& page, int row) { page.findChild<QTableView*>()->selectRow(row); }
    static QLineEdit* line(QWidget& page, const QString& name, int nth = 0) {
        for (auto* each : page.findChildren<QLineEdit*>())
            if (each->accessibleName() == name && nth-- == 0) return each;
        return nullptr;
    }
    static QString said(QWidget& page) {
        QStringList all;
        for (const auto* notice : page.findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(QLatin1Char('\n'));
    }
    access::UserAccount account(const QString& name) {
        const auto users = access::users(*session);
        for (const auto& user : *users)
            if (user.name == name) return user;
        return {};
    }
    // Asked for after each act of a test, so that the window's session holds no file open.
    template <typename F>
    auto core(F work) {
        auto answer = work(*session);
        access::restSession(*session);
        return answer;
    }
};

int rowOf(QWidget& page, const QString& words) {
    auto* browser = page.findChild<TableBrowser*>();
    const auto& lines = browser->table().lines();
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines[i].cells.join(QLatin1Char(' ')).contains(words)) return static_cast<int>(i);
    return -1;
}

SecureBuffer secretOf(const QString& text) {
    QString copy = text;
    return SecureBuffer::take(copy);
}

void fillNewUser(UsersSection& page, const QString& name) {
    Desk::line(page, QStringLiteral("Name"))->setText(QStringLiteral("Dr Nouvelle"));
    Desk::line(page, QStringLiteral("Account"))->setText(name);
    Desk::line(page, QStringLiteral("Passphrase"))->setText(strong);
    Desk::line(page, QStringLiteral("The same again"))->setText(strong);
}

}  // namespace

TEST(Access, AnAccountIsAddedGrantedAndClosedWithItsKeysRenewed) {
    Desk desk;
    UsersSection page(desk.gateway, desk.prompts);
    desk.put(page);
    desk.press(page, QStringLiteral("New account"));
    fillNewUser(page, QStringLiteral("nouvelle"));
    desk.press(page, QStringLiteral("Add the account"));
    auto account = desk.core([&](access::Session&) { return desk.account(QStringLiteral("nouvelle")); });
    ASSERT_EQ(account.displayName, QStringLiteral("Dr Nouvelle"));
    EXPECT_TRUE(account.keys.contains(Compartment::Somatic)) << "the keys of a nurse, the role proposed";
    EXPECT_FALSE(account.keys.contains(Compartment::Psychiatric));

    Desk::choose(page, rowOf(page, QStringLiteral("nouvelle")));
    auto* key = page.findChild<QComboBox*>(QStringLiteral("grantedKey"));
    key->setCurrentIndex(key->findData(static_cast<int>(Compartment::Psychiatric)));
    desk.press(page, QStringLiteral("Grant this key"));
    account = desk.core([&](access::Session&) { return desk.account(QStringLiteral("nouvelle")); });
    EXPECT_TRUE(account.keys.contains(Compartment::Psychiatric));

    Desk::choose(page, rowOf(page, QStringLiteral("nouvelle")));
    desk.prompts.confirmed = false;
    desk.press(page, QStringLiteral("Close this account"));
    EXPECT_FALSE(
        desk.core([&](access::Session&) { return desk.account(QStringLiteral("nouvelle")); }).revokedAt);
    desk.prompts.confirmed = true;
    desk.press(page, QStringLiteral("Close this account"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return Desk::said(page).contains(QStringLiteral("Renewed")); }, 60000))
        << Desk::said(page).toStdString();
    desk.wait();
    EXPECT_TRUE(desk.core([](access::Session& s) { return *access::rotationsDue(s); }).empty());
    EXPECT_TRUE(
        desk.core([&](access::Session&) { return desk.account(QStringLiteral("nouvelle")); }).revokedAt);
    EXPECT_TRUE(desk.core([](access::Session& s) { return *access::verifyUnit(s); }).problems.empty());
}

TEST(Access, WhatHospitalItAddedWaitsForTheCoordinatingPhysician) {
    test::TestUnit* unit = nullptr;
    Desk it(QStringLiteral("hospital_it"));
    unit = &it.unit;
    UsersSection page(it.gateway, it.prompts);
    it.put(page);
    it.press(page, QStringLiteral("New account"));
    fillNewUser(page, QStringLiteral("nouvelle"));
    it.press(page, QStringLiteral("Add the account"));
    EXPECT_FALSE(
        access::openSession(unit->folder(), QStringLiteral("nouvelle"), secretOf(strong), unit->clock()));

    auto chief = unit->chief();
    Worker worker(chief->forkForWorker().value());
    CoreAccessGateway gateway(worker, *chief);
    UsersSection theirs(gateway, it.prompts);
    theirs.setVisible(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf(theirs, QStringLiteral("nouvelle")) >= 0; }, 60000));
    Desk::choose(theirs, rowOf(theirs, QStringLiteral("nouvelle")));
    for (auto* button : theirs.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Vouch for this account"))
            button->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return Desk::said(theirs).contains(QStringLiteral("confirmed")); }, 60000));
    EXPECT_TRUE(
        access::openSession(unit->folder(), QStringLiteral("nouvelle"), secretOf(strong), unit->clock()));
}

TEST(Access, ThePassphraseIsChangedByWhoKnowsItAndOnlyToAGoodOne) {
    Desk desk(QStringLiteral("nurse"));
    AccountSection page(desk.gateway, desk.prompts, QStringLiteral("Essai"));
    desk.put(page);
    const auto fill = [&](const QString& old, const QString& fresh, const QString& again) {
        Desk::line(page, QStringLiteral("Present passphrase"))->setText(old);
        Desk::line(page, QStringLiteral("New passphrase"))->setText(fresh);
        Desk::line(page, QStringLiteral("The same again"))->setText(again);
        desk.press(page, QStringLiteral("Change my passphrase"));
        return Desk::said(page);
    };
    const QString old = QStringLiteral("cheval agrafe pile correcte");
    EXPECT_TRUE(fill(old, strong, QStringLiteral("autre")).contains(QStringLiteral("differ")));
    EXPECT_TRUE(
        fill(old, QStringLiteral("court"), QStringLiteral("court")).contains(QStringLiteral("too weak")));
    EXPECT_TRUE(fill(QStringLiteral("faux"), strong, strong).contains(QStringLiteral("not the right one")));
    EXPECT_TRUE(fill(old, strong, strong).contains(QStringLiteral("Changed")));
    EXPECT_TRUE(access::openSession(desk.unit.folder(), QStringLiteral("nurse"), secretOf(strong),
                                    desk.unit.clock()));
    EXPECT_FALSE(page.findChild<QLabel*>(QStringLiteral("newSheets")))
        << "a nurse has no business with the sheets";
}

TEST(Access, NewSheetsAreShownOnceAndPrinted) {
    Desk desk;
    AccountSection page(desk.gateway, desk.prompts, QStringLiteral("Essai"));
    desk.put(page);
    desk.press(page, QStringLiteral("Make three new sheets"));
    auto* sheets = page.findChild<QLabel*>(QStringLiteral("newSheets"));
    ASSERT_TRUE(sheets);
    // At the beginning of a sheet: the random letters of another may well read "…S1-" (seen once).
    EXPECT_EQ(sheets->text().count(QRegularExpression(QStringLiteral("(?<![A-Z0-9-])S1-"))), 1);
    EXPECT_EQ(sheets->text().count(QRegularExpression(QStringLiteral("(?<![A-Z0-9-])S3-"))), 1);
    desk.press(page, QStringLiteral("Print the three sheets"));
    EXPECT_TRUE(desk.prompts.asked.contains(QStringLiteral("print")));
    EXPECT_FALSE(sheets->text().contains(desk.unit.recoverySheets().front()));
}

TEST(Access, SheetsArePrintedOneAPageEachWithoutTheOthers) {
    test::TestUnit unit;
    const QString file = unit.scratch(QStringLiteral("sheets.pdf"));
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printRecoverySheets(printer, QStringLiteral("Maison d'arrêt d'essai"), unit.recoverySheets());
    }
    const QByteArray pdf = test::fileBytes(file);
    EXPECT_EQ(pdf.count("/Type /Page") - pdf.count("/Type /Pages"), 3);
}

namespace {

// A patient with one psychiatric consultation.
DetaineeId patientWithPsychiatricFile(test::TestUnit& unit) {
    auto psychiatrist = unit.session(Role::Psychiatrist);
    people::Identity identity;
    identity.familyName = QStringLiteral("DURAND");
    identity.givenNames = {QStringLiteral("Paul")};
    const auto person = people::addDetainee(*psychiatrist, identity).value();
    records::Encounter encounter;
    encounter.compartment = Compartment::Psychiatric;
    encounter.detainee = person;
    encounter.reason = QStringLiteral("entretien");
    encounter.subjective = QStringLiteral("parole confiée");
    encounter.consent = records::EncounterConsent::Given;
    encounter.informationGiven = true;
    encounter.thirdParty = records::ThirdParty::Nobody;
    EXPECT_TRUE(records::signEncounter(*psychiatrist, encounter));
    return person;
}

}  // namespace

TEST(Emergency, OpensOneFileWithReasonAndPassphraseUntilItsHourEnds) {
    Desk desk(QStringLiteral("physician"));
    const DetaineeId person = patientWithPsychiatricFile(desk.unit);
    CoreEmergencyGateway gateway(*desk.worker, desk.unit.clock());
    EmergencyTab tab(gateway);
    EmergencyBand band(gateway);
    tab.setPatient(person.toString());
    desk.put(tab);
    auto* passphrase = tab.findChild<QLineEdit*>();
    EXPECT_FALSE(passphrase->isVisible()) << "the unit has not switched it on";
    ASSERT_TRUE(access::setBreakGlassEnabled(*desk.unit.session(Role::Psychiatrist), true));
    tab.refreshSoon();
    desk.wait();
    ASSERT_TRUE(passphrase->isVisible());
    desk.press(tab, QStringLiteral("Open for sixty minutes"));
    EXPECT_TRUE(Desk::said(tab).contains(QStringLiteral("reason")));
    auto* reason = tab.findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    reason->setPlainText(QStringLiteral("coma, traitement inconnu"));
    passphrase->setText(QStringLiteral("faux"));
    desk.press(tab, QStringLiteral("Open for sixty minutes"));
    EXPECT_TRUE(Desk::said(tab).contains(QStringLiteral("not the right one")))
        << Desk::said(tab).toStdString();
    EXPECT_FALSE(gateway.opened());

    reason->setPlainText(QStringLiteral("coma, traitement inconnu"));
    passphrase->setText(QStringLiteral("cheval agrafe pile correcte"));
    desk.press(tab, QStringLiteral("Open for sixty minutes"));
    ASSERT_TRUE(gateway.opened());
    auto* text = tab.findChild<QPlainTextEdit*>(QStringLiteral("entryText"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return text->toPlainText().contains(QStringLiteral("parole confiée")); }, 60000));
    EXPECT_TRUE(band.text().contains(QStringLiteral("60")) && band.text().contains(QStringLiteral("DURAND")));

    desk.unit.clock().advanceSeconds(3600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !gateway.opened(); }, 60000));
    EXPECT_TRUE(band.text().isEmpty());
    EXPECT_TRUE(text->toPlainText().isEmpty()) << "nothing of it stays on the screen";
}

TEST(Emergency, PressedTwiceItOpensOnce) {
    Desk desk(QStringLiteral("physician"));
    const DetaineeId person = patientWithPsychiatricFile(desk.unit);
    ASSERT_TRUE(access::setBreakGlassEnabled(*desk.unit.session(Role::Psychiatrist), true));
    CoreEmergencyGateway gateway(*desk.worker, desk.unit.clock());
    EmergencyTab tab(gateway);
    tab.setPatient(person.toString());
    desk.put(tab);
    tab.findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("coma"));
    tab.findChild<QLineEdit*>()->setText(QStringLiteral("cheval agrafe pile correcte"));
    for (auto* button : tab.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Open for sixty minutes")))
            for (int press = 0; press < 3; ++press) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return gateway.opened().has_value(); }, 60000));
    desk.wait();
    EXPECT_EQ(access::breakGlassOpenings(*desk.unit.session(Role::Psychiatrist))->size(), 1U);
}

TEST(Emergency, ASecondPatientsFileStaysShutAndTheHandMayEndIt) {
    Desk desk(QStringLiteral("physician"));
    const DetaineeId person = patientWithPsychiatricFile(desk.unit);
    ASSERT_TRUE(access::setBreakGlassEnabled(*desk.unit.session(Role::Psychiatrist), true));
    CoreEmergencyGateway gateway(*desk.worker, desk.unit.clock());
    EmergencyBand band(gateway);
    bool answered = false;
    gateway.open(person.toString(), QStringLiteral("urgence"), QStringLiteral("cheval agrafe pile correcte"),
                 [&](Result<bool> answer) { answered = answer.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, 60000));
    EmergencyTab tab(gateway);
    tab.setPatient(DetaineeId::create().toString());
    desk.put(tab);
    EXPECT_TRUE(tab.findChild<QLineEdit*>()->isVisible()) << "another person: the form, not the file";
    band.findChild<QPushButton*>()->click();
    EXPECT_FALSE(gateway.opened());
}

TEST(Emergency, IsShownToThePsychiatricTeamUntilReviewed) {
    Desk desk(QStringLiteral("psychiatric_nurse"));
    const DetaineeId person = patientWithPsychiatricFile(desk.unit);
    ASSERT_TRUE(access::setBreakGlassEnabled(*desk.unit.session(Role::Psychiatrist), true));
    ASSERT_TRUE(access::breakGlass(*desk.unit.session(Role::Physician), person, QStringLiteral("coma"),
                                   test::TestUnit::passphrase()));
    CoreTodayGateway today(*desk.worker, desk.unit.clock());
    const auto groups = [&] {
        TodayBoard read;
        today.board([&](Result<TodayBoard> board) {
            if (board) read = *board;
        });
        desk.wait();
        return read.groups;
    };
    const auto before = groups();
    ASSERT_FALSE(before.empty());
    EXPECT_TRUE(before.front().title.contains(QStringLiteral("emergency")));
    EXPECT_TRUE(before.front().rows.front().detail.contains(QStringLiteral("Dr physician")));
    EXPECT_FALSE(before.front().rows.front().detail.contains(QStringLiteral("coma"))) << "a reason for care";

    EmergencySection page(desk.gateway);
    desk.put(page);
    EXPECT_FALSE(page.findChild<QCheckBox*>()->isEnabled()) << "a psychiatrist switches it";
    desk.press(page, QStringLiteral("Reviewed"));
    EXPECT_TRUE(Desk::said(page).contains(QStringLiteral("few words")));
    Desk::line(page, QStringLiteral("Note of the review"))->setText(QStringLiteral("justifié"));
    desk.press(page, QStringLiteral("Reviewed"));
    for (const auto& group : groups()) EXPECT_FALSE(group.title.contains(QStringLiteral("emergency")));
    EXPECT_EQ(desk.core([](access::Session& s) { return *access::breakGlassOpenings(s); }).front().review,
              QStringLiteral("justifié"));
}

TEST(Emergency, APsychiatristSwitchesItAndSeesWhatItCosts) {
    Desk desk(QStringLiteral("psychiatrist"));
    EmergencySection page(desk.gateway);
    desk.put(page);
    auto* box = page.findChild<QCheckBox*>();
    ASSERT_TRUE(box->isEnabled());
    QString words;
    for (const auto* label : page.findChildren<QLabel*>()) words += label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("procedure")));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    desk.wait();
    EXPECT_TRUE(desk.core([](access::Session& s) { return *access::breakGlassEnabled(s); }));
}

TEST(Alarms, SayWhereFromWhenAndWhatToDoAndAreDecidedByTheCoordinatingPhysician) {
    test::TestUnit unit;
    test::Attacker(unit.folder(), QStringLiteral("physician"))
        .run(Compartment::Somatic, "UPDATE certificate SET certificate_pem = 'autre'");
    auto chief = unit.chief();
    ASSERT_FALSE(access::verifyUnit(*chief)->problems.empty());
    Worker worker(chief->forkForWorker().value());
    CoreAccessGateway gateway(worker, *chief);
    AlarmSection page(gateway);
    page.setVisible(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.findChild<TableBrowser*>()->table().lines().empty(); }, 60000));
    const Line line = page.findChild<TableBrowser*>()->table().lines().front();
    EXPECT_EQ(line.cells[0], QStringLiteral("somatic"));
    EXPECT_TRUE(line.cells[1].contains(QStringLiteral("changed outside")));
    EXPECT_TRUE(line.cells[2].contains(QStringLiteral("right until")));
    EXPECT_TRUE(Desk::said(page).contains(QStringLiteral("only reads")));
    const auto decide = [&] {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Take it as it is")) button->click();
    };
    decide();
    EXPECT_TRUE(Desk::said(page).contains(QStringLiteral("reason")));
    EXPECT_TRUE(access::alarmRaised(*chief));
    Desk::line(page, QStringLiteral("Reason of the decision"))->setText(QStringLiteral("essai du test"));
    decide();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !access::alarmRaised(*chief); }, 60000));
}

TEST(Backup, IsMadeIntoAFolderCheckedAndRemindedOfAfterADay) {
    Desk desk;
    BackupSection page(desk.gateway, desk.prompts);
    desk.put(page);
    EXPECT_TRUE(Desk::said(page).contains(QStringLiteral("No verified backup")));
    CoreTodayGateway today(*desk.worker, desk.unit.clock());
    const auto reminded = [&] {
        bool found = false;
        today.board([&](Result<TodayBoard> board) {
            for (const auto& group : board->groups)
                for (const auto& row : group.rows)
                    found = found || row.id == QStringLiteral("settings|backup");
        });
        desk.wait();
        return found;
    };
    EXPECT_TRUE(reminded());
    desk.prompts.file = desk.unit.scratch(QStringLiteral("backups"));
    ASSERT_TRUE(QDir().mkpath(*desk.prompts.file));
    desk.press(page, QStringLiteral("Back up into a folder"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return Desk::said(page).contains(QStringLiteral("every byte read back")); }, 60000));
    EXPECT_FALSE(reminded());
    desk.unit.clock().advanceSeconds(60);
    desk.press(page, QStringLiteral("under fresh keys"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return Desk::said(page).contains(QStringLiteral("fresh keys for")); }, 60000));
    const QStringList made = QDir(*desk.prompts.file).entryList(QDir::Files);
    ASSERT_EQ(made.size(), 2);
    const QString first = QDir(*desk.prompts.file).filePath(made.front());
    desk.prompts.file = first;
    desk.press(page, QStringLiteral("Check a backup"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return Desk::said(page).contains(QStringLiteral("Whole")); }, 60000));
    QByteArray bytes = test::fileBytes(first);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    test::writeFile(first, bytes);
    desk.press(page, QStringLiteral("Check a backup"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return Desk::said(page).contains(QStringLiteral("damaged")); }, 60000));
    desk.unit.clock().advanceSeconds(24 * 3600 + 1);
    EXPECT_TRUE(reminded());
}

TEST(Journal, SaysWhoLookedAtAFileAndIsExportedSigned) {
    Desk desk;
    const DetaineeId person = patientWithPsychiatricFile(desk.unit);
    ASSERT_TRUE(records::openFile(*desk.unit.session(Role::Nurse), person, Compartment::Somatic));
    JournalTab tab(desk.gateway);
    tab.setPatient(person.toString());
    desk.put(tab);
    const int row = rowOf(tab, QStringLiteral("open a file"));
    ASSERT_GE(row, 0);
    EXPECT_TRUE(tab.findChild<TableBrowser*>()->table().lines()[static_cast<size_t>(row)].cells.contains(
        QStringLiteral("nurse")));
    EXPECT_GE(rowOf(tab, QStringLiteral("write a consultation")), 0);

    JournalSection page(desk.gateway, desk.prompts);
    desk.put(page);
    EXPECT_GE(rowOf(page, QStringLiteral("DURAND")), 0);
    desk.prompts.file = desk.unit.scratch(QStringLiteral("journal.jsonl"));
    desk.press(page, QStringLiteral("Export this journal"));
    EXPECT_TRUE(access::checkJournalExport(test::fileBytes(*desk.prompts.file),
                                           access::rootPublicKey(*desk.session)));
}

// Every action of the program has words of its own: a name with an underscore is nobody's language.
TEST(Journal, NamesEveryAction) {
    for (const access::Action action : access::allActions()) {
        const QString name = access::actionName(action);
        const QString words = AccessWords::action(name);
        EXPECT_FALSE(words.contains(QLatin1Char('_'))) << name.toStdString();
        EXPECT_TRUE(words != name || name == QStringLiteral("prescribe") || name == QStringLiteral("restore"))
            << name.toStdString();
    }
}
