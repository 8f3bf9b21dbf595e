// SPDX-License-Identifier: GPL-3.0-or-later
// Papers in the window on a real unit: the commonest one by keyboard, what becomes of it, the letters of the
// week, the unit's own words.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/documents/Letterhead.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "tests/support/TestUnit.h"
#include "tests/ui/Fakes.h"
#include "ui/documents/BatchView.h"
#include "ui/documents/CoreDocumentGateway.h"
#include "ui/documents/CorePaperSettings.h"
#include "ui/documents/DocumentPage.h"
#include "ui/documents/FatePanel.h"
#include "ui/documents/ReleasedView.h"
#include "ui/registers/CoreRegisterGateway.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/TableBrowser.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

constexpr auto roll =
    "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;"
    "Cellule;Date d'écrou;Date de libération prévue;Statut\r\n"
    "45871;ROCHE;;Hélène;03/05/1984;Lyon;F;Française;C;1;118;02/01/2026;26/11/2026;Condamné\r\n"
    "45872;COSTA;;Luis;04/06/1990;Paris;M;Française;C;1;119;02/01/2026;27/11/2026;Condamné\r\n";

// A physician at work on a unit of two people who leave this week, both examined.
struct PaperWindow : ::testing::Test {
    test::TestUnit unit;
    std::unique_ptr<access::Session> chief = prepared();
    DetaineeId roche, costa;
    Worker worker{unit.chief()};
    CoreDocumentGateway gateway{worker, unit.clock()};
    FakePrompts prompts;

    std::unique_ptr<access::Session> prepared() {
        unit.clock().set(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        return unit.chief();
    }
    PaperWindow() {
        EXPECT_TRUE(people::applyRoll(*chief, roll, people::RowsInError::Stop));
        const auto present = *people::presentDetainees(*chief);
        for (const auto& person : present) {
            (person.identity.familyName == QStringLiteral("ROCHE") ? roche : costa) = person.id;
            records::Encounter encounter;
            encounter.compartment = Compartment::Somatic;
            encounter.detainee = person.id;
            encounter.reason = QStringLiteral("suivi");
            encounter.objective = QStringLiteral("Sans particularité.");
            encounter.consent = records::EncounterConsent::Given;
            encounter.informationGiven = true;
            encounter.thirdParty = records::ThirdParty::Nobody;
            EXPECT_TRUE(records::signEncounter(*chief, encounter));
        }
    }
    gate::Release presence(const DetaineeId& who) {
        static const auto desk = *documents::Desk::load();
        auto draft = *desk.start(*chief, deontology::DocumentKind::AttestationPresence, who);
        draft.recipientName = QStringLiteral("Tribunal judiciaire de Clairbourg");
        return *desk.release(*chief, draft, {});
    }
    static QString rowOf(const gate::Release& release) {
        return QStringLiteral("paper:somatic:") + release.id().toString();
    }
};

QPushButton* button(QWidget& page, const char* text) {
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->text() == QString::fromUtf8(text)) return each;
    return nullptr;
}

QLineEdit* line(QWidget& page, const char* name) {
    for (auto* each : page.findChildren<QLineEdit*>())
        if (each->accessibleName() == QString::fromUtf8(name)) return each;
    return nullptr;
}

// Types as a hand does and counts the keys.
struct Hands {
    int keys = 0;
    void type(const char* text) {
        for (const char* letter = text; *letter; ++letter, ++keys)
            QTest::keyClick(QApplication::focusWidget(), *letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        ++keys;
    }
};

}  // namespace

