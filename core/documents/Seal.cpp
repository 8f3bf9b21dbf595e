// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Seal.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <memory>

namespace serment::documents {

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;

Bio reading(const QByteArray& bytes) {
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

// The queue of OpenSSL is emptied: its texts may name a file, and the next caller must not read them as its
// own.
tl::unexpected<Error> refused(const char* what) {
    ERR_clear_error();
    return fail(ErrorCode::InvalidInput, QLatin1String(what));
}

}  // namespace

Result<QByteArray> signDetached(const QByteArray& pages, const access::CertifiedKey& held) {
    const Bio certificatePem = reading(held.certificatePem);
    const Certificate certificate(PEM_read_bio_X509(certificatePem.get(), nullptr, nullptr, nullptr));
    if (!certificate) return refused("certificate");
    const Bio keyPem = reading(held.keyPem);
    const Key key(PEM_read_bio_PrivateKey(keyPem.get(), nullptr, nullptr, nullptr));
    if (!key) return refused("private key");
    const Bio content = reading(pages);
    // CADES adds the digest of the certificate to what is signed, so that no other can take its place.
    const Cms cms(CMS_sign(certificate.get(), key.get(), nullptr, content.get(),
                           CMS_DETACHED | CMS_BINARY | CMS_CADES));
    if (!cms) return refused("signature");
    const Bio out(BIO_new(BIO_s_mem()));
    if (!out || i2d_CMS_bio(out.get(), cms.get()) != 1) return refused("signature");
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

Result<QByteArray> seal(access::Session& session, const gate::Release& release) {
    const auto key =
        access::certifiedKey(session, access::Action::ReleaseDocument, Compartment::Coordination);
    if (!key) return tl::unexpected<Error>(key.error());
    return signDetached(release.pdf(), *key);
}

}  // namespace serment::documents
