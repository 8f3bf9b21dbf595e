// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <map>
#include <optional>
#include <vector>

#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "core/keys/Pairs.h"
#include "core/keys/Recovery.h"
#include "core/keys/Wrap.h"

namespace serment::keys {

// A user's public half, endorsed by the unit's root key: without the endorsement nobody seals a key to it.
struct PublicIdentity {
    UserId user;
    QString name;  // login name
    QString role;
    QByteArray boxPublic;
    QByteArray signPublic;
    QByteArray endorsement;  // empty until the coordinating physician confirms the account
};
QByteArray endorsementDigest(const PublicIdentity& identity);

struct UserRecord {
    PublicIdentity identity;
    Wrapped secrets;  // box secret then sign secret, under the passphrase
    std::optional<QDateTime> revokedAt;
    std::vector<PublicIdentity> former;  // after a recovery: their signatures in the journal stay verifiable
};

using SealedKeys = std::map<UserId, QByteArray>;

// That somebody holds a key, signed by who gave it: a name put among the holders from outside has none.
struct Grant {
    UserId by = {};  // null: the root key
    QByteArray signature;
};

// A key that is being replaced: both open until the rotation is finished (it survives being killed).
struct PendingKey {
    SealedKeys sealed;
    SealedKeys breakGlass;
    QByteArray recovery;
};

struct CompartmentRecord {
    int generation = 1;  // grows with each rotation
    SealedKeys sealed;   // the raw key, sealed to each holder
    QByteArray recovery;  // and to the recovery key
    SealedKeys breakGlass;  // to the entitled physicians, where the unit enables it
    QByteArray dropboxPublic;
    QByteArray dropboxEndorsement;  // by the root key, or by dropboxSigner
    std::optional<PendingKey> pending;
    bool rotationDue = false;  // a revoked user, or an opened break-glass, has known this key
    UserId dropboxSigner = {};  // a holder who renewed the box at a rotation; null: the root key
    std::map<UserId, Grant> grants;  // of those in `sealed`
};

// keyring.json: everything about keys that lies outside the encrypted files. Holds no secret that opens without
// a passphrase or two recovery sheets.
struct Keyring {
    QString unitId;
    QByteArray rootPublic;  // Ed25519, pinned in every compartment
    SealedKeys rootSealed;  // its secret, sealed to the coordinating physicians
    QByteArray rootRecovery;
    RecoveryRecord recovery;
    std::vector<UserRecord> users;
    std::map<Compartment, CompartmentRecord> compartments;
    QByteArray recoveryEndorsement;  // of the recovery's public key, by the root key

    UserRecord* find(const QString& name);
    const UserRecord* find(const QString& name) const;
    UserRecord* find(const UserId& id);
    const UserRecord* find(const UserId& id) const;
    // The public keys that may have signed an entry of this user, endorsed ones only.
    std::vector<QByteArray> signersOf(const UserId& id) const;
    bool isEndorsed(const PublicIdentity& identity) const;
};

QString keyringPath(const QString& folder);
// UnreadableFile, Damaged, HostileInput (too large), NewerSchema.
Result<Keyring> loadKeyring(const QString& folder);
// The content of the file alone. Damaged, NewerSchema.
Result<Keyring> parseKeyring(const QByteArray& content);
// Written beside, synced, renamed: after a crash the old or the new one is there, never half.
Result<void> saveKeyring(const QString& folder, const Keyring& keyring);

// A user's own secrets, once unwrapped.
struct Identity {
    UserId user;
    BoxPair box;
    SignPair sign;
};
Identity createIdentity(const UserId& user);
Result<Wrapped> wrapIdentity(const Identity& identity, const SecureBuffer& passphrase);
Result<Identity> unwrapIdentity(const UserRecord& record, const SecureBuffer& passphrase);
PublicIdentity publicHalf(const Identity& identity, const QString& name, const QString& role);

// The keys sealed to this identity. Keys that do not open are an error: Damaged.
Result<std::map<Compartment, SecureBuffer>> openKeys(const Keyring& keyring, const Identity& identity);
// The root key, for a coordinating physician; NotPermitted for others.
Result<SignPair> openRoot(const Keyring& keyring, const Identity& identity);
QByteArray dropboxDigest(const QString& unitId, Compartment compartment, const QByteArray& publicKey);
QByteArray grantDigest(const QString& unitId, Compartment compartment, const UserId& user);
QByteArray recoveryDigest(const QString& unitId, const QByteArray& publicKey);

}  // namespace serment::keys
