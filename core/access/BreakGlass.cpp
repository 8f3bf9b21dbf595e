// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/BreakGlass.h"

#include "core/access/Grants.h"
#include "core/access/Settings.h"
#include "core/access/UnitSession.h"
#include "core/keys/Attempts.h"

namespace serment::access {

namespace {

const Login& loginOf(Session& session) {
    return static_cast<UnitSession&>(session).login();
}
const auto enabledSetting = QString::fromLatin1(breakGlassSetting);

// The passphrase again, as at login: an open session left alone at a desk does not suffice.
Result<keys::Identity> identifyAgain(const Login& login, const keys::Keyring& keyring,
                                     const SecureBuffer& passphrase) {
    if (auto allowed = keys::checkAttempts(login.folder, login.user.name, login.clock); !allowed)
        return tl::unexpected<Error>(allowed.error());
    const keys::UserRecord* record = keyring.find(login.user.id);
    if (record == nullptr || record->revokedAt) return fail(ErrorCode::UserRevoked);
    auto identity = keys::unwrapIdentity(*record, passphrase);
    if (!identity && identity.error().code == ErrorCode::WrongPassphrase)
        keys::recordWrongAttempt(login.folder, login.user.name, login.clock);
    if (identity) keys::clearAttempts(login.folder, login.user.name);
    return identity;
}

Result<SecureBuffer> openEntitlement(const keys::Keyring& keyring, const keys::Identity& identity) {
    const keys::CompartmentRecord& psychiatric = keyring.compartments.at(Compartment::Psychiatric);
    const auto sealed = psychiatric.breakGlass.find(identity.user);
    if (sealed == psychiatric.breakGlass.end())
        return fail(ErrorCode::NoCompartmentKey, QStringLiteral("break-glass"));
    return keys::unseal(identity.box, sealed->second);
}

Result<void> writeOpening(Session& session, const DetaineeId& detainee, const QString& reason,
                          const QDateTime& now, const QDateTime& until) {
    const BreakGlassId id = BreakGlassId::create();
    return session.write(Act{Action::BreakGlass, Compartment::Coordination, detainee, id.toString()},
                         [&](store::Database& database) -> Result<void> {
                             if (settingValue(database, enabledSetting) != QLatin1String("true"))
                                 return fail(ErrorCode::NotPermitted, QStringLiteral("switched off"));
                             database
                                 .query(QStringLiteral("INSERT INTO coordination.break_glass(id, "
                                                       "detainee_id, user_id, opened_at, until, reason) "
                                                       "VALUES(:id, :detainee, :user, :at, :until, :reason)"))
                                 .bind(QStringLiteral(":id"), id)
                                 .bind(QStringLiteral(":detainee"), detainee)
                                 .bind(QStringLiteral(":user"), session.user().id)
                                 .bind(QStringLiteral(":at"), now)
                                 .bind(QStringLiteral(":until"), until)
                                 .bind(QStringLiteral(":reason"), reason)
                                 .run();
                             return {};
                         });
}

Result<void> markRotationDue(const Login& login) {
    auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    keyring->compartments[Compartment::Psychiatric].rotationDue = true;
    return keys::saveKeyring(login.folder, *keyring);
}

BreakGlassRecord readRecord(const store::Row& row) {
    BreakGlassRecord record{row.id<BreakGlassTag>(0),
                            row.id<DetaineeTag>(1),
                            row.id<UserTag>(2),
                            row.text(3),
                            row.utc(4),
                            row.utc(5),
                            row.text(6),
                            {},
                            row.text(8)};
    if (!row.isNull(7)) record.reviewedAt = row.utc(7);
    return record;
}

}  // namespace

Result<bool> breakGlassEnabled(Session& session) {
    return setting(session, enabledSetting).map([](const QString& value) {
        return value == QLatin1String("true");
    });
}

Result<void> setBreakGlassEnabled(Session& session, bool enabled) {
    const Login& login = loginOf(session);
    return session.write(
        Act{Action::GrantKey, Compartment::Psychiatric, {}, enabledSetting},
        [&](store::Database& database) -> Result<void> {
            auto keyring = keyringOf(login);
            if (!keyring) return tl::unexpected<Error>(keyring.error());
            keys::CompartmentRecord& psychiatric = keyring->compartments[Compartment::Psychiatric];
            if (enabled) {
                const auto state = accountsState(database);
                if (!state) return tl::unexpected<Error>(state.error());
                psychiatric.breakGlass =
                    sealToEntitled(*keyring, login.matrix, state->closed, login.keys.at(Compartment::Psychiatric));
            } else {
                psychiatric.rotationDue = psychiatric.rotationDue || !psychiatric.breakGlass.empty();
                psychiatric.breakGlass.clear();
            }
            writeSetting(database, enabledSetting, enabled ? QStringLiteral("true") : QStringLiteral("false"),
                         session.clock().nowUtc(), session.user().id);
            return keys::saveKeyring(login.folder, *keyring);
        });
}

Result<std::unique_ptr<Session>> breakGlass(Session& session, const DetaineeId& detainee,
                                            const QString& reason, const SecureBuffer& passphrase) {
    const Login& login = loginOf(session);
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("reason"));
    if (detainee.isNull()) return fail(ErrorCode::MissingField, {}, QStringLiteral("detainee"));
    if (login.locked) return fail(ErrorCode::SessionLocked);
    if (!session.may(Action::BreakGlass, Compartment::Coordination))
        return fail(ErrorCode::NotPermitted, actionName(Action::BreakGlass));
    const auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    auto identity = identifyAgain(login, *keyring, passphrase);
    if (!identity) return tl::unexpected<Error>(identity.error());
    const QDateTime now = session.clock().nowUtc();
    const QDateTime until = now.addSecs(breakGlassMinutes * 60);
    // The entry first: it is on the disk before the key is looked at.
    if (auto written = writeOpening(session, detainee, reason, now, until); !written)
        return tl::unexpected<Error>(written.error());
    auto key = openEntitlement(*keyring, *identity);
    if (!key) return tl::unexpected<Error>(key.error());
    if (auto marked = markRotationDue(login); !marked) return tl::unexpected<Error>(marked.error());
    store::CompartmentKeys keys;
    for (const auto& [compartment, held] : login.keys) keys[compartment] = held.clone();
    keys[Compartment::Psychiatric] = std::move(*key);
    std::shared_ptr<Login> opened(new Login{login.folder, login.unitId, login.rootPublic, login.user,
                                            std::move(*identity), std::move(keys), login.lock, login.clock,
                                            login.matrix, BreakGlassOpening{detainee, until}});
    opened->alarm = login.alarm.load();
    auto emergency = UnitSession::open(std::move(opened));
    if (!emergency) return tl::unexpected<Error>(emergency.error());
    auto recorded =
        (*emergency)->record({Compartment::Psychiatric, actionName(Action::BreakGlass), detainee, {}, now});
    if (!recorded) return tl::unexpected<Error>(recorded.error());
    return std::unique_ptr<Session>(std::move(*emergency));
}

