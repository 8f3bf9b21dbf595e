// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"

namespace serment::people {

struct IdentityMergeTag;
using IdentityMergeId = Id<IdentityMergeTag>;

// Why two records may be one person, the strongest first.
enum class Likeness { SameNumber, SameTraits, PartOfNames, SwappedDate, SoundsAlike };

struct DuplicateProposal {
    Detainee first;
    Detainee second;
    Likeness likeness = Likeness::SameTraits;
};

// How alike two identities are: the same national identifier; the same names in any order (SameNames.h) and birth date;
// the same birth date and names of which one of the two leaves some out; day and month swapped, for names that are the
// same or sound so; names that sound alike with the same birth date. Two different national identifiers, or two sexes
// that are known and differ, are two people. Pure.
std::optional<Likeness> likenessOf(const Identity& a, const Identity& b);

// Pairs among those who are here and everybody known, not yet merged nor told apart: somebody who came back under
// another écrou number, or was entered twice. For a human to decide.
Result<std::vector<DuplicateProposal>> duplicateProposals(access::Session& session);
// These are two people: never proposed again.
Result<void> tellApart(access::Session& session, const DetaineeId& first, const DetaineeId& second);

struct IdentityMerge {
    IdentityMergeId id;
    DetaineeId kept;
    DetaineeId absorbed;
    QString reason;
    QDateTime mergedAt;
    QDateTime undoneAt;  // invalid: stands
};

// Makes one person of two records: the stays follow, the names of the absorbed one keep finding the person, and
// identitiesOf() tells the files under which entries stand. Errors: NotFound, MissingField ("reason"), InvalidInput
// (the same record, or one already absorbed), Conflict (both are here now: two people in two cells).
Result<IdentityMergeId> mergeDetainees(access::Session& session, const DetaineeId& kept, const DetaineeId& absorbed, const QString& reason);
// Puts everything back as it was. Errors: NotFound, InvalidInput (already undone).
Result<void> undoMerge(access::Session& session, const IdentityMergeId& id);
// Every merge that this record took part in, undone ones too, the last one first.
Result<std::vector<IdentityMerge>> mergesOf(access::Session& session, const DetaineeId& id);
// The record itself and those that it absorbed: entries of all of them are about this person.
Result<std::vector<DetaineeId>> identitiesOf(access::Session& session, const DetaineeId& id);

}  // namespace serment::people
