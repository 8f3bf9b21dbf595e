// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Appointment.h"
#include "core/agenda/Waiting.h"
#include "core/store/Insert.h"

// Storage of the agenda, for its use cases only. All throw StoreError.
namespace serment::agenda {

QString timeText(const QTime& time);  // "09:30"
QString sessionColumns();             // of unit.agenda_session AS g
AgendaSession readSession(const store::Row& row);
QString slotColumns();  // of unit.agenda_slot AS k
Slot readSlot(const store::Row& row);

std::optional<AgendaSession> findSession(store::Database& db, const AgendaSessionId& id);
std::optional<Slot> findSlot(store::Database& db, const SlotId& id);
std::vector<Slot> slotsInSession(store::Database& db, const AgendaSessionId& id);

// Conflict when the row has another version than the one that was read, NotFound when it is not there.
Result<void> changedOnce(int rowsChanged, bool exists);

// Ends a waiting line of a team; false when it is not there or ended already.
bool endWaitingRow(store::Database& db, Compartment compartment, const WaitingId& id, const QDate& on,
                   const QString& ending);

// Compartments whose reasons the user may read.
std::vector<Compartment> teams(const access::Session& session, access::Action action);

Error missingField(const char* field);
Error invalidField(const char* field, const char* why);

template <typename T>
tl::unexpected<Error> errorOf(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}

}  // namespace serment::agenda
