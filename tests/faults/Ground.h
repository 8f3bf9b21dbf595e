// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <memory>
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/base/Clock.h"

namespace serment::faults {

// Files of a folder, by name.
using Snapshot = QMap<QString, QByteArray>;
Snapshot snapshotOf(const QString& folder);
void lay(const Snapshot& files, const QString& folder);

// Something that was told as done, and how to find it again.
struct Proof {
    Compartment compartment = Compartment::Unit;
    QString table, column, value;
};

// Rows by table, journals included, without what a check notes for itself: what a use case leaves whole or not at all.
using Counts = QMap<QString, qint64>;

// A copy of the ground in a folder of its own, with the coordinating physician at work in it.
struct Trial {
    QString folder;   // of the unit
    QString outside;  // a medium beside it: backups, bundles
    FixedClock clock;
    std::unique_ptr<access::Session> session;

    // Lays the files there; `older`: as a former version of the program left them.
    Trial(const QString& root, bool older);
    // The same folders as they stand, without a session.
    explicit Trial(const QString& root);
    Result<void> open();
};

// What users do: whole, or not at all.
struct Step {
    const char* name;
    Result<std::vector<Proof>> (*run)(Trial& trial, quint64 seed);
    bool opens = false;  // begins with opening the unit itself
    bool older = false;  // on files of a former version
    bool several = false;         // transactions: it may stop between them
    const char* makes = nullptr;  // what stands beside the unit once it is told as done
};
const std::vector<Step>& steps();
const Step& step(const QString& name);

// A signed note by whoever the session is.
bool writeNote(access::Session& session, quint64 seed);

// Made once a process (rules, words and forms are read, people and files written): call before forking.
void prepareGround();

Result<Counts> countsOf(access::Session& session);

// What counts may be found: one of those, or, after a step of several transactions, anything from the first to the last
// (that each transaction is whole in all files, anchors and journals tell).
struct Allowed {
    std::vector<Counts> counts;
    bool between = false;
};

// What is wrong with the unit in this folder: it does not open, does not verify, misses what was told as done, or its
// counts are none of those allowed (when any are given). Opening finishes what was interrupted.
QStringList judge(const QString& root, const std::vector<Proof>& proofs, const Allowed& allowed);

}  // namespace serment::faults
