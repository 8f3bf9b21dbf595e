// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Users.h"

#include <QRegularExpression>
#include <functional>
#include <mutex>

#include "core/access/Accounts.h"
#include "core/access/Grants.h"
#include "core/access/UnitSession.h"

namespace serment::access {

namespace {

Login& loginOf(Session& session) {
    return static_cast<UnitSession&>(session).login();
}

Result<void> validate(const NewUser& user) {
    static const QRegularExpression name(QStringLiteral("^[a-z0-9][a-z0-9._-]{1,31}$"));
    static const QRegularExpression rpps(QStringLiteral("^[0-9]{11}$"));
    if (!name.match(user.name).hasMatch())
        return fail(ErrorCode::InvalidInput, QStringLiteral("login name"), QStringLiteral("name"));
    if (user.displayName.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {}, QStringLiteral("display_name"));
    if (!user.rpps.isEmpty() && !rpps.match(user.rpps).hasMatch())
        return fail(ErrorCode::InvalidInput, QStringLiteral("RPPS has 11 digits"), QStringLiteral("rpps"));
    return {};
}

// The keys of the role's row in the matrix, as far as this login holds them.
void grantDefaults(keys::Keyring& keyring, const Login& login, const keys::PublicIdentity& half,
                   const keys::SignPair& root) {
    const Role role = roleFromName(half.role).value_or(Role::Secretary);
    for (const Compartment compartment : login.matrix.defaultKeys(role)) {
        const auto key = login.keys.find(compartment);
        if (key == login.keys.end()) continue;
        keyring.compartments[compartment].sealed[half.user] = keys::seal(half.boxPublic, key->second);
        grantByRoot(keyring, compartment, half.user, root);
    }
    if (role == Role::CoordinatingPhysician)
        keyring.rootSealed[half.user] = keys::seal(half.boxPublic, root.secretKey);
}

// Changes the keyring of the login's unit, inside a write().
Result<void> changeKeyring(const Login& login, const std::function<Result<void>(keys::Keyring&)>& change) {
    auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    if (auto changed = change(*keyring); !changed) return changed;
    return keys::saveKeyring(login.folder, *keyring);
}

// The account that is about to be vouched for is the one that the list shows: name and role of the keyring, which get the
// signature, are those of unit.db.
Result<void> checkAsShown(store::Database& database, const keys::PublicIdentity& half) {
    const auto shown = database.query(QStringLiteral("SELECT name, role FROM unit.user WHERE id = :id"))
                           .bind(QStringLiteral(":id"), half.user)
                           .first([](const store::Row& row) { return std::pair(row.text(0), row.text(1)); });
    if (shown != std::pair(half.name, half.role)) return fail(ErrorCode::TamperDetected, QStringLiteral("account"));
    return {};
}

}  // namespace

void insertUserRow(store::Database& database, const UserId& id, const NewUser& user, const QDateTime& at) {
    const auto text = [](const QString& value) {
        return value.isNull() ? QString(QLatin1String("")) : value;
    };
    database
        .query(QStringLiteral("INSERT INTO unit.user(id, name, display_name, title, rpps, role, created_at) "
                              "VALUES(:id, :name, :display, :title, :rpps, :role, :at)"))
        .bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":name"), user.name)
        .bind(QStringLiteral(":display"), user.displayName)
        .bind(QStringLiteral(":title"), text(user.title))
        .bind(QStringLiteral(":rpps"), text(user.rpps))
        .bind(QStringLiteral(":role"), roleName(user.role))
        .bind(QStringLiteral(":at"), at)
        .run();
}

Result<std::vector<UserAccount>> users(Session& session) {
    const auto keyring = keyringOf(loginOf(session));
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return session.read(Act{Action::ViewSettings, Compartment::Unit, {}, {}},
                        [&](store::Database& database) -> Result<std::vector<UserAccount>> {
                            return database
                                .query(QStringLiteral("SELECT id, name, display_name, title, rpps, role, "
                                                      "revoked_at FROM unit.user ORDER BY created_at, name"))
                                .all([&](const store::Row& row) {
                                    UserAccount account{row.id<UserTag>(0),
                                                        row.text(1),
                                                        row.text(2),
                                                        row.text(3),
                                                        row.text(4),
                                                        roleFromName(row.text(5)).value_or(Role::Secretary),
                                                        {},
                                                        false,
                                                        {}};
                                    if (!row.isNull(6)) account.revokedAt = row.utc(6);
                                    if (const auto* record = keyring->find(account.id))
                                        account.confirmed = keyring->isEndorsed(record->identity);
                                    for (const auto& [compartment, keys] : keyring->compartments)
                                        if (keys.sealed.contains(account.id))
                                            account.keys.insert(compartment);
                                    return account;
                                });
                        });
}

Result<UserId> addUser(Session& session, const NewUser& user, const SecureBuffer& passphrase) {
    if (auto valid = validate(user); !valid) return tl::unexpected<Error>(valid.error());
    Login& login = loginOf(session);
    const keys::Identity identity = keys::createIdentity(UserId::create());
    auto wrapped = keys::wrapIdentity(identity, passphrase);
    if (!wrapped) return tl::unexpected<Error>(wrapped.error());
    const Act act{Action::ManageUsers, Compartment::Unit, {}, identity.user.toString()};
    return session.write(act, [&](store::Database& database) -> Result<UserId> {
        auto keyring = keyringOf(login);
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        if (keyring->find(user.name) != nullptr)
            return fail(ErrorCode::AlreadyExists, QStringLiteral("account"), QStringLiteral("name"));
        keys::PublicIdentity half = keys::publicHalf(identity, user.name, roleName(user.role));
        const auto root = keys::openRoot(*keyring, login.identity);
        if (root) half.endorsement = keys::sign(*root, keys::endorsementDigest(half));
        keyring->users.push_back({half, *wrapped, {}, {}});
        if (root)
            grantDefaults(*keyring, login, half, *root);
        else
            keyring->compartments[Compartment::Unit].sealed[identity.user] =
                keys::seal(half.boxPublic, login.keys.at(Compartment::Unit));
        insertUserRow(database, identity.user, user, session.clock().nowUtc());
        if (auto saved = keys::saveKeyring(login.folder, *keyring); !saved)
            return tl::unexpected<Error>(saved.error());
        return identity.user;
    });
}

