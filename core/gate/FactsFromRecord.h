// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/deontology/Catalogue.h"
#include "core/deontology/Facts.h"
#include "core/gate/Outgoing.h"

namespace serment::gate {

// Everything the record knows about this paper, and what the author stated on the form where only the author
// can know. Nothing else is set: the rules read it as strictly as they can.
Result<deontology::Facts> factsFor(access::Session& session, const deontology::Catalogue& catalogue,
                                   const Outgoing& outgoing);

// Facts that the record answers: a form may not state them (a template that asks for one does not load).
bool isAnsweredByRecord(const QString& factName);

}  // namespace serment::gate
