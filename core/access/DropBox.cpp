// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/DropBox.h"

#include <algorithm>

#include "core/access/Grants.h"
#include "core/access/Settings.h"
#include "core/access/TeamBox.h"
#include "core/journal/Rows.h"

namespace serment::access {

namespace {

QString settingOf(Compartment team) {
    return QStringLiteral("dropbox.") + compartmentName(team);
}

bool isRevoked(store::Database& database, const UserId& user) {
    return database.query(QStringLiteral("SELECT revoked_at FROM unit.user WHERE id = :id"))
        .bind(QStringLiteral(":id"), user)
        .first([](const store::Row& row) { return !row.isNull(0); })
        .value_or(true);
}

// Where the journal last wrote of a row of unit.db that is still as it was written; 0 when it is not.
qint64 lastWritten(store::Database& database, const QString& table, const QString& column, const QString& value) {
    if (!journal::checkRows(database, Compartment::Unit, table, column, value)) return 0;
    return database
        .query(QStringLiteral("SELECT max(r.id) FROM unit.journal_row AS r JOIN unit.journal_table AS t ON t.id = r.table_id "
                              "WHERE t.name = :table AND r.row = (SELECT x.rowid FROM unit.\"%1\" AS x WHERE x.\"%2\" = :value)")
                   .arg(table, column))
        .bind(QStringLiteral(":table"), table)
        .bind(QStringLiteral(":value"), value)
        .first([](const store::Row& row) { return row.integer(0); })
        .value_or(0);
}

// The journal has this very box in force before it has the account closed: requests go on being sealed to it until
// somebody of the team opens the unit and renews it.
bool wasInForceBefore(store::Database& database, Compartment team, const keys::CompartmentRecord& box) {
    if (settingValue(database, settingOf(team)) != QString::fromLatin1(box.dropboxPublic.toBase64())) return false;
    const qint64 inForce = lastWritten(database, QStringLiteral("setting"), QStringLiteral("name"), settingOf(team));
    const qint64 closed = lastWritten(database, QStringLiteral("user"), QStringLiteral("id"), box.dropboxSigner.toString());
    return inForce > 0 && inForce < closed;
}

enum class Vouched { No, BeforeClosing, InForce };

// By the root key that was pinned at login, or by an account that this root key vouches for and whose role may renew the
// key of the team: a psychiatrist, who does not hold the root key.
Vouched vouched(store::Database& database, const Login& login, const keys::Keyring& keyring, Compartment team,
                const keys::CompartmentRecord& box) {
    const QByteArray digest = keys::dropboxDigest(login.unitId, team, box.dropboxPublic);
    if (box.dropboxSigner.isNull())
        return keys::isSignedBy(login.rootPublic, digest, box.dropboxEndorsement) ? Vouched::InForce : Vouched::No;
    const keys::UserRecord* signer = keyring.find(box.dropboxSigner);
    const auto role = signer == nullptr ? std::nullopt : roleFromName(signer->identity.role);
    if (!role || !login.matrix.allows(*role, Action::RotateKey, team)) return Vouched::No;
    const auto signers = keyring.signersOf(box.dropboxSigner);
    if (std::none_of(signers.begin(), signers.end(),
                     [&](const QByteArray& key) { return keys::isSignedBy(key, digest, box.dropboxEndorsement); }))
        return Vouched::No;
    if (!isRevoked(database, box.dropboxSigner)) return Vouched::InForce;
    return wasInForceBefore(database, team, box) ? Vouched::BeforeClosing : Vouched::No;
}

void insertBox(store::Database& database, Compartment team, const keys::BoxPair& pair, const QDateTime& now) {
    database
        .query(QStringLiteral("INSERT INTO %1.dropbox_key(public_key, secret_key, created_at) "
                              "VALUES(:public, :secret, :at)")
                   .arg(compartmentName(team)))
        .bind(QStringLiteral(":public"), pair.publicKey)
        .bind(QStringLiteral(":secret"), QByteArray(reinterpret_cast<const char*>(pair.secretKey.data()),
                                                    static_cast<qsizetype>(pair.secretKey.size())))
        .bind(QStringLiteral(":at"), now)
        .run();
}

Result<void> tendBox(UnitSession& session, const keys::Keyring& keyring, Compartment team) {
    const Login& login = session.login();
    const keys::CompartmentRecord& box = keyring.compartments.at(team);
    const Vouched now = vouched(session.unitDatabase(), login, keyring, team, box);
    if (now != Vouched::InForce && session.may(Action::RotateKey, team))
        return session.write(Act{Action::RotateKey, team, {}, QStringLiteral("drop-box")},
                             [&](store::Database& database) { return renewBox(session, database, team); });
    const auto root = keys::openRoot(keyring, login.identity);
    if (now != Vouched::InForce || box.dropboxSigner.isNull() || !root) return {};
    return session.write(Act{Action::ManageUsers, Compartment::Unit, {}, QStringLiteral("drop-box")},
                         [&](store::Database&) -> Result<void> {
                             keys::Keyring changed = keyring;
                             keys::CompartmentRecord& record = changed.compartments[team];
                             record.dropboxSigner = {};
                             record.dropboxEndorsement =
                                 keys::sign(*root, keys::dropboxDigest(login.unitId, team, record.dropboxPublic));
                             return keys::saveKeyring(login.folder, changed);
                         });
}

}  // namespace

Result<void> renewBox(UnitSession& session, store::Database& database, Compartment team) {
    const Login& login = session.login();
    auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const keys::BoxPair pair = keys::BoxPair::create();
    const QDateTime now = session.clock().nowUtc();
    insertBox(database, team, pair, now);
    writeSetting(database, settingOf(team), QString::fromLatin1(pair.publicKey.toBase64()), now, session.user().id);
    const auto root = keys::openRoot(*keyring, login.identity);
    keys::CompartmentRecord& record = keyring->compartments[team];
    record.dropboxPublic = pair.publicKey;
    record.dropboxSigner = root ? UserId() : login.user.id;
    record.dropboxEndorsement =
        keys::sign(root ? *root : login.identity.sign, keys::dropboxDigest(keyring->unitId, team, pair.publicKey));
    return keys::saveKeyring(login.folder, *keyring);
}

Result<void> tendBoxes(UnitSession& session) {
    if (!session.login().lock || session.login().alarm) return {};
    for (const Compartment team : allCompartments) {
        const auto keyring = keyringOf(session.login());
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        const auto record = keyring->compartments.find(team);
        if (record == keyring->compartments.end() || record->second.dropboxPublic.isEmpty()) continue;
        auto tended = store::attempt([&] { return tendBox(session, *keyring, team); });
        if (!tended) return tended;
    }
    return {};
}

Result<QByteArray> sealFor(Session& session, Compartment team, const QByteArray& content) {
    const Login& login = static_cast<UnitSession&>(session).login();
    if (login.locked) return fail(ErrorCode::SessionLocked);
    const auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const auto record = keyring->compartments.find(team);
    if (record == keyring->compartments.end() || record->second.dropboxPublic.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("drop-box"));
    const keys::CompartmentRecord& box = record->second;
    return store::attempt([&]() -> Result<QByteArray> {
        if (vouched(static_cast<UnitSession&>(session).unitDatabase(), login, *keyring, team, box) == Vouched::No)
            return fail(ErrorCode::UntrustedSigner, dropBoxDetail + compartmentName(team));
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
