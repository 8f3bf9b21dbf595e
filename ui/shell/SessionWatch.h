// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace serment::ui {

// Says when the computer's own session is locked or about to sleep (logind, and the desktop's screen saver
// where there is one), so that the unit is locked too. While it lives it asks logind to wait with sleeping
// until the unit is locked. On systems without these it says nothing.
class SessionWatch : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    // Of this machine's system and session bus.
    void watchThisSession();
    // logind on a given bus; an empty service on a connection from peer to peer.
    void watchLogind(const QDBusConnection& bus, const QString& service);
    void watchScreenSaver(const QDBusConnection& bus, const QString& service);

  Q_SIGNALS:
    void lockWanted();

  private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);

  private:
    void askToWait(QDBusConnection bus, const QString& service);
    void watchSession(QDBusConnection bus, const QString& service, const QString& path);
    QDBusUnixFileDescriptor m_delay;  // closed with the process, which lets the computer sleep
};

}  // namespace serment::ui
