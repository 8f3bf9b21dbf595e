// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Recovery.h"

#include "core/access/Grants.h"
#include "core/access/OpenSession.h"
#include "core/access/UnitSession.h"
#include "core/keys/Attempts.h"

namespace serment::access {

namespace {

// Seals again to the new pair what was sealed to the old one.
Result<void> resealed(keys::SealedKeys& sealed, const QByteArray& recoverySealed,
                      const keys::BoxPair& recovery, const keys::PublicIdentity& half) {
    if (!sealed.contains(half.user)) return {};
    const auto key = keys::unseal(recovery, recoverySealed);
    if (!key) return tl::unexpected<Error>(key.error());
    sealed[half.user] = keys::seal(half.boxPublic, *key);
    return {};
}

Result<void> replaceIdentity(keys::Keyring& keyring, keys::UserRecord& record, const keys::BoxPair& recovery,
                             const SecureBuffer& passphrase) {
    auto rootSecret = keys::unseal(recovery, keyring.rootRecovery);
    if (!rootSecret) return tl::unexpected<Error>(rootSecret.error());
    const keys::SignPair root{keyring.rootPublic, std::move(*rootSecret)};
    const keys::Identity identity = keys::createIdentity(record.identity.user);
    auto wrapped = keys::wrapIdentity(identity, passphrase);
    if (!wrapped) return tl::unexpected<Error>(wrapped.error());
    record.former.push_back(record.identity);
    record.identity = keys::publicHalf(identity, record.identity.name, record.identity.role);
    record.identity.endorsement = keys::sign(root, keys::endorsementDigest(record.identity));
    record.secrets = *wrapped;
    const auto role = roleFromName(record.identity.role);
    for (auto& [compartment, keys] : keyring.compartments) {
        // A name put among the holders from outside is given nothing.
        if (!isGranted(keyring, compartment, record.identity.user)) keys.sealed.erase(record.identity.user);
        if (!role || !Matrix::shipped().mayBreakGlass(*role)) keys.breakGlass.erase(record.identity.user);
        if (auto done = resealed(keys.sealed, keys.recovery, recovery, record.identity); !done) return done;
        if (auto done = resealed(keys.breakGlass, keys.recovery, recovery, record.identity); !done)
            return done;
        if (!keys.pending) continue;
        if (auto done = resealed(keys.pending->sealed, keys.pending->recovery, recovery, record.identity);
            !done)
            return done;
    }
    if (role != Role::CoordinatingPhysician) return {};
    return resealed(keyring.rootSealed, keyring.rootRecovery, recovery, record.identity);
}

void endorse(keys::Keyring& keyring, const SecureBuffer& rootSecret, const QByteArray& publicKey) {
    const keys::SignPair root{keyring.rootPublic, rootSecret.clone()};
    keyring.recoveryEndorsement = keys::sign(root, keys::recoveryDigest(keyring.unitId, publicKey));
}

// Everything that opened with the present sheets, sealed to the fresh pair.
Result<void> sealedAnew(keys::Keyring& keyring, const QString& sheet, const QString& otherSheet,
                        const QByteArray& publicKey) {
    const auto present = keys::openRecovery(keyring.recovery, sheet, otherSheet);
    if (!present) return tl::unexpected<Error>(present.error());
    const auto rootSecret = keys::unseal(*present, keyring.rootRecovery);
    if (!rootSecret) return tl::unexpected<Error>(rootSecret.error());
    endorse(keyring, *rootSecret, publicKey);
    std::vector<QByteArray*> boxes{&keyring.rootRecovery};
    for (auto& [compartment, record] : keyring.compartments) {
        boxes.push_back(&record.recovery);
        if (record.pending) boxes.push_back(&record.pending->recovery);
    }
    for (QByteArray* box : boxes) {
        const auto secret = keys::unseal(*present, *box);
        if (!secret) return tl::unexpected<Error>(secret.error());
        *box = keys::seal(publicKey, *secret);
    }
    return {};
}

// The same from the keys that the session holds.
Result<void> sealedAnew(keys::Keyring& keyring, const Login& login, const QByteArray& publicKey) {
    const auto root = keys::openRoot(keyring, login.identity);
    if (!root) return tl::unexpected<Error>(root.error());
    keyring.rootRecovery = keys::seal(publicKey, root->secretKey);
    endorse(keyring, root->secretKey, publicKey);
    for (auto& [compartment, record] : keyring.compartments) {
        const auto held = login.keys.find(compartment);
        if (held == login.keys.end()) return fail(ErrorCode::NoCompartmentKey, compartmentName(compartment));
        if (record.pending) return fail(ErrorCode::UnitBusy, QStringLiteral("a rotation is not finished"));
        record.recovery = keys::seal(publicKey, held->second);
    }
    return {};
}

}  // namespace

Result<void> recoverUser(const QString& folder, const QString& userName, const QString& sheet,
                         const QString& otherSheet, const SecureBuffer& passphrase, const Clock& clock) {
    auto lock = store::UnitLock::acquire(folder);
    if (!lock) return tl::unexpected<Error>(lock.error());
    auto keyring = keys::loadKeyring(folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    keys::UserRecord* record = keyring->find(userName);
    if (record == nullptr)
        return fail(ErrorCode::NotFound, QStringLiteral("account"), QStringLiteral("user"));
    if (record->revokedAt) return fail(ErrorCode::UserRevoked);
    // The sheets sign the account anew: not what somebody wrote into the keyring about it.
    if (!keyring->isEndorsed(record->identity))
        return fail(ErrorCode::UntrustedSigner, QStringLiteral("the account is not confirmed"));
    const auto recovery = keys::openRecovery(keyring->recovery, sheet, otherSheet);
    if (!recovery) return tl::unexpected<Error>(recovery.error());
    if (auto replaced = replaceIdentity(*keyring, *record, *recovery, passphrase); !replaced) return replaced;
    if (auto saved = keys::saveKeyring(folder, *keyring); !saved) return saved;
    keys::clearAttempts(folder, userName);
    auto session = openSession(folder, userName, passphrase, clock);
    if (!session) return tl::unexpected<Error>(session.error());
    return static_cast<UnitSession&>(**session).record({Compartment::Unit,
                                                        actionName(Action::RecoverKey),
                                                        {},
                                                        record->identity.user.toString(),
                                                        clock.nowUtc()});
}

Result<QStringList> renewRecovery(Session& session, const QString& sheet, const QString& otherSheet) {
    const Login& login = static_cast<UnitSession&>(session).login();
    return session.write(Act{Action::RecoverKey, Compartment::Unit, {}, QStringLiteral("sheets")},
                         [&](store::Database&) -> Result<QStringList> {
                             auto keyring = keyringOf(login);
                             if (!keyring) return tl::unexpected<Error>(keyring.error());
                             const keys::NewRecovery fresh = keys::createRecovery();
                             auto replaced =
                                 sheet.isEmpty() && otherSheet.isEmpty()
                                     ? sealedAnew(*keyring, login, fresh.record.publicKey)
                                     : sealedAnew(*keyring, sheet, otherSheet, fresh.record.publicKey);
                             if (!replaced) return tl::unexpected<Error>(replaced.error());
                             keyring->recovery = fresh.record;
                             if (auto saved = keys::saveKeyring(login.folder, *keyring); !saved)
                                 return tl::unexpected<Error>(saved.error());
                             return fresh.sheets;
                         });
}

Result<void> grantFromSheets(Session& session, const UserId& user, Compartment compartment,
                             const QString& sheet, const QString& otherSheet) {
    const Login& login = static_cast<UnitSession&>(session).login();
    const Act act{Action::ManageUsers, Compartment::Unit, {}, user.toString()};
    return session.write(act, [&](store::Database&) -> Result<void> {
        auto keyring = keyringOf(login);
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        const keys::UserRecord* record = keyring->find(user);
        if (record == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("account"));
        if (record->revokedAt) return fail(ErrorCode::UserRevoked);
        if (!keyring->isEndorsed(record->identity))
            return fail(ErrorCode::UntrustedSigner, QStringLiteral("the account is not confirmed"));
        const auto recovery = keys::openRecovery(keyring->recovery, sheet, otherSheet);
        if (!recovery) return tl::unexpected<Error>(recovery.error());
        keys::CompartmentRecord& held = keyring->compartments[compartment];
        const auto key = keys::unseal(*recovery, held.recovery);
        if (!key) return tl::unexpected<Error>(key.error());
        held.sealed[user] = keys::seal(record->identity.boxPublic, *key);
        auto rootSecret = keys::unseal(*recovery, keyring->rootRecovery);
        if (!rootSecret) return tl::unexpected<Error>(rootSecret.error());
        grantByRoot(*keyring, compartment, user, {keyring->rootPublic, std::move(*rootSecret)});
        return keys::saveKeyring(login.folder, *keyring);
    });
}

}  // namespace serment::access
