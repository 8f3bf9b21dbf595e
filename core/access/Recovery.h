// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/base/SecureBuffer.h"

#include <QStringList>

namespace serment::access {

// A lost passphrase: two of the three printed sheets give the account a new pair of keys under a new passphrase, and
// the compartments that it held before. What the user signed so far stays verifiable. Errors: InvalidInput (detail
// "sheet 1" or "sheet 2": a typing error), DecryptionFailed (sheets of another unit), NotFound, UserRevoked.
// The passphrase is the caller's to check with keys::checkPassphrase.
Result<void> recoverUser(const QString& folder, const QString& userName, const QString& sheet, const QString& otherSheet,
                         const SecureBuffer& passphrase, const Clock& clock);

// Three new sheets, for when one was lost or a custodian has changed; the former ones open nothing of this unit from
// then on (a copy of the keyring made before still obeys them). From two of the present sheets, or without any (both
// texts empty) by a coordinating physician who holds every key (NoCompartmentKey otherwise). Permission RecoverKey.
Result<QStringList> renewRecovery(Session& session, const QString& sheet, const QString& otherSheet);

// Grants the key of a compartment that nobody in the unit holds yet (the first psychiatrist's), from two sheets.
// Permission ManageUsers; the account must be confirmed.
Result<void> grantFromSheets(Session& session, const UserId& user, Compartment compartment, const QString& sheet,
                             const QString& otherSheet);

}  // namespace serment::access
