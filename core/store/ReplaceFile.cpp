// SPDX-License-Identifier: GPL-3.0-or-later
// The system calls of durable files, in one place.
#include "core/store/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace serment::store {

namespace {

// Less than any file that Serment writes needs.
constexpr qint64 leastRoom = 256 * 1024;

}  // namespace

Result<void> syncFile(const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) ::close(descriptor);
    if (!synced) return fail(ErrorCode::StorageFailure, QStringLiteral("fsync"));
#else
    Q_UNUSED(path);
#endif
    return {};
}

void removePrivateFolder(const QString& path) {
    // QDir would enter the folder that a link names and empty it.
    if (QFileInfo(path).isSymLink())
        QFile::remove(path);
    else
        QDir(path).removeRecursively();
}

Result<void> makePrivateFolder(const QString& path) {
    removePrivateFolder(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) return {};
    return fail(hasRoom(QFileInfo(path).absolutePath()) ? ErrorCode::UnitReadOnly : ErrorCode::DiskFull,
                QStringLiteral("the folder cannot be made"));
}

bool hasRoom(const QString& folder) {
    const QStorageInfo medium(folder);
    return !medium.isValid() || medium.bytesAvailable() < 0 || medium.bytesAvailable() >= leastRoom;
}

Result<void> replaceFile(const QString& from, const QString& to) {
    // QFile::rename does not replace a file; the C library's does.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::StorageFailure, QStringLiteral("rename"));
    return syncFile(QFileInfo(to).absolutePath());
}

}  // namespace serment::store
