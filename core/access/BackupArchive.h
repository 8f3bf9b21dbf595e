// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <functional>
#include <vector>

#include "core/access/Backup.h"

namespace serment::access {

struct BackedUpFile {
    QString name;
    qint64 size = 0;
    QByteArray hash;  // BLAKE2b-256
};

struct Manifest {
    QString unitId;
    QDateTime madeAt;
    std::vector<BackedUpFile> files;
};

// Whether a file of a unit's folder belongs into its backup; nothing else is ever written by a restore.
bool isBackedUp(const QString& name);

Result<QByteArray> hashOfFile(const QString& path);
Result<void> writeArchive(const QString& file, const QString& folder, const Manifest& manifest, const journal::Progress& progress);
// Reads the archive once from end to end. Each file whose bytes fit the manifest is handed to `receive` in pieces
// (an empty piece ends it) while it is read; the answer says whether all of them did.
using Receive = std::function<Result<void>(const BackedUpFile& file, const QByteArray& piece)>;
Result<Manifest> readArchive(const QString& file, const Receive& receive, const journal::Progress& progress);

}  // namespace serment::access
