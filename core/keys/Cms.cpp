// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Cms.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace serment::keys {

namespace {

struct Free {
    void operator()(BIO* p) const { BIO_free_all(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(CMS_ContentInfo* p) const { CMS_ContentInfo_free(p); }
    void operator()(X509_EXTENSION* p) const { X509_EXTENSION_free(p); }
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

Result<QByteArray> sign(const QByteArray& content, const CertifiedKey& signer, unsigned flags) {
    const auto cert = certificate(signer.certificatePem);
    const auto key = privateKey(signer.keyPem);
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
    return QString::fromLatin1(QByteArray(reinterpret_cast<char*>(digest), static_cast<qsizetype>(size)).toHex(':').toUpper());
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

constexpr long tenYears = 10L * 365 * 24 * 3600;

void addName(X509_NAME* name, const char* field, const QString& text) {
    const QByteArray utf8 = text.left(64).toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(utf8.constData()),
                               static_cast<int>(utf8.size()), -1, 0);
}

bool addExtension(X509* certificate, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

void setSerial(X509* certificate) {
    unsigned char bytes[16];
    RAND_bytes(bytes, sizeof bytes);
    bytes[0] &= 0x7f;
    BIGNUM* number = BN_bin2bn(bytes, sizeof bytes, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
}

}  // namespace

Result<CertifiedKey> createCertificate(const QString& commonName, const QString& organisation, const QDateTime& from) {
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate) return fail(ErrorCode::Internal, QStringLiteral("key generation"));
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    const auto seconds = static_cast<time_t>(from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds + tenYears);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    addName(name, "C", QStringLiteral("FR"));
    addName(name, "O", organisation);
    addName(name, "CN", commonName);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key.get());
    const bool made =
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyAgreement") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    const Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    const Owned<BIO> keyText(BIO_new(BIO_s_secmem()));
    if (!made || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fail(ErrorCode::Internal, QStringLiteral("certificate"));
    return CertifiedKey{drain(certificateText.get()), drain(keyText.get())};
}

bool isInForce(const QByteArray& pem, const QDateTime& utc) {
    const auto cert = certificate(pem);
    if (!cert) {
        ERR_clear_error();
        return false;
    }
    auto soon = static_cast<time_t>(utc.addDays(1).toSecsSinceEpoch()), late = static_cast<time_t>(utc.addDays(-1).toSecsSinceEpoch());
    return X509_cmp_time(X509_get0_notBefore(cert.get()), &soon) < 0 && X509_cmp_time(X509_get0_notAfter(cert.get()), &late) > 0;
}

Result<QByteArray> signAndEncrypt(const QByteArray& content, const CertifiedKey& signer, const QByteArray& recipientPem) {
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

Result<SignedContent> decryptAndVerify(const QByteArray& der, const CertifiedKey& recipient) {
    const auto outer = decode(der);
    if (!outer) return tl::unexpected<Error>(outer.error());
    if (OBJ_obj2nid(CMS_get0_type(outer->get())) != NID_id_smime_ct_authEnvelopedData)
        return failed(ErrorCode::ForeignFormat, "not an AuthEnvelopedData");
    const auto cert = certificate(recipient.certificatePem);
    const auto key = privateKey(recipient.keyPem);
    if (!cert || !key) return failed(ErrorCode::InvalidInput, "own certificate or key");
    Owned<BIO> plain(BIO_new(BIO_s_mem()));
    if (CMS_decrypt(outer->get(), key.get(), cert.get(), nullptr, plain.get(), CMS_BINARY) != 1)
        return failed(ErrorCode::DecryptionFailed, "not for this unit, or changed on the way");
    const auto inner = decode(drain(plain.get()));
    if (!inner) return tl::unexpected<Error>(inner.error());
    return verify(inner->get(), nullptr);
}

Result<QByteArray> signContent(const QByteArray& content, const CertifiedKey& signer) {
    return sign(content, signer, 0);
}

Result<SignedContent> verifySigned(const QByteArray& der) {
    const auto cms = decode(der);
    if (!cms) return tl::unexpected<Error>(cms.error());
    if (OBJ_obj2nid(CMS_get0_type(cms->get())) != NID_pkcs7_signed) return failed(ErrorCode::ForeignFormat, "not a SignedData");
    return verify(cms->get(), nullptr);
}

Result<QByteArray> signDetached(const QByteArray& content, const CertifiedKey& signer) {
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

}  // namespace serment::keys
