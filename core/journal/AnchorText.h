// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/base/Result.h"
#include "core/journal/Entry.h"

namespace serment::journal {

// What a short text says of one journal: entry `seq` has a hash that begins so.
struct AnchorClaim {
    Compartment compartment = Compartment::Unit;
    qint64 seq = 0;
    QByteArray headStart;  // 8 bytes
};

struct AnchorNote {
    QString unitStart;  // first 8 digits of the unit's id
    QDateTime at;
    std::vector<AnchorClaim> claims;
};

// About 140 characters of the QR code's alphanumeric set, for released papers and bundles: whoever keeps one can prove
// later that the journals were cut or put back before it.
//     SERMENT1 7D364D5F 20261122T071012Z UN26-0F3A9C12D4E5B6A7 CO12-…
QString anchorText(const QString& unitId, const QDateTime& at, const std::vector<Anchor>& anchors);
// InvalidInput.
Result<AnchorNote> parseAnchorText(const QString& text);

}  // namespace serment::journal
