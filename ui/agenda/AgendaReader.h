// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "ui/agenda/AgendaValues.h"

namespace serment::ui {

// The agenda read on the worker's side, in the words of the page.
Result<AgendaDay> readAgendaDay(access::Session& session, const QDate& day);
Result<std::vector<Row>> readToPlace(access::Session& session);
Result<SessionChoices> readSessionChoices(access::Session& session);
// Takes the line that the row "waiting:<id>:<version>" names off the list, and remembers why.
Result<bool> endWaitingLine(access::Session& session, const QString& row, const QString& why);
// Gives the time to the person, request, missed appointment or waiting line that `wish.who` names.
Result<bool> giveTime(access::Session& session, const AgendaWish& wish);

}  // namespace serment::ui
