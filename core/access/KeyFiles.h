// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/UnitSession.h"
#include "core/journal/Problem.h"

namespace serment::access {

// The steps of a rotation on disk, for rotateKey() and for an opening that finds one interrupted.

// Writes the compartment's file again under another key, into "<name>.db.rotated". Cancelled when progress says so.
Result<void> copyUnderKey(const QString& folder, Compartment compartment, const SecureBuffer& from, const SecureBuffer& to,
                          const journal::Progress& progress);
// Puts the copy in the place of the file; both are whole files at every moment.
Result<void> swapIn(const QString& folder, Compartment compartment);

// After a kill: finds out which of the two keys opens the file, puts it into `keys`, and finishes or forgets the
// rotation in the keyring when `writable`.
Result<void> settlePending(const QString& folder, keys::Keyring& keyring, const keys::Identity& identity, store::CompartmentKeys& keys,
                           bool writable);

}  // namespace serment::access
