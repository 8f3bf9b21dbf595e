// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/access/Session.h"
#include "core/journal/Problem.h"

namespace serment::access {

// Something wrong with the files of the unit. While one is undecided, every session reads (opening a file leaves its
// trace) and none records; break-glass and backup go on.
struct Alarm {
    journal::Problem problem;
    QDateTime foundAt;
    std::optional<QDateTime> decidedAt;
    QString reason;
};

// Whether this session is held to reading by an alarm.
bool alarmRaised(const Session& session);
// All of them, the undecided first. Permission ViewSettings.
Result<std::vector<Alarm>> alarms(Session& session);
// The coordinating physician takes what was found as it is, with the reason; signed, journaled, and never hidden: the
// alarm stays listed. The same place changed again raises a new one. Open sessions write again from their next opening on.
Result<void> decideAlarms(Session& session, const std::vector<QByteArray>& fingerprints, const QString& reason);

// Chains and signatures of what was written since this user last checked them (of the last 5,000 entries of each file at
// most), in a second or two: run it in a worker after each opening. False when something was found, which raises the
// alarm. Needs no permission: whoever opens a unit checks it.
Result<bool> verifyRecent(Session& session);

struct Verification {
    std::vector<journal::Problem> problems;  // undecided ones
    qint64 accepted = 0;                     // decided before
    qint64 undecided = 0;                    // alarms that hold the unit to reading, those whose cause is gone included
    qint64 entries = 0;
    qint64 rows = 0;
    std::vector<Compartment> compartments;  // what this session could check
    bool cancelled = false;
};

// Everything that this session holds the keys of: pages, chains, signatures, rows and their number, anchors. Takes
// seconds to minutes: run it in a worker. What it finds raises the alarm. Permission VerifyUnit.
Result<Verification> verifyUnit(Session& session, const journal::Progress& progress = {});

}  // namespace serment::access
