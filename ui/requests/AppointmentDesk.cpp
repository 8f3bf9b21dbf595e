// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/AppointmentDesk.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/agenda/RequestLink.h"
#include "core/requests/Holidays.h"
#include "core/requests/Triage.h"

namespace serment::ui {

namespace {

constexpr int proposedWithinDays = 28;
constexpr int usualMinutes = 20;

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
  public:
    // Neutral: they stand where everybody of the unit may read them.
    static QString resource() { return tr("Consultation"); }
    static QString place() { return tr("Health unit"); }
};

bool covers(const agenda::AgendaSession& held, const QTime& hour) {
    return !held.isClosed && held.startsAt <= hour && hour < held.endsAt;
}

// The session that has the time free; a taken one rather than none, so that the user is told.
Result<agenda::Slot> placed(access::Session& session, agenda::Slot slot) {
    const auto day = agenda::agendaSessions(session, slot.day, slot.day);
    if (!day) return tl::unexpected<Error>(day.error());
    for (const auto& held : *day) {
        if (!covers(held, slot.startsAt)) continue;
        slot.session = held.id;
        slot.minutes = held.slotMinutes;
        const auto free = agenda::freeTimes(session, held.id);
        if (!free) return tl::unexpected<Error>(free.error());
        if (std::find(free->begin(), free->end(), slot.startsAt) != free->end()) break;
    }
    return slot;
}

Result<std::optional<agenda::Slot>> plannedSlot(access::Session& session,
                                                const requests::CareRequest& request) {
    const auto slots = agenda::slotsOf(session, request.detainee);
    if (!slots) return tl::unexpected<Error>(slots.error());
    for (const auto& slot : *slots)
        if (slot.id.toString() == request.slotId && slot.outcome == agenda::Outcome::Planned) return slot;
    return std::optional<agenda::Slot>();
}

Result<bool> settleRequest(access::Session& session, const requests::CareRequest& request,
                           requests::RequestState state, requests::AbsenceReason reason) {
    return requests::recordOutcome(session, request.id, request.version, state, reason).map([](int) {
        return true;
    });
}

// The agenda knows no escort: on the day the person was not brought, before it the slot is given up.
Result<bool> cancelByEscort(access::Session& session, const requests::CareRequest& request,
                            const std::optional<agenda::Slot>& slot) {
    if (slot) {
        const bool ahead = slot->day > session.clock().today();
        const auto freed = agenda::recordOutcome(
            session, slot->id, slot->version,
            ahead ? agenda::Outcome::CancelledByUnit : agenda::Outcome::Absent,
            ahead ? std::nullopt : std::optional(agenda::Absence::NotBrought));
        if (!freed) return tl::unexpected<Error>(freed.error());
    }
    return settleRequest(session, request, requests::RequestState::EscortCancelled,
                         requests::AbsenceReason::None);
}

}  // namespace

Result<std::pair<QDate, QTime>> AppointmentDesk::nextFree(access::Session& session) {
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    auto coming = agenda::agendaSessions(session, now.date(), now.date().addDays(proposedWithinDays));
    if (!coming) return tl::unexpected<Error>(coming.error());
    std::stable_sort(coming->begin(), coming->end(), [](const auto& a, const auto& b) {
        return std::pair(a.day, a.startsAt) < std::pair(b.day, b.startsAt);
    });
    for (const auto& held : *coming) {
        if (held.isClosed) continue;
        const auto free = agenda::freeTimes(session, held.id);
        if (!free) return tl::unexpected<Error>(free.error());
        for (const QTime& time : *free)
            if (QDateTime(held.day, time) > now) return std::pair(held.day, time);
    }
    QDate day = now.date().addDays(1);
    while (requests::isDayOff(day)) day = day.addDays(1);
    const auto taken = takenOutside(session);
    QTime hour(9, 0);
    while (hour < QTime(17, 0) && std::find(taken.begin(), taken.end(), TakenHour{day, hour}) != taken.end())
        hour = hour.addSecs(usualMinutes * 60);
    return std::pair(day, hour);
}

std::vector<TakenHour> AppointmentDesk::takenOutside(access::Session& session) {
    const QDate today = session.clock().today();
    std::vector<TakenHour> taken;
    if (const auto slots_ = agenda::slotsBetween(session, today, today.addDays(proposedWithinDays)))
        for (const auto& slot : *slots_)
            if (slot.session.isNull() && slot.outcome == agenda::Outcome::Planned)
                taken.push_back({slot.day, slot.startsAt});
    return taken;
}

Result<bool> AppointmentDesk::give(access::Session& session, const requests::CareRequest& request,
                                   const QDate& day, const QTime& hour) {
    agenda::Slot wanted;
    wanted.detainee = request.detainee;
    wanted.request = request.id;
    wanted.resource = DeskWords::resource();
    wanted.place = DeskWords::place();
    wanted.day = day;
    wanted.startsAt = hour;
    const auto slot = placed(session, wanted);
    if (!slot) return tl::unexpected<Error>(slot.error());
    return agenda::bookForRequest(session, *slot, {}, request.version).map([](const auto&) { return true; });
}

Result<bool> AppointmentDesk::settle(access::Session& session, const requests::CareRequest& request,
                                     const QString& outcome, const QString& absence) {
    const auto slot = plannedSlot(session, request);
    if (!slot) return tl::unexpected<Error>(slot.error());
    if (outcome == QStringLiteral("cancelled_by_escort")) return cancelByEscort(session, request, *slot);
    const auto what = enumFromName<agenda::Outcome>(outcome);
    const auto why = enumFromName<agenda::Absence>(absence);
    if (!what || *what == agenda::Outcome::Planned) return fail(ErrorCode::InvalidInput);
    if (*slot)
        return agenda::settle(session, (*slot)->id, (*slot)->version, *what, why).map([](const auto&) {
            return true;
        });
    return settleRequest(session, request, agenda::requestStateAfter(*what),
                         why ? agenda::absenceReason(*why) : requests::AbsenceReason::None);
}

}  // namespace serment::ui
