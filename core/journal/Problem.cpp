// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Problem.h"

#include <array>
#include <optional>

#include "core/keys/Digest.h"

namespace serment::journal {

namespace {

struct Named {
    ProblemKind kind;
    const char* name;
};

constexpr std::array names{
    Named{ProblemKind::EntryChanged, "entry_changed"},
    Named{ProblemKind::EntryMissing, "entry_missing"},
    Named{ProblemKind::ChainBroken, "chain_broken"},
    Named{ProblemKind::SignatureForged, "signature_forged"},
    Named{ProblemKind::RowChanged, "row_changed"},
    Named{ProblemKind::RowMissing, "row_missing"},
    Named{ProblemKind::RowUnknown, "row_unknown"},
    Named{ProblemKind::JournalShorter, "journal_shorter"},
    Named{ProblemKind::AnchorShorter, "anchor_shorter"},
    Named{ProblemKind::AnchorForged, "anchor_forged"},
    Named{ProblemKind::FileDamaged, "file_damaged"},
};

Problem fingerprinted(Problem problem, const QByteArray& evidence) {
    problem.fingerprint = keys::Digest("serment problem")
                              .add(problemName(problem.kind))
                              .add(compartmentName(problem.compartment))
                              .add(problem.seq)
                              .add(problem.table)
                              .add(problem.row)
                              .add(evidence)
                              .result();
    return problem;
}

}  // namespace

QString problemName(ProblemKind kind) {
    for (const Named& each : names)
        if (each.kind == kind) return QString::fromLatin1(each.name);
    return {};
}

std::optional<ProblemKind> problemFromName(const QString& name) {
    for (const Named& each : names)
        if (name == QLatin1String(each.name)) return each.kind;
    return {};
}

Problem makeProblem(Compartment compartment, ProblemKind kind, qint64 seq, const QDateTime& since,
                    const QByteArray& evidence) {
    return fingerprinted({compartment, kind, seq, since, {}, 0, {}}, evidence);
}

Problem makeRowProblem(Compartment compartment, ProblemKind kind, const QString& table, qint64 row,
                       const QDateTime& since, const QByteArray& evidence) {
    return fingerprinted({compartment, kind, 0, since, table, row, {}}, evidence);
}

}  // namespace serment::journal
