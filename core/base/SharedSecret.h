// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/base/SecureBuffer.h"

namespace serment {

// A passphrase for a job that is copied on its way to its thread: one buffer, however many copies. Zeroes what was typed.
inline std::shared_ptr<SecureBuffer> sharedSecret(QString& typed) { return std::make_shared<SecureBuffer>(SecureBuffer::take(typed)); }

}  // namespace serment
