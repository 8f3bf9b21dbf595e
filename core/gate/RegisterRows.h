// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/gate/Release.h"
#include "core/gate/Verdict.h"

// Rows of the register, for the use cases of gate/ only, inside their transaction. Throw StoreError.
namespace serment::gate {

// "2026-00042": the next of the unit in the year on the wall.
QString nextNumber(store::Database& db, const Clock& clock);
// First 20 bytes of the head of the compartment's journal, in hexadecimal: the same form whichever it is.
QString anchorOf(store::Database& db, Compartment compartment);
void insertDisclosure(store::Database& db, const access::Session& session, const Release& release,
                      const Verdict& verdict, const Confirmations& confirmations);
void insertStopped(store::Database& db, const access::Session& session, const Outgoing& outgoing,
                   const QStringList& rules);

}  // namespace serment::gate
