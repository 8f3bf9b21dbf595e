// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Desk.h"
#include "core/documents/Due.h"

namespace serment::documents {

// The letter of one exit, as the batch left it: released with its number, or still there with what keeps it.
struct ExitLetter {
    DuePaper due;
    QString number;  // empty: it did not leave
    DocumentId id;
    Compartment compartment = Compartment::Somatic;
    QByteArray pdf;
    gate::Verdict verdict;  // why it stays: findings with their articles, fields still empty
    std::optional<Error> error;
};

// Whose letter is due because they leave within the week (R.1112-1-2), the next to leave first.
Result<std::vector<DuePaper>> exitsOfTheWeek(access::Session& session);

// One letter through the gate like any other: the draft that its author began, else one filled from the file.
// Nothing is confirmed in the author's place: a letter that asks for something stays, and keeps its draft.
ExitLetter releaseExitLetter(access::Session& session, const Desk& desk, const DuePaper& due);

}  // namespace serment::documents
