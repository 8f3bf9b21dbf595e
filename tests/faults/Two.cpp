// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes want one unit: one writes, the other is told who, or reads; what both wrote in turn is all there.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <atomic>
#include <thread>

#include "core/access/OpenSession.h"
#include "tests/faults/Ground.h"
#include "tests/faults/Report.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr int notesPerTurn = 40;

// Seen by both processes and the one that started them.
struct Board {
    std::atomic<qint64> asked, written, turns, told, toldWrong, read, failed;
    std::atomic<pid_t> pids[2];
};

// Writes what is left to write, up to a turn's worth; two threads, each with its own connection.
void takeTurn(Trial& trial, Board& board) {
    ++board.turns;
    auto worker = trial.session->forkForWorker();
    const auto write = [&](access::Session& session, int count) {
        for (int i = 0; i < count && board.asked.fetch_sub(1) > 0; ++i) {
            if (writeNote(session, quint64(i)))
                ++board.written;
            else
                ++board.failed;
        }
    };
    if (!worker) {
        ++board.failed;
        return;
    }
    std::thread second([&] { write(**worker, notesPerTurn / 2); });
    write(*trial.session, notesPerTurn / 2);
    second.join();
}

void beTold(Trial& trial, const Error& error, Board& board, pid_t other) {
    if (error.code != ErrorCode::UnitBusy) {
        ++board.failed;
        return;
    }
    ++board.told;
    // Between two turns the holder may just have left: then nobody is named.
    const QString pid = error.detail.section(QLatin1Char(' '), 0, 0);
    if (pid != QString::number(other) && pid != QLatin1String("0")) ++board.toldWrong;
    const auto reading = access::openSession(trial.folder, QStringLiteral("chief"), test::TestUnit::passphrase(),
                                             trial.clock, access::Opening::ReadOnly);
    if (!reading) return;
    if (countsOf(**reading)) ++board.read;
    if (writeNote(**reading, 0)) ++board.toldWrong;
}

[[noreturn]] void contend(const QString& root, Board& board, int who) {
    board.pids[who] = ::getpid();
    while (board.pids[1 - who] == 0) ::usleep(100);
    while (board.asked > 0) {
        Trial trial(root);
        if (auto opened = trial.open())
            takeTurn(trial, board);
        else
            beTold(trial, opened.error(), board, board.pids[1 - who]);
        trial.session.reset();
        ::usleep(500);
    }
    _exit(0);
}

}  // namespace

Report twoRun(const Options& options) {
    Report report;
    QTemporaryDir root(test::temporaryTemplate());
    Trial laid(root.path(), false);
    if (!laid.open()) std::abort();
    const auto entries = [](access::Session& session) {
        const Counts counts = *countsOf(session);
        return counts[QStringLiteral("somatic.entry")] + counts[QStringLiteral("psychiatric.entry")];
    };
    const qint64 before = entries(*laid.session);
    laid.session.reset();
    auto* board = new (::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Board();
    board->asked = options.count > 0 ? options.count : 100000;
    pid_t children[2];
    for (int who = 0; who < 2; ++who) {
        children[who] = ::fork();
        if (children[who] == 0) contend(root.path(), *board, who);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) report.bad << QStringLiteral("a process ended by itself");
    }
    report.blame(QStringLiteral("two processes"), judge(root.path(), {}, {}));
    if (!laid.open()) std::abort();
    const qint64 there = entries(*laid.session) - before;
    report.add(QStringLiteral("writes"), board->written);
    report.add(QStringLiteral("turns"), board->turns);
    report.add(QStringLiteral("told who holds it"), board->told);
    report.add(QStringLiteral("read meanwhile"), board->read);
    report.add(QStringLiteral("lost"), board->written - there);
    if (there != board->written) report.bad << QStringLiteral("%1 writes told, %2 there").arg(board->written).arg(there);
    if (board->failed != 0) report.bad << QStringLiteral("%1 writes failed").arg(board->failed);
    if (board->toldWrong != 0) report.bad << QStringLiteral("%1 times another holder was named, or wrote").arg(board->toldWrong);
    return report;
}

}  // namespace serment::faults
