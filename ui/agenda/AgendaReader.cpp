// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/AgendaReader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/access/Users.h"
#include "core/agenda/RequestLink.h"
#include "core/agenda/Waiting.h"
#include "core/people/Detainee.h"
#include "core/requests/Pile.h"
#include "ui/patient/PeopleWords.h"
#include "ui/patient/RequestWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int remembersDays = 60;  // rooms and places proposed for a new session

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
  public:
    static QString absence(agenda::Absence why) {
        switch (why) {
            case agenda::Absence::Parloir:
                return tr("visiting room");
            case agenda::Absence::Work:
                return tr("work");
            case agenda::Absence::Court:
                return tr("court");
            case agenda::Absence::NotBrought:
                return tr("not brought");
            case agenda::Absence::Sport:
                return tr("sport");
            case agenda::Absence::Training:
                return tr("training");
            case agenda::Absence::Extraction:
                return tr("extraction");
            case agenda::Absence::Released:
                return tr("released");
            case agenda::Absence::Unknown:
                return tr("unknown reason");
        }
        return {};
    }
    static QString outcome(const agenda::Slot& slot) {
        switch (slot.outcome) {
            case agenda::Outcome::Planned:
                return {};
            case agenda::Outcome::Seen:
                return tr("seen");
            case agenda::Outcome::RefusedByPatient:
                return tr("refused by the patient");
            case agenda::Outcome::Absent:
                return slot.absence ? tr("absent: %1").arg(absence(*slot.absence)) : tr("absent");
            case agenda::Outcome::CancelledByUnit:
                return tr("cancelled by the unit");
        }
        return {};
    }
    static QString missed(const agenda::Slot& slot) {
        return tr("missed on %1 (%2)").arg(dateText(slot.day), outcome(slot));
    }
    static QString waiting(const agenda::Waiting& line) {
        return line.isUrgent ? tr("urgent · waiting list: %1").arg(line.specialty)
                             : tr("waiting list: %1").arg(line.specialty);
    }
    // "cancelled on 22/11/2026 08:10 by I. Morel, open again on …"; empty when nothing happened to it.
    static QString trace(const std::vector<agenda::SessionEvent>& events, const agenda::AgendaSessionId& id) {
        QStringList parts;
        for (const auto& event : events)
            if (event.session == id)
                parts << (event.isClosed ? tr("cancelled on %1 by %2") : tr("opened again on %1 by %2"))
                             .arg(dateTimeText(event.at), event.author);
        return parts.join(QStringLiteral(" · "));
    }
    static QString missedRequest(const QString& priority) { return tr("missed · %1").arg(priority); }
    static QString missedTitle() { return tr("Missed, to be given again"); }
    static QString requestTitle() { return tr("Triaged requests"); }
    static QString waitingTitle() { return tr("Waiting lists of your team"); }
};

// Names asked once.
class Names {
  public:
    explicit Names(access::Session& session) : m_session(session) {}
    const people::Detainee& of(const DetaineeId& id) {
        if (!m_known.contains(id)) m_known.insert(id, people::detainee(m_session, id).value_or(people::Detainee{}));
        return m_known[id];
    }

  private:
    access::Session& m_session;
    QHash<DetaineeId, people::Detainee> m_known;
};

AgendaCell cellOf(const agenda::Slot& slot, Names& names) {
    AgendaCell cell;
    cell.id = QStringLiteral("%1:%2").arg(slot.id.toString()).arg(slot.version);
    cell.at = slot.startsAt;
    cell.state = slot.outcome == agenda::Outcome::Planned ? CellState::Expected
                 : slot.outcome == agenda::Outcome::Seen  ? CellState::Seen
                                                          : CellState::Missed;
    const auto& person = names.of(slot.detainee);
    cell.name = person.identity.displayName();
    cell.place = PeopleWords::placeOf(person);
    cell.outcome = AgendaWords::outcome(slot);
    cell.detainee = slot.detainee.toString();
    return cell;
}

// What stands on top of a cancelled session: it has no free time, and this is where it is opened again.
AgendaCell cancelledCell(const AgendaColumn& column) {
    AgendaCell cell;
    cell.at = column.from;
    cell.state = CellState::Closed;
    cell.outcome = column.trace;
    return cell;
}

