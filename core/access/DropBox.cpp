// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/DropBox.h"

#include <algorithm>

#include "core/access/UnitSession.h"

namespace serment::access {

namespace {

bool isRevoked(store::Database& database, const UserId& user) {
    return database.query(QStringLiteral("SELECT revoked_at FROM unit.user WHERE id = :id"))
        .bind(QStringLiteral(":id"), user)
        .first([](const store::Row& row) { return !row.isNull(0); })
        .value_or(true);
}

// Vouched for by the root key that was pinned at login, or by an account in force that this root key vouches
// for and whose role may renew the key of the team: a psychiatrist, who does not hold the root key.
bool isVouchedFor(store::Database& database, const Login& login, const keys::Keyring& keyring,
                  Compartment team, const keys::CompartmentRecord& box) {
    const QByteArray digest = keys::dropboxDigest(login.unitId, team, box.dropboxPublic);
    if (box.dropboxSigner.isNull()) return keys::isSignedBy(login.rootPublic, digest, box.dropboxEndorsement);
    const keys::UserRecord* signer = keyring.find(box.dropboxSigner);
    if (signer == nullptr || keyring.rootPublic != login.rootPublic) return false;
    const auto role = roleFromName(signer->identity.role);
    if (!role || !login.matrix.allows(*role, Action::RotateKey, team)) return false;
    if (isRevoked(database, box.dropboxSigner)) return false;
    const auto signers = keyring.signersOf(box.dropboxSigner);
    return std::any_of(signers.begin(), signers.end(), [&](const QByteArray& key) {
        return keys::isSignedBy(key, digest, box.dropboxEndorsement);
    });
}

}  // namespace

Result<QByteArray> sealFor(Session& session, Compartment team, const QByteArray& content) {
    const Login& login = static_cast<UnitSession&>(session).login();
    if (login.locked) return fail(ErrorCode::SessionLocked);
    const auto keyring = keys::loadKeyring(login.folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const auto record = keyring->compartments.find(team);
    if (record == keyring->compartments.end() || record->second.dropboxPublic.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("drop-box"));
    const keys::CompartmentRecord& box = record->second;
    return store::attempt([&]() -> Result<QByteArray> {
        if (!isVouchedFor(static_cast<UnitSession&>(session).unitDatabase(), login, *keyring, team, box))
            return fail(ErrorCode::UntrustedSigner, QStringLiteral("drop-box of ") + compartmentName(team));
        return keys::seal(box.dropboxPublic, content);
    });
}

Result<QByteArray> openSealed(store::Database& database, Compartment team, const QByteArray& sealed) {
    auto pairs = database
                     .query(QStringLiteral(
                                "SELECT public_key, secret_key FROM %1.dropbox_key ORDER BY created_at DESC")
                                .arg(compartmentName(team)))
                     .all([](const store::Row& row) {
                         QByteArray secret = row.blob(1);
                         return keys::BoxPair{row.blob(0), SecureBuffer::take(secret)};
                     });
    for (const keys::BoxPair& pair : pairs) {
        const auto opened = keys::unseal(pair, sealed);
        if (opened)
            return QByteArray(reinterpret_cast<const char*>(opened->data()),
                              static_cast<qsizetype>(opened->size()));
    }
    return fail(ErrorCode::DecryptionFailed, QStringLiteral("sealed request"));
}

}  // namespace serment::access
