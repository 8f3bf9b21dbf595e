// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Certificate.h"

#include <QUuid>

#include "core/access/Settings.h"

namespace serment::access {

namespace {

QString settingOf(Compartment compartment) {
    return QStringLiteral("certificate.") + compartmentName(compartment);
}

}  // namespace

Result<CertifiedKey> teamCertificate(const UnitProfile& profile, Compartment team, const QDateTime& from) {
    return keys::createCertificate(profile.establishment + QStringLiteral(" USMP ") + compartmentName(team),
                             profile.hospital, from);
}

void installCertificate(store::Database& database, Compartment team, const CertifiedKey& certificate,
                        const QDateTime& at, const UserId& by) {
    const QString schema = compartmentName(team);
    database
        .query(
            QStringLiteral("UPDATE %1.certificate SET retired_at = :at WHERE retired_at IS NULL").arg(schema))
        .bind(QStringLiteral(":at"), at)
        .run();
    database
        .query(QStringLiteral("INSERT INTO %1.certificate(id, certificate_pem, key_pem, created_at) "
                              "VALUES(:id, :certificate, :key, :at)")
                   .arg(schema))
        .bind(QStringLiteral(":id"), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(QStringLiteral(":certificate"), QString::fromLatin1(certificate.certificatePem))
        .bind(QStringLiteral(":key"), QString::fromLatin1(certificate.keyPem))
        .bind(QStringLiteral(":at"), at)
        .run();
    writeSetting(database, settingOf(team), QString::fromLatin1(certificate.certificatePem), at, by);
}

Result<std::vector<CertifiedKey>> certifiedKeys(Session& session, Action purpose, Compartment compartment) {
    return session.read(
        Act{purpose, compartment, {}, {}},
        [&](store::Database& database) -> Result<std::vector<CertifiedKey>> {
            return database
                .query(QStringLiteral("SELECT certificate_pem, key_pem FROM %1.certificate "
                                      "ORDER BY retired_at IS NOT NULL, created_at DESC, rowid DESC")
                           .arg(compartmentName(compartment)))
                .all([](const store::Row& row) {
                    return CertifiedKey{row.text(0).toUtf8(), row.text(1).toUtf8()};
                });
        });
}

Result<CertifiedKey> certifiedKey(Session& session, Action purpose, Compartment compartment) {
    auto keys = certifiedKeys(session, purpose, compartment);
    if (!keys) return tl::unexpected<Error>(keys.error());
    if (keys->empty()) return fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    return std::move(keys->front());
}

Result<QByteArray> publicCertificate(Session& session, Compartment compartment) {
    const auto pem = setting(session, settingOf(compartment));
    if (!pem) return tl::unexpected<Error>(pem.error());
    if (pem->isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    return pem->toUtf8();
}

}  // namespace serment::access
