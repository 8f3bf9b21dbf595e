// SPDX-License-Identifier: GPL-3.0-or-later
// A backup restored from the window, on real files.
#include <gtest/gtest.h>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include "core/access/Backup.h"
#include "core/access/OpenSession.h"
#include "core/access/RekeyedExport.h"
#include "core/access/Settings.h"
#include "tests/support/Attacker.h"
#include "tests/ui/UnitAtWork.h"
#include "ui/access/CoreUnitRestorer.h"
#include "ui/access/RestoreAssistant.h"
#include "ui/widgets/Notice.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

const QString fresh = QStringLiteral("Grue-cheval-41-lanterne!");

struct Fresh {
    test::TestUnit unit;
    FakePrompts prompts;
    CoreUnitRestorer restorer{unit.clock()};
    RestoreAssistant page{restorer, prompts};
    QString backup = unit.scratch(QStringLiteral("b.tar"));
    QString folder = unit.scratch(QStringLiteral("new/unit"));
    QSignalSpy finished{&page, &RestoreAssistant::finished};

    Fresh() {
        auto chief = unit.chief();
        EXPECT_TRUE(access::saveSetting(*chief, QStringLiteral("a"), QStringLiteral("avant")));
        EXPECT_TRUE(access::exportRekeyed(*chief, backup));
        page.resize(1000, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        line(QStringLiteral("Folder (empty or new)"))->setText(folder);
    }
    QLineEdit* line(const QString& name) {
        for (auto* each : page.findChildren<QLineEdit*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    // What stands in red below the field.
    QString wrong(const QString& name) {
        for (auto* label : line(name)->parentWidget()->findChildren<QLabel*>())
            if (label->isVisible() && label != line(name)->parentWidget()->findChild<QLabel*>()) return label->text();
        return {};
    }
    QString said() {
        QStringList all;
        for (const auto* notice : page.findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(QLatin1Char('\n'));
    }
    QPushButton* next() {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->property("primary").toBool()) return button;
        return nullptr;
    }
    // The button that goes on, then until it can be pressed again.
    void goOn() {
        next()->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return next()->isEnabled(); }, 20000));
    }
    int step() { return page.findChild<QStackedWidget*>()->currentIndex(); }
    void putBack() {
        line(QStringLiteral("Backup"))->setText(backup);
        goOn();
        ASSERT_EQ(step(), 1) << qPrintable(wrong(QStringLiteral("Backup")) + wrong(QStringLiteral("Folder (empty or new)")));
    }
};

SecureBuffer secretOf(QString text) {
    return SecureBuffer::take(text);
}

}  // namespace

TEST(RestoreAssistant, PutsABackupIntoANewFolderAndChecksIt) {
    Fresh fresh;
    fresh.putBack();
    EXPECT_TRUE(fresh.said().contains(QStringLiteral("every byte checked")));
    fresh.page.findChild<QComboBox*>()->setCurrentText(QStringLiteral("chief"));
    const auto secret = test::TestUnit::passphrase();
    fresh.line(QStringLiteral("Passphrase"))
        ->setText(QString::fromUtf8(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())));
    fresh.goOn();
    ASSERT_EQ(fresh.step(), 2) << qPrintable(fresh.said());
    EXPECT_TRUE(fresh.said().contains(QStringLiteral("Nothing found"))) << qPrintable(fresh.said());
    EXPECT_TRUE(fresh.line(QStringLiteral("Passphrase"))->text().isEmpty());
    fresh.next()->click();
    EXPECT_EQ(fresh.finished.value(0).value(0).toString(), fresh.folder);
    auto chief = access::openSession(fresh.folder, QStringLiteral("chief"), test::TestUnit::passphrase(), fresh.unit.clock());
    ASSERT_TRUE(chief);
    EXPECT_EQ(*access::setting(**chief, QStringLiteral("a")), QStringLiteral("avant"));
}

TEST(RestoreAssistant, TellsEachMistakeAtItsField) {
    Fresh fresh;
    const QString file = QStringLiteral("Backup"), folder = QStringLiteral("Folder (empty or new)");
    fresh.goOn();
    EXPECT_TRUE(fresh.wrong(file).contains(QStringLiteral("Choose the backup")));
    fresh.line(file)->setText(fresh.unit.scratch(QStringLiteral("nothing.tar")));
    EXPECT_TRUE(fresh.wrong(file).isEmpty());
    fresh.goOn();
    EXPECT_TRUE(fresh.wrong(file).contains(QStringLiteral("no such file")));
    QByteArray bytes = test::fileBytes(fresh.backup);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const QString damaged = fresh.unit.scratch(QStringLiteral("damaged.tar"));
    test::writeFile(damaged, bytes);
    fresh.line(file)->setText(damaged);
    fresh.goOn();
    EXPECT_TRUE(fresh.wrong(file).contains(QStringLiteral("nothing was restored")));
    EXPECT_FALSE(QDir(fresh.folder).exists());
    fresh.line(file)->setText(fresh.backup);
    fresh.line(folder)->setText(fresh.unit.folder());
    fresh.goOn();
    EXPECT_TRUE(fresh.wrong(folder).contains(QStringLiteral("not empty")));
    fresh.line(folder)->setText(fresh.folder);
    fresh.goOn();
    ASSERT_EQ(fresh.step(), 1);
    fresh.line(QStringLiteral("Passphrase"))->setText(QStringLiteral("une erreur"));
    fresh.goOn();
    EXPECT_TRUE(fresh.wrong(QStringLiteral("Passphrase")).contains(QStringLiteral("not the passphrase")));
    EXPECT_EQ(fresh.step(), 1);
}

