// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/Pile.h"

#include <QHash>
#include <algorithm>
#include <iterator>
#include <tuple>

#include "core/access/DropBox.h"
#include "core/people/DetaineeStore.h"
#include "core/people/Person.h"
#include "core/requests/RequestState.h"
#include "core/requests/RequestStore.h"

namespace serment::requests {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

Act viewing(const DetaineeId& detainee = {}, const QString& subject = {}) {
    return {Action::ViewRequests, Compartment::Coordination, detainee, subject};
}

// No red flag comes after the two urgent ones.
int rank(int urgency) { return urgency == 0 ? 3 : urgency; }

int rank(const std::optional<Priority>& priority) { return priority ? static_cast<int>(*priority) : -1; }

void sortPile(Pile& pile) {
    const auto byFlag = [](const PileRow& a, const PileRow& b) {
        return std::tuple(rank(a.request.urgency), a.request.waitingSince) < std::tuple(rank(b.request.urgency), b.request.waitingSince);
    };
    const auto byPriority = [](const PileRow& a, const PileRow& b) {
        return std::tuple(rank(a.request.priority), a.request.waitingSince) < std::tuple(rank(b.request.priority), b.request.waitingSince);
    };
    std::stable_sort(pile.toTriage.begin(), pile.toTriage.end(), byFlag);
    std::stable_sort(pile.missed.begin(), pile.missed.end(), byPriority);
    std::stable_sort(pile.triaged.begin(), pile.triaged.end(), byPriority);
    std::stable_sort(pile.scheduled.begin(), pile.scheduled.end(),
                     [](const PileRow& a, const PileRow& b) { return a.request.scheduledAt < b.request.scheduledAt; });
}

std::vector<PileRow>& partOf(Pile& pile, RequestState state) {
    switch (state) {
        case RequestState::Triaged: return pile.triaged;
        case RequestState::Scheduled: return pile.scheduled;
        case RequestState::NoShow:
        case RequestState::UnitCancelled:
        case RequestState::EscortCancelled: return pile.missed;
        case RequestState::Registered:
        case RequestState::Seen:
        case RequestState::RefusedByPatient:
        case RequestState::Answered:
        case RequestState::Closed: break;
    }
    return pile.toTriage;
}

QHash<DetaineeId, people::Detainee> personsOfOpenRequests(store::Database& db) {
    const auto persons = db.query(s("SELECT ") + people::detaineeColumns() + s(" FROM ") + people::detaineeTables() +
                                  s(" WHERE d.id IN (SELECT r.detainee_id FROM coordination.care_request AS r"
                                    " WHERE r.closed_at IS NULL)"))
                             .all(people::readDetainee);
    QHash<DetaineeId, people::Detainee> byId;
    const auto records = people::StandingRecords::read(db);
    for (const people::Detainee& person : persons) {
        const DetaineeId standing = records.of(person.id);
        byId.insert(person.id, standing == person.id ? person : people::findDetainee(db, standing).value_or(person));
    }
    return byId;
}

}  // namespace

Pile takeFor(Pile& pile, Target target) {
    Pile taken;
    const auto move = [target](std::vector<PileRow>& from, std::vector<PileRow>& to) {
        const auto first = std::stable_partition(from.begin(), from.end(), [target](const PileRow& row) { return row.request.target != target; });
        to.assign(std::move_iterator(first), std::move_iterator(from.end()));
        from.erase(first, from.end());
    };
    move(pile.toTriage, taken.toTriage);
    move(pile.missed, taken.missed);
    move(pile.triaged, taken.triaged);
    move(pile.scheduled, taken.scheduled);
    for (const auto* part : {&taken.toTriage, &taken.missed, &taken.triaged})
        taken.late += static_cast<int>(std::count_if(part->begin(), part->end(), [](const PileRow& row) { return row.late; }));
    pile.late -= taken.late;
    return taken;
}

Result<Pile> pile(access::Session& session, const std::vector<WaitingClock>& clocks) {
    const QDateTime now = session.clock().nowUtc();
    return session.read(viewing(), [&](store::Database& db) -> Result<Pile> {
        const auto open = db.query(s("SELECT ") + requestColumns() + s(" FROM coordination.care_request AS r WHERE r.closed_at IS NULL"))
                              .all(readRequest);
        const auto persons = personsOfOpenRequests(db);
        const QTimeZone zone = QTimeZone::systemTimeZone();
        Pile pile;
        for (const CareRequest& request : open) {
            const QDateTime due = faceToFaceDue(request, clocks, zone);
            const bool late = due.isValid() && now > due;
            if (late && isWaiting(request.state)) ++pile.late;
            partOf(pile, request.state).push_back({request, persons.value(request.detainee), due, late});
        }
        sortPile(pile);
        return pile;
    });
}

