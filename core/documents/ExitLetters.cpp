// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ExitLetters.h"

#include <algorithm>

namespace serment::documents {

namespace {

bool asksForLeaflet(const deontology::Finding& finding) {
    return finding.rule == QStringLiteral("P12");
}

// Would the letter leave once the leaflet is given?
bool waitsForLeafletAlone(const gate::Verdict& verdict) {
    gate::Verdict rest = verdict;
    rest.findings.erase(std::remove_if(rest.findings.begin(), rest.findings.end(), asksForLeaflet),
                        rest.findings.end());
    return rest.findings.size() < verdict.findings.size() && rest.mayLeave();
}

Result<BatchPaper> releaseLeaflet(access::Session& session, const Desk& desk, const DetaineeId& detainee,
                                  bool recordsListed) {
    const auto kind = deontology::DocumentKind::AccessLeaflet;
    const auto saved = savedDraft(session, kind, detainee);
    if (!saved) return tl::unexpected<Error>(saved.error());
    auto draft = *saved ? Result<Draft>(**saved) : desk.start(session, kind, detainee);
    if (!draft) return tl::unexpected<Error>(draft.error());
    if (recordsListed) draft->values.insert(QStringLiteral("registry"), true);
    BatchPaper paper;
    auto verdict = desk.check(session, *draft);
    if (!verdict) return tl::unexpected<Error>(verdict.error());
    paper.verdict = std::move(*verdict);
    if (!paper.verdict.mayLeave()) return paper;
    const auto released = desk.release(session, *draft, {});
    if (!released) return tl::unexpected<Error>(released.error());
    paper.number = released->number();
    paper.id = released->id();
    paper.pdf = released->pdf();
    return paper;
}

}  // namespace

Result<std::vector<DuePaper>> exitsOfTheWeek(access::Session& session) {
    auto due = duePapers(session);
    if (!due) return due;
    due->erase(std::remove_if(due->begin(), due->end(),
                              [](const DuePaper& each) { return each.reason != DueReason::ExitThisWeek; }),
               due->end());
    return due;
}

ExitLetter releaseExitLetter(access::Session& session, const Desk& desk, const DuePaper& due,
                             const ExitBatch& batch) {
    ExitLetter letter;
    letter.due = due;
    const auto stopped = [&](const Error& error) {
        letter.error = error;
        return letter;
    };
    const auto saved = savedDraft(session, due.kind, due.detainee);
    if (!saved) return stopped(saved.error());
    const auto started = *saved ? Result<Draft>(**saved) : desk.start(session, due.kind, due.detainee);
    if (!started) return stopped(started.error());
    letter.compartment = started->compartment;
    auto verdict = desk.check(session, *started);
    if (!verdict) return stopped(verdict.error());
    letter.verdict = std::move(*verdict);
    if (batch.withLeaflet && waitsForLeafletAlone(letter.verdict)) {
        auto leaflet = releaseLeaflet(session, desk, due.detainee, batch.recordsListed);
        if (!leaflet) return stopped(leaflet.error());
        letter.leaflet = std::move(*leaflet);
        auto again = desk.check(session, *started);
        if (!again) return stopped(again.error());
        letter.verdict = std::move(*again);
    }
    if (!letter.verdict.mayLeave()) {
        if (const auto kept = saveDraft(session, *started); !kept) return stopped(kept.error());
        return letter;
    }
    const auto released = desk.release(session, *started, {});
    if (!released) return stopped(released.error());
    letter.number = released->number();
    letter.id = released->id();
    letter.pdf = released->pdf();
    return letter;
}

}  // namespace serment::documents
