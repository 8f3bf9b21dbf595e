// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/CoreUnitRestorer.h"

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/access/Recovery.h"
#include "core/base/SharedSecret.h"
#include "ui/access/AccessWords.h"
#include "ui/access/Percents.h"

namespace serment::ui {

namespace {

Result<VerificationView> verified(access::Session& session, const journal::Progress& progress) {
    return access::verifyUnit(session, progress).map([](const access::Verification& found) {
        VerificationView view{static_cast<int>(found.problems.size()), found.entries, found.rows, {}, found.cancelled};
        for (const Compartment compartment : found.compartments) view.files << AccessWords::compartment(compartment);
        return view;
    });
}

}  // namespace

void CoreUnitRestorer::restore(const QString& file, const QString& folder, const LongTask& task, Reply<BackupView> reply) {
    m_background.run<Result<BackupView>>(
        this,
        [file, folder, progress = percents(m_background, task)] {
            return access::restoreUnit(file, folder, progress).map([](const access::BackupSummary& summary) {
                return BackupView{summary.madeAt, summary.files, summary.bytes, {}};
            });
        },
        std::move(reply));
}

QStringList CoreUnitRestorer::accounts(const QString& folder) const {
    QStringList names;
    if (const auto known = access::loginNames(folder))
        for (const access::LoginName& each : *known) names << each.name;
    return names;
}

void CoreUnitRestorer::recover(const QString& folder, const QString& account, const QString& sheet,
                               const QString& otherSheet, QString passphrase, Reply<bool> reply) {
    m_background.run<Result<bool>>(
        this,
        [=, typed = sharedSecret(passphrase), clock = &m_clock] {
            return access::recoverUser(folder, account, sheet, otherSheet, *typed, *clock).map([] { return true; });
        },
        std::move(reply));
}

void CoreUnitRestorer::check(const QString& folder, const QString& account, QString passphrase, const LongTask& task,
                             Reply<VerificationView> reply) {
    m_background.run<Result<VerificationView>>(
        this,
        [=, typed = sharedSecret(passphrase), clock = &m_clock,
         progress = percents(m_background, task)]() -> Result<VerificationView> {
            auto session = access::openSession(folder, account, *typed, *clock);
            if (!session) return tl::unexpected<Error>(session.error());
            return verified(**session, progress);
        },
        std::move(reply));
}

}  // namespace serment::ui
