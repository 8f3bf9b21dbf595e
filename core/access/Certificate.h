// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

#include "core/access/Session.h"

namespace serment::access {

// X.509 on P-256, self-signed: what another unit encrypts a bundle to, and knows its signature by. The teams have
// one each, so that the psychiatric part of a bundle opens for the psychiatric team only.
struct CertifiedKey {
    QByteArray certificatePem;
    QByteArray keyPem;  // PKCS #8, kept in the team's encrypted file
};

// `commonName` and `organisation` are printed in it (cut to 64 characters each). Valid ten years from `from`.
Result<CertifiedKey> createCertificate(const QString& commonName, const QString& organisation, const QDateTime& from);

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

// SHA-256 of a PEM certificate as "AB:CD:…", to compare by telephone. InvalidInput when it is none.
Result<QString> certificateFingerprint(const QByteArray& pem);

}  // namespace serment::access
