// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails: of what was not yet synced, any part is lost, writes in any order and sector by sector. Names change
// in the order in which they were changed, as file systems with a journal keep them.
#include <sys/stat.h>

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <map>

#include "tests/faults/Outside.h"
#include "tests/faults/Report.h"
#include "tests/faults/SystemCalls.h"
#include "tests/support/Attacker.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr qsizetype sector = 512;

void put(QByteArray& content, const Operation& operation, QRandomGenerator* torn) {
    if (operation.deed == Deed::Truncate) {
        content.resize(operation.offset, '\0');
        return;
    }
    const qsizetype end = operation.offset + operation.bytes.size();
    if (content.size() < end) content.resize(end, '\0');
    for (qsizetype at = 0; at < operation.bytes.size(); at += sector)
        if (torn == nullptr || torn->bounded(4) != 0)
            content.replace(operation.offset + at, std::min(sector, operation.bytes.size() - at),
                            operation.bytes.mid(at, sector));
}

// What a medium holds for certain, and what it may or may not.
class Medium {
  public:
    Medium(const std::map<QString, quint64>& inodes, const std::map<QString, QByteArray>& files) {
        for (const auto& [name, inode] : inodes) {
            m_names[name] = inode;
            m_inodes[inode].certain = files.at(name);
        }
    }

    void apply(const Operation& operation) {
        switch (operation.deed) {
            case Deed::Write:
            case Deed::Truncate:
                m_inodes[operation.inode].pending.push_back(operation);
                break;
            case Deed::SyncFile:
                settle(m_inodes[operation.inode]);
                break;
            case Deed::SyncFolder:
                settleNames(operation.name);
                break;
            case Deed::Link:
            case Deed::Rename:
            case Deed::Unlink:
                m_pendingNames.push_back(operation);
                break;
            case Deed::Mark:
                break;
        }
    }

    std::map<QString, QByteArray> cut(QRandomGenerator& random) {
        const auto kept = random.bounded(static_cast<quint32>(m_pendingNames.size()) + 1);
        for (quint32 i = 0; i < kept; ++i) rename(m_pendingNames[i]);
        const int lost = random.bounded(4);  // of four: nothing, half, nearly all, all
        for (auto& [inode, file] : m_inodes)
            for (const Operation& operation : file.pending)
                if (random.bounded(3) >= lost) put(file.certain, operation, random.bounded(8) == 0 ? &random : nullptr);
        std::map<QString, QByteArray> files;
        for (const auto& [name, inode] : m_names) files[name] = m_inodes[inode].certain;
        return files;
    }

  private:
    struct File {
        QByteArray certain;
        std::vector<Operation> pending;
    };

    static void settle(File& file) {
        for (const Operation& operation : file.pending) put(file.certain, operation, nullptr);
        file.pending.clear();
    }
    void settleNames(const QString& folder) {
        std::vector<Operation> elsewhere;
        for (const Operation& operation : m_pendingNames)
            if (QFileInfo(operation.target.isEmpty() ? operation.name : operation.target).path() == QDir::cleanPath(folder))
                rename(operation);
            else
                elsewhere.push_back(operation);
        m_pendingNames = elsewhere;
    }
    void rename(const Operation& operation) {
        if (operation.deed == Deed::Link) m_names[operation.target] = operation.inode;
        if (operation.deed == Deed::Unlink) m_names.erase(operation.name);
        if (operation.deed == Deed::Rename) {
            const auto from = m_names.find(operation.name);
            if (from == m_names.end()) return;  // a folder: its files are not followed
            m_names[operation.target] = from->second;
            m_names.erase(operation.name);
        }
    }

    std::map<QString, quint64> m_names;
    std::map<quint64, File> m_inodes;
    std::vector<Operation> m_pendingNames;
};

struct Recording {
    const Step* step = nullptr;
    std::map<QString, quint64> inodes;
    std::map<QString, QByteArray> files;
    std::vector<Operation> operations;
    Counts before, after;
};

Recording recordStep(const QString& root, const Step& step) {
    Recording recording;
    recording.step = &step;
    Trial trial(root, step.older);
    if (!step.opens) {
        if (!trial.open()) std::abort();
        recording.before = *countsOf(*trial.session);
    }
    for (const QFileInfo& info : QDir(trial.folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(info.filePath()).constData(), &status) != 0) std::abort();
        recording.inodes[info.filePath()] = status.st_ino;
        recording.files[info.filePath()] = test::fileBytes(info.filePath());
    }
    watch({trial.folder, trial.outside});
    record(&recording.operations);
    const auto done = step.run(trial, 2);
    record(nullptr);
    endWatch();
    if (!done) std::abort();
    recording.after = *countsOf(*trial.session);
    if (step.opens) recording.before = recording.after;
    return recording;
}

void layCut(const QString& root, const std::map<QString, QByteArray>& files) {
    for (const char* folder : {"/unit", "/outside"}) {
        QDir(root + QLatin1String(folder)).removeRecursively();
        QDir().mkpath(root + QLatin1String(folder));
    }
    for (const auto& [name, bytes] : files) {
        // The lock names this living process: after a power cut it names none, or nothing at all.
        test::writeFile(name, name.endsWith(QLatin1String("unit.lock")) ? QByteArray() : bytes);
    }
}

}  // namespace

Report powerRun(const Options& options) {
    Report report;
    QTemporaryDir root(test::temporaryTemplate());
    QRandomGenerator random(static_cast<quint32>(options.seed));
    std::vector<Recording> recordings;
    for (const Step& each : steps())
        if (qstrcmp(each.name, "restore") != 0) recordings.push_back(recordStep(root.path(), each));
    const qint64 count = options.count > 0 ? options.count : 2000;
    for (qint64 i = 0; i < count; ++i) {
        const Recording& recording = recordings[static_cast<size_t>(i) % recordings.size()];
        const auto length = static_cast<quint32>(recording.operations.size());
        // One in eight after the user was told: what was told must be there.
        const quint32 at = random.bounded(8) == 0 ? length : random.bounded(length + 1);
        Medium medium(recording.inodes, recording.files);
        for (quint32 k = 0; k < at; ++k) medium.apply(recording.operations[k]);
        layCut(root.path(), medium.cut(random));
        const QString where =
            QStringLiteral("%1, cut %2 of %3").arg(QLatin1String(recording.step->name)).arg(at).arg(length);
        const Allowed allowed = at == length ? Allowed{{recording.after}, false}
                                             : Allowed{{recording.before, recording.after}, recording.step->several};
        report.blame(where, judge(root.path(), {}, allowed));
        report.blame(where, judgeOutside(root.path(), false));
        if (at == length) report.blame(where, judgeMade(root.path(), *recording.step));
        report.add(QStringLiteral("power cuts"));
        if (at == length) report.add(QStringLiteral("cuts after the user was told"));
        report.add(QStringLiteral("cuts during ") + QLatin1String(recording.step->name));
    }
    return report;
}

}  // namespace serment::faults