TEST_F(PaperWindow, ThePresenceForTheJudgeTakesAFewKeysFromTheFile) {
    DocumentPage page(gateway, prompts);
    page.resize(1100, 700);
    page.show();
    page.open(roche.toString());
    page.activate();
    QApplication::setActiveWindow(&page);
    auto* kinds = page.findChildren<RowView*>().at(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return kinds->rowModel().rowCount() > 30; }, 60000));
    Hands hands;
    hands.type("presence");
    hands.press(Qt::Key_Return);
    auto* release = button(page, "Release");
    ASSERT_TRUE(QTest::qWaitFor([&] { return release->isVisible() && release->isEnabled(); }, 60000))
        << "filled from the file, nothing is missing";
    hands.type("TJ Lille");
    ASSERT_TRUE(QTest::qWaitFor([&] { return release->isEnabled(); }, 60000));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto* released = page.findChild<ReleasedView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return released->isVisible(); }, 60000));
    // Eighteen, of which eight are the name of the court: a hand makes three a second.
    EXPECT_LE(hands.keys, 20);
    const auto lines = *gate::disclosures(*unit.chief());
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].recipientName, QStringLiteral("TJ Lille"));
    EXPECT_EQ(lines[0].detainee, roche);
}

TEST_F(PaperWindow, HandedOverReceiptAndCancelledAreWrittenInPlace) {
    const auto paper = presence(roche);
    FatePanel panel(gateway);
    panel.resize(500, 700);
    panel.setVisible(true);
    panel.show(rowOf(paper));
    auto* to = line(panel, "To whom");
    ASSERT_TRUE(QTest::qWaitFor([&] { return to->text().contains(QStringLiteral("ROCHE")); }, 60000))
        << "into the patient's own hands";
    auto* how = panel.findChild<QComboBox*>();
    how->setCurrentIndex(1);
    EXPECT_EQ(to->text(), QStringLiteral("Tribunal judiciaire de Clairbourg"))
        << "a sealed envelope goes to its reader";
    button(panel, "Write it down")->click();
    const auto lineNow = [&] { return gate::disclosures(*unit.chief())->front(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return lineNow().delivery == gate::Delivery::Delivered; }, 60000));
    EXPECT_EQ(lineNow().means, QStringLiteral("sealed_envelope"));
    button(panel, "Receipt is back")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return lineNow().hasReceipt; }, 60000));
    button(panel, "Cancel this paper")->click();
    QTest::qWait(50);
    EXPECT_FALSE(lineNow().isCancelled) << "not without a reason";
    line(panel, "Reason; number and line stay in the register")->setText(QStringLiteral("erreur de date"));
    button(panel, "Cancel this paper")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return lineNow().isCancelled; }, 60000));
    EXPECT_EQ(lineNow().number, paper.number());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !button(panel, "Write it down")->isVisible(); }, 60000))
        << "nothing more happens to a cancelled paper";
}

TEST_F(PaperWindow, ADoubleIsPrintedFromTheRegisterAndCounted) {
    const auto paper = presence(roche);
    ReleasedView view(gateway, prompts);
    view.resize(1100, 700);
    view.setVisible(true);
    view.show({rowOf(paper), paper.number(), paper.jobTitle(), paper.pdf()}, false);
    button(view, "Print it…")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return prompts.asked.contains(QStringLiteral("print")); }, 60000));
    EXPECT_EQ(gate::disclosures(*unit.chief())->front().doubles, 1);
}

TEST_F(PaperWindow, ThePaperForSecureMailLiesBesideItsSignature) {
    const auto paper = presence(roche);
    prompts.file = unit.scratch(QString());
    ReleasedView view(gateway, prompts);
    view.setVisible(true);
    view.show({rowOf(paper), paper.number(), paper.jobTitle(), paper.pdf()}, false);
    button(view, "Files for MSSanté…")->click();
    const QString pdf = unit.scratch(paper.number() + QStringLiteral(".pdf"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(pdf); }, 60000));
    EXPECT_TRUE(QFile::exists(unit.scratch(paper.number() + QStringLiteral(".p7s"))));
}

