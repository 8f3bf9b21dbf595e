// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/RekeyedExport.h"

#include <QDir>
#include <QFile>
#include <mutex>

#include "core/access/BackupSteps.h"
#include "core/access/Grants.h"
#include "core/access/KeyFiles.h"
#include "core/access/UnitSession.h"
#include "core/store/ReplaceFile.h"

namespace serment::access {

namespace {

constexpr int stepsPerStage = 1000;

// One bar over several stages of unlike units.
journal::Progress stage(const journal::Progress& progress, int at, int stages) {
    if (!progress) return {};
    return [progress, at, stages](qint64 done, qint64 total) {
        const qint64 part = total > 0 ? done * stepsPerStage / total : stepsPerStage;
        return progress(qint64(at) * stepsPerStage + part, qint64(stages) * stepsPerStage);
    };
}

// Beside the file to be, so that it is the same disk; removed whatever happens. Holds ciphertext only.
class WorkFolder {
  public:
    explicit WorkFolder(const QString& file) : m_path(file + QStringLiteral(".rekeying")), m_made(store::makePrivateFolder(m_path)) {}
    ~WorkFolder() { store::removePrivateFolder(m_path); }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    const QString& path() const { return m_path; }
    const Result<void>& made() const { return m_made; }

  private:
    QString m_path;
    Result<void> m_made;
};

struct Copy {
    keys::Keyring keyring;
    AccountsState state;
    QDateTime at;
};

// The one moment at which the unit stands still.
Result<Copy> copyFiles(Session& session, const Login& login, const QString& to,
                       const journal::Progress& progress) {
    const std::lock_guard guard(login.lock->mutex());
    auto keyring = keyringOf(login);
    if (!keyring) return tl::unexpected<Error>(keyring.error());
    auto state = session.read(Act{Action::Backup, Compartment::Unit, {}, {}}, accountsState);
    if (!state) return tl::unexpected<Error>(state.error());
    const QStringList names = QDir(login.folder).entryList(QDir::Files, QDir::Name);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (progress && !progress(at, names.size())) return fail(ErrorCode::Cancelled);
        const QString copy = QDir(to).filePath(names[at]);
        if (isBackedUp(names[at]) && !QFile::copy(QDir(login.folder).filePath(names[at]), copy))
            return fail(ErrorCode::DiskFull, names[at]);
    }
    return Copy{std::move(*keyring), std::move(*state), session.clock().nowUtc()};
}

Result<void> rekey(const QString& folder, Compartment compartment, const Login& login, Copy& copy,
                   const journal::Progress& progress) {
    const SecureBuffer fresh = SecureBuffer::random(32);
    const SecureBuffer& held = login.keys.at(compartment);
    auto sealed = sealedAfresh(copy.keyring, compartment, login.matrix, copy.state, fresh);
    if (!sealed) return tl::unexpected<Error>(sealed.error());
    if (auto copied = copyUnderKey(folder, compartment, held, fresh, progress); !copied) return copied;
    if (auto swapped = swapIn(folder, compartment); !swapped) return swapped;
    const auto tried = store::Connection::open(store::databasePath(folder, compartment), compartment, fresh,
                                               store::Access::ReadOnly);
    if (!tried) return tl::unexpected<Error>(tried.error());
    keys::CompartmentRecord& record = copy.keyring.compartments[compartment];
    record.sealed = std::move(sealed->sealed);
    record.breakGlass = std::move(sealed->breakGlass);
    record.recovery = std::move(sealed->recovery);
    record.pending.reset();
    ++record.generation;
    return {};
}

Result<void> checkMay(Session& session, const Login& login) {
    if (!session.may(Action::Backup, Compartment::Unit))
        return fail(login.locked ? ErrorCode::SessionLocked : ErrorCode::NotPermitted);
    if (!login.lock) return fail(ErrorCode::UnitReadOnly);
    for (const Compartment compartment : allCompartments)
        if (compartment != Compartment::Unit && session.holds(compartment)) return {};
    return fail(ErrorCode::NoCompartmentKey, QStringLiteral("clinical"));
}

}  // namespace

Result<RekeyedSummary> exportRekeyed(Session& session, const QString& file,
                                     const journal::Progress& progress) {
    const Login& login = static_cast<UnitSession&>(session).login();
    if (auto may = checkMay(session, login); !may) return tl::unexpected<Error>(may.error());
    if (auto apart = checkApart(file, login.folder); !apart) return tl::unexpected<Error>(apart.error());
    const WorkFolder work(file);
    if (!work.made()) return tl::unexpected<Error>(work.made().error());
    const int stages = static_cast<int>(login.keys.size()) + 2;
    auto copy = copyFiles(session, login, work.path(), stage(progress, 0, stages));
    if (!copy) return tl::unexpected<Error>(copy.error());
    RekeyedSummary summary;
    int at = 1;
    for (const auto& [compartment, key] : login.keys) {
        if (auto done = rekey(work.path(), compartment, login, *copy, stage(progress, at++, stages));
            !done)
            return tl::unexpected<Error>(done.error());
        summary.rekeyed.insert(compartment);
    }
    if (auto saved = keys::saveKeyring(work.path(), copy->keyring); !saved)
        return tl::unexpected<Error>(saved.error());
    const auto manifest = manifestOf(work.path(), login.unitId, copy->at);
    if (!manifest) return tl::unexpected<Error>(manifest.error());
    if (auto packed = packVerified(file, work.path(), *manifest, stage(progress, at, stages)); !packed)
        return tl::unexpected<Error>(packed.error());
    if (auto remembered = rememberBackup(session, copy->at, QStringLiteral("rekeyed")); !remembered)
        return tl::unexpected<Error>(remembered.error());
    summary.backup = summaryOf(*manifest);
    return summary;
}

}  // namespace serment::access
