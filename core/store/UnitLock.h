// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLockFile>
#include <QRecursiveMutex>
#include <QString>
#include <atomic>
#include <memory>

#include "core/base/Result.h"

namespace serment::store {

// Who holds the unit for writing.
struct LockHolder {
    qint64 pid = 0;
    QString user;
    QString host;
};

// The write lock of a unit's folder: one process writes. Shared by all connections of this process, whose
// transactions take turns through mutex(). Released when the last of them goes, or with the process.
class UnitLock {
  public:
    // UnitBusy (detail "pid user@host") when another process holds it.
    static Result<std::shared_ptr<UnitLock>> acquire(const QString& folder);
    static LockHolder holder(const QString& folder);
    ~UnitLock();

    QRecursiveMutex& mutex() { return m_mutex; }
    // How many writing connections of this process have the files open: a file that is replaced under one of them
    // would take its writes with it.
    std::atomic<int>& connections() { return m_connections; }

  private:
    explicit UnitLock(const QString& folder);
    bool takeNobodys();
    QString m_folder;
    QLockFile m_file;
    QRecursiveMutex m_mutex;
    std::atomic<int> m_connections = 0;
};

}  // namespace serment::store
