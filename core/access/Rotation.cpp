// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Rotation.h"

#include <mutex>

#include "core/access/Certificate.h"
#include "core/access/KeyFiles.h"
#include "core/access/Settings.h"

namespace serment::access {

namespace {

// From here on both keys are in the keyring, whatever happens.
Result<void> announce(const Login& login, Compartment compartment, const SecureBuffer& fresh) {
    auto keyring = keys::loadKeyring(login.folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    keys::CompartmentRecord& record = keyring->compartments[compartment];
    record.pending = keys::PendingKey{sealAgain(*keyring, record.sealed, fresh),
                                      sealAgain(*keyring, record.breakGlass, fresh),
                                      keys::seal(keyring->recovery.publicKey, fresh)};
    record.rotationDue = true;
    return keys::saveKeyring(login.folder, *keyring);
}

void insertBox(store::Database& database, Compartment compartment, const keys::BoxPair& pair,
               const QDateTime& now) {
    database
        .query(QStringLiteral("INSERT INTO %1.dropbox_key(public_key, secret_key, created_at) "
                              "VALUES(:public, :secret, :at)")
                   .arg(compartmentName(compartment)))
        .bind(QStringLiteral(":public"), pair.publicKey)
        .bind(QStringLiteral(":secret"), QByteArray(reinterpret_cast<const char*>(pair.secretKey.data()),
                                                    static_cast<qsizetype>(pair.secretKey.size())))
        .bind(QStringLiteral(":at"), now)
        .run();
}

// The new box in the keyring, vouched for by the root key, or by the holder who rotates and has no root key.
Result<void> vouchFor(const Login& login, Compartment compartment, const keys::BoxPair& pair) {
    auto keyring = keys::loadKeyring(login.folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const auto root = keys::openRoot(*keyring, login.identity);
    keys::CompartmentRecord& record = keyring->compartments[compartment];
    record.dropboxPublic = pair.publicKey;
    record.dropboxSigner = root ? UserId() : login.user.id;
    record.dropboxEndorsement = keys::sign(root ? *root : login.identity.sign,
                                           keys::dropboxDigest(keyring->unitId, compartment, pair.publicKey));
    return keys::saveKeyring(login.folder, *keyring);
}

// The signed entry, and what else whoever had the old key could read in the file: the pair of the team's
// drop-box and the private key of its certificate. Under the old key still. The former ones stay, for what
// was sealed to them.
Result<void> renewTeamKeys(Session& session, Compartment compartment) {
    const Login& login = static_cast<UnitSession&>(session).login();
    const auto profile = unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    return session.write(
        Act{Action::RotateKey, compartment, {}, {}}, [&](store::Database& database) -> Result<void> {
            if (compartment == Compartment::Unit) return {};
            const auto fresh = teamCertificate(*profile, compartment, session.clock().nowUtc());
            if (!fresh) return tl::unexpected<Error>(fresh.error());
            const keys::BoxPair pair = keys::BoxPair::create();
            insertBox(database, compartment, pair, session.clock().nowUtc());
            installCertificate(database, compartment, *fresh, session.clock().nowUtc(), session.user().id);
            return vouchFor(login, compartment, pair);
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
    if (auto renewed = renewTeamKeys(session, compartment); !renewed) return renewed;
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
