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

// The coordinating physician vouches for an account that hospital IT added: its public keys get the unit's signature,
// and the default keys of its role.
Result<void> confirmUser(Session& session, const UserId& user);

// The user cannot log in any more, his sealed keys are taken out, and every key that he held is due for rotation
// (rotateKey). What he copied before stays readable to him. NotPermitted for oneself.
Result<void> revokeUser(Session& session, const UserId& user);

// WrongPassphrase when `old` is not the present one.
Result<void> changePassphrase(Session& session, const SecureBuffer& old, const SecureBuffer& fresh);

// Closes the files of a session until its next act; its rights and keys stay. A key is renewed (rotateKey) only when
// no other session of the process has the files open.
void restSession(Session& session);

// Ends the session: its keys and its connection are gone, every later act answers SessionLocked.
void lockSession(Session& session);

}  // namespace serment::access
