// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "core/access/Session.h"

namespace serment::documents {

// Who is called to the unit on a day, by building, for the movement officers: hour, name, number and cell.
// There is no column for a speciality, a reason, a professional or a room. Extractions are not on it: the
// escort has its own sheet. Leaves a trace in the journal.
Result<QByteArray> movementList(access::Session& session, const QDate& day);

}  // namespace serment::documents
