// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle, whatever it is wrapped in: ZIP, manifest, record, papers.
#include "core/transfer/Import.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment::transfer;

FUZZ_TARGET(bytes) {
    ZipLimits limits;
    limits.totalBytes = 8 << 20;
    if (const auto entries = readZip(bytes, limits)) {
        qint64 total = 0;
        for (const ZipEntry& entry : *entries) {
            FUZZ_REQUIRE(!entry.name.startsWith(QLatin1Char('/')) && !entry.name.split(QLatin1Char('/')).contains(QStringLiteral("..")));
            total += entry.content.size();
        }
        FUZZ_REQUIRE(total <= limits.totalBytes);
    }
    const auto opened = openBundle(bytes, {{}, QByteArrayLiteral("passphrase")});
    if (opened && opened->payload) FUZZ_REQUIRE(!opened->patient().birthFamilyName.trimmed().isEmpty());
}
