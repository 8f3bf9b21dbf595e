// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "core/keys/Cms.h"
#include "core/transfer/Zip.h"
#include "tests/support/Printers.h"

namespace serment::transfer {

namespace {

QByteArray pemOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, size);
    BIO_free(bio);
    return pem;
}

// A self-signed P-256 identity that lives for the test only.
keys::CertifiedKey identity(const char* name) {
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    X509* const cert = X509_new();
    X509_set_version(cert, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(cert), name[0]);
    X509_gmtime_adj(X509_getm_notBefore(cert), -60);
    X509_gmtime_adj(X509_getm_notAfter(cert), 3600);
    X509_set_pubkey(cert, key);
    X509_NAME* const subject = X509_get_subject_name(cert);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(cert, subject);
    X509_sign(cert, key, EVP_sha256());
    BIO* const certOut = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certOut, cert);
    BIO* const keyOut = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyOut, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(cert);
    EVP_PKEY_free(key);
    return {pemOf(certOut), pemOf(keyOut)};
}

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}  // namespace

TEST(Cms, OpensForTheRecipientAndNamesTheSigner) {
    const auto sender = identity("Sender");
    const auto recipient = identity("Recipient");
    const QByteArray content("pages\r\nand \0 bytes", 18);
    const auto der = keys::signAndEncrypt(content, sender, recipient.certificatePem);
    ASSERT_TRUE(der.has_value());
    EXPECT_FALSE(der->contains("pages"));
    const auto opened = keys::decryptAndVerify(*der, recipient);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->content, content);
    EXPECT_EQ(opened->signerName, QStringLiteral("Sender"));
    EXPECT_EQ(opened->signerFingerprint, *keys::certificateFingerprint(sender.certificatePem));
}

TEST(Cms, StaysShutForAnotherAndNoticesEveryChangedByte) {
    const auto sender = identity("Sender");
    const auto recipient = identity("Recipient");
    const auto der = keys::signAndEncrypt(QByteArrayLiteral("content of the file"), sender, recipient.certificatePem);
    ASSERT_TRUE(der.has_value());
    EXPECT_FALSE(keys::decryptAndVerify(*der, identity("Other")).has_value());
    int opened = 0;
    for (qsizetype at = 0; at < der->size(); at += 7) {
        QByteArray changed = *der;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x40);
        const auto answer = keys::decryptAndVerify(changed, recipient);
        // Some bytes of the envelope are not bound (a key hint, say): what opens must be the same content.
        if (answer) {
            ++opened;
            EXPECT_EQ(answer->content, QByteArrayLiteral("content of the file"));
        }
    }
    EXPECT_LT(opened, der->size() / 7 / 2);
    for (const qsizetype size : {qsizetype(0), qsizetype(10), der->size() / 2, der->size() - 1})
        EXPECT_FALSE(keys::decryptAndVerify(der->left(size), recipient).has_value());
}

TEST(Cms, OpensWithTheOpensslProgramAlone) {
    const auto sender = identity("Sender");
    const auto recipient = identity("Recipient");
    const auto der = keys::signAndEncrypt(QByteArrayLiteral("plain words"), sender, recipient.certificatePem);
    QTemporaryDir folder;
    const QString in = write(folder, "in.p7m", *der);
    const QString cert = write(folder, "cert.pem", recipient.certificatePem);
    const QString key = write(folder, "key.pem", recipient.keyPem);
    const QString signer = write(folder, "signer.pem", sender.certificatePem);
    const QString shell = QStringLiteral("openssl cms -decrypt -inform DER -in '%1' -recip '%2' -inkey '%3' | "
                                         "openssl cms -verify -inform DER -CAfile '%4' -purpose any -binary")
                              .arg(in, cert, key, signer);
    QProcess run;
    run.start(QStringLiteral("sh"), {QStringLiteral("-c"), shell});
    ASSERT_TRUE(run.waitForFinished(-1));
    EXPECT_EQ(QString::fromUtf8(run.readAllStandardOutput()), QStringLiteral("plain words")) << run.readAllStandardError().toStdString();
}

TEST(Cms, ChecksADetachedSignature) {
    const auto sender = identity("Sender");
    const auto signature = keys::signDetached(QByteArrayLiteral("paper"), sender);
    ASSERT_TRUE(signature.has_value());
    EXPECT_TRUE(keys::verifyDetached(QByteArrayLiteral("paper"), *signature).has_value());
    EXPECT_EQ(keys::verifyDetached(QByteArrayLiteral("papers"), *signature).error().code, ErrorCode::TamperDetected);
}

TEST(Zip, IsReadBackWithAndWithoutAPassphrase) {
    const std::vector<ZipEntry> entries{{QStringLiteral("A.TXT"), QByteArrayLiteral("a")}, {QStringLiteral("D/B.BIN"), QByteArray(100000, 'b')}};
    EXPECT_EQ(*readZip(*writeZip(entries)), entries);
    const auto sealed = writeZip(entries, QByteArrayLiteral("correct horse"));
    ASSERT_TRUE(sealed.has_value());
    EXPECT_EQ(*readZip(*sealed, {}, QByteArrayLiteral("correct horse")), entries);
    EXPECT_FALSE(readZip(*sealed, {}, QByteArrayLiteral("wrong")).has_value());
    EXPECT_FALSE(readZip(*sealed).has_value());
}

TEST(Zip, RefusesWhatClimbsRepeatsOrExpands) {
    for (const char* name : {"../evil", "/etc/passwd", "a/../../b", "C:\\x", "a//b"})
        EXPECT_EQ(readZip(*writeZip({{QString::fromLatin1(name), QByteArrayLiteral("x")}})).error().code, ErrorCode::HostileInput) << name;
    EXPECT_EQ(readZip(*writeZip({{QStringLiteral("A"), {}}, {QStringLiteral("a"), {}}})).error().code, ErrorCode::HostileInput);
    EXPECT_EQ(readZip(*writeZip({{QStringLiteral("BOMB"), QByteArray(64 << 20, '0')}})).error().code, ErrorCode::HostileInput);
    ZipLimits few;
    few.entries = 1;
    EXPECT_EQ(readZip(*writeZip({{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}}), few).error().code, ErrorCode::HostileInput);
    EXPECT_EQ(readZip(QByteArrayLiteral("%PDF")).error().code, ErrorCode::ForeignFormat);
}

}  // namespace serment::transfer
