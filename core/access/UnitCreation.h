// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Settings.h"
#include "core/access/Users.h"

namespace serment::access {

struct UnitDescription {
    UnitProfile profile;
    NewUser coordinatingPhysician;  // the role is set by createUnit
    // Whether the coordinating physician also holds the psychiatric key: where somatic and psychiatric care are one
    // team. Otherwise the first psychiatrist is granted it with two recovery sheets.
    bool holdsPsychiatricKey = false;
};

struct CreatedUnit {
    QString unitId;
    UserId coordinatingPhysician;
    QStringList recoverySheets;  // three texts, to print and to keep apart
    QByteArray certificatePem;   // the unit's own
};

// Makes a unit in a folder that does not exist or is empty: five encrypted files, the keyring, the journal's
// first entries, one certificate per team. Takes about two seconds. Errors: AlreadyExists (the folder is not empty),
// UnitReadOnly, InvalidInput. The passphrase is the caller's to check with keys::checkPassphrase.
Result<CreatedUnit> createUnit(const QString& folder, const UnitDescription& description, const SecureBuffer& passphrase,
                               const Clock& clock);

}  // namespace serment::access
