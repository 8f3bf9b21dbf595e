// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>
#include <QStringList>

namespace serment::faults {

struct Options {
    qint64 count = 0;  // 0: all of it, where there is an "all"
    quint64 seed = 1;
    QString only;  // of calls: one step
};

// What a run saw. Anything in `bad` fails it.
struct Report {
    QMap<QString, qint64> figures;
    QStringList bad;

    void add(const QString& figure, qint64 by = 1) { figures[figure] += by; }
    void blame(const QString& where, const QStringList& what) {
        for (const QString& each : what) bad << where + QStringLiteral(": ") + each;
    }
};

Report killRun(const Options& options);      // ends a process at random moments
Report callsRun(const Options& options);     // fails every call on files in turn
Report powerRun(const Options& options);     // drops what was not yet synced
Report fullRun(const Options& options);      // fills the medium
Report damageRun(const Options& options);    // flips bits, cuts files
Report twoRun(const Options& options);       // two processes on one unit
Report aroundRun(const Options& options);    // clock, folders, sticks, locales, names

}  // namespace serment::faults
