// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata of a media beside one document, which they may or may not describe.
#include "core/transfer/ForeignDocument.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment::transfer;

FUZZ_TARGET(bytes) {
    const std::vector<ZipEntry> media{{QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"), bytes},
                                      {QStringLiteral("IHE_XDM/SUBSET01/DOC00001.PDF"), QByteArrayLiteral("%PDF-1.4 seed")}};
    const auto documents = readXdm(media);
    if (documents) FUZZ_REQUIRE(!documents->empty());
}
