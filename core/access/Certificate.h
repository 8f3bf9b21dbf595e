// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

#include "core/access/Session.h"
#include "core/keys/Cms.h"

namespace serment::access {

using keys::CertifiedKey;

struct UnitProfile;
// The certificate of a team under the names of the unit.
Result<CertifiedKey> teamCertificate(const UnitProfile& profile, Compartment team, const QDateTime& from);
// Puts it into force inside the caller's transaction; the one before is retired, and kept.
void installCertificate(store::Database& database, Compartment team, const CertifiedKey& certificate, const QDateTime& at,
                        const UserId& by);

// The certificate in force of a compartment (coordination: the unit itself; somatic; psychiatric; prevention), with
// its private key. The act is checked as one of the compartment (Action::ExportBundle or ImportBundle…).
Result<CertifiedKey> certifiedKey(Session& session, Action purpose, Compartment compartment);

// The same with the retired ones after it: what another unit sealed to a former certificate still opens.
Result<std::vector<CertifiedKey>> certifiedKeys(Session& session, Action purpose, Compartment compartment);

// The public certificates alone, which every account may read and give to another unit.
Result<QByteArray> publicCertificate(Session& session, Compartment compartment);

}  // namespace serment::access