Result<CareRequest> careRequest(access::Session& session, const CareRequestId& id) {
    return session.read(viewing({}, id.toString()), [&](store::Database& db) -> Result<CareRequest> {
        const auto request = findRequest(db, id);
        if (!request) return fail(ErrorCode::NotFound, s("care request"));
        return *request;
    });
}

Result<std::vector<RequestEvent>> historyOf(access::Session& session, const CareRequestId& id) {
    return session.read(viewing({}, id.toString()), [&](store::Database& db) -> Result<std::vector<RequestEvent>> {
        return db.query(s("SELECT e.state, e.at, e.cause, e.author_name FROM coordination.care_request_event AS e"
                          " WHERE e.request_id = :id ORDER BY e.at, e.rowid"))
            .bind(s(":id"), id)
            .all([](const store::Row& row) {
                return RequestEvent{enumOr(row.text(0), RequestState::Registered), row.utc(1), row.text(2), row.text(3)};
            });
    });
}

Result<std::vector<CareRequest>> decidedSince(access::Session& session, const QDateTime& since) {
    return session.read(viewing(), [&](store::Database& db) -> Result<std::vector<CareRequest>> {
        return db.query(s("SELECT ") + requestColumns() +
                        s(" FROM coordination.care_request AS r WHERE r.state IN ('triaged', 'scheduled', 'answered')"
                          " AND r.id IN (SELECT e.request_id FROM coordination.care_request_event AS e WHERE e.at >= :since"
                          " AND e.state IN ('triaged', 'scheduled', 'answered')) ORDER BY r.collected_at, r.rowid"))
            .bind(s(":since"), since)
            .all(readRequest);
    });
}

Result<std::vector<CareRequest>> requestsOf(access::Session& session, const DetaineeId& detainee) {
    return session.read(viewing(detainee), [&](store::Database& db) -> Result<std::vector<CareRequest>> {
        return db.query(s("SELECT ") + requestColumns() +
                        s(" FROM coordination.care_request AS r WHERE ") + people::ofPerson(s("r"), s(":who")) + s(" ORDER BY r.collected_at DESC, r.rowid DESC"))
            .bind(s(":who"), detainee)
            .all(readRequest);
    });
}

Result<std::vector<RequestFigures>> figuresBetween(access::Session& session, const QDateTime& from, const QDateTime& to) {
    return session.read(viewing(), [&](store::Database& db) -> Result<std::vector<RequestFigures>> {
        return db.query(s("SELECT r.id, r.target, r.priority, r.state, r.collected_at,"
                          " (SELECT MIN(e.at) FROM coordination.care_request_event AS e WHERE e.request_id = r.id AND e.state = 'triaged'),"
                          " (SELECT MIN(e.at) FROM coordination.care_request_event AS e WHERE e.request_id = r.id AND e.state = 'seen')"
                          " FROM coordination.care_request AS r WHERE r.collected_at >= :from AND r.collected_at < :to"
                          " ORDER BY r.collected_at"))
            .bind(s(":from"), from)
            .bind(s(":to"), to)
            .all([](const store::Row& row) {
                return RequestFigures{row.id<CareRequestTag>(0),
                                      enumOr(row.text(1), Target::Physician),
                                      enumFromName<Priority>(row.text(2)),
                                      enumOr(row.text(3), RequestState::Registered),
                                      row.utc(4),
                                      row.utc(5),
                                      row.utc(6)};
            });
    });
}

Result<SealedContent> openSealedRequest(access::Session& session, const CareRequestId& id) {
    const auto request = careRequest(session, id);
    if (!request) return tl::unexpected<Error>(request.error());
    if (!request->sealedFor) return fail(ErrorCode::InvalidInput, s("this request is not sealed"));
    const Compartment team = *request->sealedFor;
    const Act act{Action::OpenSealedRequest, team, request->detainee, id.toString()};
    return session.write(act, [&](store::Database& db) -> Result<SealedContent> {
        const auto bytes = access::openSealed(db, team, sealedContent(db, id));
        if (!bytes) return tl::unexpected<Error>(bytes.error());
        return unpackSealed(*bytes);
    });
}

}  // namespace serment::requests
