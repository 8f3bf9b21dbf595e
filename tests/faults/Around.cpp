// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the program: clock, folders, sticks, locales, names.
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <clocale>

#include "core/access/OpenSession.h"
#include "core/people/Detainee.h"
#include "tests/faults/Mount.h"
#include "tests/faults/Outside.h"
#include "tests/faults/Report.h"
#include "tests/faults/SystemCalls.h"
#include "tests/support/TestUnit.h"

namespace serment::faults {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

// Every step in a fresh unit of this folder.
void everyStep(const QString& root, const QString& where, Report& report) {
    for (const Step& each : steps()) {
        Trial trial(root, each.older);
        if (!each.opens && !trial.open()) {
            report.blame(where, {u("does not open")});
            continue;
        }
        const auto done = each.run(trial, 2);
        if (!done)
            report.blame(where, {QLatin1String(each.name) + u(": ") + errorName(done.error().code) + QLatin1Char(' ') + done.error().detail});
        else
            report.blame(where, judge(root, *done, {}) + judgeOutside(root, true) + judgeMade(root, each));
        report.add(u("steps ") + where);
    }
}

void clockSetBack(const QString& root, Report& report) {
    Trial trial(root, false);
    if (!trial.open()) std::abort();
    std::vector<Proof> proofs;
    const QDateTime now = trial.clock.nowUtc();
    for (const int days : {0, -3, -400, -20000, 1, 8000}) {
        trial.clock.set(now.addDays(days));
        for (const char* name : {"note", "request", "roll import", "backup", "rotation", "login"}) {
            const auto done = step(QLatin1String(name)).run(trial, static_cast<quint64>(days + 20001));
            if (!done)
                report.blame(u("a clock moved by %1 days").arg(days), {QLatin1String(name) + u(": ") + errorName(done.error().code)});
            else
                proofs.insert(proofs.end(), done->begin(), done->end());
            report.add(u("steps with a clock set back"));
        }
    }
    report.blame(u("a clock set back"), judge(root, proofs, {}));
}

void readOnlyFolder(const QString& root, Report& report) {
    const QString where = u("a read-only folder");
    Mount mount(root, 64 << 20);
    {
        Trial laid(root, false);
    }
    Trial trial(root);
    if (mount.isThere())
        mount.setReadOnly(true);
    else if (::geteuid() != 0)
        ::chmod(QFile::encodeName(trial.folder).constData(), 0500);
    else
        return report.add(u("a read-only folder could not be made"));
    const auto opened = trial.open();
    if (opened || opened.error().code != ErrorCode::UnitReadOnly)
        report.blame(where, {u("told as ") + (opened ? u("nothing") : errorName(opened.error().code))});
    auto reading = access::openSession(trial.folder, u("chief"), test::TestUnit::passphrase(), trial.clock, access::Opening::ReadOnly);
    if (!reading || !people::searchDetainees(**reading, u("essai"))) report.blame(where, {u("cannot be read")});
    trial.session.reset();
    if (mount.isThere())
        mount.setReadOnly(false);
    else
        ::chmod(QFile::encodeName(trial.folder).constData(), 0700);
    if (!trial.open() || !step(u("note")).run(trial, 0)) report.blame(where, {u("work does not go on")});
    report.add(u("read-only folders"));
    trial.session.reset();
}

// At every call on the stick it is pulled out.
void stickRemoved(const QString& root, Report& report) {
    for (long call = 1;; ++call) {
        Trial trial(root, false);
        if (!trial.open()) std::abort();
        watch({trial.outside});
        failAt(call, Fault::Gone);
        const auto done = step(u("bundle export")).run(trial, 0);
        endWatch();
        if (!struck()) break;
        const QString where = u("a stick removed at call %1").arg(call);
        if (done) report.blame(where, {u("the user is not told")});
        report.blame(where, judge(root, {}, {}));
        QDir(trial.outside).removeRecursively();
        QDir().mkpath(trial.outside);
        if (!step(u("bundle export")).run(trial, 0)) report.blame(where, {u("not even on another stick")});
        report.blame(where, judgeMade(root, step(u("bundle export"))));
        report.add(u("sticks removed"));
    }
}

void inTurkish(const QString& root, Report& report) {
    QTemporaryDir locales;
    QProcess::execute(u("localedef"), {u("-i"), u("tr_TR"), u("-f"), u("UTF-8"), locales.filePath(u("tr_TR.UTF-8"))});
    qputenv("LOCPATH", QFile::encodeName(locales.path()));
    const bool made = std::setlocale(LC_ALL, "tr_TR.UTF-8") != nullptr;
    report.add(made ? u("Turkish of the C library and of Qt") : u("Turkish of Qt only"));
    QLocale::setDefault(QLocale(QLocale::Turkish));
    everyStep(root, u("in Turkish"), report);
    Trial trial(root, false);
    if (!trial.open()) std::abort();
    // ESSAI, in the capitals and small letters of a language that has four letters i.
    for (const QString& words : {u("essai"), u("ESSAI"), u("Essaı"), u("ESSAİ")})
        if (words != u("Essaı") && people::searchDetainees(*trial.session, words).value_or(std::vector<people::Detainee>{}).empty())
            report.blame(u("in Turkish"), {u("not found: ") + words});
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, "C.UTF-8");
    qunsetenv("LOCPATH");
}

}  // namespace

Report aroundRun(const Options&) {
    Report report;
    QTemporaryDir root(test::temporaryTemplate());
    clockSetBack(root.filePath(u("clock")), report);
    readOnlyFolder(root.filePath(u("medium")), report);
    stickRemoved(root.filePath(u("stick")), report);
    inTurkish(root.filePath(u("turkish")), report);
    everyStep(root.filePath(u("Élodie d’Ô & fils  100 % #1 'x' \"y\"; ?ü=日本")), u("in a home with accents and spaces"), report);
    return report;
}

}  // namespace serment::faults
