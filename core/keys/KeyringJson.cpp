// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/WriteWhole.h"
#include "core/keys/Digest.h"
#include "core/keys/Keyring.h"
#include "core/store/ReplaceFile.h"

namespace serment::keys {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestKeyring = 4 * 1024 * 1024;

QString key(const char* name) {
    return QLatin1String(name);
}
QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray bytes(const QJsonObject& object, const char* name) {
    return QByteArray::fromBase64(object.value(key(name)).toString().toLatin1());
}

QJsonObject toJson(const Wrapped& wrapped) {
    return {{key("kdf"), key("argon2id13")},
            {key("operations"), static_cast<qint64>(wrapped.cost.operations)},
            {key("memory"), static_cast<qint64>(wrapped.cost.memoryBytes)},
            {key("salt"), base64(wrapped.salt)},
            {key("nonce"), base64(wrapped.nonce)},
            {key("ciphertext"), base64(wrapped.ciphertext)}};
}

Wrapped wrappedFrom(const QJsonObject& object) {
    return {{static_cast<quint64>(object.value(key("operations")).toInteger()),
             static_cast<quint64>(object.value(key("memory")).toInteger())},
            bytes(object, "salt"),
            bytes(object, "nonce"),
            bytes(object, "ciphertext")};
}

QJsonObject toJson(const SealedKeys& sealed) {
    QJsonObject object;
    for (const auto& [user, box] : sealed) object.insert(user.toString(), base64(box));
    return object;
}

SealedKeys sealedFrom(const QJsonObject& object) {
    SealedKeys sealed;
    for (auto each = object.begin(); each != object.end(); ++each)
        if (const auto user = UserId::parse(each.key()))
            sealed[*user] = QByteArray::fromBase64(each.value().toString().toLatin1());
    return sealed;
}

QJsonObject toJson(const PublicIdentity& identity) {
    return {{key("user"), identity.user.toString()},
            {key("name"), identity.name},
            {key("role"), identity.role},
            {key("box"), base64(identity.boxPublic)},
            {key("sign"), base64(identity.signPublic)},
            {key("endorsement"), base64(identity.endorsement)}};
}

PublicIdentity identityFrom(const QJsonObject& object) {
    return {UserId::parse(object.value(key("user")).toString()).value_or(UserId()),
            object.value(key("name")).toString(),
            object.value(key("role")).toString(),
            bytes(object, "box"),
            bytes(object, "sign"),
            bytes(object, "endorsement")};
}

QJsonObject toJson(const UserRecord& user) {
    QJsonArray former;
    for (const PublicIdentity& identity : user.former) former.append(toJson(identity));
    QJsonObject object{{key("identity"), toJson(user.identity)},
                       {key("secrets"), toJson(user.secrets)},
                       {key("former"), former}};
    if (user.revokedAt) object.insert(key("revoked_at"), user.revokedAt->toString(Qt::ISODateWithMs));
    return object;
}

UserRecord userFrom(const QJsonObject& object) {
    UserRecord user{identityFrom(object.value(key("identity")).toObject()),
                    wrappedFrom(object.value(key("secrets")).toObject()),
                    {},
                    {}};
    if (object.contains(key("revoked_at")))
        user.revokedAt = QDateTime::fromString(object.value(key("revoked_at")).toString(), Qt::ISODateWithMs);
    for (const auto& each : object.value(key("former")).toArray())
        user.former.push_back(identityFrom(each.toObject()));
    return user;
}

QJsonObject toJson(const std::map<UserId, Grant>& grants) {
    QJsonObject object;
    for (const auto& [user, grant] : grants) {
        QJsonObject one{{key("signature"), base64(grant.signature)}};
        if (!grant.by.isNull()) one.insert(key("by"), grant.by.toString());
        object.insert(user.toString(), one);
    }
    return object;
}

std::map<UserId, Grant> grantsFrom(const QJsonObject& object) {
    std::map<UserId, Grant> grants;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto user = UserId::parse(each.key());
        const QJsonObject grant = each.value().toObject();
        if (user) grants[*user] = {UserId::parse(grant.value(key("by")).toString()).value_or(UserId()), bytes(grant, "signature")};
    }
    return grants;
}

QJsonObject toJson(const CompartmentRecord& record) {
    QJsonObject object{{key("generation"), record.generation},
                       {key("sealed"), toJson(record.sealed)},
                       {key("recovery"), base64(record.recovery)},
                       {key("break_glass"), toJson(record.breakGlass)},
                       {key("dropbox"), base64(record.dropboxPublic)},
                       {key("dropbox_endorsement"), base64(record.dropboxEndorsement)},
                       {key("rotation_due"), record.rotationDue},
                       {key("grants"), toJson(record.grants)}};
    if (!record.dropboxSigner.isNull()) object.insert(key("dropbox_signer"), record.dropboxSigner.toString());
    if (record.pending)
        object.insert(key("pending"), QJsonObject{{key("sealed"), toJson(record.pending->sealed)},
                                                  {key("break_glass"), toJson(record.pending->breakGlass)},
                                                  {key("recovery"), base64(record.pending->recovery)}});
    return object;
}

