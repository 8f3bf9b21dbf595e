// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"

namespace serment::access {

// Begins the detail of the error of a box that nobody vouches for.
inline constexpr auto dropBoxDetail = QLatin1String("drop-box of ");

// Puts something into the box of a team without holding its key: a somatic nurse registers a request meant for the
// psychiatric team. What is sealed opens for the holders of the compartment only; the sender cannot read it again.
// Call it before or inside write(), and store the result as a BLOB. UntrustedSigner (detail: dropBoxDetail and the team)
// when the box's public key bears neither the signature of the unit nor that of somebody who may renew it, or might when
// it was put in force; the next opening of such a one renews it.
Result<QByteArray> sealFor(Session& session, Compartment team, const QByteArray& content);

// Opens what was sealed for a team whose compartment this session holds; inside read() or write(), with the
// permission Action::OpenSealedRequest checked there. A rotated box still opens what was sealed before.
// NoCompartmentKey, DecryptionFailed.
Result<QByteArray> openSealed(store::Database& database, Compartment team, const QByteArray& sealed);

}  // namespace serment::access
