// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Desk.h"
#include "core/documents/Due.h"

namespace serment::documents {

// What a batch hands out beside the letters: the leaflet on the access to one's file (P12), to whom has none yet. Its
// author states that all records of each person are known; unstated, it stays.
struct ExitBatch {
    bool withLeaflet = true;
    bool recordsListed = false;
};

// A paper that left, or what keeps it.
struct BatchPaper {
    QString number;  // empty: it did not leave
    DocumentId id;
    QByteArray pdf;
    gate::Verdict verdict;
};

// The letter of one exit, as the batch left it: released with its number, or still there with what keeps it.
struct ExitLetter {
    DuePaper due;
    QString number;  // empty: it did not leave
    DocumentId id;
    Compartment compartment = Compartment::Somatic;
    QByteArray pdf;
    gate::Verdict verdict;  // why it stays: findings with their articles, fields still empty
    std::optional<Error> error;
    std::optional<BatchPaper> leaflet;  // nothing when it was not asked for, or was given before
};

// Whose letter is due because they leave within the week (R.1112-1-2), the next to leave first.
Result<std::vector<DuePaper>> exitsOfTheWeek(access::Session& session);

// One letter through the gate like any other: the draft that its author began, else one filled from the file.
// Nothing is confirmed in the author's place: a letter that asks for something stays, and keeps its draft. The leaflet
// goes through the gate first, and only with a letter that nothing else keeps.
ExitLetter releaseExitLetter(access::Session& session, const Desk& desk, const DuePaper& due,
                             const ExitBatch& batch = {});

}  // namespace serment::documents
