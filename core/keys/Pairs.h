// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include "core/base/Result.h"
#include "core/base/SecureBuffer.h"

namespace serment::keys {

// An X25519 pair: what is sealed to the public key opens with the secret one only.
struct BoxPair {
    QByteArray publicKey;
    SecureBuffer secretKey;
    static BoxPair create();
    static BoxPair fromSeed(const SecureBuffer& seed);  // 32 bytes
    BoxPair clone() const { return {publicKey, secretKey.clone()}; }
};

// An Ed25519 pair.
struct SignPair {
    QByteArray publicKey;
    SecureBuffer secretKey;  // 64 bytes
    static SignPair create();
    SignPair clone() const { return {publicKey, secretKey.clone()}; }
};

// crypto_box_seal: anybody seals, the holder of the secret key opens. The sender stays unknown.
QByteArray seal(const QByteArray& publicKey, const SecureBuffer& secret);
QByteArray seal(const QByteArray& publicKey, const QByteArray& bytes);
// DecryptionFailed when it was not sealed to this pair, or was changed.
Result<SecureBuffer> unseal(const BoxPair& pair, const QByteArray& sealed);

QByteArray sign(const SignPair& pair, const QByteArray& digest);
bool isSignedBy(const QByteArray& publicKey, const QByteArray& digest, const QByteArray& signature);

}  // namespace serment::keys
