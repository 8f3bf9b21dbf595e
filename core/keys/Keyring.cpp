// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Keyring.h"

#include <algorithm>
#include <cstring>

#include "core/keys/Digest.h"

namespace serment::keys {

namespace {

QByteArray contextOf(const UserId& user) {
    return "serment user secrets " + user.toString().toUtf8();
}

template <typename Users, typename Matches>
auto findIn(Users& users, Matches matches) -> decltype(users.data()) {
    const auto found = std::find_if(users.begin(), users.end(), matches);
    return found == users.end() ? nullptr : &*found;
}

}  // namespace

QByteArray endorsementDigest(const PublicIdentity& identity) {
    return Digest("serment user")
        .add(identity.user.toString())
        .add(identity.name)
        .add(identity.role)
        .add(identity.boxPublic)
        .add(identity.signPublic)
        .result();
}

QByteArray dropboxDigest(const QString& unitId, Compartment compartment, const QByteArray& publicKey) {
    return Digest("serment drop-box").add(unitId).add(compartmentName(compartment)).add(publicKey).result();
}

QByteArray grantDigest(const QString& unitId, Compartment compartment, const UserId& user) {
    return Digest("serment grant").add(unitId).add(compartmentName(compartment)).add(user.toString()).result();
}

QByteArray recoveryDigest(const QString& unitId, const QByteArray& publicKey) {
    return Digest("serment recovery").add(unitId).add(publicKey).result();
}

UserRecord* Keyring::find(const QString& name) {
    return findIn(users, [&](const UserRecord& user) { return user.identity.name == name; });
}
const UserRecord* Keyring::find(const QString& name) const {
    return findIn(users, [&](const UserRecord& user) { return user.identity.name == name; });
}
UserRecord* Keyring::find(const UserId& id) {
    return findIn(users, [&](const UserRecord& user) { return user.identity.user == id; });
}
const UserRecord* Keyring::find(const UserId& id) const {
    return findIn(users, [&](const UserRecord& user) { return user.identity.user == id; });
}

bool Keyring::isEndorsed(const PublicIdentity& identity) const {
    return isSignedBy(rootPublic, endorsementDigest(identity), identity.endorsement);
}

std::vector<QByteArray> Keyring::signersOf(const UserId& id) const {
    std::vector<QByteArray> signers;
    const UserRecord* user = find(id);
    if (user == nullptr) return signers;
    if (isEndorsed(user->identity)) signers.push_back(user->identity.signPublic);
    for (const PublicIdentity& former : user->former)
        if (isEndorsed(former)) signers.push_back(former.signPublic);
    return signers;
}

Identity createIdentity(const UserId& user) {
    return {user, BoxPair::create(), SignPair::create()};
}

Result<Wrapped> wrapIdentity(const Identity& identity, const SecureBuffer& passphrase) {
    SecureBuffer secrets(identity.box.secretKey.size() + identity.sign.secretKey.size());
    std::memcpy(secrets.data(), identity.box.secretKey.data(), identity.box.secretKey.size());
    std::memcpy(secrets.data() + identity.box.secretKey.size(), identity.sign.secretKey.data(),
                identity.sign.secretKey.size());
    return wrap(secrets, passphrase, contextOf(identity.user));
}

Result<Identity> unwrapIdentity(const UserRecord& record, const SecureBuffer& passphrase) {
    const auto secrets = unwrap(record.secrets, passphrase, contextOf(record.identity.user));
    if (!secrets) return tl::unexpected<Error>(secrets.error());
    if (secrets->size() != crypto_box_SECRETKEYBYTES + crypto_sign_SECRETKEYBYTES)
        return fail(ErrorCode::Damaged, QStringLiteral("keyring.json"));
    return Identity{record.identity.user,
                    BoxPair{record.identity.boxPublic, secrets->part(0, crypto_box_SECRETKEYBYTES)},
                    SignPair{record.identity.signPublic,
                             secrets->part(crypto_box_SECRETKEYBYTES, crypto_sign_SECRETKEYBYTES)}};
}

PublicIdentity publicHalf(const Identity& identity, const QString& name, const QString& role) {
    return {identity.user, name, role, identity.box.publicKey, identity.sign.publicKey, {}};
}

Result<std::map<Compartment, SecureBuffer>> openKeys(const Keyring& keyring, const Identity& identity) {
    std::map<Compartment, SecureBuffer> opened;
    for (const auto& [compartment, record] : keyring.compartments) {
        const auto sealed = record.sealed.find(identity.user);
        if (sealed == record.sealed.end()) continue;
        auto key = unseal(identity.box, sealed->second);
        if (!key || key->size() != 32) return fail(ErrorCode::Damaged, QStringLiteral("keyring.json"));
        opened[compartment] = std::move(*key);
    }
    return opened;
}

Result<SignPair> openRoot(const Keyring& keyring, const Identity& identity) {
    const auto sealed = keyring.rootSealed.find(identity.user);
    if (sealed == keyring.rootSealed.end()) return fail(ErrorCode::NotPermitted, QStringLiteral("root key"));
    auto secret = unseal(identity.box, sealed->second);
    if (!secret) return tl::unexpected<Error>(secret.error());
    return SignPair{keyring.rootPublic, std::move(*secret)};
}

}  // namespace serment::keys