std::optional<QDateTime> breakGlassUntil(const Session& session) {
    const auto& opened = static_cast<const UnitSession&>(session).login().breakGlass;
    return opened ? std::optional(opened->until) : std::nullopt;
}

Result<std::vector<BreakGlassRecord>> breakGlassOpenings(Session& session) {
    return session.read(
        Act{Action::ReviewBreakGlass, Compartment::Coordination, {}, {}},
        [&](store::Database& database) -> Result<std::vector<BreakGlassRecord>> {
            return database
                .query(QStringLiteral(
                    "SELECT b.id, b.detainee_id, b.user_id, u.display_name, b.opened_at, b.until, b.reason, "
                    "b.reviewed_at, b.review "
                    "FROM coordination.break_glass AS b LEFT JOIN unit.user AS u ON u.id = b.user_id "
                    "ORDER BY b.reviewed_at IS NOT NULL, b.opened_at DESC"))
                .all(readRecord);
        });
}

Result<void> reviewBreakGlass(Session& session, const BreakGlassId& id, const QString& note) {
    return session.write(
        Act{Action::ReviewBreakGlass, Compartment::Coordination, {}, id.toString()},
        [&](store::Database& database) -> Result<void> {
            const int changed =
                database
                    .query(QStringLiteral(
                        "UPDATE coordination.break_glass SET reviewed_at = :at, reviewed_by = :by, review = "
                        ":note, "
                        "version = version + 1 WHERE id = :id AND reviewed_at IS NULL AND user_id <> :by"))
                    .bind(QStringLiteral(":at"), session.clock().nowUtc())
                    .bind(QStringLiteral(":by"), session.user().id)
                    .bind(QStringLiteral(":note"), note.isNull() ? QString(QLatin1String("")) : note)
                    .bind(QStringLiteral(":id"), id)
                    .run();
            // Nobody reviews his own opening.
            if (changed == 0) return fail(ErrorCode::NotFound, QStringLiteral("opening to review"));
            return {};
        });
}

}  // namespace serment::access
