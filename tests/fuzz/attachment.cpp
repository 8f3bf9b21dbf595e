// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Attachment.h"
#include "tests/fuzz/Fuzz.h"

FUZZ_TARGET(bytes) {
    const auto type = serment::records::attachmentType(bytes);
    if (type) FUZZ_REQUIRE(!bytes.isEmpty() && type->contains(QLatin1Char('/')));
}