TEST(RestoreAssistant, TwoSheetsOpenItWhenEveryPassphraseIsLost) {
    Fresh desk;
    desk.putBack();
    desk.page.findChild<QComboBox*>()->setCurrentText(QStringLiteral("chief"));
    desk.page.findChildren<QRadioButton*>().last()->setChecked(true);
    const QStringList& sheets = desk.unit.recoverySheets();
    const QString one = QStringLiteral("One sheet"), other = QStringLiteral("Another");
    QString mistyped = sheets[0];
    mistyped[10] = mistyped[10] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    desk.line(one)->setText(mistyped);
    desk.goOn();
    EXPECT_TRUE(desk.wrong(one).contains(QStringLiteral("mistyped")));
    desk.line(one)->setText(sheets[0]);
    desk.line(other)->setText(sheets[0]);
    desk.goOn();
    EXPECT_TRUE(desk.wrong(other).contains(QStringLiteral("same sheet")));
    desk.line(other)->setText(sheets[2].toLower());
    desk.line(QStringLiteral("Passphrase"))->setText(QStringLiteral("court"));
    desk.goOn();
    EXPECT_TRUE(desk.wrong(QStringLiteral("Passphrase")).contains(QStringLiteral("too weak")));
    desk.line(QStringLiteral("Passphrase"))->setText(fresh);
    desk.goOn();
    EXPECT_TRUE(desk.wrong(QStringLiteral("The same again")).contains(QStringLiteral("differ")));
    desk.line(QStringLiteral("The same again"))->setText(fresh);
    desk.next()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.step() == 2; }, 20000)) << qPrintable(desk.said());
    EXPECT_TRUE(desk.said().contains(QStringLiteral("Nothing found"))) << qPrintable(desk.said());
    EXPECT_TRUE(access::openSession(desk.folder, QStringLiteral("chief"), secretOf(fresh), desk.unit.clock()));
}

TEST(RestoreAssistant, SheetsOfAnotherUnitOpenNothing) {
    Fresh desk;
    desk.putBack();
    desk.page.findChildren<QRadioButton*>().last()->setChecked(true);
    const QStringList others = keys::createRecovery().sheets;
    desk.line(QStringLiteral("One sheet"))->setText(others[0]);
    desk.line(QStringLiteral("Another"))->setText(others[1]);
    desk.line(QStringLiteral("Passphrase"))->setText(fresh);
    desk.line(QStringLiteral("The same again"))->setText(fresh);
    desk.goOn();
    EXPECT_TRUE(desk.wrong(QStringLiteral("Another")).contains(QStringLiteral("do not open this unit")));
}

TEST(RestoreAssistant, HospitalItRestoresAndChecksWhatItMay) {
    Fresh desk;
    desk.putBack();
    desk.page.findChild<QComboBox*>()->setCurrentText(QStringLiteral("hospital_it"));
    const auto secret = test::TestUnit::passphrase();
    desk.line(QStringLiteral("Passphrase"))
        ->setText(QString::fromUtf8(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())));
    desk.goOn();
    ASSERT_EQ(desk.step(), 2);
    EXPECT_TRUE(desk.said().contains(QStringLiteral("Nothing found")));
    EXPECT_FALSE(desk.said().contains(QStringLiteral("psychiatric")));
}

TEST(RestoreAssistant, ALostPassphraseIsReplacedInAUnitThatIsThere) {
    test::TestUnit unit;
    FakePrompts prompts;
    CoreUnitRestorer restorer(unit.clock());
    RestoreAssistant page(restorer, prompts);
    page.startWithLostPassphrase(unit.folder(), QStringLiteral("nurse"));
    page.show();
    QSignalSpy finished(&page, &RestoreAssistant::finished);
    const auto set = [&](const char* name, const QString& text) {
        for (auto* each : page.findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String(name)) each->setText(text);
    };
    set("One sheet", unit.recoverySheets()[1]);
    set("Another", unit.recoverySheets()[2]);
    set("Passphrase", fresh);
    set("The same again", fresh);
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->property("primary").toBool()) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
    EXPECT_TRUE(access::openSession(unit.folder(), QStringLiteral("nurse"), secretOf(fresh), unit.clock()));
}
