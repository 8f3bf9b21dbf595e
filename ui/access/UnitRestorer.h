// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Backup.h"
#include "ui/access/AccessValues.h"

namespace serment::ui {

// A unit put back from its backup, before anybody is in it.
class UnitRestorer {
  public:
    virtual ~UnitRestorer() = default;
    // Into a folder that is empty or new: whole, or not at all.
    virtual void restore(const QString& file, const QString& folder, const LongTask& task, Reply<BackupView> reply) = 0;
    virtual QStringList accounts(const QString& folder) const = 0;
    // Two sheets of the unit give the account a new passphrase.
    virtual void recover(const QString& folder, const QString& account, const QString& sheet, const QString& otherSheet,
                         QString passphrase, Reply<bool> reply) = 0;
    // Opens the unit for this account and checks everything that it holds the keys of. NotPermitted for an account that may
    // not: the unit has opened all the same.
    virtual void check(const QString& folder, const QString& account, QString passphrase, const LongTask& task,
                       Reply<VerificationView> reply) = 0;
};

}  // namespace serment::ui
