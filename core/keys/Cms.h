// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/Result.h"

namespace serment::keys {

// X.509 on P-256, self-signed: what another unit encrypts a bundle to, and knows its signature by. The teams have one
// each, so that the psychiatric part of a bundle opens for the psychiatric team only. Held only as long as a call needs it.
struct CertifiedKey {
    QByteArray certificatePem;
    QByteArray keyPem;  // PKCS #8, kept in the team's encrypted file
};

// `commonName` and `organisation` are printed in it (cut to 64 characters each). Valid ten years from `from`.
Result<CertifiedKey> createCertificate(const QString& commonName, const QString& organisation, const QDateTime& from);

// SHA-256 of a PEM certificate as "AB:CD:…", the one form in which fingerprints are kept, shown and compared by telephone.
// InvalidInput when it is none.
Result<QString> certificateFingerprint(const QByteArray& pem);

// Whether a certificate may be relied on at that time, within a day: clocks are set by hand. False when it is none.
bool isInForce(const QByteArray& pem, const QDateTime& utc);

struct SignedContent {
    QByteArray content;
    QByteArray signerCertificatePem;
    QString signerFingerprint;  // as certificateFingerprint(), to be pinned in the directory
    QString signerName;         // common name
};

// CMS SignedData (RFC 5652, SHA-256, signer's certificate inside) in CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM
// for one recipient, DER. Opens with `openssl cms -decrypt` then `openssl cms -verify`. Fails with InvalidInput when the
// certificate cannot be read or its key cannot be encrypted to.
Result<QByteArray> signAndEncrypt(const QByteArray& content, const CertifiedKey& signer, const QByteArray& recipientPem);

// The reverse. DecryptionFailed when it is not for this key or was changed, ForeignFormat when it is not CMS,
// TamperDetected when the signature is wrong. Who the signer is remains to be compared with the directory.
Result<SignedContent> decryptAndVerify(const QByteArray& der, const CertifiedKey& recipient);

// SignedData alone, for what is no secret; and its check. Errors as above.
Result<QByteArray> signContent(const QByteArray& content, const CertifiedKey& signer);
Result<SignedContent> verifySigned(const QByteArray& der);

// Detached CAdES-BES signature (CMS, DER) and its check: `openssl cms -verify -inform DER -content FILE`.
Result<QByteArray> signDetached(const QByteArray& content, const CertifiedKey& signer);
Result<SignedContent> verifyDetached(const QByteArray& content, const QByteArray& signatureDer);

}  // namespace serment::keys
