// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/HostileFiles.h"

#include <archive.h>
#include <archive_entry.h>
#include <openssl/cms.h>
#include <openssl/pem.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/access/Certificate.h"

namespace serment::transfer {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

QByteArray take(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

X509* certificateOf(const QByteArray& pem) {
    BIO* const in = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    X509* const cert = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    return cert;
}

EVP_PKEY* keyOf(const QByteArray& pem) {
    BIO* const in = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    return key;
}

QByteArray der(CMS_ContentInfo* cms) {
    BIO* const out = BIO_new(BIO_s_mem());
    i2d_CMS_bio(out, cms);
    CMS_ContentInfo_free(cms);
    return take(out);
}

QByteArray sign(const std::vector<keys::CertifiedKey>& signers, const QByteArray& content, unsigned flags) {
    BIO* const in = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    CMS_ContentInfo* const cms = CMS_sign(nullptr, nullptr, nullptr, in, flags | CMS_BINARY | CMS_PARTIAL);
    for (const keys::CertifiedKey& signer : signers) {
        X509* const cert = certificateOf(signer.certificatePem);
        EVP_PKEY* const key = keyOf(signer.keyPem);
        CMS_add1_signer(cms, cert, key, nullptr, CMS_NOSMIMECAP | CMS_PARTIAL);
        X509_free(cert);
        EVP_PKEY_free(key);
    }
    CMS_final(cms, in, nullptr, flags | CMS_BINARY);
    BIO_free(in);
    return der(cms);
}

la_ssize_t append(archive*, void* sink, const void* data, size_t size) {
    static_cast<QByteArray*>(sink)->append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

void add(archive* zip, const QByteArray& name, unsigned type, const QByteArray& content) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.constData());
    archive_entry_set_filetype(entry, type);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_size(entry, content.size());
    if (type == AE_IFLNK) archive_entry_set_symlink_utf8(entry, "/etc/passwd");
    archive_write_header(zip, entry);
    if (!content.isEmpty()) archive_write_data(zip, content.constData(), static_cast<size_t>(content.size()));
    archive_entry_free(entry);
}

}  // namespace

QByteArray resealed(std::vector<ZipEntry> files) {
    QJsonObject sums;
    ZipEntry* manifest = nullptr;
    for (ZipEntry& file : files) {
        if (file.name == u("MANIFEST.JSON"))
            manifest = &file;
        else
            sums.insert(file.name, QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex()));
    }
    QJsonObject object = QJsonDocument::fromJson(manifest->content).object();
    object[u("files")] = sums;
    manifest->content = QJsonDocument(object).toJson();
    return *writeZip(files);
}

QByteArray withFile(std::vector<ZipEntry> files, const QString& name, const QByteArray& content, Manifest manifest) {
    bool there = false;
    for (ZipEntry& file : files)
        if (file.name == name) {
            file.content = content;
            there = true;
        }
    if (!there) files.push_back({name, content});
    return manifest == Manifest::MadeAnew ? resealed(files) : *writeZip(files);
}

QByteArray zipWithSpecial(const std::vector<ZipEntry>& files, const char* name, SpecialFile kind) {
    QByteArray out;
    archive* const zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_bytes_in_last_block(zip, 1);
    archive_write_open(zip, &out, nullptr, append, nullptr);
    for (const ZipEntry& file : files) add(zip, file.name.toUtf8(), AE_IFREG, file.content);
    add(zip, name, kind == SpecialFile::SymbolicLink ? AE_IFLNK : kind == SpecialFile::Fifo ? AE_IFREG : AE_IFDIR, {});
    archive_write_close(zip);
    archive_write_free(zip);
    if (kind == SpecialFile::Fifo) {  // libarchive does not write one: its type is put in the central directory
        const qsizetype at = out.lastIndexOf("PK\x01\x02");
        out[at + 41] = static_cast<char>(0x11);
    }
    return out;
}

QByteArray enveloped(const QByteArray& content, const QByteArray& certificatePem, Cipher cipher) {
    STACK_OF(X509)* const recipients = sk_X509_new_null();
    X509* const cert = certificateOf(certificatePem);
    sk_X509_push(recipients, cert);
    BIO* const in = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    CMS_ContentInfo* const cms = CMS_encrypt(recipients, in, cipher == Cipher::Gcm ? EVP_aes_256_gcm() : EVP_aes_256_cbc(), CMS_BINARY);
    BIO_free(in);
    sk_X509_free(recipients);
    X509_free(cert);
    return der(cms);
}

