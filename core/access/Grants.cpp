// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Grants.h"

#include <algorithm>

#include "core/access/Settings.h"
#include "core/journal/Rows.h"

namespace serment::access {

namespace {

bool signedByHolder(const keys::Keyring& keyring, Compartment compartment, const keys::Grant& grant, const QByteArray& digest) {
    const keys::UserRecord* giver = keyring.find(grant.by);
    if (giver == nullptr) return false;
    const auto role = roleFromName(giver->identity.role);
    if (!role || !Matrix::shipped().allows(*role, Action::GrantKey, compartment)) return false;
    const auto signers = keyring.signersOf(grant.by);
    return std::any_of(signers.begin(), signers.end(),
                       [&](const QByteArray& key) { return keys::isSignedBy(key, digest, grant.signature); });
}

bool isInForce(const keys::Keyring& keyring, const keys::UserRecord& record, const std::set<UserId>& closed) {
    return !record.revokedAt && !closed.contains(record.identity.user) && keyring.isEndorsed(record.identity);
}

}  // namespace

Result<keys::Keyring> keyringOf(const Login& login) {
    auto keyring = keys::loadKeyring(login.folder);
    if (keyring && (keyring->rootPublic != login.rootPublic || keyring->unitId != login.unitId))
        return fail(ErrorCode::TamperDetected, QStringLiteral("keyring.json"));
    return keyring;
}

void grantByRoot(keys::Keyring& keyring, Compartment compartment, const UserId& user, const keys::SignPair& root) {
    keyring.compartments[compartment].grants[user] = {{}, keys::sign(root, keys::grantDigest(keyring.unitId, compartment, user))};
}

void grantByHolder(keys::Keyring& keyring, Compartment compartment, const UserId& user, const keys::Identity& holder) {
    keyring.compartments[compartment].grants[user] = {
        holder.user, keys::sign(holder.sign, keys::grantDigest(keyring.unitId, compartment, user))};
}

bool isGranted(const keys::Keyring& keyring, Compartment compartment, const UserId& user) {
    if (compartment == Compartment::Unit) return true;
    const auto record = keyring.compartments.find(compartment);
    if (record == keyring.compartments.end()) return false;
    const auto grant = record->second.grants.find(user);
    if (grant == record->second.grants.end()) return false;
    const QByteArray digest = keys::grantDigest(keyring.unitId, compartment, user);
    if (grant->second.by.isNull()) return keys::isSignedBy(keyring.rootPublic, digest, grant->second.signature);
    return signedByHolder(keyring, compartment, grant->second, digest);
}

Result<keys::SealedKeys> sealToHolders(const keys::Keyring& keyring, Compartment compartment, const std::set<UserId>& closed,
                                       const SecureBuffer& key) {
    keys::SealedKeys sealed;
    for (const auto& [user, box] : keyring.compartments.at(compartment).sealed) {
        const keys::UserRecord* record = keyring.find(user);
        if (record == nullptr || !isInForce(keyring, *record, closed)) continue;
        if (!isGranted(keyring, compartment, user)) return fail(ErrorCode::TamperDetected, record->identity.name);
        sealed[user] = keys::seal(record->identity.boxPublic, key);
    }
    return sealed;
}

keys::SealedKeys sealToEntitled(const keys::Keyring& keyring, const Matrix& matrix, const std::set<UserId>& closed,
                                const SecureBuffer& key) {
    keys::SealedKeys sealed;
    for (const keys::UserRecord& record : keyring.users) {
        const auto role = roleFromName(record.identity.role);
        const UserId& user = record.identity.user;
        const bool holds = keyring.compartments.at(Compartment::Psychiatric).sealed.contains(user);
        if (role && matrix.mayBreakGlass(*role) && !holds && isInForce(keyring, record, closed))
            sealed[user] = keys::seal(record.identity.boxPublic, key);
    }
    return sealed;
}

Result<QByteArray> sealToRecovery(const keys::Keyring& keyring, const SecureBuffer& key) {
    const QByteArray& publicKey = keyring.recovery.publicKey;
    if (!keys::isSignedBy(keyring.rootPublic, keys::recoveryDigest(keyring.unitId, publicKey), keyring.recoveryEndorsement))
        return fail(ErrorCode::TamperDetected, QStringLiteral("recovery key"));
    return keys::seal(publicKey, key);
}

Result<AccountsState> accountsState(store::Database& database) {
    AccountsState state;
    const auto users = database.query(QStringLiteral("SELECT id, revoked_at FROM unit.user")).all([](const store::Row& row) {
        return std::pair(row.id<UserTag>(0), !row.isNull(1));
    });
    for (const auto& [user, closed] : users) {
        if (auto sound = journal::checkRows(database, Compartment::Unit, QStringLiteral("user"), QStringLiteral("id"), user.toString());
            !sound)
            return tl::unexpected<Error>(sound.error());
        if (closed) state.closed.insert(user);
    }
    if (auto sound = journal::checkRows(database, Compartment::Unit, QStringLiteral("setting"), QStringLiteral("name"),
                                        QString::fromLatin1(breakGlassSetting));
        !sound)
        return tl::unexpected<Error>(sound.error());
    state.emergencies = settingValue(database, QString::fromLatin1(breakGlassSetting)) == QLatin1String("true");
    return state;
}

Result<keys::PendingKey> sealedAfresh(const keys::Keyring& keyring, Compartment compartment, const Matrix& matrix,
                                      const AccountsState& state, const SecureBuffer& key) {
    auto sealed = sealToHolders(keyring, compartment, state.closed, key);
    if (!sealed) return tl::unexpected<Error>(sealed.error());
    auto recovery = sealToRecovery(keyring, key);
    if (!recovery) return tl::unexpected<Error>(recovery.error());
    const bool emergencies = compartment == Compartment::Psychiatric && state.emergencies;
    return keys::PendingKey{std::move(*sealed),
                            emergencies ? sealToEntitled(keyring, matrix, state.closed, key) : keys::SealedKeys(),
                            std::move(*recovery)};
}

}  // namespace serment::access
