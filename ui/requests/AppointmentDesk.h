// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/requests/CareRequest.h"
#include "ui/requests/RequestValues.h"

namespace serment::access {
class Session;
}

namespace serment::ui {

// The appointment of a request, on the worker's side: slot and request change together.
struct AppointmentDesk {
    // The next free time of the open sessions; without any, the first hour from 9 on of the next working day
    // that nobody has.
    static Result<std::pair<QDate, QTime>> nextFree(access::Session& session);
    // The hours that others have outside any session, in the days that can be proposed: nothing forbids the
    // same one, but the user is told.
    static std::vector<TakenHour> takenOutside(access::Session& session);
    // In the session of that day that has the time, else outside any session. Errors: those of book().
    static Result<bool> give(access::Session& session, const requests::CareRequest& request, const QDate& day,
                             const QTime& hour);
    // `outcome`: seen, refused_by_patient, absent (with `absence`), cancelled_by_unit, cancelled_by_escort.
    static Result<bool> settle(access::Session& session, const requests::CareRequest& request,
                               const QString& outcome, const QString& absence);
};

}  // namespace serment::ui
