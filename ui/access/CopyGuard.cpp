// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/CopyGuard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include "core/access/Settings.h"

namespace serment::ui {

Result<bool> copyingAllowed(access::Session& session) {
    return access::setting(session, QString::fromLatin1(copySetting)).map([](const QString& value) {
        return value == QLatin1String("true");
    });
}

namespace {

// Platforms without a clipboard of the system have one of this process: what stands there is its own.
bool isOwn(QClipboard::Mode mode) {
    const QClipboard* board = QGuiApplication::clipboard();
    if (board->text(mode).isEmpty()) return false;
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) return true;
    return mode == QClipboard::Clipboard ? board->ownsClipboard() : board->ownsSelection();
}

}  // namespace

CopyGuard::CopyGuard(QObject* parent, int clearAfterMs) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(clearAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &CopyGuard::takeBack);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &CopyGuard::changed);
    qApp->installEventFilter(this);
}

CopyGuard::~CopyGuard() {
    QGuiApplication::clipboard()->disconnect(this);
    takeBack();
}

void CopyGuard::setAllowed(bool allowed) {
    m_allowed = allowed;
    changed();
}

void CopyGuard::changed() {
    if (!isOwn(QClipboard::Clipboard) && !isOwn(QClipboard::Selection)) return m_timer.stop();
    if (m_allowed)
        m_timer.start();
    else
        takeBack();
}

void CopyGuard::takeBack() {
    QClipboard* board = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (isOwn(mode)) board->clear(mode);
}

bool CopyGuard::eventFilter(QObject* watched, QEvent* event) {
    if (m_allowed) return false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool cut = key->matches(QKeySequence::Cut);
        if (!cut && !key->matches(QKeySequence::Copy)) return false;
        if (event->type() == QEvent::KeyPress)
            QToolTip::showText(QCursor::pos(),
                               tr("Copying is switched off in this unit (Settings, Screen)."));
        return true;
    }
    // The menus that Qt makes for its editors.
    if (event->type() == QEvent::Show)
        if (auto* menu = qobject_cast<QMenu*>(watched))
            for (QAction* action : menu->actions())
                if (action->objectName() == QLatin1String("edit-cut") ||
                    action->objectName() == QLatin1String("edit-copy"))
                    action->setEnabled(false);
    return false;
}

}  // namespace serment::ui
