// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/AgendaWeek.h"

#include <array>
#include <tuple>

#include "core/agenda/Extraction.h"
#include "core/agenda/Placement.h"
#include "core/agenda/RequestLink.h"
#include "core/people/Detainee.h"
#include "core/requests/Holidays.h"
#include "core/requests/Pile.h"

namespace serment::synthetic {

namespace {

using namespace agenda;

QString u(const char* text) { return QString::fromUtf8(text); }

constexpr int workingDays = 5;

struct Room {
    const char* name;
    int from, to, minutes;
};
constexpr Room rooms[] = {{"Box 1", 9, 12, 20}, {"Box 2", 9, 12, 20}, {"Box 3", 14, 17, 30}, {"Box 1", 14, 17, 20}};

template <typename T>
Result<void> done(const Result<T>& result) {
    if (!result) return tl::unexpected<Error>(result.error());
    return {};
}

Result<std::vector<AgendaSession>> openSessions(access::Session& session) {
    std::vector<AgendaSession> opened;
    QDate day = session.clock().today();
    for (int i = 0; i < workingDays; day = day.addDays(1)) {
        if (requests::isDayOff(day) && i > 0) continue;
        ++i;
        for (const Room& room : rooms) {
            AgendaSession held;
            held.resource = u(room.name);
            held.place = u("Unité sanitaire");
            held.day = day;
            held.startsAt = QTime(room.from, 0);
            held.endsAt = QTime(room.to, 0);
            held.slotMinutes = room.minutes;
            const auto id = openAgendaSession(session, held);
            if (!id) return tl::unexpected<Error>(id.error());
            held.id = *id;
            opened.push_back(held);
        }
    }
    return opened;
}

// What became of an hour that is past.
Result<void> settlePast(access::Session& session, const Slot& slot, const SlotId& id, Chance& chance) {
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    if (QDateTime(slot.day, slot.startsAt) > now) return {};
    if (chance.percent(70)) return done(settle(session, id, 1, Outcome::Seen));
    if (chance.percent(40)) return done(settle(session, id, 1, Outcome::RefusedByPatient));
    static const std::vector<Absence> absences{Absence::Parloir, Absence::Work, Absence::Court, Absence::NotBrought};
    return done(settle(session, id, 1, Outcome::Absent, chance.pick(absences)));
}

Result<void> expectPeople(access::Session& session, const AgendaSession& held,
                          const std::vector<people::Detainee>& present, Chance& chance) {
    const auto free = freeTimes(session, held.id);
    if (!free) return tl::unexpected<Error>(free.error());
    for (const QTime& at : *free) {
        if (!chance.percent(held.day == session.clock().today() ? 80 : 45)) continue;
        Slot slot;
        slot.session = held.id;
        slot.detainee = chance.pick(present).id;
        slot.day = held.day;
        slot.startsAt = at;
        slot.minutes = held.slotMinutes;
        const auto id = book(session, slot, {});
        if (!id && id.error().code == ErrorCode::Conflict) continue;  // already expected elsewhere
        if (!id) return tl::unexpected<Error>(id.error());
        if (auto settled = settlePast(session, slot, *id, chance); !settled) return settled;
    }
    return {};
}

struct Course {
    const char* place;
    const char* specialty;
    int daysAgo;
    std::vector<ExtractionState> steps;
    std::optional<CancelledBy> cancelled;
};

const std::array courses{
    Course{"Centre hospitalier de Clairbourg", "cardiologie", 34,
           {ExtractionState::Consented, ExtractionState::Requested, ExtractionState::Confirmed}, {}},
    Course{"Centre hospitalier de Clairbourg", "imagerie", 61,
           {ExtractionState::Consented, ExtractionState::Requested, ExtractionState::Confirmed,
            ExtractionState::Cancelled},
           CancelledBy::Administration},
    Course{"Centre hospitalier universitaire", "ophtalmologie", 12, {ExtractionState::Consented}, {}},
    Course{"Centre hospitalier de Clairbourg", "chirurgie", 48,
           {ExtractionState::Consented, ExtractionState::Requested, ExtractionState::Cancelled}, CancelledBy::Hospital},
    Course{"Centre hospitalier universitaire", "neurologie", 20,
           {ExtractionState::Consented, ExtractionState::Requested, ExtractionState::Confirmed,
            ExtractionState::Departed},
           {}},
    Course{"Centre hospitalier de Clairbourg", "dermatologie", 3, {}, {}}};

Result<void> sendOut(access::Session& session, const Course& course, const DetaineeId& who) {
    const QDateTime now = session.clock().nowUtc();
    const auto id = indicateExtraction(session, who, u(course.place), session.clock().today().addDays(-course.daysAgo),
                                       {Compartment::Somatic, u(course.specialty), u("avis spécialisé"), u("assis")});
    if (!id) return tl::unexpected<Error>(id.error());
    int version = 1;
    for (const ExtractionState to : course.steps) {
        ExtractionStep step{to, {}, {}, {}, {}};
        if (to == ExtractionState::Confirmed) step.plannedAt = now.addDays(1);
        if (to == ExtractionState::Cancelled) {
            step.cause = course.cancelled;
            step.by = course.cancelled == CancelledBy::Hospital ? u("secrétariat du service : consultation reportée")
                                                                : u("chef d'escorte : pas d'équipage");
        }
        if (auto moved = done(advanceExtraction(session, *id, version++, step)); !moved) return moved;
    }
    return {};
}

Result<void> place(access::Session& session, const DetaineeId& who, PlacementKind kind, int daysAgo, bool visited) {
    Placement placement;
    placement.detainee = who;
    placement.kind = kind;
    placement.since = session.clock().today().addDays(-daysAgo);
    const auto id = recordPlacement(session, placement);
    if (!id) return tl::unexpected<Error>(id.error());
    return visited ? recordPlacementVisit(session, *id) : Result<void>{};
}

}  // namespace

Result<void> fillAgenda(access::Session& session, Chance& chance) {
    const auto present = people::presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    if (present->size() < 30) return {};
    const auto sessions = openSessions(session);
    if (!sessions) return tl::unexpected<Error>(sessions.error());
    for (const AgendaSession& held : *sessions)
        if (auto filled = expectPeople(session, held, *present, chance); !filled) return filled;
    size_t next = static_cast<size_t>(chance.between(0, 9));
    for (const Course& course : courses)
        if (auto sent = sendOut(session, course, (*present)[next++].id); !sent) return sent;
    const std::array stays{std::tuple(PlacementKind::Disciplinary, 9, false), std::tuple(PlacementKind::Disciplinary, 3, true),
                           std::tuple(PlacementKind::Confinement, 5, true), std::tuple(PlacementKind::Isolation, 212, true),
                           std::tuple(PlacementKind::Isolation, 40, false)};
    for (const auto& [kind, days, visited] : stays)
        if (auto placed = place(session, (*present)[next++].id, kind, days, visited); !placed) return placed;
    return {};
}

}  // namespace serment::synthetic
