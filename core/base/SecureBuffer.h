// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <cstddef>

namespace serment {

// Bytes that must not outlive their use: keys, passphrases. Allocated by libsodium between guard pages, locked
// in memory, left out of core dumps, zeroed when freed. Moves, never copies by accident: clone() says so.
class SecureBuffer {
  public:
    SecureBuffer() = default;
    explicit SecureBuffer(size_t size);  // zeroed
    ~SecureBuffer();
    SecureBuffer(SecureBuffer&& other) noexcept;
    SecureBuffer& operator=(SecureBuffer&& other) noexcept;
    SecureBuffer(const SecureBuffer&) = delete;
    SecureBuffer& operator=(const SecureBuffer&) = delete;

    static SecureBuffer random(size_t size);
    static SecureBuffer copyOf(const unsigned char* bytes, size_t size);
    // Takes the bytes and zeroes the source.
    static SecureBuffer take(QByteArray& bytes);
    static SecureBuffer take(QString& text);  // as UTF-8
    SecureBuffer clone() const { return copyOf(m_data, m_size); }

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    // Bytes [from, from + size), in a buffer of their own.
    SecureBuffer part(size_t from, size_t size) const;
    // In constant time; buffers of different sizes differ.
    bool sameAs(const SecureBuffer& other) const;

  private:
    unsigned char* m_data = nullptr;
    size_t m_size = 0;
};

// Zeroes bytes that went through an ordinary container.
void wipe(QByteArray& bytes);
void wipe(QString& text);

}  // namespace serment
