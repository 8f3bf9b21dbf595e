// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <functional>
#include <vector>

#include "core/base/Compartment.h"

namespace serment::journal {

// What a check of the files can find.
enum class ProblemKind {
    EntryChanged,     // an entry, or its list of rows, is not what was hashed
    EntryMissing,     // a number is left out
    ChainBroken,      // an entry does not follow the one before: inserted, reordered or replaced
    SignatureForged,  // not signed by the user it names
    RowChanged,       // a record was changed outside the program
    RowMissing,       // a record was taken away outside the program
    RowUnknown,       // a record was put in outside the program
    JournalShorter,   // unit.db remembers more entries: an older copy of the file, or its end was cut off
    AnchorShorter,    // the journal goes on beyond what unit.db remembers: unit.db is an older copy, or entries were added
    AnchorForged,     // what unit.db remembers is missing or not signed
    FileDamaged,      // pages of the file contradict each other
};

struct Problem {
    Compartment compartment = Compartment::Unit;
    ProblemKind kind = ProblemKind::EntryChanged;
    qint64 seq = 0;   // entry of the journal, where there is one
    QDateTime since;  // time of the last entry that is right: nothing is known to be wrong before
    QString table;    // of a record
    qint64 row = 0;
    QByteArray fingerprint;  // of exactly this: the same place changed again has another one

    bool operator==(const Problem&) const = default;
};

QString problemName(ProblemKind kind);  // "row_changed"
std::optional<ProblemKind> problemFromName(const QString& name);
// `evidence` is what was found in the place of what should be there.
Problem makeProblem(Compartment compartment, ProblemKind kind, qint64 seq, const QDateTime& since, const QByteArray& evidence);
Problem makeRowProblem(Compartment compartment, ProblemKind kind, const QString& table, qint64 row, const QDateTime& since,
                       const QByteArray& evidence);

// Told now and then how far a check is; false stops it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

}  // namespace serment::journal