// A time is taken as long as somebody is expected at it, or was there.
bool holdsTime(const agenda::Slot& slot) {
    return slot.outcome == agenda::Outcome::Planned || slot.outcome == agenda::Outcome::Seen;
}

void addFreeTimes(AgendaColumn& column, const std::vector<agenda::Slot>& taken) {
    const auto minutesOf = [](const QTime& time) { return QTime(0, 0).secsTo(time) / 60; };
    for (int at = minutesOf(column.from); at + column.minutes <= minutesOf(column.to); at += column.minutes) {
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const agenda::Slot& slot) {
            const int start = minutesOf(slot.startsAt);
            return holdsTime(slot) && start < at + column.minutes && at < start + slot.minutes;
        });
        if (isTaken) continue;
        AgendaCell free;
        free.at = QTime(0, 0).addSecs(at * 60);
        column.cells.push_back(free);
    }
}

void markShared(AgendaColumn& outside) {
    for (auto& cell : outside.cells)
        cell.shared = cell.state == CellState::Expected &&
                      std::count_if(outside.cells.begin(), outside.cells.end(), [&](const AgendaCell& other) {
                          return other.state == CellState::Expected && other.at == cell.at;
                      }) > 1;
}

void sortCells(AgendaColumn& column) {
    std::stable_sort(column.cells.begin(), column.cells.end(),
                     [](const AgendaCell& a, const AgendaCell& b) { return a.at < b.at; });
}

Row rowFor(const QString& id, const people::Detainee& person, const QString& detail) {
    Row row;
    row.id = id;
    row.icon = QStringLiteral("dot");
    row.title = person.identity.displayName();
    row.place = PeopleWords::placeOf(person);
    row.detail = detail;
    return row;
}

Row heading(const QString& title) {
    Row row;
    row.title = title;
    row.heading = true;
    return row;
}

void append(std::vector<Row>& rows, const QString& title, std::vector<Row> group) {
    if (group.empty()) return;
    rows.push_back(heading(title));
    std::move(group.begin(), group.end(), std::back_inserter(rows));
}

std::vector<Row> requestRows(const requests::Pile& pile, const QDateTime& now) {
    std::vector<Row> rows;
    for (const auto* part : {&pile.missed, &pile.triaged})
        for (const auto& waiting : *part) {
            const auto& request = waiting.request;
            Row row = rowFor(QStringLiteral("request:%1:%2").arg(request.id.toString()).arg(request.version),
                             waiting.person,
                             request.priority ? RequestWords::priority(enumName(*request.priority)) : QString());
            if (part == &pile.missed) row.detail = AgendaWords::missedRequest(row.detail);
            row.meta = waitText(request.waitingSince, now);
            row.tone = waiting.late ? Tone::Warn : Tone::Muted;
            rows.push_back(std::move(row));
        }
    return rows;
}

Result<agenda::Slot> wishedSlot(const AgendaWish& wish, const DetaineeId& who) {
    agenda::Slot slot;
    slot.detainee = who;
    slot.day = wish.day;
    slot.startsAt = wish.at;
    if (!wish.session.isEmpty()) {
        const auto session = agenda::AgendaSessionId::parse(wish.session);
        if (!session) return tl::unexpected<Error>(session.error());
        slot.session = *session;
        return slot;
    }
    // Neutral: they stand where everybody of the unit may read them.
    slot.resource = QCoreApplication::translate("serment::ui::DeskWords", "Consultation");
    slot.place = QCoreApplication::translate("serment::ui::DeskWords", "Health unit");
    return slot;
}

// A session says how long each of its times is.
Result<void> takeMinutes(access::Session& session, agenda::Slot& slot) {
    if (slot.session.isNull()) return {};
    const auto held = agenda::agendaSessions(session, slot.day, slot.day);
    if (!held) return tl::unexpected<Error>(held.error());
    for (const auto& one : *held)
        if (one.id == slot.session) slot.minutes = one.slotMinutes;
    return {};
}

Result<bool> bookIt(access::Session& session, agenda::Slot slot, const std::optional<agenda::Reason>& reason) {
    if (auto ok = takeMinutes(session, slot); !ok) return tl::unexpected<Error>(ok.error());
    if (!slot.request.isNull()) {
        const auto request = requests::careRequest(session, slot.request);
        if (request && request->isOpen() && request->state != requests::RequestState::Scheduled)
            return agenda::bookForRequest(session, slot, reason, request->version).map([](const auto&) {
                return true;
            });
        slot.request = {};
    }
    return agenda::book(session, slot, reason).map([](const auto&) { return true; });
}

