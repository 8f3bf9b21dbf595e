// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Appointment.h"

namespace serment::agenda {

// What a movement officer is told: who, from where, when. There is no field for a specialty, a reason or a
// name of professional, so none can slip in.
struct DayLine {
    QString building;
    QString cell;  // as the roll writes places: "B-2-214"
    QString ecrou;
    QString name;  // used name first, as on the roll
    QTime at;
    QString place;  // empty for an extraction: where it goes is told to the escort alone
    bool isExtraction = false;

    bool operator==(const DayLine&) const = default;
};

// Planned slots and extractions confirmed for that day, by building, then hour, then name. Reads unit.db
// only.
Result<std::vector<DayLine>> dayList(access::Session& session, const QDate& day);

}  // namespace serment::agenda
