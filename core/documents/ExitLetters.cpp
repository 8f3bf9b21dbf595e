// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ExitLetters.h"

#include <algorithm>

namespace serment::documents {

Result<std::vector<DuePaper>> exitsOfTheWeek(access::Session& session) {
    auto due = duePapers(session);
    if (!due) return due;
    due->erase(std::remove_if(due->begin(), due->end(),
                              [](const DuePaper& each) { return each.reason != DueReason::ExitThisWeek; }),
               due->end());
    return due;
}

ExitLetter releaseExitLetter(access::Session& session, const Desk& desk, const DuePaper& due) {
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
    auto verdict = desk.check(session, *started);
    if (!verdict) return stopped(verdict.error());
    letter.verdict = std::move(*verdict);
    if (!letter.verdict.mayLeave()) {
        if (const auto kept = saveDraft(session, *started); !kept) return stopped(kept.error());
        return letter;
    }
    const auto released = desk.release(session, *started, {});
    if (!released) return stopped(released.error());
    letter.number = released->number();
    letter.id = released->id();
    letter.compartment = started->compartment;
    letter.pdf = released->pdf();
    return letter;
}

}  // namespace serment::documents
