// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecureBuffer.h"

#include <sodium.h>

#include <QString>
#include <cassert>
#include <cstring>
#include <new>
#include <utility>

namespace serment {

namespace {

unsigned char* allocate(size_t size) {
    if (sodium_init() < 0) throw std::bad_alloc();
    auto* data = static_cast<unsigned char*>(sodium_malloc(size));
    if (data == nullptr) throw std::bad_alloc();
    return data;
}

}  // namespace

SecureBuffer::SecureBuffer(size_t size) : m_size(size) {
    if (size == 0) return;
    m_data = allocate(size);
    std::memset(m_data, 0, size);
}

SecureBuffer::~SecureBuffer() {
    if (m_data != nullptr) sodium_free(m_data);
}

SecureBuffer::SecureBuffer(SecureBuffer&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecureBuffer& SecureBuffer::operator=(SecureBuffer&& other) noexcept {
    if (this == &other) return *this;
    if (m_data != nullptr) sodium_free(m_data);
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecureBuffer SecureBuffer::random(size_t size) {
    SecureBuffer buffer(size);
    if (size > 0) randombytes_buf(buffer.m_data, size);
    return buffer;
}

SecureBuffer SecureBuffer::copyOf(const unsigned char* bytes, size_t size) {
    SecureBuffer buffer(size);
    if (size > 0) std::memcpy(buffer.m_data, bytes, size);
    return buffer;
}

SecureBuffer SecureBuffer::take(QByteArray& bytes) {
    auto buffer =
        copyOf(reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()));
    wipe(bytes);
    return buffer;
}

SecureBuffer SecureBuffer::take(QString& text) {
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return take(utf8);
}

SecureBuffer SecureBuffer::part(size_t from, size_t size) const {
    assert(from + size <= m_size);
    return copyOf(m_data + from, size);
}

bool SecureBuffer::sameAs(const SecureBuffer& other) const {
    if (m_size != other.m_size) return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text) {
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

}  // namespace serment
