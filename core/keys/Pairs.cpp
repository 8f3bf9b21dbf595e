// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Pairs.h"

#include <sodium.h>

namespace serment::keys {

namespace {

unsigned char* bytesOf(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}
const unsigned char* bytesOf(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray sealBytes(const QByteArray& publicKey, const unsigned char* bytes, size_t size) {
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(static_cast<qsizetype>(size + crypto_box_SEALBYTES), '\0');
    crypto_box_seal(bytesOf(sealed), bytes, size, bytesOf(publicKey));
    return sealed;
}

}  // namespace

BoxPair BoxPair::create() {
    return fromSeed(SecureBuffer::random(crypto_box_SEEDBYTES));
}

BoxPair BoxPair::fromSeed(const SecureBuffer& seed) {
    Q_ASSERT(seed.size() == crypto_box_SEEDBYTES);
    BoxPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecureBuffer(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(bytesOf(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

SignPair SignPair::create() {
    SignPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), SecureBuffer(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(bytesOf(pair.publicKey), pair.secretKey.data());
    return pair;
}

QByteArray seal(const QByteArray& publicKey, const SecureBuffer& secret) {
    return sealBytes(publicKey, secret.data(), secret.size());
}

QByteArray seal(const QByteArray& publicKey, const QByteArray& bytes) {
    return sealBytes(publicKey, bytesOf(bytes), static_cast<size_t>(bytes.size()));
}

Result<SecureBuffer> unseal(const BoxPair& pair, const QByteArray& sealed) {
    if (sealed.size() < crypto_box_SEALBYTES || pair.publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("sealed box too short"));
    SecureBuffer opened(static_cast<size_t>(sealed.size()) - crypto_box_SEALBYTES);
    // An empty content has no address; libsodium wants one.
    unsigned char nothing = 0;
    if (crypto_box_seal_open(opened.isEmpty() ? &nothing : opened.data(), bytesOf(sealed),
                             static_cast<unsigned long long>(sealed.size()), bytesOf(pair.publicKey),
                             pair.secretKey.data()) != 0)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("sealed box"));
    return opened;
}

QByteArray sign(const SignPair& pair, const QByteArray& digest) {
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(digest),
                         static_cast<unsigned long long>(digest.size()), pair.secretKey.data());
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& digest, const QByteArray& signature) {
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(digest),
                                       static_cast<unsigned long long>(digest.size()),
                                       bytesOf(publicKey)) == 0;
}

}  // namespace serment::keys
