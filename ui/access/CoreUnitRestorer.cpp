// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/CoreUnitRestorer.h"

#include <QtConcurrent>

#include "core/access/Alarm.h"
#include "core/access/OpenSession.h"
#include "core/access/Recovery.h"
#include "ui/access/AccessWords.h"

namespace serment::ui {

namespace {

// Told in the thread that works, passed on to the window's, once a percent.
journal::Progress bridge(QObject* window, const LongTask& task) {
    return [window, task, last = -1](qint64 done, qint64 total) mutable {
        const int percent = static_cast<int>(total > 0 ? 100 * done / total : 100);
        if (percent != last && task.tell)
            QMetaObject::invokeMethod(window, [tell = task.tell, percent] { tell(percent); }, Qt::QueuedConnection);
        last = percent;
        return !*task.stop;
    };
}

std::shared_ptr<SecureBuffer> secret(QString& typed) {
    return std::make_shared<SecureBuffer>(SecureBuffer::take(typed));
}

Result<VerificationView> verified(access::Session& session, const journal::Progress& progress) {
    return access::verifyUnit(session, progress).map([](const access::Verification& found) {
        VerificationView view{static_cast<int>(found.problems.size()), found.entries, found.rows, {}, found.cancelled};
        for (const Compartment compartment : found.compartments) view.files << AccessWords::compartment(compartment);
        return view;
    });
}

}  // namespace

void CoreUnitRestorer::restore(const QString& file, const QString& folder, const LongTask& task, Reply<BackupView> reply) {
    QtConcurrent::run([file, folder, progress = bridge(this, task)] {
        return access::restoreUnit(file, folder, progress);
    }).then(this, [reply = std::move(reply)](const Result<access::BackupSummary>& done) {
        reply(done.map([](const access::BackupSummary& summary) {
            return BackupView{summary.madeAt, summary.files, summary.bytes, {}};
        }));
    });
}

QStringList CoreUnitRestorer::accounts(const QString& folder) const {
    QStringList names;
    if (const auto known = access::loginNames(folder))
        for (const access::LoginName& each : *known) names << each.name;
    return names;
}

void CoreUnitRestorer::recover(const QString& folder, const QString& account, const QString& sheet,
                               const QString& otherSheet, QString passphrase, Reply<bool> reply) {
    QtConcurrent::run([=, typed = secret(passphrase), clock = &m_clock] {
        return access::recoverUser(folder, account, sheet, otherSheet, *typed, *clock);
    }).then(this, [reply = std::move(reply)](const Result<void>& done) { reply(done.map([] { return true; })); });
}

void CoreUnitRestorer::check(const QString& folder, const QString& account, QString passphrase, const LongTask& task,
                             Reply<VerificationView> reply) {
    QtConcurrent::run([=, typed = secret(passphrase), clock = &m_clock,
                       progress = bridge(this, task)]() -> Result<VerificationView> {
        auto session = access::openSession(folder, account, *typed, *clock);
        if (!session) return tl::unexpected<Error>(session.error());
        return verified(**session, progress);
    }).then(this, [reply = std::move(reply)](const Result<VerificationView>& found) { reply(found); });
}

}  // namespace serment::ui
