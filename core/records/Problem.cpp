// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Problem.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

Result<void> check(const Problem& p, const QDate& today) {
    if (auto ok = requireText(p.label, "label"); !ok) return ok;
    if (auto ok = refuseFuture(p.onset, today, "onset"); !ok) return ok;
    if (auto ok = refuseFuture(p.ended, today, "ended"); !ok) return ok;
    if (p.ended.isValid() && p.onset.isValid() && p.ended < p.onset)
        return fail(ErrorCode::InvalidInput, QStringLiteral("ends before its onset"),
                    QStringLiteral("ended"));
    return {};
}

}  // namespace

std::vector<Problem> problemsIn(store::Database& db, Compartment compartment, const DetaineeId& detainee) {
    return currentOf(db, compartment, detainee, EntryKind::Problem, "problem",
                     QStringLiteral("d.label, d.code, d.code_system, d.onset, d.ended, d.status"),
                     [](const store::Row& row, const Entry& e) {
                         constexpr int c = entryColumnCount;
                         Problem p;
                         p.id = e.id;
                         p.root = e.root;
                         p.compartment = e.compartment;
                         p.detainee = e.detainee;
                         p.label = row.text(c);
                         p.code = row.text(c + 1);
                         p.codeSystem = row.text(c + 2);
                         p.onset = row.date(c + 3);
                         p.ended = row.date(c + 4);
                         p.status = enumOr(row.text(c + 5), ProblemStatus::Active);
                         p.note = e.text;
                         p.correction = {e.corrects, e.correctionReason};
                         return p;
                     });
}

Result<EntryId> recordProblem(access::Session& session, const Problem& problem) {
    if (auto ok = check(problem, session.clock().today()); !ok) return errorOf(ok);
    const NewEntry entry{problem.compartment, problem.detainee, EntryKind::Problem, {},
                         problem.label,       problem.note,     problem.correction};
    return session.write(Act{Action::EditProblems, problem.compartment, problem.detainee, {}},
                         [&](store::Database& db) -> Result<EntryId> {
                             const auto held = appendEntry(db, session, entry);
                             if (!held) return errorOf(held);
                             store::insertRow(db, qualified(problem.compartment, "problem"),
                                              {{"entry_id", held->id},
                                               {"label", problem.label},
                                               {"code", problem.code},
                                               {"code_system", problem.codeSystem},
                                               {"onset", problem.onset},
                                               {"ended", problem.ended},
                                               {"status", enumName(problem.status)}});
                             return held->id;
                         });
}

Result<std::vector<Problem>> problems(access::Session& session, const DetaineeId& detainee) {
    return readClinical<Problem>(session, detainee, problemsIn).map([](std::vector<Problem> all) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Problem& a, const Problem& b) { return int(a.status) < int(b.status); });
        return all;
    });
}

}  // namespace serment::records
