// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Wrapping.h"

namespace serment::transfer {

namespace {

constexpr auto neutralName = "CONTENT.ZIP";

// Bit 0 of the general purpose flag of the first local header (APPNOTE 4.4.4): the entry is encrypted.
bool isEncryptedZip(const QByteArray& file) { return file.size() > 8 && (file.at(6) & 1) != 0; }

}  // namespace

Wrapper wrapperOf(const QByteArray& file) {
    if (file.startsWith("PK\x03\x04")) return isEncryptedZip(file) ? Wrapper::SealedZip : Wrapper::PlainZip;
    if (file.size() > 16 && static_cast<unsigned char>(file.at(0)) == 0x30) return Wrapper::Cms;
    const QByteArray start = file.left(4096).trimmed();
    if (start.startsWith('{')) return Wrapper::Fhir;
    if (start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<")) return Wrapper::Cda;
    return Wrapper::Unknown;
}

QString wrapperName(Wrapper wrapper) {
    switch (wrapper) {
        case Wrapper::Cms: return QStringLiteral("cms");
        case Wrapper::SealedZip: return QStringLiteral("aes_zip");
        case Wrapper::PlainZip: return QStringLiteral("zip");
        case Wrapper::Cda: return QStringLiteral("cda");
        case Wrapper::Fhir: return QStringLiteral("fhir");
        case Wrapper::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

Result<QByteArray> sealWithPassphrase(const QByteArray& payload, const QByteArray& passphrase, const Tick& tick) {
    return writeZip({{QLatin1String(neutralName), payload}}, passphrase, tick);
}

Result<QByteArray> openWithPassphrase(const QByteArray& file, const QByteArray& passphrase) {
    if (passphrase.isEmpty()) return fail(ErrorCode::MissingField, QStringLiteral("passphrase"));
    ZipLimits limits;
    limits.entries = 1;
    limits.entryBytes = limits.totalBytes;
    const auto entries = readZip(file, limits, passphrase);
    if (!entries) return tl::unexpected<Error>(entries.error());
    return entries->front().content;
}

}  // namespace serment::transfer
