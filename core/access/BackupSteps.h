// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/BackupArchive.h"

namespace serment::access {

// What both kinds of backup are made of.

BackupSummary summaryOf(const Manifest& manifest);
// The files of the folder that belong into a backup, with their hashes.
Result<Manifest> manifestOf(const QString& folder, const QString& unitId, const QDateTime& now);
// Writes the archive, reads it back, and only then puts it in the place of `file`.
Result<void> packVerified(const QString& file, const QString& folder, const Manifest& manifest,
                          const journal::Progress& progress);
// A backup is not put into the folder that it is of, where it might take the place of one of its files. InvalidInput.
Result<void> checkApart(const QString& file, const QString& unitFolder);
// In the journal, and for the reminder of the day. Not an error while an alarm holds the unit to reading.
Result<void> rememberBackup(Session& session, const QDateTime& at, const QString& how);

}  // namespace serment::access