Result<bool> giveToRequest(access::Session& session, const AgendaWish& wish, const QString& id, int version) {
    const auto parsed = CareRequestId::parse(id);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    const auto request = requests::careRequest(session, *parsed);
    if (!request) return tl::unexpected<Error>(request.error());
    if (request->version != version) return fail(ErrorCode::Conflict);
    auto slot = wishedSlot(wish, request->detainee);
    if (!slot) return tl::unexpected<Error>(slot.error());
    slot->request = *parsed;
    return bookIt(session, *slot, {});
}

Result<bool> giveAgain(access::Session& session, const AgendaWish& wish, const QString& id) {
    const auto missed = agenda::missedToRebook(session, session.clock().today().addDays(-remembersDays));
    if (!missed) return tl::unexpected<Error>(missed.error());
    for (const auto& old : *missed) {
        if (old.id.toString() != id) continue;
        auto slot = wishedSlot(wish, old.detainee);
        if (!slot) return tl::unexpected<Error>(slot.error());
        slot->rebookedFrom = old.id;
        slot->request = old.request;
        return bookIt(session, *slot, {});
    }
    return fail(ErrorCode::Conflict);
}

Result<bool> giveToWaiting(access::Session& session, const AgendaWish& wish, const QString& id) {
    const auto lines = agenda::waitingList(session);
    if (!lines) return tl::unexpected<Error>(lines.error());
    for (const auto& line : *lines) {
        if (line.id.toString() != id) continue;
        auto slot = wishedSlot(wish, line.detainee);
        if (!slot) return tl::unexpected<Error>(slot.error());
        slot->request = line.request;
        return bookIt(session, *slot, agenda::Reason{line.compartment, line.specialty, line.reason, line.id});
    }
    return fail(ErrorCode::Conflict);
}

}  // namespace

Result<AgendaDay> readAgendaDay(access::Session& session, const QDate& day) {
    auto sessions = agenda::agendaSessions(session, day, day);
    if (!sessions) return tl::unexpected<Error>(sessions.error());
    const auto taken = agenda::slotsBetween(session, day, day);
    if (!taken) return tl::unexpected<Error>(taken.error());
    QHash<UserId, QString> staff;
    if (const auto users = access::users(session))
        for (const auto& user : *users) staff.insert(user.id, user.displayName);
    Names names(session);
    AgendaDay read{day, {}, 0};
    AgendaColumn outside;
    QSet<agenda::AgendaSessionId> shown;
    const auto events = agenda::sessionEvents(session, day, day);
    if (!events) return tl::unexpected<Error>(events.error());
    // Cancelled ones last: they are looked for only to be opened again.
    std::stable_partition(sessions->begin(), sessions->end(), [](const auto& one) { return !one.isClosed; });
    for (const auto& held : *sessions) {
        shown.insert(held.id);
        AgendaColumn column{held.id.toString(), held.version, held.resource, held.place,
                            staff.value(held.professional), held.professional.isNull() ? QString() : held.professional.toString(),
                            held.startsAt, held.endsAt, held.slotMinutes, {}};
        column.isCancelled = held.isClosed;
        column.trace = AgendaWords::trace(*events, held.id);
        std::vector<agenda::Slot> own;
        for (const auto& slot : *taken)
            if (slot.session == held.id) {
                own.push_back(slot);
                column.cells.push_back(cellOf(slot, names));
            }
        if (!held.isClosed) addFreeTimes(column, own);
        sortCells(column);
        if (held.isClosed) column.cells.insert(column.cells.begin(), cancelledCell(column));
        read.columns.push_back(std::move(column));
    }
    for (const auto& slot : *taken) {
        if (slot.outcome == agenda::Outcome::Planned) ++read.expected;
        if (!shown.contains(slot.session)) outside.cells.push_back(cellOf(slot, names));
    }
    sortCells(outside);
    markShared(outside);
    outside.cells.push_back({});
    read.columns.push_back(std::move(outside));
    return read;
}

