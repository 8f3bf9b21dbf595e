// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/UnitCreation.h"

#include <QDir>
#include <QFile>

#include "core/access/Accounts.h"
#include "core/access/Certificate.h"
#include "core/access/Grants.h"
#include "core/access/UnitSession.h"

namespace serment::access {

namespace {

Result<void> prepareFolder(const QString& folder) {
    QDir directory(folder);
    if (directory.exists() && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("the folder is not empty"));
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::UnitReadOnly, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

struct DropBoxes {
    std::map<Compartment, keys::BoxPair> pairs;
};

bool hasTeam(Compartment compartment) {
    return compartment != Compartment::Unit;
}

// What lies outside the encrypted files.
keys::Keyring makeKeyring(const UnitDescription& description, const keys::Identity& identity,
                          const store::CompartmentKeys& fileKeys, const DropBoxes& boxes,
                          const keys::SignPair& root, const keys::RecoveryRecord& recovery,
                          const keys::Wrapped& secrets) {
    keys::Keyring keyring;
    keyring.unitId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keyring.rootPublic = root.publicKey;
    keyring.rootSealed[identity.user] = keys::seal(identity.box.publicKey, root.secretKey);
    keyring.rootRecovery = keys::seal(recovery.publicKey, root.secretKey);
    keyring.recovery = recovery;
    keyring.recoveryEndorsement = keys::sign(root, keys::recoveryDigest(keyring.unitId, recovery.publicKey));
    keys::PublicIdentity half = keys::publicHalf(identity, description.coordinatingPhysician.name,
                                                 roleName(Role::CoordinatingPhysician));
    half.endorsement = keys::sign(root, keys::endorsementDigest(half));
    keyring.users.push_back({half, secrets, {}, {}});
    for (const auto& [compartment, key] : fileKeys) {
        keys::CompartmentRecord& record = keyring.compartments[compartment];
        record.recovery = keys::seal(recovery.publicKey, key);
        if (compartment != Compartment::Psychiatric || description.holdsPsychiatricKey) {
            record.sealed[identity.user] = keys::seal(identity.box.publicKey, key);
            grantByRoot(keyring, compartment, identity.user, root);
        }
        if (!hasTeam(compartment)) continue;
        record.dropboxPublic = boxes.pairs.at(compartment).publicKey;
        record.dropboxEndorsement =
            keys::sign(root, keys::dropboxDigest(keyring.unitId, compartment, record.dropboxPublic));
    }
    return keyring;
}

void writeTeam(UnitSession& session, store::Database& database, Compartment compartment,
               const keys::BoxPair& box, const CertifiedKey& certificate) {
    const QString schema = compartmentName(compartment);
    const QDateTime now = session.clock().nowUtc();
    database
        .query(QStringLiteral("INSERT INTO %1.dropbox_key(public_key, secret_key, created_at) "
                              "VALUES(:public, :secret, :at)")
                   .arg(schema))
        .bind(QStringLiteral(":public"), box.publicKey)
        .bind(QStringLiteral(":secret"), QByteArray(reinterpret_cast<const char*>(box.secretKey.data()),
                                                    static_cast<qsizetype>(box.secretKey.size())))
        .bind(QStringLiteral(":at"), now)
        .run();
    installCertificate(database, compartment, certificate, now, session.user().id);
}

void writePins(UnitSession& session, store::Database& database) {
    session.unitDatabase().connection().setJournalWritable(true);
    for (const Compartment compartment : allCompartments)
        database
            .query(QStringLiteral("INSERT INTO %1.journal_pin(name, value) VALUES('root', :root)")
                       .arg(compartmentName(compartment)))
            .bind(QStringLiteral(":root"), session.login().rootPublic)
            .run();
    session.unitDatabase().connection().setJournalWritable(false);
}

Result<std::map<Compartment, CertifiedKey>> makeCertificates(const UnitProfile& profile,
                                                             const QDateTime& now) {
    std::map<Compartment, CertifiedKey> certificates;
    for (const Compartment compartment : allCompartments) {
        if (!hasTeam(compartment)) continue;
        auto made = teamCertificate(profile, compartment, now);
        if (!made) return tl::unexpected<Error>(made.error());
        certificates[compartment] = std::move(*made);
    }
    return certificates;
}

// The first transaction: all files open, whoever will hold their keys later.
Result<QByteArray> writeBeginnings(UnitSession& session, const UnitDescription& description,
                                   const DropBoxes& boxes) {
    const auto certificates = makeCertificates(description.profile, session.clock().nowUtc());
    if (!certificates) return tl::unexpected<Error>(certificates.error());
    return session.write(
        Act{Action::ChangeSettings, Compartment::Unit, {}, QStringLiteral("creation")},
        [&](store::Database& database) -> Result<QByteArray> {
            const QDateTime now = session.clock().nowUtc();
            writePins(session, database);
            insertUserRow(database, session.user().id, description.coordinatingPhysician, now);
            writeUnitProfile(database, description.profile, now, session.user().id);
            for (const auto& [compartment, certificate] : *certificates)
                writeTeam(session, database, compartment, boxes.pairs.at(compartment), certificate);
            return certificates->at(Compartment::Coordination).certificatePem;
        });
}

}  // namespace

Result<CreatedUnit> createUnit(const QString& folder, const UnitDescription& asked,
                               const SecureBuffer& passphrase, const Clock& clock) {
    UnitDescription description = asked;
    description.coordinatingPhysician.role = Role::CoordinatingPhysician;
    if (auto prepared = prepareFolder(folder); !prepared) return tl::unexpected<Error>(prepared.error());
    keys::Identity identity = keys::createIdentity(UserId::create());
    const auto secrets = keys::wrapIdentity(identity, passphrase);
    if (!secrets) return tl::unexpected<Error>(secrets.error());
    const keys::SignPair root = keys::SignPair::create();
    const keys::NewRecovery recovery = keys::createRecovery();
    store::CompartmentKeys fileKeys;
    DropBoxes boxes;
    std::vector<store::RowChange> rows;
    for (const Compartment compartment : allCompartments) {
        fileKeys[compartment] = SecureBuffer::random(32);
        boxes.pairs[compartment] = keys::BoxPair::create();
        const auto made = store::createDatabase(folder, compartment, fileKeys[compartment]);
        if (!made) return tl::unexpected<Error>(made.error());
        rows.insert(rows.end(), made->begin(), made->end());
    }
    const keys::Keyring keyring =
        makeKeyring(description, identity, fileKeys, boxes, root, recovery.record, *secrets);
    auto lock = store::UnitLock::acquire(folder);
    if (!lock) return tl::unexpected<Error>(lock.error());
    const NewUser& head = description.coordinatingPhysician;
    SessionUser user{identity.user, head.name, head.displayName, head.role, head.rpps, head.title};
    std::shared_ptr<Login> login(new Login{folder, keyring.unitId, keyring.rootPublic, user,
                                           std::move(identity), std::move(fileKeys), *lock, clock,
                                           Matrix::shipped()});
    auto session = UnitSession::open(std::move(login));
    if (!session) return tl::unexpected<Error>(session.error());
    (*session)->unitDatabase().connection().noteChanges(rows);
    auto certificate = writeBeginnings(**session, description, boxes);
    if (!certificate) return tl::unexpected<Error>(certificate.error());
    // Last: a folder is a unit when it has a keyring.
    if (auto saved = keys::saveKeyring(folder, keyring); !saved) return tl::unexpected<Error>(saved.error());
    return CreatedUnit{keyring.unitId, user.id, recovery.sheets, *certificate};
}

}  // namespace serment::access
