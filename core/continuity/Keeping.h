// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/base/EnumNames.h"
#include "core/deontology/Check.h"
#include "core/people/Detainee.h"

// How long a file is kept (R.1112-7 CSP; E09; P17): computed and explained, proposed to the hospital, never automatic. The
// program deletes no file: the hospital, which keeps them, destroys or archives, and the journal keeps that it happened.
namespace serment::continuity {

enum class KeepingFact { Death, Claim, ClaimClosed };
enum class Fate { Destruction, Archive };

struct Keeping {
    people::Detainee person;
    QDate lastContact;  // end of the last stay or last entry in a file; invalid: still here, or nothing known
    QDate diedOn;
    bool isClaimPending = false;
    QDate keptUntil;  // last day of keeping, as known today; invalid while the person is here or a claim is pending
    std::vector<deontology::Finding> reasons;  // what forbids destruction today, with the article; empty: it may be proposed
    std::optional<Fate> proposed;
    QDate proposedOn;
    std::optional<Fate> decided;  // by the hospital
    QDate decidedOn;
    QString decisionWords;
    bool mayBeProposed() const { return reasons.empty(); }
};

// Files whose time has come, the longest kept first, at most `limit`; those proposed or decided are among them.
// (Action::ProposeDestruction)
Result<std::vector<Keeping>> filesToReview(access::Session& session, const deontology::Catalogue& catalogue, int limit = 500);
// One file, whatever its age: what the law says of it.
Result<Keeping> keepingOf(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee);

// A death learnt of, a claim opened or closed. InvalidInput "on" ahead of today; MissingField "words" for a claim.
Result<void> recordKeepingFact(access::Session& session, const DetaineeId& detainee, KeepingFact fact, const QDate& on, const QString& words);
// To the hospital. BlockedByRule with the clauses in `detail` while the law asks to keep it; Conflict when it is proposed.
Result<void> propose(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee, Fate fate);
// What the hospital decided, with its reference. Conflict when nothing was proposed, MissingField "words".
Result<void> recordDecision(access::Session& session, const DetaineeId& detainee, Fate fate, const QDate& on, const QString& words);
// Always BlockedByRule: a unit does not delete the only copy (P17). The attempt stands in the journal.
Result<void> deleteFile(access::Session& session, const deontology::Catalogue& catalogue, const DetaineeId& detainee);

}  // namespace serment::continuity

namespace serment {
template <>
struct EnumNames<continuity::KeepingFact> {
    static constexpr std::array values{"death", "claim", "claim_closed"};
};
template <>
struct EnumNames<continuity::Fate> {
    static constexpr std::array values{"destruction", "archive"};
};
}  // namespace serment
