// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Wrap.h"

#include <sodium.h>

namespace serment::keys {

namespace {

constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr auto tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr auto keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

unsigned char* bytesOf(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}
const unsigned char* bytesOf(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray randomBytes(size_t size) {
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

QByteArray encryptWith(const SecureBuffer& secret, const SecureBuffer& key, const QByteArray& nonce,
                       const QByteArray& context) {
    QByteArray ciphertext(static_cast<qsizetype>(secret.size() + tagSize), '\0');
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(ciphertext), &written, secret.data(), secret.size(), bytesOf(context),
        static_cast<unsigned long long>(context.size()), nullptr, bytesOf(nonce), key.data());
    return ciphertext;
}

Result<SecureBuffer> decryptWith(const QByteArray& ciphertext, const SecureBuffer& key,
                                 const QByteArray& nonce, const QByteArray& context) {
    if (ciphertext.size() <= static_cast<qsizetype>(tagSize) ||
        nonce.size() != static_cast<qsizetype>(nonceSize) || key.size() != keySize)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("wrapped secret"));
    SecureBuffer secret(static_cast<size_t>(ciphertext.size()) - tagSize);
    unsigned long long written = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            secret.data(), &written, nullptr, bytesOf(ciphertext),
            static_cast<unsigned long long>(ciphertext.size()), bytesOf(context),
            static_cast<unsigned long long>(context.size()), bytesOf(nonce), key.data()) != 0)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("wrapped secret"));
    return secret;
}

bool within(const KdfCost& cost, const KdfPolicy& policy) {
    return cost.operations >= policy.floor.operations && cost.operations <= policy.ceiling.operations &&
           cost.memoryBytes >= policy.floor.memoryBytes && cost.memoryBytes <= policy.ceiling.memoryBytes;
}

Result<SecureBuffer> derive(const SecureBuffer& passphrase, const QByteArray& salt, const KdfCost& cost) {
    if (!within(cost, kdfPolicy()) || salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::HostileInput, QStringLiteral("cost of the key derivation out of bounds"));
    SecureBuffer key(keySize);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                      passphrase.size(), bytesOf(salt), cost.operations, cost.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::StorageFailure, QStringLiteral("not enough memory for the key derivation"));
    return key;
}

}  // namespace

Result<Wrapped> wrap(const SecureBuffer& secret, const SecureBuffer& passphrase, const QByteArray& context) {
    Wrapped wrapped{kdfPolicy().usual, randomBytes(crypto_pwhash_SALTBYTES), randomBytes(nonceSize), {}};
    auto key = derive(passphrase, wrapped.salt, wrapped.cost);
    if (!key) return tl::unexpected<Error>(key.error());
    wrapped.ciphertext = encryptWith(secret, *key, wrapped.nonce, context);
    return wrapped;
}

Result<SecureBuffer> unwrap(const Wrapped& wrapped, const SecureBuffer& passphrase,
                            const QByteArray& context) {
    auto key = derive(passphrase, wrapped.salt, wrapped.cost);
    if (!key) return key;
    auto secret = decryptWith(wrapped.ciphertext, *key, wrapped.nonce, context);
    if (!secret) return fail(ErrorCode::WrongPassphrase);
    return secret;
}

QByteArray encrypt(const SecureBuffer& secret, const SecureBuffer& key, const QByteArray& context) {
    const QByteArray nonce = randomBytes(nonceSize);
    return nonce + encryptWith(secret, key, nonce, context);
}

Result<SecureBuffer> decrypt(const QByteArray& encrypted, const SecureBuffer& key,
                             const QByteArray& context) {
    return decryptWith(encrypted.mid(static_cast<qsizetype>(nonceSize)), key,
                       encrypted.left(static_cast<qsizetype>(nonceSize)), context);
}

}  // namespace serment::keys
