// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/journal/Entry.h"
#include "core/journal/Problem.h"
#include "core/keys/Keyring.h"
#include "core/store/Connection.h"

namespace serment::journal {

// Where a walk along a chain stands.
struct ChainPosition {
    qint64 seq = 0;   // last entry seen
    QByteArray head;  // its hash
    QDateTime at;
    qint64 nextRow = 1;  // first id of journal_row of the next entry
};

struct ChainCheck {
    std::vector<Problem> problems;
    ChainPosition end;
    bool cancelled = false;
};

// Walks the journal of one compartment from `from` (the beginning by default) to its end: numbers, hashes, the list
// of rows of each entry, and the signatures when asked for. Reads in batches, so that a writer never waits long.
// Throws StoreError.
ChainCheck checkChain(store::Connection& connection, const keys::Keyring& keyring, Compartment compartment, bool signatures,
                      const ChainPosition& from = {}, const Progress& progress = {});

// The position of an entry that is there, for checkChain to go on from it.
std::optional<ChainPosition> positionOf(store::Connection& connection, Compartment compartment, qint64 seq);
ChainPosition endOfChain(store::Connection& connection, Compartment compartment);

// Compares the heads with what unit.db remembers, for the compartments that are attached.
std::vector<Problem> checkAnchors(store::Connection& connection, const keys::Keyring& keyring,
                                  const std::vector<Compartment>& compartments);

}  // namespace serment::journal
