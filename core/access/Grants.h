// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/access/UnitSession.h"

namespace serment::access {

// keyring.json lies in the open: whoever can write in the folder can put a name among the holders of a key, a key pair of
// his own in the place of the recovery's, another unit's keyring over this one, and wait for the next renewal of a key to be
// given it. So what a renewal goes by is signed, and asked here.

// The keyring on disk, as long as it is the one that this login opened. TamperDetected when it is another unit's, or
// another root key's.
Result<keys::Keyring> keyringOf(const Login& login);

// Writes down, signed, that `user` holds the key of the compartment: by the root key where it is at hand, else by the
// holder who gives it.
void grantByRoot(keys::Keyring& keyring, Compartment compartment, const UserId& user, const keys::SignPair& root);
void grantByHolder(keys::Keyring& keyring, Compartment compartment, const UserId& user, const keys::Identity& holder);
// Whether somebody who may give that key did. The key of unit.db is every confirmed account's.
bool isGranted(const keys::Keyring& keyring, Compartment compartment, const UserId& user);

// A fresh key for those who hold the present one and are in force; `closed` are the accounts that unit.db calls closed,
// whatever the keyring says. TamperDetected (detail: the account) when somebody stands there to whom nobody gave the key.
Result<keys::SealedKeys> sealToHolders(const keys::Keyring& keyring, Compartment compartment, const std::set<UserId>& closed,
                                       const SecureBuffer& key);
// The same for those whom the matrix entitles to open it in an emergency; nobody where the unit has that switched off.
keys::SealedKeys sealToEntitled(const keys::Keyring& keyring, const Matrix& matrix, const std::set<UserId>& closed,
                                const SecureBuffer& key);
// For the recovery, whose public key the root key vouches for. TamperDetected.
Result<QByteArray> sealToRecovery(const keys::Keyring& keyring, const SecureBuffer& key);

// What a renewal needs to know of unit.db.
struct AccountsState {
    std::set<UserId> closed;
    bool emergencies = false;  // break-glass is switched on
};
// Of rows that are as the journal has them: TamperDetected otherwise.
Result<AccountsState> accountsState(store::Database& database);

// The record of a compartment with a fresh key for everybody who should have it.
Result<keys::PendingKey> sealedAfresh(const keys::Keyring& keyring, Compartment compartment, const Matrix& matrix,
                                      const AccountsState& state, const SecureBuffer& key);

}  // namespace serment::access
