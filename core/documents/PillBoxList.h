// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "core/access/Session.h"

namespace serment::documents {

// The boxes that the nurses prepare for the seven days from `first` on, by building and cell: who, what, and a
// square to tick at each moment of each day. Of one building, or of all when it is null, each on pages of its
// own. It is a list of care for the team: it bears no letterhead, speciality, prescriber or indication, stays
// in the unit and says so. Leaves a trace in the journal. Errors: NotPermitted, NoCompartmentKey.
Result<QByteArray> pillBoxList(access::Session& session, const QDate& first, const QString& building = {});

}  // namespace serment::documents
