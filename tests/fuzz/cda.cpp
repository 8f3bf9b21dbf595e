// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ForeignDocument.h"
#include "tests/fuzz/Fuzz.h"

FUZZ_TARGET(bytes) {
    const auto document = serment::transfer::readCda(bytes);
    if (document) FUZZ_REQUIRE(!document->content.isEmpty() && !document->mimeType.isEmpty());
}
