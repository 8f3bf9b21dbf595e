// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/OpenSession.h"

#include <QFile>

#include "core/access/AlarmStore.h"
#include "core/access/KeyFiles.h"
#include "core/access/TeamBox.h"
#include "core/access/UnitSession.h"
#include "core/keys/Attempts.h"

namespace serment::access {

namespace {

Result<keys::Identity> identify(const QString& folder, const keys::UserRecord& record,
                                const SecureBuffer& passphrase, const Clock& clock) {
    if (auto allowed = keys::checkAttempts(folder, record.identity.name, clock); !allowed)
        return tl::unexpected<Error>(allowed.error());
    auto identity = keys::unwrapIdentity(record, passphrase);
    if (!identity && identity.error().code == ErrorCode::WrongPassphrase)
        keys::recordWrongAttempt(folder, record.identity.name, clock);
    if (identity) keys::clearAttempts(folder, record.identity.name);
    return identity;
}

// The root key that the file remembers is the one of the keyring: a keyring of somebody else's making is
// refused.
Result<void> checkPin(UnitSession& session, Compartment compartment) {
    auto checked = store::attempt([&]() -> Result<void> {
        const auto pinned = session.unitDatabase()
                                .query(QStringLiteral("SELECT value FROM %1.journal_pin WHERE name = 'root'")
                                           .arg(compartmentName(compartment)))
                                .first([](const store::Row& row) { return row.blob(0); });
        if (!pinned || *pinned != session.login().rootPublic) return fail(ErrorCode::TamperDetected);
        return {};
    });
    if (!checked) return fail(checked.error().code, compartmentName(compartment));
    return checked;
}

Result<void> checkPins(UnitSession& session) {
    for (const Compartment compartment : allCompartments)
        if (session.holds(compartment))
            if (auto pinned = checkPin(session, compartment); !pinned) return pinned;
    return {};
}

Result<void> readProfile(UnitSession& session) {
    return store::attempt([&]() -> Result<void> {
        SessionUser& user = session.login().user;
        session.unitDatabase()
            .query(QStringLiteral("SELECT display_name, title, rpps FROM unit.user WHERE id = :id"))
            .bind(QStringLiteral(":id"), user.id)
            .first([&](const store::Row& row) {
                user.displayName = row.text(0);
                user.title = row.text(1);
                user.rpps = row.text(2);
                return 0;
            });
        return {};
    });
}

}  // namespace

Result<std::unique_ptr<Session>> openSession(const QString& folder, const QString& userName,
                                             const SecureBuffer& passphrase, const Clock& clock,
                                             Opening opening) {
    auto keyring = keys::loadKeyring(folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    const keys::UserRecord* record = keyring->find(userName);
    if (record == nullptr)
        return fail(ErrorCode::NotFound, QStringLiteral("account"), QStringLiteral("user"));
    if (record->revokedAt) return fail(ErrorCode::UserRevoked);
    const auto role = roleFromName(record->identity.role);
    if (!role) return fail(ErrorCode::Damaged, QStringLiteral("keyring.json"));
    // The role counts for what it says only with the endorsement of the coordinating physician.
    if (!keyring->isEndorsed(record->identity))
        return fail(ErrorCode::UntrustedSigner, QStringLiteral("the account is not confirmed"));
    auto identity = identify(folder, *record, passphrase, clock);
    if (!identity) return tl::unexpected<Error>(identity.error());
    auto held = keys::openKeys(*keyring, *identity);
    if (!held) return tl::unexpected<Error>(held.error());
    if (!held->contains(Compartment::Unit)) return fail(ErrorCode::NoCompartmentKey, QStringLiteral("unit"));
    std::shared_ptr<store::UnitLock> lock;
    if (opening == Opening::ReadWrite) {
        auto acquired = store::UnitLock::acquire(folder);
        if (!acquired) return tl::unexpected<Error>(acquired.error());
        lock = std::move(*acquired);
    }
    if (auto settled = settlePending(folder, *keyring, *identity, *held, lock != nullptr); !settled)
        return tl::unexpected<Error>(settled.error());
    SessionUser user{record->identity.user, userName, userName, *role, {}, {}};
    std::shared_ptr<Login> login(new Login{folder, keyring->unitId, keyring->rootPublic, std::move(user),
                                           std::move(*identity), std::move(*held), std::move(lock), clock,
                                           Matrix::shipped()});
    auto session = UnitSession::open(std::move(login));
    if (!session) return tl::unexpected<Error>(session.error());
    if (auto pinned = checkPins(**session); !pinned) return tl::unexpected<Error>(pinned.error());
    if (auto read = readProfile(**session); !read) return tl::unexpected<Error>(read.error());
    if (auto checked = checkAtOpening(**session, *keyring); !checked)
        return tl::unexpected<Error>(checked.error());
    if (auto tended = tendBoxes(**session); !tended) return tl::unexpected<Error>(tended.error());
    return std::unique_ptr<Session>(std::move(*session));
}

Result<std::vector<LoginName>> loginNames(const QString& folder) {
    const auto keyring = keys::loadKeyring(folder);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    std::vector<LoginName> names;
    for (const keys::UserRecord& user : keyring->users)
        if (const auto role = roleFromName(user.identity.role); role && !user.revokedAt)
            names.push_back({user.identity.name, *role});
    return names;
}

bool isUnit(const QString& folder) {
    return QFile::exists(keys::keyringPath(folder));
}

}  // namespace serment::access
