// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include "core/base/Result.h"
#include "core/base/SecureBuffer.h"

namespace serment::keys {

// Cost of Argon2id, written beside what it protects.
struct KdfCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;
    bool operator==(const KdfCost&) const = default;
};

// What this program accepts: below the floor a stolen keyring is too cheap to search, above the ceiling a
// hostile keyring would exhaust the machine.
struct KdfPolicy {
    KdfCost usual;
    KdfCost floor;
    KdfCost ceiling;
};
const KdfPolicy& kdfPolicy();

// A secret under a passphrase: XChaCha20-Poly1305 with a key of Argon2id.
struct Wrapped {
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray ciphertext;
};

// `context` is authenticated with it (who it belongs to). Takes one to two seconds and 512 MiB: call in a worker.
Result<Wrapped> wrap(const SecureBuffer& secret, const SecureBuffer& passphrase, const QByteArray& context);
// WrongPassphrase (or a changed file: they cannot be told apart); HostileInput when the cost is out of bounds.
Result<SecureBuffer> unwrap(const Wrapped& wrapped, const SecureBuffer& passphrase, const QByteArray& context);

// The same under a random 32-byte key instead of a passphrase.
QByteArray encrypt(const SecureBuffer& secret, const SecureBuffer& key, const QByteArray& context);  // nonce + ciphertext
Result<SecureBuffer> decrypt(const QByteArray& encrypted, const SecureBuffer& key, const QByteArray& context);

}  // namespace serment::keys
