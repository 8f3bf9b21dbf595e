// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of the teams, and what travels signed and encrypted under them.
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <functional>
#include <memory>

#include "core/keys/Cms.h"
#include "tests/support/Printers.h"

using namespace serment;

namespace {

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString hospital = QStringLiteral("Hospital of the examples");

keys::CertifiedKey team(const char* name) {
    return keys::createCertificate(QString::fromLatin1(name), hospital, morning).value();
}

QByteArray der(const QByteArray& pem) {
    QByteArray text;
    for (const QByteArray& line : pem.split('\n'))
        if (!line.startsWith("--")) text += line;
    return QByteArray::fromBase64(text);
}

// The identifier of the key that a certificate carries (2.5.29.14): a SHA-1 of it.
QByteArray keyIdentifier(const keys::CertifiedKey& key) {
    const QByteArray bytes = der(key.certificatePem);
    const QByteArray start = QByteArray::fromHex("0603551d0e041604" "14");
    const qsizetype at = bytes.indexOf(start);
    return at < 0 ? QByteArray() : bytes.mid(at + start.size(), 20);
}

QByteArray pemOf(const std::function<int(BIO*)>& write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    EXPECT_EQ(write(out.get()), 1);
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

// As a partner's own tool makes it: no organisation, no extension, only the names given.
keys::CertifiedKey foreign(const std::vector<std::pair<const char*, const char*>>& names) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    for (const auto& [field, text] : names)
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return {pemOf([&](BIO* out) { return PEM_write_bio_X509(out, certificate.get()); }),
            pemOf([&](BIO* out) { return PEM_write_bio_PKCS8PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
}

}  // namespace

TEST(Certificate, OfAPartnerIsShownByItsCommonNameWhereverItStands) {
    const auto to = team("USMP B");
    const auto nameOf = [&](const keys::CertifiedKey& from) {
        const auto sealed = keys::signAndEncrypt("bonjour", from, to.certificatePem);
        return keys::decryptAndVerify(*sealed, to)->signerName;
    };
    EXPECT_EQ(nameOf(foreign({{"CN", "Cabinet Petit"}})), QStringLiteral("Cabinet Petit"));
    EXPECT_EQ(nameOf(foreign({{"O", "CH"}, {"CN", "Hôpital"}})), QString::fromUtf8("Hôpital"));
    EXPECT_TRUE(nameOf(foreign({{"O", "CH"}})).isEmpty());
    // Without an identifier of its key it is named by its issuer and its number, and opens all the same.
    const auto partner = foreign({{"CN", "Cabinet Petit"}});
    const auto answer = keys::signAndEncrypt("bonjour", to, partner.certificatePem);
    EXPECT_EQ(keys::decryptAndVerify(*answer, partner)->content, QByteArray("bonjour"));
}

TEST(Certificate, SaysWhoseItIsForTenYearsAndNothingOfItsKey) {
    const auto key = team("USMP A");
    const QByteArray bytes = der(key.certificatePem);
    for (const char* there : {"USMP A", "Hospital of the examples", "FR", "260302090000Z", "360228090000Z"})
        EXPECT_TRUE(bytes.contains(there)) << there;
    EXPECT_TRUE(bytes.contains(QByteArray::fromHex("0603551d130101ff0402" "3000")));    // no authority
    EXPECT_TRUE(bytes.contains(QByteArray::fromHex("0603551d0f0101ff0404" "03020388")));  // signs, agrees on keys
    EXPECT_TRUE(key.keyPem.contains("PRIVATE KEY"));
    EXPECT_FALSE(key.certificatePem.contains("PRIVATE"));
    EXPECT_EQ(keyIdentifier(key).size(), 20);
    EXPECT_NE(keyIdentifier(key), keyIdentifier(team("USMP A")));
    EXPECT_NE(*keys::certificateFingerprint(key.certificatePem), *keys::certificateFingerprint(team("USMP A").certificatePem));
    EXPECT_EQ(keys::certificateFingerprint("none").error().code, ErrorCode::InvalidInput);
}

TEST(Certificate, ALongNameIsCutAndStillMakesOne) {
    const auto key = keys::createCertificate(QString(70, u'a'), QString(70, u'b'), morning);
    ASSERT_TRUE(key);
    EXPECT_EQ(keys::verifySigned(*keys::signContent("x", *key))->signerName, QString(64, u'a'));
}

TEST(Bundle, OpensForItsReceiverAndNamesItsSigner) {
    const auto from = team("USMP A"), to = team("USMP B");
    const QByteArray content(100'000, 'c');
    const auto sealed = keys::signAndEncrypt(content, from, to.certificatePem);
    ASSERT_TRUE(sealed);
    const auto opened = keys::decryptAndVerify(*sealed, to);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->content, content);
    EXPECT_EQ(opened->signerCertificatePem, from.certificatePem);
    EXPECT_EQ(opened->signerFingerprint, *keys::certificateFingerprint(from.certificatePem));
    EXPECT_EQ(opened->signerName, QStringLiteral("USMP A"));
    EXPECT_EQ(opened->signerFingerprint.size(), 32 * 3 - 1);
    EXPECT_EQ(keys::decryptAndVerify(*sealed, from).error().code, ErrorCode::DecryptionFailed);
    EXPECT_EQ(keys::decryptAndVerify("garbage", to).error().code, ErrorCode::ForeignFormat);
    EXPECT_EQ(keys::decryptAndVerify(*keys::signContent("x", from), to).error().code, ErrorCode::ForeignFormat);
    EXPECT_EQ(keys::decryptAndVerify(*sealed, {}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(keys::signAndEncrypt("x", from, "none").error().code, ErrorCode::InvalidInput);
}

// Whoever finds the medium does not learn from it that it goes from one prison to another.
TEST(Bundle, SaysInClearNeitherWhoSendsItNorWhoReceivesIt) {
    const auto from = team("USMP A"), to = team("USMP B");
    const auto sealed = keys::signAndEncrypt("bonjour", from, to.certificatePem);
    for (const char* secret : {"USMP", "Hospital", "bonjour"}) EXPECT_FALSE(sealed->contains(secret)) << secret;
    EXPECT_TRUE(sealed->contains(keyIdentifier(to)));
}

TEST(Bundle, ChangedAnywhereItDoesNotOpen) {
    const auto from = team("USMP A"), to = team("USMP B");
    const auto sealed = keys::signAndEncrypt("bonjour", from, to.certificatePem);
    for (qsizetype at = sealed->size() - 1; at > 0; at -= 61) {
        QByteArray changed = *sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto opened = keys::decryptAndVerify(changed, to);
        EXPECT_TRUE(!opened || opened->content == QByteArray("bonjour")) << at;
    }
    QByteArray tag = *sealed;
    tag[tag.size() - 1] = static_cast<char>(tag.back() ^ 1);
    EXPECT_FALSE(keys::decryptAndVerify(tag, to));
    EXPECT_FALSE(keys::decryptAndVerify(sealed->left(sealed->size() - 1), to));
}

TEST(SignedContent, IsReadableByAllAndHoldsItsSignature) {
    const auto from = team("USMP A");
    const auto made = keys::signContent("un annuaire", from);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->contains("un annuaire"));
    EXPECT_EQ(keys::verifySigned(*made)->content, QByteArray("un annuaire"));
    EXPECT_EQ(keys::verifySigned(QByteArray(*made).replace("annuaire", "ANNUAIRE")).error().code, ErrorCode::TamperDetected);
    EXPECT_EQ(keys::verifySigned("garbage").error().code, ErrorCode::ForeignFormat);
    EXPECT_EQ(keys::verifySigned(*keys::signAndEncrypt("x", from, from.certificatePem)).error().code, ErrorCode::ForeignFormat);
    EXPECT_FALSE(keys::signContent("x", {from.certificatePem, team("USMP B").keyPem}));  // somebody else's key
    EXPECT_FALSE(keys::signContent("x", {}));
}

TEST(SignedContent, ADetachedSignatureIsOfThisContentAlone) {
    const auto from = team("USMP A");
    const auto signature = keys::signDetached("un acte", from);
    ASSERT_TRUE(signature);
    EXPECT_FALSE(signature->contains("un acte"));
    const auto checked = keys::verifyDetached("un acte", *signature);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->signerName, QStringLiteral("USMP A"));
    EXPECT_EQ(keys::verifyDetached("un autre", *signature).error().code, ErrorCode::TamperDetected);
    EXPECT_EQ(keys::verifyDetached("un acte", "garbage").error().code, ErrorCode::ForeignFormat);
}
