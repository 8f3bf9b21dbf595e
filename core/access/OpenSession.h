// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

namespace serment::access {

enum class Opening { ReadWrite, ReadOnly };

// Opens a unit for a user: derives the key (one to two seconds: call in a worker), unwraps the private keys, opens
// the files whose keys are sealed to the user, takes the unit's write lock.
// Errors: NotFound (no unit there, or no such account), WrongPassphrase, TooManyAttempts (detail: seconds left),
// UserRevoked, UnitBusy (detail: pid user@host; open ReadOnly then), TamperDetected (the keyring does not fit the
// files), and those of store::Connection::open. `clock` must outlive the session.
Result<std::unique_ptr<Session>> openSession(const QString& folder, const QString& userName, const SecureBuffer& passphrase,
                                             const Clock& clock, Opening opening = Opening::ReadWrite);

// Login names of the unit, without the revoked ones, for the login window. No passphrase needed.
struct LoginName {
    QString name;
    Role role;
};
Result<std::vector<LoginName>> loginNames(const QString& folder);

// Whether the folder holds a unit at all.
bool isUnit(const QString& folder);

}  // namespace serment::access
