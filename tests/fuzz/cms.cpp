// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Cms.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment;

static const keys::CertifiedKey& identity() {
    static const keys::CertifiedKey made =
        *keys::createCertificate(QStringLiteral("Fuzz"), QStringLiteral("Fuzz"), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    return made;
}

FUZZ_TARGET(bytes) {
    // Nobody but its own maker encrypts to this key: what opens was never written.
    FUZZ_REQUIRE(!keys::decryptAndVerify(bytes, identity()));
    if (const auto opened = keys::verifySigned(bytes)) FUZZ_REQUIRE(!opened->signerFingerprint.isEmpty());
    (void)keys::verifyDetached(QByteArrayLiteral("paper"), bytes);
    (void)keys::certificateFingerprint(bytes);
}
