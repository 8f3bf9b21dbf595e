// SPDX-License-Identifier: GPL-3.0-or-later
// A process at work is ended at random moments; what it had told as done is there, and the unit opens and verifies.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/access/Backup.h"
#include "tests/faults/Ground.h"
#include "tests/faults/Report.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr int killsPerUnit = 25;
constexpr quint32 longestLife = 90;  // milliseconds; logging in takes about a fifth of it

const QStringList& deeds() {
    static const QStringList names{QStringLiteral("login"),       QStringLiteral("note"),
                                   QStringLiteral("request"),     QStringLiteral("release"),
                                   QStringLiteral("roll import"), QStringLiteral("bundle import"),
                                   QStringLiteral("backup"),      QStringLiteral("rotation")};
    return names;
}

void tell(int pipe, const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(pipe, bytes.constData(), static_cast<size_t>(bytes.size())) < 0) _exit(1);
}

// Never returns: works until it is killed, and tells what is done once it is.
[[noreturn]] void work(const QString& root, int pipe, quint64 seed, bool older) {
    Trial trial(root);
    tell(pipe, older ? QStringLiteral("> migration") : QStringLiteral("> login"));
    if (!trial.open()) {
        tell(pipe, QStringLiteral("! open"));
        _exit(1);
    }
    QRandomGenerator random(static_cast<quint32>(seed));
    for (;;) {
        const QString name = deeds().at(random.bounded(deeds().size()));
        tell(pipe, QStringLiteral("> ") + name);
        const auto done = step(name).run(trial, random.generate());
        if (!done) {
            tell(pipe, QStringLiteral("! ") + name + QLatin1Char(' ') + errorName(done.error().code));
            continue;
        }
        for (const Proof& proof : *done)
            tell(pipe, QStringLiteral("+ %1\t%2\t%3\t%4")
                           .arg(int(proof.compartment))
                           .arg(proof.table, proof.column, proof.value));
    }
}

QStringList readAll(int pipe) {
    QByteArray bytes;
    char some[4096];
    ssize_t size = 0;
    while ((size = ::read(pipe, some, sizeof some)) > 0) bytes.append(some, size);
    return QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// One life of the worker.
QStringList live(const QString& root, QRandomGenerator& random, bool older) {
    int ends[2];
    if (::pipe(ends) != 0) return {QStringLiteral("! pipe")};
    const quint64 seed = random.generate64();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work(root, ends[1], seed, older);
    }
    ::close(ends[1]);
    ::usleep(random.bounded(longestLife * 1000));
    ::kill(child, SIGKILL);
    const QStringList lines = readAll(ends[0]);
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return lines;
}

}  // namespace

Report killRun(const Options& options) {
    Report report;
    QRandomGenerator random(static_cast<quint32>(options.seed));
    QTemporaryDir root(test::temporaryTemplate());
    std::vector<Proof> proofs;
    const qint64 count = options.count > 0 ? options.count : 500;
    for (qint64 kill = 0; kill < count; ++kill) {
        const bool fresh = kill % killsPerUnit == 0;
        const bool older = fresh && (kill / killsPerUnit) % 2 == 1;
        if (fresh) {
            Trial laid(root.path(), older);
            proofs.clear();
        }
        QString last = QStringLiteral("start");
        for (const QString& line : live(root.path(), random, older)) {
            if (line.startsWith(QLatin1Char('>'))) last = line.mid(2);
            if (line.startsWith(QLatin1Char('!'))) report.blame(QStringLiteral("kill %1").arg(kill), {line});
            if (!line.startsWith(QLatin1Char('+'))) continue;
            const QStringList parts = line.mid(2).split(QLatin1Char('\t'));
            proofs.push_back({Compartment(parts[0].toInt()), parts[1], parts[2], parts[3]});
            report.add(QStringLiteral("told as done"));
        }
        report.add(QStringLiteral("killed"));
        report.add(QStringLiteral("killed during ") + last);
        report.blame(QStringLiteral("kill %1 during %2").arg(kill).arg(last), judge(root.path(), proofs, {}));
        const QString backup = root.filePath(QStringLiteral("outside/sauvegarde.tar"));
        if (QFile::exists(backup) && !access::checkBackup(backup))
            report.blame(QStringLiteral("kill %1").arg(kill), {QStringLiteral("a backup that is not whole")});
    }
    return report;
}

}  // namespace serment::faults
