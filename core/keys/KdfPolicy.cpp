// SPDX-License-Identifier: GPL-3.0-or-later
// Alone in its file: tests link another definition in its place, and no shipped program has a switch for it.
#include "core/keys/Wrap.h"

namespace serment::keys {

const KdfPolicy& kdfPolicy() {
    constexpr quint64 mebibyte = 1024 * 1024;
    static const KdfPolicy policy{{4, 512 * mebibyte}, {3, 256 * mebibyte}, {10, 1024 * mebibyte}};
    return policy;
}

}  // namespace serment::keys
