// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/transfer/Import.h"

namespace serment::transfer {

// A part of a received bundle that the colleague who received it could not open: it waits for its team.
struct SealedPart {
    QString id;
    DetaineeId detainee;
    QString senderName;
    QDateTime receivedAt;
    qint64 size = 0;
    bool needsPassphrase = false;
    bool operator==(const SealedPart&) const = default;
};

// Those that nobody opened yet, for whoever is of the psychiatric team; empty for others. Oldest first.
Result<std::vector<SealedPart>> sealedParts(access::Session& session);

// Opens one into the file that the rest of its bundle went to, or previews it. Errors: NotFound, MissingField or
// DecryptionFailed (passphrase, or another team's certificate), HostileInput when it is about another person than the bundle
// it came in, those of importBundle.
Result<ImportOutcome> openSealedPart(access::Session& session, const QString& id, const QByteArray& passphrase, bool dryRun = false);

}  // namespace serment::transfer
