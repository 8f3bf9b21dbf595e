// SPDX-License-Identifier: GPL-3.0-or-later
// The screen betrays nothing: the clipboard, the lock of the computer's session, its sleep.
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDBusMessage>
#include <QDBusServer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/Fakes.h"
#include "ui/access/CopyGuard.h"
#include "ui/shell/Blank.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SessionWatch.h"

using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

QString onBoard() {
    return QGuiApplication::clipboard()->text();
}

struct Note {
    QPlainTextEdit edit;
    Note() {
        edit.setPlainText(QStringLiteral("texte de soin"));
        edit.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        edit.selectAll();
    }
};

// logind's part, spoken from peer to peer.
struct FakeLogind : QObject {
    QDBusServer server{QStringLiteral("unix:tmpdir=/tmp")};
    QDBusConnection program{QString()};
    FakeLogind() {
        server.setAnonymousAuthenticationAllowed(true);
        connect(&server, &QDBusServer::newConnection, this,
                [this](const QDBusConnection& given) { program = given; });
    }
    void say(const char* path, const char* interface, const char* name, const QVariantList& arguments = {}) {
        QDBusMessage signal = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(name));
        signal.setArguments(arguments);
        ASSERT_TRUE(program.send(signal));
    }
};

struct Watched {
    FakeLogind logind;
    SessionWatch watch;
    QSignalSpy wanted{&watch, &SessionWatch::lockWanted};
    Watched() {
        const auto bus = QDBusConnection::connectToPeer(logind.server.address(), QStringLiteral("peer"));
        EXPECT_TRUE(QTest::qWaitFor([this] { return logind.program.isConnected(); }, 60000));
        watch.watchLogind(bus, {});
        watch.watchScreenSaver(bus, {});
        QTest::qWait(50);  // the question which session it is has been answered
    }
    ~Watched() { QDBusConnection::disconnectFromPeer(QStringLiteral("peer")); }
};

constexpr auto manager = "org.freedesktop.login1.Manager";
constexpr auto managerPath = "/org/freedesktop/login1";

}  // namespace

TEST(Clipboard, OffNothingReachesItAndNothingIsLostByCutting) {
    CopyGuard guard;
    Note note;
    QTest::keyClick(&note.edit, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(onBoard().isEmpty());
    QTest::keyClick(&note.edit, Qt::Key_X, Qt::ControlModifier);
    EXPECT_TRUE(onBoard().isEmpty());
    EXPECT_EQ(note.edit.toPlainText(), QStringLiteral("texte de soin"));
    note.edit.copy();  // by the menu, past the keys
    EXPECT_TRUE(onBoard().isEmpty());
}

TEST(Clipboard, OnItIsTakenBackAfterAWhile) {
    CopyGuard guard(nullptr, 40);
    guard.setAllowed(true);
    Note note;
    QTest::keyClick(&note.edit, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(onBoard(), QStringLiteral("texte de soin"));
    EXPECT_TRUE(QTest::qWaitFor([] { return onBoard().isEmpty(); }, 60000));
}

TEST(Clipboard, NothingStaysThereAfterALock) {
    Note note;
    {
        CopyGuard guard;
        guard.setAllowed(true);
        QTest::keyClick(&note.edit, Qt::Key_C, Qt::ControlModifier);
        EXPECT_FALSE(onBoard().isEmpty());
    }
    EXPECT_TRUE(onBoard().isEmpty());
}

TEST(SessionWatch, LocksWhenTheComputersSessionIsLocked) {
    Watched watched;
    watched.logind.say("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock");
    EXPECT_TRUE(watched.wanted.wait());
}

TEST(SessionWatch, LocksBeforeSleepAndNotOnWakingUp) {
    Watched watched;
    watched.logind.say(managerPath, manager, "PrepareForSleep", {true});
    EXPECT_TRUE(watched.wanted.wait());
    watched.logind.say(managerPath, manager, "PrepareForSleep", {false});
    watched.logind.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    EXPECT_TRUE(watched.wanted.wait());
    EXPECT_EQ(watched.wanted.count(), 2) << "one for the sleep, one for the screen saver, none for waking up";
}

TEST(Idle, LocksTheWindowAndNeverWaitsLongerThanTwoMinutes) {
    FakeFinder finder;
    MainWindow window(
        {QStringLiteral("Unité"), QStringLiteral("I. Morel"), QStringLiteral("infirmière"), false, 900},
        finder);
    QSignalSpy locked(&window, &MainWindow::locked);
    auto* watch = window.findChild<IdleWatch*>();
    ASSERT_TRUE(watch);
    EXPECT_EQ(watch->seconds(), 120) << "whatever the workstation asks";
    Q_EMIT watch->idle();
    EXPECT_EQ(locked.count(), 1);
}

TEST(UserChange, HasItsKeyAndKeepsDrafts) {
    FakeFinder finder;
    MainWindow window(
        {QStringLiteral("Unité"), QStringLiteral("I. Morel"), QStringLiteral("infirmière"), false, 120},
        finder);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy wanted(&window, &MainWindow::userChangeWanted);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(wanted.count(), 1);
}