Result<void> grantKey(Session& session, const UserId& user, Compartment compartment) {
    Login& login = loginOf(session);
    return session.write(
        Act{Action::GrantKey, compartment, {}, user.toString()}, [&](store::Database&) -> Result<void> {
            return changeKeyring(login, [&](keys::Keyring& keyring) -> Result<void> {
                const keys::UserRecord* record = keyring.find(user);
                if (record == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("account"));
                if (record->revokedAt) return fail(ErrorCode::UserRevoked);
                if (!keyring.isEndorsed(record->identity))
                    return fail(ErrorCode::UntrustedSigner, QStringLiteral("the account is not confirmed"));
                keyring.compartments[compartment].sealed[user] =
                    keys::seal(record->identity.boxPublic, login.keys.at(compartment));
                if (const auto root = keys::openRoot(keyring, login.identity))
                    grantByRoot(keyring, compartment, user, *root);
                else
                    grantByHolder(keyring, compartment, user, login.identity);
                return {};
            });
        });
}

Result<void> confirmUser(Session& session, const UserId& user) {
    Login& login = loginOf(session);
    return session.write(Act{Action::ManageUsers, Compartment::Unit, {}, user.toString()},
                         [&](store::Database& database) -> Result<void> {
                             return changeKeyring(login, [&](keys::Keyring& keyring) -> Result<void> {
                                 const auto root = keys::openRoot(keyring, login.identity);
                                 if (!root) return tl::unexpected<Error>(root.error());
                                 keys::UserRecord* record = keyring.find(user);
                                 if (record == nullptr)
                                     return fail(ErrorCode::NotFound, QStringLiteral("account"));
                                 if (record->revokedAt) return fail(ErrorCode::UserRevoked);
                                 if (auto same = checkAsShown(database, record->identity); !same) return same;
                                 record->identity.endorsement =
                                     keys::sign(*root, keys::endorsementDigest(record->identity));
                                 grantDefaults(keyring, login, record->identity, *root);
                                 return {};
                             });
                         });
}

Result<void> revokeUser(Session& session, const UserId& user) {
    Login& login = loginOf(session);
    if (user == session.user().id) return fail(ErrorCode::NotPermitted, QStringLiteral("oneself"));
    return session.write(
        Act{Action::RevokeUser, Compartment::Unit, {}, user.toString()},
        [&](store::Database& database) -> Result<void> {
            const QDateTime now = session.clock().nowUtc();
            database
                .query(QStringLiteral(
                    "UPDATE unit.user SET revoked_at = :at, version = version + 1 WHERE id = :id"))
                .bind(QStringLiteral(":at"), now)
                .bind(QStringLiteral(":id"), user)
                .run();
            return changeKeyring(login, [&](keys::Keyring& keyring) -> Result<void> {
                keys::UserRecord* record = keyring.find(user);
                if (record == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("account"));
                record->revokedAt = now;
                const auto root = keys::openRoot(keyring, login.identity);
                for (auto& [compartment, keys] : keyring.compartments) {
                    // Requests go on being sealed until the rotation gives the team another box.
                    if (root && keys.dropboxSigner == user) {
                        keys.dropboxSigner = {};
                        keys.dropboxEndorsement = keys::sign(
                            *root, keys::dropboxDigest(keyring.unitId, compartment, keys.dropboxPublic));
                    }
                    const size_t held = keys.sealed.erase(user) + keys.breakGlass.erase(user);
                    keys.grants.erase(user);
                    keys.rotationDue = keys.rotationDue || held > 0;
                }
                keyring.rootSealed.erase(user);
                return {};
            });
        });
}

Result<void> changePassphrase(Session& session, const SecureBuffer& old, const SecureBuffer& fresh) {
    Login& login = loginOf(session);
    if (!login.lock) return fail(ErrorCode::UnitReadOnly);
    const std::lock_guard guard(login.lock->mutex());
    auto changed = changeKeyring(login, [&](keys::Keyring& keyring) -> Result<void> {
        keys::UserRecord* record = keyring.find(session.user().id);
        if (record == nullptr) return fail(ErrorCode::NotFound, QStringLiteral("account"));
        const auto identity = keys::unwrapIdentity(*record, old);
        if (!identity) return tl::unexpected<Error>(identity.error());
        auto wrapped = keys::wrapIdentity(*identity, fresh);
        if (!wrapped) return tl::unexpected<Error>(wrapped.error());
        record->secrets = *wrapped;
        return {};
    });
    if (!changed) return changed;
    // Everybody may change his own: there is no cell of the matrix to ask.
    return static_cast<UnitSession&>(session).record({Compartment::Unit,
                                                      QStringLiteral("change_passphrase"),
                                                      {},
                                                      session.user().id.toString(),
                                                      session.clock().nowUtc()});
}

void restSession(Session& session) {
    static_cast<UnitSession&>(session).rest();
}

void lockSession(Session& session) {
    static_cast<UnitSession&>(session).lock();
}

}  // namespace serment::access