CompartmentRecord compartmentFrom(const QJsonObject& object) {
    CompartmentRecord record{object.value(key("generation")).toInt(),
                             sealedFrom(object.value(key("sealed")).toObject()),
                             bytes(object, "recovery"),
                             sealedFrom(object.value(key("break_glass")).toObject()),
                             bytes(object, "dropbox"),
                             bytes(object, "dropbox_endorsement"),
                             {},
                             object.value(key("rotation_due")).toBool(),
                             UserId::parse(object.value(key("dropbox_signer")).toString()).value_or(UserId()),
                             grantsFrom(object.value(key("grants")).toObject())};
    if (object.contains(key("pending"))) {
        const QJsonObject pending = object.value(key("pending")).toObject();
        record.pending =
            PendingKey{sealedFrom(pending.value(key("sealed")).toObject()),
                       sealedFrom(pending.value(key("break_glass")).toObject()), bytes(pending, "recovery")};
    }
    return record;
}

QJsonObject toJson(const RecoveryRecord& recovery) {
    QJsonArray wraps;
    for (const QByteArray& wrap : recovery.wraps) wraps.append(base64(wrap));
    return {{key("public"), base64(recovery.publicKey)}, {key("wraps"), wraps}};
}

RecoveryRecord recoveryFrom(const QJsonObject& object) {
    RecoveryRecord recovery{bytes(object, "public"), {}};
    const QJsonArray wraps = object.value(key("wraps")).toArray();
    for (qsizetype at = 0; at < 3; ++at)
        recovery.wraps[static_cast<size_t>(at)] = QByteArray::fromBase64(wraps.at(at).toString().toLatin1());
    return recovery;
}

QJsonObject toJson(const Keyring& keyring) {
    QJsonArray users;
    for (const UserRecord& user : keyring.users) users.append(toJson(user));
    QJsonObject compartments;
    for (const auto& [compartment, record] : keyring.compartments)
        compartments.insert(compartmentName(compartment), toJson(record));
    return {{key("serment_keyring"), formatVersion},
            {key("unit"), keyring.unitId},
            {key("root"), base64(keyring.rootPublic)},
            {key("root_sealed"), toJson(keyring.rootSealed)},
            {key("root_recovery"), base64(keyring.rootRecovery)},
            {key("recovery"), toJson(keyring.recovery)},
            {key("recovery_endorsement"), base64(keyring.recoveryEndorsement)},
            {key("users"), users},
            {key("compartments"), compartments}};
}

Keyring keyringFrom(const QJsonObject& object) {
    Keyring keyring{object.value(key("unit")).toString(),
                    bytes(object, "root"),
                    sealedFrom(object.value(key("root_sealed")).toObject()),
                    bytes(object, "root_recovery"),
                    recoveryFrom(object.value(key("recovery")).toObject()),
                    {},
                    {},
                    bytes(object, "recovery_endorsement")};
    for (const auto& user : object.value(key("users")).toArray())
        keyring.users.push_back(userFrom(user.toObject()));
    const QJsonObject compartments = object.value(key("compartments")).toObject();
    for (auto each = compartments.begin(); each != compartments.end(); ++each)
        if (const auto compartment = compartmentFromName(each.key()))
            keyring.compartments[*compartment] = compartmentFrom(each.value().toObject());
    return keyring;
}

// Against bits that flip in what nobody opens for years, the recovery above all; who wants to deceive meets the
// signatures.
QByteArray sumOf(QJsonObject object) {
    object.remove(key("sum"));
    return Digest("serment keyring").add(QJsonDocument(object).toJson(QJsonDocument::Compact)).result();
}

}  // namespace

QString keyringPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("keyring.json"));
}

Result<Keyring> loadKeyring(const QString& folder) {
    QFile file(keyringPath(folder));
    if (!file.exists()) return fail(ErrorCode::NotFound, QStringLiteral("keyring.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, QStringLiteral("keyring.json"));
    if (file.size() > largestKeyring)
        return fail(ErrorCode::HostileInput, QStringLiteral("keyring.json is too large"));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::UnreadableFile, QStringLiteral("keyring.json"));
    return parseKeyring(content);
}

Result<Keyring> parseKeyring(const QByteArray& content) {
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const int format = object.value(key("serment_keyring")).toInt();
    if (format > formatVersion) return fail(ErrorCode::NewerSchema, QStringLiteral("keyring.json"));
    Keyring keyring = keyringFrom(object);
    // Files of before the sum have none.
    const bool sound = !object.contains(key("sum")) || bytes(object, "sum") == sumOf(object);
    if (!sound || format < 1 || keyring.users.empty() || !keyring.compartments.contains(Compartment::Unit))
        return fail(ErrorCode::Damaged, QStringLiteral("keyring.json"));
    return keyring;
}

Result<void> saveKeyring(const QString& folder, const Keyring& keyring) {
    QSaveFile file(keyringPath(folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(store::hasRoom(folder) ? ErrorCode::UnitReadOnly : ErrorCode::DiskFull,
                    QStringLiteral("keyring.json"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QJsonObject object = toJson(keyring);
    object.insert(key("sum"), base64(sumOf(object)));
    if (!writeWhole(file, QJsonDocument(object).toJson(QJsonDocument::Indented)))
        return fail(store::hasRoom(folder) ? ErrorCode::StorageFailure : ErrorCode::DiskFull,
                    QStringLiteral("keyring.json"));
    // Its new name lasts once the folder is written.
    return store::syncFile(folder);
}

}  // namespace serment::keys
