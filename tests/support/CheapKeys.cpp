// SPDX-License-Identifier: GPL-3.0-or-later
// In place of core/keys/KdfPolicy.cpp, linked as an object: no order of libraries and no linker takes the shipped one.
#include "core/keys/Wrap.h"

const serment::keys::KdfPolicy& serment::keys::kdfPolicy() {
    static const KdfPolicy policy{{1, 8192}, {1, 8192}, {4, 1 << 20}};
    return policy;
}
