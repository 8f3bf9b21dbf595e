// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SessionWatch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace serment::ui {

namespace {

const auto logind = QStringLiteral("org.freedesktop.login1");
const auto managerPath = QStringLiteral("/org/freedesktop/login1");
const auto managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const auto sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const auto screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QDBusMessage managerCall(const QString& service, const char* method) {
    return QDBusMessage::createMethodCall(service, managerPath, managerInterface,
                                          QString::fromLatin1(method));
}

}  // namespace

void SessionWatch::watchThisSession() {
    if (const auto bus = QDBusConnection::systemBus(); bus.isConnected()) watchLogind(bus, logind);
    if (const auto bus = QDBusConnection::sessionBus(); bus.isConnected()) watchScreenSaver(bus, screenSaver);
}

void SessionWatch::watchLogind(const QDBusConnection& given, const QString& service) {
    QDBusConnection bus = given;
    bus.connect(service, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this,
                SLOT(prepareForSleep(bool)));
    askToWait(bus, service);
    // The signal of this session only; where it cannot be told which one it is, rather of any than of none.
    QDBusMessage which = managerCall(service, "GetSession");
    which << qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(which), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, bus, service, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        watchSession(bus, service, path.isError() ? QString() : path.value().path());
        answer->deleteLater();
    });
}

void SessionWatch::watchSession(QDBusConnection bus, const QString& service, const QString& path) {
    bus.connect(service, path, sessionInterface, QStringLiteral("Lock"), this, SIGNAL(lockWanted()));
}

void SessionWatch::askToWait(QDBusConnection bus, const QString& service) {
    QDBusMessage inhibit = managerCall(service, "Inhibit");
    inhibit << QStringLiteral("sleep") << QStringLiteral("Serment") << QStringLiteral("locks the unit")
            << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> descriptor = *answer;
        if (!descriptor.isError()) m_delay = descriptor.value();
        answer->deleteLater();
    });
}

void SessionWatch::watchScreenSaver(const QDBusConnection& given, const QString& service) {
    QDBusConnection bus = given;
    bus.connect(service, QString(), screenSaver, QStringLiteral("ActiveChanged"), this,
                SLOT(screenSaverChanged(bool)));
}

void SessionWatch::prepareForSleep(bool begins) {
    if (begins) Q_EMIT lockWanted();
}

void SessionWatch::screenSaverChanged(bool active) {
    if (active) Q_EMIT lockWanted();
}

}  // namespace serment::ui
