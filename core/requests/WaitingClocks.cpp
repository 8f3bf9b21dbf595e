// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/WaitingClocks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/requests/Holidays.h"

namespace serment::requests {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

bool runsFor(const WaitingClock& clock, const CareRequest& request) {
    if (clock.only.isEmpty()) return true;
    if (clock.only == s("symptom")) return request.tellsSymptom && request.priority != Priority::Administrative;
    return request.priority && enumName(*request.priority) == clock.only;
}

QDateTime startOf(const WaitingClock& clock, const CareRequest& request, const QTimeZone& zone) {
    if (clock.from == s("deposited"))
        return request.depositedOn.isValid() ? QDateTime(request.depositedOn, QTime(23, 59, 59), zone).toUTC() : QDateTime();
    return request.waitingSince.isValid() ? request.waitingSince : request.collectedAt;
}

// A day off between the first and the last day of the wait, on the wall of the unit.
bool meetsDayOff(const QDateTime& start, const QDateTime& end, const QTimeZone& zone) {
    const QDate last = end.toTimeZone(zone).date();
    for (QDate day = start.toTimeZone(zone).date(); day <= last; day = day.addDays(1))
        if (isDayOff(day)) return true;
    return false;
}

QDateTime dueAt(const WaitingClock& clock, const QDateTime& start, const QTimeZone& zone) {
    const QDateTime due = start.addSecs(qint64(clock.hours) * 3600);
    if (clock.hoursOverDayOff <= clock.hours || !meetsDayOff(start, due, zone)) return due;
    return start.addSecs(qint64(clock.hoursOverDayOff) * 3600);
}

QDateTime firstOf(const std::vector<RequestEvent>& events, const std::vector<RequestState>& states) {
    QDateTime first;
    for (const RequestEvent& event : events)
        if (std::find(states.begin(), states.end(), event.state) != states.end() && (!first.isValid() || event.at < first))
            first = event.at;
    return first;
}

QDateTime stopOf(const WaitingClock& clock, const CareRequest& request, const std::vector<RequestEvent>& events) {
    using S = RequestState;
    if (clock.until == s("collected")) return request.collectedAt;
    const std::vector<S> ended{S::Seen, S::RefusedByPatient, S::Answered, S::Closed};
    if (clock.until == s("seen")) return firstOf(events, ended);
    std::vector<S> triaged = ended;
    triaged.insert(triaged.end(), {S::Triaged, S::Scheduled});
    return firstOf(events, triaged);
}

Result<WaitingClock> readClock(const QJsonObject& object) {
    const QJsonObject title = object.value(s("title")).toObject();
    const WaitingClock clock{object.value(s("id")).toString(),   object.value(s("from")).toString(),
                             object.value(s("until")).toString(), object.value(s("hours")).toInt(),
                             object.value(s("hours_over_weekend")).toInt(), object.value(s("only")).toString(),
                             title.value(s("fr")).toString(),    title.value(s("en")).toString(),
                             object.value(s("source")).toString()};
    if (clock.id.isEmpty() || clock.hours <= 0 || clock.source.isEmpty())
        return fail(ErrorCode::Damaged, s("clocks.json: ") + clock.id);
    return clock;
}

}  // namespace

Result<std::vector<WaitingClock>> loadWaitingClocks() {
    QFile file(s(":/serment/requests/clocks.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, s("clocks.json is missing"));
    std::vector<WaitingClock> clocks;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(s("clocks")).toArray();
    for (const QJsonValue value : list) {
        const auto clock = readClock(value.toObject());
        if (!clock) return tl::unexpected<Error>(clock.error());
        clocks.push_back(*clock);
    }
    if (clocks.empty()) return fail(ErrorCode::Damaged, s("clocks.json is empty"));
    return clocks;
}

std::vector<Deadline> deadlines(const CareRequest& request, const std::vector<RequestEvent>& events,
                                const std::vector<WaitingClock>& clocks, const QDateTime& now, const QTimeZone& zone) {
    std::vector<Deadline> out;
    for (const WaitingClock& clock : clocks) {
        const QDateTime start = startOf(clock, request, zone);
        if (!runsFor(clock, request) || !start.isValid()) continue;
        const QDateTime due = dueAt(clock, start, zone);
        const QDateTime stop = stopOf(clock, request, events);
        out.push_back({clock.id, due, stop.isValid(), (stop.isValid() ? stop : now) > due});
    }
    std::stable_sort(out.begin(), out.end(), [](const Deadline& a, const Deadline& b) { return a.dueAt < b.dueAt; });
    return out;
}

QDateTime faceToFaceDue(const CareRequest& request, const std::vector<WaitingClock>& clocks, const QTimeZone& zone) {
    QDateTime soonest;
    for (const WaitingClock& clock : clocks) {
        if (clock.until != s("seen") || !runsFor(clock, request)) continue;
        const QDateTime due = dueAt(clock, startOf(clock, request, zone), zone);
        if (!soonest.isValid() || due < soonest) soonest = due;
    }
    return soonest;
}

}  // namespace serment::requests
