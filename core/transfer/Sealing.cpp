// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Sealing.h"

#include <sodium.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace serment::transfer {

QString generatePassphrase() {
    static constexpr char alphabet[] = "23456789abcdefghijkmnpqrstuvwxyz";
    static_assert(sizeof alphabet - 1 == 32);
    if (sodium_init() < 0) qFatal("libsodium");
    QString out;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0) out += QLatin1Char('-');
        out += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return out;
}

Result<QByteArray> sealPdf(const QByteArray& pdf, const QByteArray& passphrase) {
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(passphrase.constData(), passphrase.constData(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception&) {
        return fail(ErrorCode::Damaged, QStringLiteral("not a PDF"));
    }
}

}  // namespace serment::transfer
