// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Cms.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace serment::transfer {

namespace {

struct Free {
    void operator()(BIO* p) const { BIO_free_all(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(CMS_ContentInfo* p) const { CMS_ContentInfo_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

Owned<BIO> source(const QByteArray& bytes) {
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray drain(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Owned<X509> certificate(const QByteArray& pem) {
    const auto bio = source(pem);
    return Owned<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Owned<EVP_PKEY> privateKey(const QByteArray& pem) {
    const auto bio = source(pem);
    return Owned<EVP_PKEY>(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

// The queue of OpenSSL's errors is emptied; its words are not shown (they may name files or data).
tl::unexpected<Error> failed(ErrorCode code, const char* what) {
    ERR_clear_error();
    return fail(code, QString::fromLatin1(what));
}

Result<QByteArray> encode(CMS_ContentInfo* cms) {
    Owned<BIO> out(BIO_new(BIO_s_mem()));
    if (i2d_CMS_bio(out.get(), cms) != 1) return failed(ErrorCode::Internal, "CMS encoding");
    return drain(out.get());
}

Result<Owned<CMS_ContentInfo>> decode(const QByteArray& der) {
    const auto in = source(der);
    Owned<CMS_ContentInfo> cms(d2i_CMS_bio(in.get(), nullptr));
    if (!cms) return failed(ErrorCode::ForeignFormat, "not a CMS message");
    return cms;
}

Result<QByteArray> sign(const QByteArray& content, const SigningIdentity& signer, unsigned flags) {
    const auto cert = certificate(signer.certificatePem);
    const auto key = privateKey(signer.privateKeyPem);
    if (!cert || !key) return failed(ErrorCode::InvalidInput, "signing certificate or key");
    const auto in = source(content);
    const Owned<CMS_ContentInfo> cms(CMS_sign(cert.get(), key.get(), nullptr, in.get(), flags | CMS_BINARY | CMS_NOSMIMECAP));
    if (!cms) return failed(ErrorCode::Internal, "CMS signature");
    return encode(cms.get());
}

QString fingerprintOf(X509* cert) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    X509_digest(cert, EVP_sha256(), digest, &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<char*>(digest), static_cast<qsizetype>(size)).toHex().toUpper());
}

QString commonName(X509* cert) {
    X509_NAME* const name = X509_get_subject_name(cert);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0) return {};
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<char*>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text;
}

// The signature is checked with the certificate inside; no chain is asked for, because units pin each other's
// certificates by fingerprint in the directory rather than trust an authority.
Result<SignedContent> verify(CMS_ContentInfo* cms, BIO* detached) {
    if (sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms)) != 1) return failed(ErrorCode::TamperDetected, "one signer expected");
    Owned<BIO> out(BIO_new(BIO_s_mem()));
    if (CMS_verify(cms, nullptr, nullptr, detached, out.get(), CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return failed(ErrorCode::TamperDetected, "signature does not match");
    const Owned<STACK_OF(X509)> signers(CMS_get0_signers(cms));
    if (!signers || sk_X509_num(signers.get()) != 1) return failed(ErrorCode::TamperDetected, "one signer expected");
    X509* const cert = sk_X509_value(signers.get(), 0);
    Owned<BIO> pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), cert);
    return SignedContent{drain(out.get()), drain(pem.get()), fingerprintOf(cert), commonName(cert)};
}

}  // namespace

Result<QByteArray> signAndEncrypt(const QByteArray& content, const SigningIdentity& signer, const QByteArray& recipientPem) {
    const auto recipient = certificate(recipientPem);
    if (!recipient) return failed(ErrorCode::InvalidInput, "recipient certificate");
    const auto signedData = sign(content, signer, 0);
    if (!signedData) return signedData;
    const Owned<STACK_OF(X509)> recipients(sk_X509_new_null());
    sk_X509_push(recipients.get(), recipient.get());
    const auto in = source(*signedData);
    // The recipient is named by the identifier of its key where it has one: its name, in clear on the medium, would say
    // that the bundle goes to a prison.
    const unsigned flags = CMS_BINARY | (X509_get0_subject_key_id(recipient.get()) ? CMS_USE_KEYID : 0u);
    // With an AEAD cipher, OpenSSL 3 makes AuthEnvelopedData.
    const Owned<CMS_ContentInfo> cms(CMS_encrypt(recipients.get(), in.get(), EVP_aes_256_gcm(), flags));
    if (!cms) return failed(ErrorCode::InvalidInput, "cannot encrypt to this certificate");
    return encode(cms.get());
}

Result<SignedContent> decryptAndVerify(const QByteArray& der, const SigningIdentity& recipient) {
    const auto outer = decode(der);
    if (!outer) return tl::unexpected<Error>(outer.error());
    if (OBJ_obj2nid(CMS_get0_type(outer->get())) != NID_id_smime_ct_authEnvelopedData)
        return failed(ErrorCode::ForeignFormat, "not an AuthEnvelopedData");
    const auto cert = certificate(recipient.certificatePem);
    const auto key = privateKey(recipient.privateKeyPem);
    if (!cert || !key) return failed(ErrorCode::InvalidInput, "own certificate or key");
    Owned<BIO> plain(BIO_new(BIO_s_mem()));
    if (CMS_decrypt(outer->get(), key.get(), cert.get(), nullptr, plain.get(), CMS_BINARY) != 1)
        return failed(ErrorCode::DecryptionFailed, "not for this unit, or changed on the way");
    const auto inner = decode(drain(plain.get()));
    if (!inner) return tl::unexpected<Error>(inner.error());
    return verify(inner->get(), nullptr);
}

Result<QByteArray> signDetached(const QByteArray& content, const SigningIdentity& signer) {
    return sign(content, signer, CMS_DETACHED | CMS_CADES);
}

Result<SignedContent> verifyDetached(const QByteArray& content, const QByteArray& signatureDer) {
    const auto cms = decode(signatureDer);
    if (!cms) return tl::unexpected<Error>(cms.error());
    const auto in = source(content);
    return verify(cms->get(), in.get());
}

Result<QString> certificateFingerprint(const QByteArray& pem) {
    const auto cert = certificate(pem);
    if (!cert) return failed(ErrorCode::InvalidInput, "certificate");
    return fingerprintOf(cert.get());
}

}  // namespace serment::transfer
