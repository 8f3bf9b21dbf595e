// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Rotation.h"

#include <mutex>

#include "core/access/Certificate.h"
#include "core/access/Grants.h"
#include "core/access/KeyFiles.h"
#include "core/access/Settings.h"
#include "core/access/TeamBox.h"

namespace serment::access {

namespace {

// From here on both keys are in the keyring, whatever happens.
Result<void> announce(const Login& login, const AccountsState& state, Compartment compartment, const SecureBuffer& fresh) {
    auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    auto pending = sealedAfresh(*keyring, compartment, login.matrix, state, fresh);
    if (!pending) return tl::unexpected<Error>(pending.error());
    keys::CompartmentRecord& record = keyring->compartments[compartment];
    record.pending = std::move(*pending);
    record.rotationDue = true;
    return keys::saveKeyring(login.folder, *keyring);
}

Result<void> checkHolders(const Login& login, const AccountsState& state, Compartment compartment) {
    const auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    return sealedAfresh(*keyring, compartment, login.matrix, state, SecureBuffer::random(32)).map([](const keys::PendingKey&) {});
}

// The signed entry, and what else whoever had the old key could read in the file: the pair of the team's
// drop-box and the private key of its certificate. Under the old key still. The former ones stay, for what
// was sealed to them.
Result<void> renewTeamKeys(Session& session, Compartment compartment) {
    auto& unit = static_cast<UnitSession&>(session);
    const auto profile = unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    return session.write(
        Act{Action::RotateKey, compartment, {}, {}}, [&](store::Database& database) -> Result<void> {
            if (compartment == Compartment::Unit) return {};
            const auto fresh = teamCertificate(*profile, compartment, session.clock().nowUtc());
            if (!fresh) return tl::unexpected<Error>(fresh.error());
            installCertificate(database, compartment, *fresh, session.clock().nowUtc(), session.user().id);
            return renewBox(unit, database, compartment);
        });
}

}  // namespace

Result<std::vector<Compartment>> rotationsDue(Session& session) {
    const auto keyring = keyringOf(static_cast<UnitSession&>(session).login());
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    std::vector<Compartment> due;
    for (const auto& [compartment, record] : keyring->compartments)
        if (record.rotationDue || record.pending) due.push_back(compartment);
    return due;
}

Result<void> rotateKey(Session& session, Compartment compartment, const journal::Progress& progress) {
    auto& unit = static_cast<UnitSession&>(session);
    Login& login = unit.login();
    if (login.locked) return fail(ErrorCode::SessionLocked);
    if (!login.lock) return fail(ErrorCode::UnitReadOnly);
    if (unit.isShared()) return fail(ErrorCode::UnitBusy, QStringLiteral("a worker has the unit open"));
    const std::lock_guard guard(login.lock->mutex());
    SecureBuffer fresh = SecureBuffer::random(32);
    // Asked before anything is written: nothing is renewed for somebody to whom nobody gave the key.
    const auto state = session.read(Act{Action::RotateKey, compartment, {}, {}}, accountsState);
    if (!state) return tl::unexpected<Error>(state.error());
    if (auto known = checkHolders(login, *state, compartment); !known) return known;
    if (auto renewed = renewTeamKeys(session, compartment); !renewed) return renewed;
    if (auto announced = announce(login, *state, compartment, fresh); !announced) return announced;
    return unit.reopenAround([&]() -> Result<void> {
        if (auto copied =
                copyUnderKey(login.folder, compartment, login.keys.at(compartment), fresh, progress);
            !copied)
            return copied;
        if (auto swapped = swapIn(login.folder, compartment); !swapped) return swapped;
        auto keyring = keyringOf(login);
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        return settlePending(login.folder, *keyring, login.identity, login.keys, true);
    });
}

}  // namespace serment::access
