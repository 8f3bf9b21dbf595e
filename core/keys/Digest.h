// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sodium.h>

#include <QByteArray>
#include <QString>

namespace serment::keys {

// BLAKE2b-256 over fields that cannot run into one another: each is preceded by its kind and its length, and the
// purpose comes first, so that a digest made for one thing never fits another.
class Digest {
  public:
    explicit Digest(const char* purpose);
    Digest& add(const QByteArray& bytes) { return add('b', bytes.constData(), bytes.size()); }
    Digest& add(const QString& text);
    Digest& add(qint64 number);
    Digest& add(char kind, const void* bytes, qint64 size);
    QByteArray result();

  private:
    crypto_generichash_state m_state;
};

inline constexpr int digestSize = 32;

}  // namespace serment::keys
