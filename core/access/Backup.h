// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include "core/access/Session.h"
#include "core/journal/Problem.h"

namespace serment::access {

// A backup is one tar file: manifest.json (size and BLAKE2b of each file), then the encrypted files and the keyring
// byte for byte. Who has it needs a passphrase or two recovery sheets, as with the unit itself.
struct BackupSummary {
    QString unitId;
    QDateTime madeAt;
    qint64 files = 0;
    qint64 bytes = 0;
};

// Copies the unit while no transaction runs (its write lock is taken), reads the copy back, and remembers that it was
// done. An existing file is replaced only by a whole one. Permission Backup; no clinical key is needed.
Result<BackupSummary> backupUnit(Session& session, const QString& file, const journal::Progress& progress = {});

// Checks every byte of a backup. Damaged (detail: what), HostileInput, NewerSchema.
Result<BackupSummary> checkBackup(const QString& file, const journal::Progress& progress = {});

// Restores into a folder that is empty or does not exist: whole, or not at all. AlreadyExists when it is not empty.
Result<BackupSummary> restoreUnit(const QString& file, const QString& folder, const journal::Progress& progress = {});

// When the last backup was made and read back; nothing when never.
Result<std::optional<QDateTime>> lastBackup(Session& session);

}  // namespace serment::access
