// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deontology/GuidedPath.h"
#include "core/documents/Desk.h"

// The guided paths over a person's file: what the file answers by itself, what the answers so far lead to,
// and the draft at the end. The gate judges that draft like any other.
namespace serment::documents {

// Somebody at the beginning of a path, with what the file answers settled. Null detainee where the path is
// about nobody. The path outlives it. Errors: those of reading the record.
Result<deontology::PathRun> beginGuided(access::Session& session, const Desk& desk,
                                        const deontology::GuidedPath& path, const DetaineeId& detainee);

struct GuidedOutlook {
    std::vector<deontology::Finding> said;     // because of the answers
    std::vector<deontology::Finding> pending;  // a question still to come may lift it
    std::vector<deontology::Finding> inFile;   // at the end: what the file does not hold yet for the document
};
// What the unit's rules say of the answers so far; at the end also of the document itself.
Result<GuidedOutlook> guidedOutlook(access::Session& session, const Desk& desk,
                                    const deontology::PathRun& run, const DetaineeId& detainee);

// The draft that the path leads to, with the answers in its fields, over the saved one where there is one.
// NotFound when the path is not at its end or ends without a document.
Result<Draft> guidedDraft(access::Session& session, const Desk& desk, const deontology::PathRun& run,
                          const DetaineeId& detainee);

// Answers of the user on the way, encrypted like a draft.
struct GuidedBegun {
    QString path;
    DetaineeId detainee;
    QDateTime savedAt;
};
Result<void> saveGuided(access::Session& session, const deontology::PathRun& run, const DetaineeId& detainee);
// Gives the run the answers saved for this path and person; false when there were none. Answers that no
// longer fit (the file answers by itself meanwhile) end it there.
Result<bool> resumeGuided(access::Session& session, deontology::PathRun& run, const DetaineeId& detainee);
Result<void> discardGuided(access::Session& session, const QString& path, const DetaineeId& detainee);
Result<std::vector<GuidedBegun>> guidedBegun(access::Session& session);

}  // namespace serment::documents