Result<std::vector<Row>> readToPlace(access::Session& session) {
    std::vector<Row> rows;
    Names names(session);
    const QDateTime now = session.clock().nowUtc();
    bool seesRequests = false;
    std::vector<Row> fromRequests;
    // What a secretary settled is brought in line first: else a missed request would be in neither list.
    if (session.may(access::Action::AnswerRequest, Compartment::Coordination))
        if (const auto settled = agenda::settlePendingRequests(session); !settled)
            return tl::unexpected<Error>(settled.error());
    const auto clocks = requests::loadWaitingClocks();
    if (session.may(access::Action::ScheduleRequest, Compartment::Coordination) && clocks)
        if (const auto pile = requests::pile(session, *clocks)) {
            fromRequests = requestRows(*pile, now);
            seesRequests = true;
        }
    const auto missed = agenda::missedToRebook(session, session.clock().today().addDays(-remembersDays));
    if (!missed) return tl::unexpected<Error>(missed.error());
    std::vector<Row> again;
    for (const auto& slot : *missed) {
        if (!slot.request.isNull() && seesRequests) continue;  // its request says whether it still waits
        again.push_back(rowFor(QStringLiteral("slot:%1:%2").arg(slot.id.toString()).arg(slot.version),
                               names.of(slot.detainee), AgendaWords::missed(slot)));
    }
    append(rows, AgendaWords::missedTitle(), std::move(again));
    append(rows, AgendaWords::requestTitle(), std::move(fromRequests));
    std::vector<Row> waiting;
    if (const auto lines = agenda::waitingList(session))
        for (const auto& line : *lines) {
            Row row = rowFor(QStringLiteral("waiting:%1:%2").arg(line.id.toString()).arg(line.version),
                             names.of(line.detainee), AgendaWords::waiting(line));
            if (line.isUrgent) row.icon = QStringLiteral("warn");
            row.meta = waitText(line.since.startOfDay(), now);
            row.tone = line.isUrgent ? Tone::Warn : Tone::Muted;
            row.psychiatric = line.compartment == Compartment::Psychiatric;
            waiting.push_back(std::move(row));
        }
    append(rows, AgendaWords::waitingTitle(), std::move(waiting));
    return rows;
}

Result<SessionChoices> readSessionChoices(access::Session& session) {
    const QDate today = session.clock().today();
    const auto held = agenda::agendaSessions(session, today.addDays(-remembersDays), today.addDays(remembersDays));
    if (!held) return tl::unexpected<Error>(held.error());
    SessionChoices choices;
    for (const auto& one : *held) {
        choices.resources << one.resource;
        choices.places << one.place;
    }
    if (choices.places.isEmpty())
        choices.places << QCoreApplication::translate("serment::ui::DeskWords", "Health unit");
    for (QStringList* list : {&choices.resources, &choices.places}) {
        list->removeDuplicates();
        list->sort();
    }
    if (const auto users = access::users(session))
        for (const auto& user : *users)
            if (!user.revokedAt && user.role != access::Role::HospitalIt)
                choices.professionals.emplace_back(user.id.toString(), user.displayName);
    return choices;
}

Result<bool> endWaitingLine(access::Session& session, const QString& row, const QString& why) {
    const auto lines = agenda::waitingList(session);
    if (!lines) return tl::unexpected<Error>(lines.error());
    for (const auto& line : *lines)
        if (row == QStringLiteral("waiting:%1:%2").arg(line.id.toString()).arg(line.version))
            return agenda::endWaiting(session, line.compartment, line.id, line.version, why).map([] { return true; });
    return fail(ErrorCode::Conflict);
}

Result<bool> giveTime(access::Session& session, const AgendaWish& wish) {
    const QString kind = wish.who.section(QLatin1Char(':'), 0, 0);
    const QString id = wish.who.section(QLatin1Char(':'), 1, 1);
    if (kind == QStringLiteral("request"))
        return giveToRequest(session, wish, id, wish.who.section(QLatin1Char(':'), 2).toInt());
    if (kind == QStringLiteral("slot")) return giveAgain(session, wish, id);
    if (kind == QStringLiteral("waiting")) return giveToWaiting(session, wish, id);
    const auto person = DetaineeId::parse(id);
    if (!person) return tl::unexpected<Error>(person.error());
    const auto slot = wishedSlot(wish, *person);
    if (!slot) return tl::unexpected<Error>(slot.error());
    return bookIt(session, *slot, {});
}

}  // namespace serment::ui