TEST_F(PaperWindow, TheLettersOfTheWeekGoOneByOneAndTellWhatKeepsThem) {
    BatchView batch(gateway, prompts);
    batch.resize(1100, 700);
    batch.show();
    batch.load();
    auto* list = batch.findChild<RowView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowModel().rowCount() == 2; }, 60000));
    QSignalSpy opened(&batch, &BatchView::openWanted);
    button(batch, "Release them all")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return batch.findChild<QProgressBar*>()->value() == 2; }, 60000));
    for (const auto& row : list->rowModel().rows()) {
        EXPECT_EQ(row.icon, QStringLiteral("block"));
        EXPECT_TRUE(row.detail.contains(QStringLiteral("L.1111-7"))) << row.detail.toStdString();
        EXPECT_TRUE(row.toolTip.contains(QStringLiteral("R.1112-1-2"))) << row.toolTip.toStdString();
    }
    EXPECT_TRUE(gate::disclosures(*unit.chief())->empty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_TRUE(opened[0][0].toString().startsWith(QStringLiteral("due:lettre_de_liaison:")));
}

TEST_F(PaperWindow, TheLeafletGoesWithTheLettersUnlessTheBoxIsCleared) {
    const auto kind = deontology::DocumentKind::LettreDeLiaison;
    const auto desk = *documents::Desk::load();
    for (const auto& who : {roche, costa}) {
        auto ready = *desk.templates().example(kind, who, Compartment::Somatic);
        ready.examination = desk.start(*chief, kind, who)->examination;
        ASSERT_TRUE(documents::saveDraft(*chief, ready));
    }
    BatchView batch(gateway, prompts);
    batch.resize(1100, 700);
    batch.show();
    batch.load();
    auto* list = batch.findChild<RowView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowModel().rowCount() == 2; }, 60000));
    const auto boxes = batch.findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_TRUE(boxes[0]->isChecked()) << "on by default";
    EXPECT_FALSE(boxes[1]->isChecked()) << "a statement is its author's";
    const auto run = [&] {
        button(batch, "Release them all")->click();
        return QTest::qWaitFor([&] { return boxes[0]->isEnabled(); }, 60000);
    };
    ASSERT_TRUE(run());
    EXPECT_TRUE(gate::disclosures(*unit.chief())->empty());
    EXPECT_TRUE(list->rowModel().rows()[0].toolTip.contains(QStringLiteral("recensés")))
        << list->rowModel().rows()[0].toolTip.toStdString();
    boxes[1]->setChecked(true);
    ASSERT_TRUE(run());
    EXPECT_EQ(gate::disclosures(*unit.chief())->size(), 4u);
    for (const auto& row : list->rowModel().rows()) {
        EXPECT_EQ(row.icon, QStringLiteral("check"));
        EXPECT_TRUE(row.detail.contains(QStringLiteral("leaflet"))) << row.detail.toStdString();
    }
    EXPECT_FALSE(button(batch, "Release them all")->isEnabled());
    EXPECT_TRUE(button(batch, "Print those released…")->isEnabled());
}

TEST_F(PaperWindow, ABatchIsStoppedBetweenTwoLetters) {
    BatchView batch(gateway, prompts);
    batch.show();
    batch.load();
    auto* list = batch.findChild<RowView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowModel().rowCount() == 2; }, 60000));
    button(batch, "Release them all")->click();
    button(batch, "Stop")->click();  // the first is under way
    ASSERT_TRUE(QTest::qWaitFor([&] { return !button(batch, "Stop")->isEnabled(); }, 60000));
    EXPECT_EQ(batch.findChild<QProgressBar*>()->value(), 1);
    EXPECT_EQ(list->rowModel().rows()[1].icon, QStringLiteral("clock"));
}

