// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Digest.h"

#include <QtEndian>
#include <cstring>

namespace serment::keys {

Digest::Digest(const char* purpose) {
    crypto_generichash_init(&m_state, nullptr, 0, digestSize);
    add('p', purpose, static_cast<qint64>(std::strlen(purpose)));
}

Digest& Digest::add(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return add('t', utf8.constData(), utf8.size());
}

Digest& Digest::add(qint64 number) {
    const qint64 bytes = qToLittleEndian(number);
    return add('i', &bytes, sizeof bytes);
}

Digest& Digest::add(char kind, const void* bytes, qint64 size) {
    unsigned char head[9];
    head[0] = static_cast<unsigned char>(kind);
    qToLittleEndian(size, head + 1);
    crypto_generichash_update(&m_state, head, sizeof head);
    if (size > 0)
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes),
                                  static_cast<size_t>(size));
    return *this;
}

QByteArray Digest::result() {
    QByteArray hash(digestSize, '\0');
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), digestSize);
    return hash;
}

}  // namespace serment::keys
