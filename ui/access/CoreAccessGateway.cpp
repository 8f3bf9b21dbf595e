// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/CoreAccessGateway.h"

#include "core/access/Recovery.h"
#include "core/access/Rotation.h"
#include "core/access/Settings.h"
#include "core/base/SharedSecret.h"
#include "core/people/Detainee.h"
#include "ui/access/CopyGuard.h"

namespace serment::ui {

namespace {

using access::Action;
using access::Session;

AccessRights rightsOf(const Session& session) {
    const auto unit = [&](Action action) { return session.may(action, Compartment::Unit); };
    AccessRights rights;
    rights.self = session.user().id.toString();
    rights.login = session.user().name;
    rights.manageUsers = unit(Action::ManageUsers);
    rights.vouch = rights.manageUsers && session.user().role == access::Role::CoordinatingPhysician;
    rights.revoke = unit(Action::RevokeUser);
    rights.renewSheets = unit(Action::RecoverKey);
    rights.backUp = unit(Action::Backup);
    rights.verify = unit(Action::VerifyUnit);
    rights.decideAlarms = unit(Action::ReviewAlarm);
    rights.changeSettings = unit(Action::ChangeSettings);
    rights.switchEmergencies = session.may(Action::GrantKey, Compartment::Psychiatric);
    rights.seeEmergencies = session.may(Action::ReviewBreakGlass, Compartment::Coordination);
    rights.openEmergency = session.may(Action::BreakGlass, Compartment::Coordination) &&
                           !session.holds(Compartment::Psychiatric);
    for (const Compartment compartment : allCompartments) {
        if (session.may(Action::GrantKey, compartment)) rights.grant.insert(compartment);
        if (session.may(Action::RotateKey, compartment)) rights.rotate.insert(compartment);
        if (session.may(Action::ExportJournal, compartment)) rights.exportJournal.insert(compartment);
        rights.readJournal = rights.readJournal || session.may(Action::ReadJournal, compartment);
        rights.holdsClinicalKey =
            rights.holdsClinicalKey || (compartment != Compartment::Unit && session.holds(compartment));
    }
    return rights;
}

Result<EmergencyView> readEmergencies(Session& session) {
    EmergencyView view;
    const auto enabled = access::breakGlassEnabled(session);
    if (!enabled) return tl::unexpected<Error>(enabled.error());
    view.enabled = *enabled;
    view.mayReview = session.may(Action::ReviewBreakGlass, Compartment::Coordination);
    if (!view.mayReview) return view;
    const auto openings = access::breakGlassOpenings(session);
    if (!openings) return tl::unexpected<Error>(openings.error());
    for (const auto& record : *openings) {
        const auto person = people::detainee(session, record.detainee);
        view.openings.push_back({record, person ? person->identity.displayName() : QString()});
        view.waiting += record.reviewedAt ? 0 : 1;
    }
    return view;
}

}  // namespace

CoreAccessGateway::CoreAccessGateway(Worker& worker, const Session& session)
    : m_worker(worker), m_clock(session.clock()), m_rights(rightsOf(session)) {}

QDateTime CoreAccessGateway::now() const {
    return m_clock.nowUtc();
}

void CoreAccessGateway::act(std::function<Result<void>(Session&)> work, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [work = std::move(work)](Session& session) { return work(session).map([] { return true; }); },
        std::move(reply));
}

void CoreAccessGateway::users(Reply<UsersView> reply) {
    m_worker.ask<UsersView>(
        &m_worker,
        [](Session& session) -> Result<UsersView> {
            auto accounts = access::users(session);
            if (!accounts) return tl::unexpected<Error>(accounts.error());
            auto due = access::rotationsDue(session);
            if (!due) return tl::unexpected<Error>(due.error());
            return UsersView{std::move(*accounts), std::move(*due), session.clock().nowUtc()};
        },
        std::move(reply));
}

void CoreAccessGateway::addUser(const access::NewUser& user, QString passphrase, Reply<bool> reply) {
    act([user, typed = sharedSecret(passphrase)](
            Session& session) { return access::addUser(session, user, *typed).map([](const UserId&) {}); },
        std::move(reply));
}

void CoreAccessGateway::vouchFor(const UserId& user, Reply<bool> reply) {
    act([user](Session& session) { return access::confirmUser(session, user); }, std::move(reply));
}

void CoreAccessGateway::grant(const UserId& user, Compartment compartment, const QString& sheet,
                              const QString& otherSheet, Reply<bool> reply) {
    act(
        [=](Session& session) {
            return sheet.isEmpty() ? access::grantKey(session, user, compartment)
                                   : access::grantFromSheets(session, user, compartment, sheet, otherSheet);
        },
        std::move(reply));
}

void CoreAccessGateway::revoke(const UserId& user, Reply<bool> reply) {
    act([user](Session& session) { return access::revokeUser(session, user); }, std::move(reply));
}

void CoreAccessGateway::changePassphrase(QString old, QString fresh, Reply<bool> reply) {
    act([before = sharedSecret(old), after = sharedSecret(fresh)](
            Session& session) { return access::changePassphrase(session, *before, *after); },
        std::move(reply));
}

void CoreAccessGateway::renewSheets(const QString& sheet, const QString& otherSheet,
                                    Reply<QStringList> reply) {
    m_worker.ask<QStringList>(
        &m_worker,
        [sheet, otherSheet](Session& session) { return access::renewRecovery(session, sheet, otherSheet); },
        std::move(reply));
}

void CoreAccessGateway::emergencies(Reply<EmergencyView> reply) {
    m_worker.ask<EmergencyView>(
        &m_worker, [](Session& session) { return readEmergencies(session); }, std::move(reply));
}

void CoreAccessGateway::switchEmergencies(bool enabled, Reply<bool> reply) {
    act([enabled](Session& session) { return access::setBreakGlassEnabled(session, enabled); },
        std::move(reply));
}

void CoreAccessGateway::reviewEmergency(const access::BreakGlassId& id, const QString& note,
                                        Reply<bool> reply) {
    act([id, note](Session& session) { return access::reviewBreakGlass(session, id, note); },
        std::move(reply));
}

void CoreAccessGateway::mayCopy(Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [](Session& session) { return copyingAllowed(session); }, std::move(reply));
}

void CoreAccessGateway::allowCopy(bool allowed, Reply<bool> reply) {
    act(
        [allowed](Session& session) {
            return access::saveSetting(session, QString::fromLatin1(copySetting),
                                       allowed ? QStringLiteral("true") : QStringLiteral("false"));
        },
        std::move(reply));
}

}  // namespace serment::ui