TEST_F(PaperWindow, WordsThatTellTooMuchCannotBeSavedAndOthersAreInUseAtOnce) {
    CorePaperSettings core(worker, gateway.shelf(), *chief);
    PaperSettings settings(core, prompts);
    settings.resize(1000, 700);
    settings.show();
    auto* what = settings.findChild<QComboBox*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return what->count() > 30; }, 60000));
    what->setCurrentIndex(1);
    const auto edits = [&] {
        QList<QPlainTextEdit*> found;
        for (auto* edit : settings.findChildren<QPlainTextEdit*>())
            if (edit->property("path").toString() == QStringLiteral("title")) found << edit;
        return found;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !edits().isEmpty(); }, 60000));
    auto* save = button(settings, "Save");
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 60000));
    edits().last()->setPlainText(QStringLiteral("Attestation de soins psychiatriques"));
    EXPECT_FALSE(save->isEnabled()) << "not before it was judged";
    auto* notice = settings.findChild<Notice*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->text().contains(QStringLiteral("psychiatrique")); }, 60000));
    EXPECT_FALSE(save->isEnabled());
    edits().last()->setPlainText(QStringLiteral("Attestation de venue"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 60000));
    save->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->text().startsWith(QStringLiteral("Saved")); }, 60000));
    QString title;
    gateway.templates([&](Result<std::vector<documents::Template>> all) { title = all->front().title; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !title.isEmpty(); }, 60000));
    EXPECT_EQ(title, QStringLiteral("Attestation de venue"));
}

TEST_F(PaperWindow, ALogoThatIsNoPictureIsRefusedAndAGoodOneIsKept) {
    CorePaperSettings core(worker, gateway.shelf(), *chief);
    PaperSettings settings(core, prompts);
    settings.show();
    auto* save = button(settings, "Save");
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 60000));
    const auto put = [&](const char* name, const QByteArray& content) {
        QFile file(unit.scratch(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        prompts.file = file.fileName();
        button(settings, "Choose a logo…")->click();
    };
    put("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/></svg>");
    const auto* refused = settings.findChild<QLabel*>(QStringLiteral("logoRefused"));
    EXPECT_TRUE(refused->isVisible() && refused->text().contains(QStringLiteral("plain shapes")));
    put("logo.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + "cut");
    EXPECT_TRUE(refused->isVisible() && refused->text().contains(QStringLiteral("cut short")));
    put("logo.png", QByteArray(documents::maximumLogo * 3, 'x'));
    EXPECT_TRUE(refused->isVisible() && refused->text().contains(QStringLiteral("too large")));
    EXPECT_TRUE(documents::logo(*unit.chief())->isEmpty());
    put("logo.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
    EXPECT_FALSE(refused->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 60000));
    save->click();
    auto* notice = settings.findChild<Notice*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->text().startsWith(QStringLiteral("Saved")); }, 60000))
        << notice->text().toStdString();
    EXPECT_FALSE(documents::logo(*unit.chief())->isEmpty());
}

TEST_F(PaperWindow, TheRegisterIsNarrowedByWhatIsFilledInAndGivesItsExtract) {
    const auto first = presence(roche);
    const auto second = presence(costa);
    CoreRegisterGateway core(worker, gateway.shelf(), unit.clock());
    RegistersPage page(core, prompts);
    page.resize(1100, 700);
    page.show();
    page.activate();
    auto& table = page.findChild<TableBrowser*>()->table();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.lines().size() == 2; }, 60000));
    page.findChild<TableBrowser*>()->searchLine()->setText(QStringLiteral("helene"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.lines().size() == 1; }, 60000));
    EXPECT_EQ(table.lines()[0].cells[0], first.number());
    page.findChild<TableBrowser*>()->searchLine()->clear();
    auto* kinds = page.findChild<QComboBox*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return kinds->count() > 30; }, 60000));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("ordonnance")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.lines().empty(); }, 60000));
    prompts.file = unit.scratch(QStringLiteral("registre.csv"));
    button(page, "Extract (CSV)…")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(*prompts.file); }, 60000));
    QFile csv(*prompts.file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    EXPECT_TRUE(text.contains(second.number().toUtf8()));
    EXPECT_FALSE(text.contains("COSTA"));
}
