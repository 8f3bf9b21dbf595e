// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Mount.h"

#include <sys/mount.h>
#include <sys/statvfs.h>

#include <QDir>
#include <QFile>

namespace serment::faults {

namespace {

bool mountAt(const QByteArray& folder, qint64 bytes, unsigned long flags) {
    const QByteArray options = "size=" + QByteArray::number(bytes) + ",mode=700";
    return ::mount("serment-test", folder.constData(), "tmpfs", flags, options.constData()) == 0;
}

}  // namespace

Mount::Mount(const QString& folder, qint64 bytes) : m_folder(QFile::encodeName(folder)), m_bytes(bytes) {
    QDir().mkpath(folder);
    m_there = mountAt(m_folder, bytes, 0);
}

Mount::~Mount() {
    if (m_there) ::umount2(m_folder.constData(), MNT_DETACH);
}

qint64 Mount::used() const {
    struct statvfs info = {};
    ::statvfs(m_folder.constData(), &info);
    return static_cast<qint64>((info.f_blocks - info.f_bfree) * info.f_frsize);
}

void Mount::resize(qint64 bytes) {
    m_bytes = bytes;
    mountAt(m_folder, bytes, MS_REMOUNT);
}

void Mount::setReadOnly(bool readOnly) {
    mountAt(m_folder, m_bytes, MS_REMOUNT | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL));
}

}  // namespace serment::faults
