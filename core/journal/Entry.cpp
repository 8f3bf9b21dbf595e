// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Entry.h"

#include "core/keys/Digest.h"

namespace serment::journal {

QByteArray entryHash(const ChainIdentity& chain, const Entry& entry) {
    return keys::Digest("serment journal entry")
        .add(chain.unitId)
        .add(chain.rootPublic)
        .add(compartmentName(chain.compartment))
        .add(entry.seq)
        .add(entry.previous)
        .add(entry.at.toMSecsSinceEpoch())
        .add(entry.user.toString())
        .add(entry.role)
        .add(entry.action)
        .add(entry.detainee.isNull() ? QString() : entry.detainee.toString())
        .add(entry.subject)
        .add(entry.firstRow)
        .add(entry.rowCount)
        .add(entry.rowsHash)
        .result();
}

QByteArray anchorDigest(const QString& unitId, const Anchor& anchor) {
    return keys::Digest("serment anchor")
        .add(unitId)
        .add(compartmentName(anchor.compartment))
        .add(anchor.seq)
        .add(anchor.head)
        .add(anchor.at.toMSecsSinceEpoch())
        .add(anchor.user.toString())
        .result();
}

}  // namespace serment::journal