QByteArray signedBy(const std::vector<keys::CertifiedKey>& signers, const QByteArray& content) { return sign(signers, content, 0); }
QByteArray detachedSignature(const keys::CertifiedKey& signer, const QByteArray& content) { return sign({signer}, content, CMS_DETACHED); }

Result<keys::CertifiedKey> signingIdentity(access::Session& session) {
    const auto key = access::certifiedKey(session, access::Action::ExportBundle, Compartment::Coordination);
    if (!key) return tl::unexpected<Error>(key.error());
    return keys::CertifiedKey{key->certificatePem, key->keyPem};
}

QByteArray billionLaughs() {
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x0 \"ha\">";
    for (int i = 1; i < 10; ++i)
        xml += "<!ENTITY x" + QByteArray::number(i) + " \"" + ("&x" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return xml + "]><a b=\"&x9;\">&x9;</a>";
}

std::vector<Named> hostileXml(const QByteArray& cda) {
    const qsizetype root = cda.indexOf("<ClinicalDocument");
    const auto withDoctype = [&](const QByteArray& doctype) { return cda.left(root) + doctype + cda.mid(root); };
    const auto replaced = [&](const char* what, const QByteArray& by) { return QByteArray(cda).replace(what, by); };
    QByteArray base64 = cda;
    base64.insert(base64.indexOf("</text>"), "@@@");
    QByteArray noFile = cda;
    const qsizetype text = noFile.indexOf('>', noFile.indexOf("<text ")) + 1;
    noFile.remove(text, noFile.indexOf("</text>") - text);
    QByteArray nobody = cda;
    nobody.remove(nobody.indexOf("<recordTarget"), nobody.indexOf("</recordTarget>") + 15 - nobody.indexOf("<recordTarget"));
    return {{"DOCTYPE", withDoctype("<!DOCTYPE ClinicalDocument>")},
            {"file as an entity", withDoctype("<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")},
            {"address as an entity", withDoctype("<!DOCTYPE ClinicalDocument [<!ENTITY % x SYSTEM \"http://localhost/x\"> %x;]>")},
            {"DTD elsewhere", withDoctype("<!DOCTYPE ClinicalDocument SYSTEM \"/etc/passwd\">")},
            {"entities", billionLaughs()},
            {"bad base64", base64},
            {"no file", noFile},
            {"nobody", nobody},
            {"not closed", cda.chopped(20)},
            {"bytes that are not UTF-8", replaced("</title>", "\xff\xfe\xc0</title>")},
            {"NUL", replaced("</title>", QByteArray("\0</title>", 9))},
            {"half a pair", replaced("</title>", "&#xD800;</title>")},
            {"unknown entity", replaced("</title>", "&x;</title>")},
            {"another root", replaced("ClinicalDocument", "Document")},
            {"another namespace", replaced("urn:hl7-org:v3", "urn:x")},
            {"deep", QByteArray("<a>").repeated(200000) + QByteArray("</a>").repeated(200000)},
            {"deep and not closed", QByteArray("<a>").repeated(3000000)},
            {"many elements", "<a>" + QByteArray("<b/>").repeated(4000000) + "</a>"},
            {"many attributes of one name", "<a " + QByteArray("b='' ").repeated(1000) + "/>"},
            {"HTML", "<!DOCTYPE html><html><body>x</body></html>"}};
}

std::vector<Named> hostileFhir(const QByteArray& document) {
    const auto replaced = [&](const char* what, const char* by) { return QByteArray(document).replace(what, by); };
    const QByteArray start = "{\"resourceType\":\"Bundle\",\"type\":\"document\",\"x\":";
    return {{"not a document", replaced("\"document\"", "\"transaction\"")},
            {"not a Bundle", replaced("\"Bundle\"", "\"Patient\"")},
            {"no Composition", replaced("\"Composition\"", "\"Basic\"")},
            {"no Patient", replaced("\"Patient\"", "\"Basic\"")},
            {"truncated", document.chopped(document.size() / 3)},
            {"deep", start + QByteArray("[").repeated(80) + QByteArray("]").repeated(80) + "}"},
            {"very deep", start + QByteArray("[").repeated(2000000) + QByteArray("]").repeated(2000000) + "}"},
            {"deep objects", start + QByteArray("{\"a\":").repeated(900) + "1" + QByteArray("}").repeated(900) + "}"},
            {"huge number", start + QByteArray("9").repeated(100000) + "e999}"},
            {"bytes that are not UTF-8", start + "\"\xff\xfe\"}"},
            {"empty object", "{}"},
            {"list", "[]"}};
}

}  // namespace serment::transfer
