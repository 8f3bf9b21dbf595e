// SPDX-License-Identifier: GPL-3.0-or-later
// The long ones, and what is read of the journal.
#include <QFile>
#include <QHash>

#include "core/access/JournalViews.h"
#include "core/access/RekeyedExport.h"
#include "core/access/Rotation.h"
#include "core/access/Sweep.h"
#include "core/base/WriteWhole.h"
#include "core/people/Detainee.h"
#include "core/people/Person.h"
#include "ui/access/AccessWords.h"
#include "ui/access/Percents.h"
#include "ui/access/CoreAccessGateway.h"

namespace serment::ui {

namespace {

using access::Session;

BackupView viewOf(const access::BackupSummary& summary) {
    return {summary.madeAt, summary.files, summary.bytes, {}};
}

std::vector<Line> toLines(Session& session, const std::vector<access::JournalLine>& lines, bool ofOnePerson) {
    QHash<DetaineeId, QString> names;
    std::vector<Line> shown;
    for (const auto& line : lines) {
        if (!ofOnePerson && !line.detainee.isNull() && !names.contains(line.detainee)) {
            const auto person = people::detainee(session, line.detainee);
            names.insert(line.detainee, person ? person->identity.displayName() : QString());
        }
        shown.push_back(AccessWords::journalLine(line, names.value(line.detainee), ofOnePerson));
    }
    return shown;
}

}  // namespace

void CoreAccessGateway::rotate(const std::vector<Compartment>& compartments, const LongTask& task,
                               Reply<bool> reply) {
    act(
        [compartments, task, background = &m_worker.background()](Session& session) -> Result<void> {
            const int parts = static_cast<int>(compartments.size());
            for (int i = 0; i < parts; ++i)
                if (auto done = access::rotateKey(session, compartments[static_cast<size_t>(i)],
                                                  percents(*background, task, i, parts));
                    !done)
                    return done;
            return {};
        },
        std::move(reply));
}

void CoreAccessGateway::alarms(Reply<std::vector<AlarmView>> reply) {
    m_worker.ask<std::vector<AlarmView>>(
        &m_worker,
        [](Session& session) {
            return access::alarms(session).map([](const std::vector<access::Alarm>& alarms) {
                std::vector<AlarmView> views;
                for (const auto& alarm : alarms) views.push_back(AccessWords::alarm(alarm));
                return views;
            });
        },
        std::move(reply));
}

void CoreAccessGateway::decideAlarms(const std::vector<QByteArray>& fingerprints, const QString& reason,
                                     Reply<bool> reply) {
    act([=](Session& session) { return access::decideAlarms(session, fingerprints, reason); },
        std::move(reply));
}

void CoreAccessGateway::verify(const LongTask& task, Reply<VerificationView> reply) {
    m_worker.ask<VerificationView>(
        &m_worker,
        [task, background = &m_worker.background()](Session& session) {
            return access::verifyUnit(session, percents(*background, task))
                .map([](const access::Verification& found) {
                    VerificationView view{static_cast<int>(found.problems.size()),
                                          found.entries,
                                          found.rows,
                                          {},
                                          found.cancelled};
                    for (const Compartment compartment : found.compartments)
                        view.files << AccessWords::compartment(compartment);
                    return view;
                });
        },
        std::move(reply));
}

void CoreAccessGateway::sweep(Reply<SweepView> reply) {
    m_worker.ask<SweepView>(
        &m_worker,
        [](Session& session) {
            return access::sweepState(session).map([](const access::SweepState& state) {
                return SweepView{state.wholeAt.value_or(QDateTime()), state.percent};
            });
        },
        std::move(reply));
}

void CoreAccessGateway::lastBackup(Reply<QDateTime> reply) {
    m_worker.ask<QDateTime>(
        &m_worker,
        [](Session& session) {
            return access::lastBackup(session).map(
                [](const std::optional<QDateTime>& at) { return at.value_or(QDateTime()); });
        },
        std::move(reply));
}

void CoreAccessGateway::backUp(const QString& file, bool freshKeys, const LongTask& task,
                               Reply<BackupView> reply) {
    m_worker.ask<BackupView>(
        &m_worker,
        [file, freshKeys, task, background = &m_worker.background()](Session& session) -> Result<BackupView> {
            if (!freshKeys) return access::backupUnit(session, file, percents(*background, task)).map(viewOf);
            return access::exportRekeyed(session, file, percents(*background, task))
                .map([](const access::RekeyedSummary& done) {
                    BackupView view = viewOf(done.backup);
                    for (const Compartment compartment : done.rekeyed)
                        view.rekeyed << AccessWords::compartment(compartment);
                    return view;
                });
        },
        std::move(reply));
}

void CoreAccessGateway::checkBackup(const QString& file, const LongTask& task, Reply<BackupView> reply) {
    m_worker.ask<BackupView>(
        &m_worker,
        [file, task, background = &m_worker.background()](Session&) {
            return access::checkBackup(file, percents(*background, task)).map(viewOf);
        },
        std::move(reply));
}

void CoreAccessGateway::journalOfUser(const UserId& user, Reply<std::vector<Line>> reply) {
    m_worker.ask<std::vector<Line>>(
        &m_worker,
        [user](Session& session) {
            return access::journalOfUser(session, user).map([&](const auto& lines) {
                return toLines(session, lines, false);
            });
        },
        std::move(reply));
}

void CoreAccessGateway::journalOfDetainee(const QString& detainee, Reply<std::vector<Line>> reply) {
    m_worker.ask<std::vector<Line>>(
        &m_worker,
        [detainee](Session& session) -> Result<std::vector<Line>> {
            const auto id = DetaineeId::parse(detainee);
            if (!id) return tl::unexpected<Error>(id.error());
            return people::journalOfPerson(session, *id).map([&](const auto& lines) {
                return toLines(session, lines, true);
            });
        },
        std::move(reply));
}

void CoreAccessGateway::exportJournal(Compartment compartment, const QString& path, Reply<bool> reply) {
    act(
        [compartment, path](Session& session) -> Result<void> {
            const auto exported = access::exportJournal(session, compartment);
            if (!exported) return tl::unexpected<Error>(exported.error());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::UnreadableFile);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            return writeWhole(file, *exported) ? Result<void>{} : fail(ErrorCode::DiskFull);
        },
        std::move(reply));
}

}  // namespace serment::ui
