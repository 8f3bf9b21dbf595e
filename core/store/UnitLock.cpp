// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UnitLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <map>
#include <mutex>

#include "core/base/WriteWhole.h"
#include "core/store/ReplaceFile.h"

namespace serment::store {

namespace {

QString lockPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("unit.lock"));
}
QString holderPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("unit.holder"));
}

struct Held {
    std::mutex mutex;
    std::map<QString, std::weak_ptr<UnitLock>> locks;
};

Held& held() {
    static Held all;
    return all;
}

void announce(const QString& folder) {
    QSaveFile file(holderPath(folder));
    if (!file.open(QIODevice::WriteOnly)) return;
    writeWhole(file, QJsonDocument(QJsonObject{{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                                               {QStringLiteral("user"), qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))},
                                               {QStringLiteral("host"), QSysInfo::machineHostName()}})
                         .toJson(QJsonDocument::Compact));
}

// QLockFile ends each of its lines.
bool isWhole(const QString& path) {
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(4096).endsWith('\n');
}

}  // namespace

UnitLock::UnitLock(const QString& folder) : m_folder(folder), m_file(lockPath(folder)) {
    m_file.setStaleLockTime(0);  // only a dead process loses it, however long a unit stays open
}

UnitLock::~UnitLock() {
    QFile::remove(holderPath(m_folder));
}

Result<std::shared_ptr<UnitLock>> UnitLock::acquire(const QString& folder) {
    const QString path = QDir(folder).canonicalPath();
    if (path.isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("unit folder"));
    const std::lock_guard guard(held().mutex);
    if (auto shared = held().locks[path].lock()) return shared;
    std::shared_ptr<UnitLock> lock(new UnitLock(path));
    if (!lock->m_file.tryLock(0) && !lock->takeNobodys()) {
        const LockHolder other = holder(folder);
        const auto error = lock->m_file.error();
        lock->m_folder = QString();
        if (error != QLockFile::LockFailedError)
            return fail(hasRoom(path) ? ErrorCode::UnitReadOnly : ErrorCode::DiskFull,
                        QStringLiteral("the folder refuses a lock"));
        return fail(ErrorCode::UnitBusy,
                    QStringLiteral("%1 %2@%3").arg(other.pid).arg(other.user, other.host));
    }
    announce(path);
    held().locks[path] = lock;
    return lock;
}

// A process that ended while it wrote its lock leaves a file that names nobody, or half of the machine's identity, which
// QLockFile would respect for ever: a file of a dead process on another machine. Whoever still lives holds it for the
// system, too: then it is not taken away.
bool UnitLock::takeNobodys() {
    if (m_file.error() != QLockFile::LockFailedError) return false;
    qint64 pid = 0;
    QString host, application;
    const bool named = m_file.getLockInfo(&pid, &host, &application);
    if (named && isWhole(lockPath(m_folder))) return false;
    return m_file.removeStaleLockFile() && m_file.tryLock(0);
}

LockHolder UnitLock::holder(const QString& folder) {
    LockHolder holder;
    QString application;
    QLockFile(lockPath(folder)).getLockInfo(&holder.pid, &holder.host, &application);
    QFile file(holderPath(folder));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
        if (object.value(QStringLiteral("pid")).toInteger() == holder.pid)
            holder.user = object.value(QStringLiteral("user")).toString();
    }
    return holder;
}

}  // namespace serment::store
