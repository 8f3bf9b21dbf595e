// SPDX-License-Identifier: GPL-3.0-or-later
// Every call on files in turn fails: EIO, no room, half a write, the end of the process. The unit is as before or as
// after, never between; the user is told; work goes on.
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>

#include "tests/faults/Outside.h"
#include "tests/faults/Report.h"
#include "tests/faults/SystemCalls.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

constexpr quint64 stepSeed = 2;

constexpr std::pair<Fault, const char*> faults[] = {
    {Fault::Error, "EIO"}, {Fault::Full, "ENOSPC"}, {Fault::Short, "short write"}, {Fault::Death, "death"}};

const char* nameOf(Fault fault) {
    for (const auto& [each, name] : faults)
        if (each == fault) return name;
    return "";
}

struct Course {
    const Step* step;
    long calls = 0;
    Counts before, after;

    Allowed allowed(bool done) const {
        return done ? Allowed{{after}, false} : Allowed{{before, after}, step->several};
    }
};

// The step without a fault: how many calls, and what it leaves.
Course measure(const QString& root, const Step& step, Report& report) {
    Course course{&step, 0, {}, {}};
    Trial trial(root, step.older);
    if (!step.opens) {
        if (!trial.open()) std::abort();
        course.before = *countsOf(*trial.session);
    }
    watch({trial.folder, trial.outside});
    const auto done = step.run(trial, stepSeed);
    course.calls = endWatch();
    if (!done)
        report.blame(QLatin1String(step.name), {QStringLiteral("without a fault: ") + errorName(done.error().code) + QLatin1Char(' ') + done.error().detail});
    course.after = *countsOf(*trial.session);
    if (step.opens) course.before = course.after;
    report.blame(QLatin1String(step.name), judge(root, {}, {{course.after}, false}));
    report.add(QStringLiteral("calls of ") + QLatin1String(step.name), course.calls);
    return course;
}

void dieAt(const QString& root, const Course& course, long call, Report& report, const QString& where) {
    Trial laid(root, course.step->older);
    const pid_t child = ::fork();
    if (child == 0) {
        Trial trial(root);
        if (!course.step->opens && !trial.open()) _exit(3);
        watch({trial.folder, trial.outside});
        failAt(call, Fault::Death);
        const auto done = course.step->run(trial, stepSeed);
        endWatch();
        _exit(done ? 0 : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool finished = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    report.blame(where, judge(root, {}, course.allowed(finished)));
    report.blame(where, judgeOutside(root, false));
}

void failIn(const QString& root, const Course& course, long call, Fault fault, Report& report, const QString& where) {
    Trial trial(root, course.step->older);
    if (!course.step->opens && !trial.open()) std::abort();
    watch({trial.folder, trial.outside});
    failAt(call, fault);
    const auto done = course.step->run(trial, stepSeed);
    endWatch();
    if (done && !struck()) report.add(QStringLiteral("not reached"));
    if (done && struck()) report.add(QStringLiteral("done all the same"));
    if (!done) report.add(QStringLiteral("told: ") + errorName(done.error().code));
    report.blame(where, judge(root, {}, course.allowed(done.has_value())));
    report.blame(where, judgeOutside(root, true));
    if (done) report.blame(where, judgeMade(root, *course.step));
    // Work goes on, in the same session where it lives, after a new login otherwise.
    const auto next = trial.session ? step(QStringLiteral("note")).run(trial, 0) : Result<std::vector<Proof>>(fail(ErrorCode::SessionLocked));
    if (next) return;
    report.add(QStringLiteral("new login needed after ") + QLatin1String(course.step->name) + QLatin1Char(' ') + QLatin1String(nameOf(fault)));
    trial.session.reset();
    if (!trial.open() || !step(QStringLiteral("note")).run(trial, 0))
        report.blame(where, {QStringLiteral("work does not go on: ") + errorName(next.error().code)});
}

struct Position {
    const Course* course;
    long call;
    Fault fault;
};

}  // namespace

Report callsRun(const Options& options) {
    Report report;
    QTemporaryDir root(test::temporaryTemplate());
    std::vector<Course> courses;
    for (const Step& each : steps())
        if (options.only.isEmpty() || options.only == QLatin1String(each.name))
            courses.push_back(measure(root.path(), each, report));
    std::vector<Position> positions;
    for (const Course& course : courses)
        for (long call = 1; call <= course.calls; ++call)
            for (const auto& [fault, name] : faults) positions.push_back({&course, call, fault});
    report.add(QStringLiteral("positions there are"), static_cast<qint64>(positions.size()));
    if (options.count > 0) {
        // As many of every step, whatever its length.
        QRandomGenerator random(static_cast<quint32>(options.seed));
        std::vector<Position> drawn;
        for (qint64 i = 0; i < options.count; ++i) {
            const Course& course = courses[static_cast<size_t>(i) % courses.size()];
            drawn.push_back({&course, 1 + static_cast<long>(random.bounded(static_cast<quint32>(course.calls))),
                             faults[random.bounded(4)].first});
        }
        positions = std::move(drawn);
    }
    for (const Position& position : positions) {
        const QString where = QStringLiteral("%1, %2 at call %3")
                                  .arg(QLatin1String(position.course->step->name), QLatin1String(nameOf(position.fault)))
                                  .arg(position.call);
        if (position.fault == Fault::Death)
            dieAt(root.path(), *position.course, position.call, report, where);
        else
            failIn(root.path(), *position.course, position.call, position.fault, report, where);
        report.add(QStringLiteral("faults"));
    }
    return report;
}

}  // namespace serment::faults
