// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace serment::faults {

// A small medium in memory at this folder, where the system lets us mount one.
class Mount {
  public:
    Mount(const QString& folder, qint64 bytes);
    ~Mount();
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;

    bool isThere() const { return m_there; }
    qint64 used() const;
    void resize(qint64 bytes);
    void setReadOnly(bool readOnly);

  private:
    QByteArray m_folder;
    qint64 m_bytes = 0;
    bool m_there = false;
};

}  // namespace serment::faults
