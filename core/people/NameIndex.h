// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"

// By which names a person is found: an index of their parts, and one of whole people for several beginnings at once.
// For the use cases of people/ and those that bring people in. All throw StoreError.
namespace serment::people {

// Writes the parts of all names, former ones and aliases included, in place of those written before.
void indexNames(store::Database& db, const DetaineeId& id, bool present);
// A record that became part of another is not found any more.
void forgetNames(store::Database& db, const DetaineeId& id);

// Whoever has a name that begins so for each of `beginnings` (folded as foldName() does, none empty), in no order. Those
// who are not present are asked for apart: among them, several beginnings may answer somebody present too.
std::vector<DetaineeId> presentNamed(store::Database& db, const QStringList& beginnings, int limit);
std::vector<DetaineeId> formerlyPresentNamed(store::Database& db, const QStringList& beginnings, int limit);

// The first text after every text that begins with `prefix`, for a range of an index.
QString afterPrefix(const QString& prefix);

}  // namespace serment::people
