// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Rotation.h"

#include <mutex>

#include "core/access/KeyFiles.h"

namespace serment::access {

namespace {

keys::SealedKeys sealedAgain(const keys::Keyring& keyring, const keys::SealedKeys& holders,
                             const SecureBuffer& key) {
    keys::SealedKeys sealed;
    for (const auto& [user, box] : holders) {
        const keys::UserRecord* record = keyring.find(user);
        if (record != nullptr && !record->revokedAt && keyring.isEndorsed(record->identity))
            sealed[user] = keys::seal(record->identity.boxPublic, key);
    }
    return sealed;
}

// From here on both keys are in the keyring, whatever happens.
Result<void> announce(const Login& login, Compartment compartment, const SecureBuffer& fresh) {
    auto keyring = keys::loadKeyring(login.folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    keys::CompartmentRecord& record = keyring->compartments[compartment];
    record.pending = keys::PendingKey{sealedAgain(*keyring, record.sealed, fresh),
                                      sealedAgain(*keyring, record.breakGlass, fresh),
                                      keys::seal(keyring->recovery.publicKey, fresh)};
    record.rotationDue = true;
    return keys::saveKeyring(login.folder, *keyring);
}

// The signed entry, and the team's new drop-box pair, under the old key still.
Result<void> renewDropBox(Session& session, Compartment compartment) {
    Login& login = static_cast<UnitSession&>(session).login();
    return session.write(
        Act{Action::RotateKey, compartment, {}, {}}, [&](store::Database& database) -> Result<void> {
            auto keyring = keys::loadKeyring(login.folder);
            if (!keyring) return tl::unexpected<Error>(keyring.error());
            const auto root = keys::openRoot(*keyring, login.identity);
            // Only the unit's root key vouches for a drop-box; a psychiatrist who rotates keeps the present
            // one.
            if (compartment == Compartment::Unit || !root) return {};
            const keys::BoxPair pair = keys::BoxPair::create();
            database
                .query(QStringLiteral("INSERT INTO %1.dropbox_key(public_key, secret_key, created_at) "
                                      "VALUES(:public, :secret, :at)")
                           .arg(compartmentName(compartment)))
                .bind(QStringLiteral(":public"), pair.publicKey)
                .bind(QStringLiteral(":secret"),
                      QByteArray(reinterpret_cast<const char*>(pair.secretKey.data()),
                                 static_cast<qsizetype>(pair.secretKey.size())))
                .bind(QStringLiteral(":at"), session.clock().nowUtc())
                .run();
            keys::CompartmentRecord& record = keyring->compartments[compartment];
            record.dropboxPublic = pair.publicKey;
            record.dropboxEndorsement =
                keys::sign(*root, keys::dropboxDigest(keyring->unitId, compartment, pair.publicKey));
            return keys::saveKeyring(login.folder, *keyring);
        });
}

}  // namespace

Result<std::vector<Compartment>> rotationsDue(Session& session) {
    const auto keyring = keys::loadKeyring(static_cast<UnitSession&>(session).login().folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    std::vector<Compartment> due;
    for (const auto& [compartment, record] : keyring->compartments)
        if (record.rotationDue || record.pending) due.push_back(compartment);
    return due;
}

Result<void> rotateKey(Session& session, Compartment compartment, const journal::Progress& progress) {
    auto& unit = static_cast<UnitSession&>(session);
    Login& login = unit.login();
    if (login.locked) return fail(ErrorCode::SessionLocked);
    if (!login.lock) return fail(ErrorCode::UnitReadOnly);
    if (unit.isShared()) return fail(ErrorCode::UnitBusy, QStringLiteral("a worker has the unit open"));
    const std::lock_guard guard(login.lock->mutex());
    if (auto renewed = renewDropBox(session, compartment); !renewed) return renewed;
    SecureBuffer fresh = SecureBuffer::random(32);
    if (auto announced = announce(login, compartment, fresh); !announced) return announced;
    return unit.reopenAround([&]() -> Result<void> {
        if (auto copied =
                copyUnderKey(login.folder, compartment, login.keys.at(compartment), fresh, progress);
            !copied)
            return copied;
        if (auto swapped = swapIn(login.folder, compartment); !swapped) return swapped;
        auto keyring = keys::loadKeyring(login.folder);
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        return settlePending(login.folder, *keyring, login.identity, login.keys, true);
    });
}

}  // namespace serment::access
