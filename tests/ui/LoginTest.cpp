// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/Fakes.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QLineEdit* passphraseOf(QWidget& view) {
    for (auto* edit : view.findChildren<QLineEdit*>())
        if (edit->echoMode() == QLineEdit::Password) return edit;
    return nullptr;
}

}  // namespace

TEST(Login, AnAccountAndItsPassphraseOpenTheUnitWithTheKeyboardAlone) {
    FakeLogin gateway;
    gateway.known = {{QStringLiteral("aleroy"), QStringLiteral("Dr Leroy")},
                     {QStringLiteral("imorel"), QStringLiteral("I. Morel")}};
    LoginView view(gateway);
    QSignalSpy opened(&view, &LoginView::opened);
    auto* list = view.findChild<RowView*>();
    QTest::keyClick(list, Qt::Key_Down);
    auto* passphrase = passphraseOf(view);
    QTest::keyClicks(passphrase, QStringLiteral("correct horse"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    EXPECT_EQ(gateway.askedName, QStringLiteral("imorel"));
    EXPECT_EQ(gateway.askedPassphrase, QStringLiteral("correct horse"));
    EXPECT_EQ(opened.count(), 1);
    EXPECT_TRUE(passphrase->text().isEmpty()) << "no passphrase stays on the screen";
}

TEST(Login, ARefusalSaysHowLongToWait) {
    FakeLogin gateway;
    gateway.refusal = Error{ErrorCode::TooManyAttempts, QStringLiteral("30"), {}};
    LoginView view(gateway);
    view.findChildren<QLineEdit*>().first()->setText(QStringLiteral("imorel"));
    auto* passphrase = passphraseOf(view);
    passphrase->setText(QStringLiteral("x"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    EXPECT_TRUE(view.findChild<Notice*>()->text().contains(QStringLiteral("30")));
}

TEST(Login, ADemonstrationUnitFillsThePassphraseIn) {
    FakeLogin gateway;
    gateway.demo = true;
    gateway.known = {{QStringLiteral("a"), {}, {}, QStringLiteral("pass-a")},
                     {QStringLiteral("b"), {}, {}, QStringLiteral("pass-b")}};
    LoginView view(gateway);
    EXPECT_EQ(passphraseOf(view)->text(), QStringLiteral("pass-a"));
    QTest::keyClick(view.findChild<RowView*>(), Qt::Key_Down);
    EXPECT_EQ(passphraseOf(view)->text(), QStringLiteral("pass-b"));
}
