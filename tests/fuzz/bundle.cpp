// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle, whatever it is wrapped in: ZIP, manifest, record, papers.
#include "core/transfer/Payload.h"
#include "core/transfer/Wrapping.h"
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
    if (wrapperOf(bytes) == Wrapper::SealedZip) {
        (void)openWithPassphrase(bytes, QByteArrayLiteral("passphrase"));
        return;
    }
    const auto payload = readPayload(bytes);
    if (payload) FUZZ_REQUIRE(!payload->patient.birthFamilyName.trimmed().isEmpty() && !payload->detainee.isNull());
}
