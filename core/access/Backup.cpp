// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <mutex>

#include "core/access/Alarm.h"
#include "core/access/BackupSteps.h"
#include "core/access/Settings.h"
#include "core/access/UnitSession.h"
#include "core/store/ReplaceFile.h"

namespace serment::access {

namespace {

const auto lastBackupSetting = QStringLiteral("backup.verified_at");

// The files of a restore, one after the other.
class Unpacking {
  public:
    explicit Unpacking(QString folder) : m_folder(std::move(folder)) {}

    Result<void> receive(const BackedUpFile& file, const QByteArray& piece) {
        if (!m_file.isOpen()) {
            m_file.setFileName(QDir(m_folder).filePath(file.name));
            if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return fail(ErrorCode::StorageFailure, file.name);
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        if (m_file.write(piece) != piece.size()) return fail(ErrorCode::DiskFull, file.name);
        if (!piece.isEmpty()) return {};
        // What still stood in the buffer goes now, or does not.
        const bool written = m_file.flush();
        m_file.close();
        return written ? store::syncFile(m_file.fileName()) : fail(ErrorCode::DiskFull, file.name);
    }

  private:
    QString m_folder;
    QFile m_file;
};

}  // namespace

BackupSummary summaryOf(const Manifest& manifest) {
    BackupSummary summary{manifest.unitId, manifest.madeAt, static_cast<qint64>(manifest.files.size()), 0};
    for (const BackedUpFile& file : manifest.files) summary.bytes += file.size;
    return summary;
}

Result<Manifest> manifestOf(const QString& folder, const QString& unitId, const QDateTime& now) {
    Manifest manifest{unitId, now, {}};
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        const bool idleJournal = info.size() == 0 && info.fileName().endsWith(QLatin1String("-journal"));
        if (!isBackedUp(info.fileName()) || idleJournal) continue;
        const auto hash = hashOfFile(info.filePath());
        if (!hash) return tl::unexpected<Error>(hash.error());
        manifest.files.push_back({info.fileName(), info.size(), *hash});
    }
    return manifest;
}

Result<void> packVerified(const QString& file, const QString& folder, const Manifest& manifest,
                          const journal::Progress& progress) {
    const QString partial = file + QStringLiteral(".part");
    auto written = writeArchive(partial, folder, manifest, progress);
    if (written) written = store::syncFile(partial);
    if (written) written = checkBackup(partial).map([](const BackupSummary&) {});
    if (written) written = store::replaceFile(partial, file);
    if (!written) QFile::remove(partial);
    return written;
}

Result<void> checkApart(const QString& file, const QString& unitFolder) {
    const QString unit = QDir(unitFolder).canonicalPath();
    const QString folder = QFileInfo(file).absoluteDir().canonicalPath();
    const bool inside = folder == unit || folder.startsWith(unit + QLatin1Char('/'));
    if (inside) return fail(ErrorCode::InvalidInput, QStringLiteral("inside the unit's own folder"), QStringLiteral("file"));
    return {};
}

Result<void> rememberBackup(Session& session, const QDateTime& at, const QString& how) {
    auto remembered = session.write(
        Act{Action::Backup, Compartment::Unit, {}, how}, [&](store::Database& database) -> Result<void> {
            writeSetting(database, lastBackupSetting, at.toString(Qt::ISODateWithMs), at, session.user().id);
            return {};
        });
    // While an alarm holds the unit to reading, a copy of it as it is matters all the more. A unit that cannot be written for
    // another reason (a file that does not open) also answers UnitReadOnly, and that is told.
    if (!remembered && !(alarmRaised(session) && remembered.error().code == ErrorCode::UnitReadOnly)) return remembered;
    return {};
}

Result<BackupSummary> backupUnit(Session& session, const QString& file, const journal::Progress& progress) {
    const Login& login = static_cast<UnitSession&>(session).login();
    if (!session.may(Action::Backup, Compartment::Unit))
        return fail(login.locked ? ErrorCode::SessionLocked : ErrorCode::NotPermitted);
    if (!login.lock) return fail(ErrorCode::UnitReadOnly);
    if (auto apart = checkApart(file, login.folder); !apart) return tl::unexpected<Error>(apart.error());
    const std::lock_guard guard(login.lock->mutex());
    const QDateTime now = session.clock().nowUtc();
    const auto manifest = manifestOf(login.folder, login.unitId, now);
    if (!manifest) return tl::unexpected<Error>(manifest.error());
    if (auto packed = packVerified(file, login.folder, *manifest, progress); !packed)
        return tl::unexpected<Error>(packed.error());
    if (auto remembered = rememberBackup(session, now, {}); !remembered)
        return tl::unexpected<Error>(remembered.error());
    return summaryOf(*manifest);
}

Result<BackupSummary> checkBackup(const QString& file, const journal::Progress& progress) {
    return readArchive(
               file, [](const BackedUpFile&, const QByteArray&) -> Result<void> { return {}; }, progress)
        .map(summaryOf);
}

Result<BackupSummary> restoreUnit(const QString& file, const QString& folder,
                                  const journal::Progress& progress) {
    const QDir target(folder);
    if (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("the folder is not empty"));
    const QString clean = QDir::cleanPath(target.absolutePath());
    const QString partial = clean + QStringLiteral(".restoring");
    if (auto made = store::makePrivateFolder(partial); !made) return tl::unexpected<Error>(made.error());
    Unpacking unpacking(partial);
    const auto manifest = readArchive(
        file,
        [&](const BackedUpFile& each, const QByteArray& piece) { return unpacking.receive(each, piece); },
        progress);
    if (!manifest) {
        store::removePrivateFolder(partial);
        return tl::unexpected<Error>(manifest.error());
    }
    // An empty folder gives way to a folder, at one blow.
    if (auto placed = store::replaceFile(partial, clean); !placed) {
        store::removePrivateFolder(partial);
        return tl::unexpected<Error>(placed.error());
    }
    return summaryOf(*manifest);
}

Result<std::optional<QDateTime>> lastBackup(Session& session) {
    const auto value = setting(session, lastBackupSetting);
    if (!value) return tl::unexpected<Error>(value.error());
    const QDateTime at = QDateTime::fromString(*value, Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

}  // namespace serment::access
