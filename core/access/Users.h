// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <set>
#include <vector>

#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

namespace serment::access {

struct NewUser {
    QString name;         // login name: 2 to 32 of a-z 0-9 . _ -
    QString displayName;  // "Dr Anne Leroy"
    QString title;        // printed quality
    QString rpps;         // 11 digits, or empty
    Role role = Role::Secretary;
};

struct UserAccount {
    UserId id;
    QString name;
    QString displayName;
    QString title;
    QString rpps;
    Role role = Role::Secretary;
    std::set<Compartment> keys;
    bool confirmed = false;  // endorsed by a coordinating physician
    std::optional<QDateTime> revokedAt;
};

Result<std::vector<UserAccount>> users(Session& session);

// Adds an account and grants it the default keys of its role among those that this session holds (matrix.json).
// Added by hospital IT, it waits for confirmUser(). Errors: InvalidInput (name, rpps), AlreadyExists.
// The passphrase is the caller's to check with keys::checkPassphrase.
Result<UserId> addUser(Session& session, const NewUser& user, const SecureBuffer& passphrase);

// Seals the key of a compartment that this session holds to the user's public key. UntrustedSigner when the
// account is not confirmed, UserRevoked.
Result<void> grantKey(Session& session, const UserId& user, Compartment compartment);

}  // namespace serment::access
