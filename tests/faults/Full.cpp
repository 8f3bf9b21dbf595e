// SPDX-License-Identifier: GPL-3.0-or-later
// A medium that fills up, at every level: the user is told, nothing is half done, and work goes on once there is room.
#include <QDir>
#include <QTemporaryDir>

#include "tests/faults/Mount.h"
#include "tests/faults/Outside.h"
#include "tests/faults/Report.h"
#include "tests/faults/SystemCalls.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr qint64 page = 4096;
constexpr qint64 plenty = 512LL << 20;

// One step with so many bytes left. On a medium of that size, or, where none can be mounted, counting what is written.
class Level {
  public:
    Level(const QString& root, Mount& mount, const Step& step) : m_mount(mount), m_step(step), m_trial(root, step.older) {
        if (!step.opens && !m_trial.open()) std::abort();
        if (!step.opens) m_before = *countsOf(*m_trial.session);
    }
    Result<std::vector<Proof>> run(qint64 room) {
        if (m_mount.isThere()) {
            m_mount.resize(m_mount.used() + room);
        } else {
            watch({m_trial.folder, m_trial.outside});
            limitTo(room);
        }
        auto done = m_step.run(m_trial, 2);
        if (m_mount.isThere())
            m_mount.resize(plenty);
        else
            endWatch();
        return done;
    }
    Trial& trial() { return m_trial; }
    const Counts& before() const { return m_before; }

  private:
    Mount& m_mount;
    const Step& m_step;
    Trial m_trial;
    Counts m_before;
};

struct Need {
    qint64 bytes = 0;
    Counts before, after;
};

// How much room the step needs, to the page.
Need needOf(const QString& root, Mount& mount, const Step& step) {
    Need need;
    qint64 enough = 64LL << 20, little = 0;
    while (enough - little > page) {
        const qint64 room = (enough + little) / 2 / page * page;
        Level level(root, mount, step);
        const bool done = level.run(room).has_value();
        (done ? enough : little) = room;
        if (!done) continue;
        need.after = *countsOf(*level.trial().session);
        need.before = step.opens ? need.after : level.before();
    }
    need.bytes = enough;
    return need;
}

void fillTo(const QString& root, Mount& mount, const Step& step, const Need& need, qint64 room, Report& report) {
    const QString where = QStringLiteral("%1 with %2 of %3 bytes").arg(QLatin1String(step.name)).arg(room).arg(need.bytes);
    Level level(root, mount, step);
    const auto done = level.run(room);
    report.add(done ? QStringLiteral("done") : QStringLiteral("told: ") + errorName(done.error().code));
    if (!done && done.error().code != ErrorCode::DiskFull)
        report.blame(where, {QStringLiteral("told as ") + errorName(done.error().code) + QLatin1Char(' ') + done.error().detail});
    const Allowed allowed = done ? Allowed{{need.after}, false} : Allowed{{need.before, need.after}, step.several};
    report.blame(where, judge(root, {}, allowed));
    report.blame(where, judgeOutside(root, true));
    if (done) report.blame(where, judgeMade(root, step));
    Trial& trial = level.trial();
    if (!trial.session && !trial.open()) report.blame(where, {QStringLiteral("no login with room again")});
    if (trial.session && !faults::step(QStringLiteral("note")).run(trial, 0)) {
        trial.session.reset();
        if (!trial.open() || !faults::step(QStringLiteral("note")).run(trial, 0))
            report.blame(where, {QStringLiteral("work does not go on")});
        report.add(QStringLiteral("new login needed"));
    }
}

}  // namespace

Report fullRun(const Options& options) {
    Report report;
    QTemporaryDir root(test::temporaryTemplate());
    const QString folder = root.filePath(QStringLiteral("medium"));
    Mount mount(folder, plenty);
    report.add(mount.isThere() ? QStringLiteral("on a small tmpfs") : QStringLiteral("by counting bytes"));
    const qint64 levels = options.count > 0 ? options.count : 95;
    for (const Step& each : steps()) {
        const Need need = needOf(folder, mount, each);
        report.add(QStringLiteral("bytes needed by ") + QLatin1String(each.name), need.bytes);
        // From none at all to just too little, and one with enough.
        for (qint64 level = 0; level < levels; ++level) {
            const qint64 room = level + 1 == levels ? need.bytes : need.bytes * level / (levels - 1) / page * page;
            fillTo(folder, mount, each, need, room, report);
            report.add(QStringLiteral("levels"));
        }
    }
    return report;
}

}  // namespace serment::faults
