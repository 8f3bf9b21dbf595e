// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Cms.h"
#include "core/transfer/Shuttle.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment;

// The words inside the signature are what a stranger chooses: they are signed here, so that the parser is reached.
static QByteArray signedWords(const QByteArray& words) {
    static const keys::CertifiedKey made =
        *keys::createCertificate(QStringLiteral("Fuzz"), QStringLiteral("Fuzz"), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    return *keys::signContent(words, made);
}

FUZZ_TARGET(bytes) {
    (void)transfer::readReceipt(bytes);
    if (bytes.isEmpty()) return;
    const auto receipt = transfer::readReceipt(signedWords(bytes));
    if (receipt) FUZZ_REQUIRE(receipt->receivedAt.isValid() && !receipt->reference.isEmpty());
}
