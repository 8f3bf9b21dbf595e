// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/DropBox.h"

#include "core/access/UnitSession.h"

namespace serment::access {

Result<QByteArray> sealFor(Session& session, Compartment team, const QByteArray& content) {
    const Login& login = static_cast<UnitSession&>(session).login();
    if (login.locked) return fail(ErrorCode::SessionLocked);
    const auto keyring = keys::loadKeyring(login.folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const auto record = keyring->compartments.find(team);
    if (record == keyring->compartments.end() || record->second.dropboxPublic.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("drop-box"));
    const keys::CompartmentRecord& box = record->second;
    // The root key that was pinned at login, not the one the file says now.
    if (!keys::isSignedBy(login.rootPublic, keys::dropboxDigest(login.unitId, team, box.dropboxPublic),
                          box.dropboxEndorsement))
        return fail(ErrorCode::UntrustedSigner, QStringLiteral("drop-box of ") + compartmentName(team));
    return keys::seal(box.dropboxPublic, content);
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
