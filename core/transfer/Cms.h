// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/Result.h"

namespace serment::transfer {

// A certificate and its private key, both PEM. The key is held only as long as the call needs it.
struct SigningIdentity {
    QByteArray certificatePem;
    QByteArray privateKeyPem;
};

struct SignedContent {
    QByteArray content;
    QByteArray signerCertificatePem;
    QString signerFingerprint;  // SHA-256 of the certificate, hexadecimal in upper case, to be pinned in the directory
    QString signerName;         // common name
};

// CMS SignedData (RFC 5652, SHA-256, signer's certificate inside) in CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM
// for one recipient, DER. Opens with `openssl cms -decrypt` then `openssl cms -verify`. Fails with InvalidInput when the
// certificate cannot be read or its key cannot be encrypted to.
Result<QByteArray> signAndEncrypt(const QByteArray& content, const SigningIdentity& signer, const QByteArray& recipientPem);

// The reverse. DecryptionFailed when it is not for this key or was changed, ForeignFormat when it is not CMS,
// TamperDetected when the signature is wrong. Who the signer is remains to be compared with the directory.
Result<SignedContent> decryptAndVerify(const QByteArray& der, const SigningIdentity& recipient);

// Detached CAdES-like signature (CMS, DER) and its check.
Result<QByteArray> signDetached(const QByteArray& content, const SigningIdentity& signer);
Result<SignedContent> verifyDetached(const QByteArray& content, const QByteArray& signatureDer);

// SHA-256 fingerprint of a PEM certificate, hexadecimal in upper case.
Result<QString> certificateFingerprint(const QByteArray& pem);

}  // namespace serment::transfer
