// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QUuid>
#include <memory>

#include "core/access/Settings.h"

namespace serment::access {

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr long tenYears = 10L * 365 * 24 * 3600;

void addName(X509_NAME* name, const char* field, const QString& text) {
    const QByteArray utf8 = text.left(64).toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(utf8.constData()),
                               static_cast<int>(utf8.size()), -1, 0);
}

bool addExtension(X509* certificate, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
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

QByteArray contentOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

QString settingOf(Compartment compartment) {
    return QStringLiteral("certificate.") + compartmentName(compartment);
}

}  // namespace

Result<CertifiedKey> createCertificate(const QString& commonName, const QString& organisation,
                                       const QDateTime& from) {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
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
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (!made || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fail(ErrorCode::Internal, QStringLiteral("certificate"));
    return CertifiedKey{contentOf(certificateText.get()), contentOf(keyText.get())};
}

Result<CertifiedKey> teamCertificate(const UnitProfile& profile, Compartment team, const QDateTime& from) {
    return createCertificate(profile.establishment + QStringLiteral(" USMP ") + compartmentName(team),
                             profile.hospital, from);
}

void installCertificate(store::Database& database, Compartment team, const CertifiedKey& certificate,
                        const QDateTime& at, const UserId& by) {
    const QString schema = compartmentName(team);
    database
        .query(
            QStringLiteral("UPDATE %1.certificate SET retired_at = :at WHERE retired_at IS NULL").arg(schema))
        .bind(QStringLiteral(":at"), at)
        .run();
    database
        .query(QStringLiteral("INSERT INTO %1.certificate(id, certificate_pem, key_pem, created_at) "
                              "VALUES(:id, :certificate, :key, :at)")
                   .arg(schema))
        .bind(QStringLiteral(":id"), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(QStringLiteral(":certificate"), QString::fromLatin1(certificate.certificatePem))
        .bind(QStringLiteral(":key"), QString::fromLatin1(certificate.keyPem))
        .bind(QStringLiteral(":at"), at)
        .run();
    writeSetting(database, settingOf(team), QString::fromLatin1(certificate.certificatePem), at, by);
}

Result<std::vector<CertifiedKey>> certifiedKeys(Session& session, Action purpose, Compartment compartment) {
    return session.read(
        Act{purpose, compartment, {}, {}},
        [&](store::Database& database) -> Result<std::vector<CertifiedKey>> {
            return database
                .query(QStringLiteral("SELECT certificate_pem, key_pem FROM %1.certificate "
                                      "ORDER BY retired_at IS NOT NULL, created_at DESC, rowid DESC")
                           .arg(compartmentName(compartment)))
                .all([](const store::Row& row) {
                    return CertifiedKey{row.text(0).toUtf8(), row.text(1).toUtf8()};
                });
        });
}

Result<CertifiedKey> certifiedKey(Session& session, Action purpose, Compartment compartment) {
    auto keys = certifiedKeys(session, purpose, compartment);
    if (!keys) return tl::unexpected<Error>(keys.error());
    if (keys->empty()) return fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    return std::move(keys->front());
}

Result<QByteArray> publicCertificate(Session& session, Compartment compartment) {
    const auto pem = setting(session, settingOf(compartment));
    if (!pem) return tl::unexpected<Error>(pem.error());
    if (pem->isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    return pem->toUtf8();
}

Result<QString> certificateFingerprint(const QByteArray& pem) {
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), hash, &size) != 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a PEM certificate"));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(hash), static_cast<qsizetype>(size)).toHex(':').toUpper());
}

}  // namespace serment::access
