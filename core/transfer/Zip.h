// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/Result.h"
#include "core/transfer/Meter.h"

namespace serment::transfer {

struct ZipEntry {
    QString name;  // relative path with '/', ASCII
    QByteArray content;
    bool operator==(const ZipEntry&) const = default;
};

// What an archive from outside may hold; past any of it the whole archive is refused.
struct ZipLimits {
    qint64 totalBytes = qint64(1) << 30;
    qint64 entryBytes = qint64(256) << 20;
    int entries = 5000;
    int ratio = 200;  // expanded bytes for one byte of the archive, past the first MiB
};

// Writes a ZIP (deflate, what is dense already stored as it is, dates set to 1980-01-01 so that equal content gives equal bytes). With a passphrase, WinZip
// AES-256 through libarchive. Fails with StorageFailure.
Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries, const QByteArray& passphrase = {}, const Tick& tick = {});

// Reads a whole ZIP in memory. Refuses (HostileInput) paths that are absolute, climb, repeat or hold a control
// character, links and special files, and whatever passes `limits`; DecryptionFailed for a wrong passphrase,
// ForeignFormat for what is not a ZIP, Damaged for a truncated one.
Result<std::vector<ZipEntry>> readZip(const QByteArray& archive, const ZipLimits& limits = {},
                                      const QByteArray& passphrase = {});

const ZipEntry* findEntry(const std::vector<ZipEntry>& entries, const QString& name);

}  // namespace serment::transfer
