// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/Registering.h"

#include <algorithm>

#include "core/access/DropBox.h"
#include "core/people/DetaineeStore.h"
#include "core/people/NameKey.h"
#include "core/people/Person.h"
#include "core/requests/RequestStore.h"
#include "core/requests/SealedContent.h"
#include "core/store/Insert.h"

namespace serment::requests {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qint64 clockSlack = 300;  // seconds by which a typed hour may be ahead

Result<void> checkScan(const Scan& scan) {
    if (scan.content.size() > largestScan) return fail(ErrorCode::TooLarge, {}, s("scan"));
    const QByteArray& c = scan.content;
    const bool pdf = scan.mediaType == s("application/pdf") && c.startsWith("%PDF-");
    const bool png = scan.mediaType == s("image/png") && c.startsWith("\x89PNG\r\n\x1a\n");
    const bool jpeg = scan.mediaType == s("image/jpeg") && c.startsWith("\xff\xd8\xff");
    if (!pdf && !png && !jpeg) return fail(ErrorCode::InvalidInput, s("not the media type it says"), s("scan"));
    return {};
}

Result<void> checkNew(const NewRequest& request, const QDateTime& now) {
    if (request.detainee.isNull()) return fail(ErrorCode::MissingField, {}, s("detainee"));
    if (request.words.trimmed().isEmpty() && !request.scan) return fail(ErrorCode::MissingField, {}, s("words"));
    if (request.words.size() > longestRequest) return fail(ErrorCode::TooLarge, {}, s("words"));
    if (request.requester != Requester::Patient && request.requesterName.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {}, s("requesterName"));
    if (request.collectedAt.isValid() && request.collectedAt > now.addSecs(clockSlack))
        return fail(ErrorCode::InvalidInput, s("in the future"), s("collectedAt"));
    const QDateTime collected = request.collectedAt.isValid() ? request.collectedAt : now;
    if (request.depositedOn.isValid() && request.depositedOn > collected.toLocalTime().date())
        return fail(ErrorCode::InvalidInput, s("after its collection"), s("depositedOn"));
    return request.scan ? checkScan(*request.scan) : Result<void>{};
}

int urgencyOf(const RedFlagFinder& finder, const QStringList& reasons) {
    int urgency = 0;
    for (const RedFlagReason& reason : finder.reasons())
        if (reasons.contains(reason.name) && (urgency == 0 || reason.urgency < urgency)) urgency = reason.urgency;
    return urgency;
}

CareRequest requestOf(const NewRequest& given, const RedFlagFinder& finder, const QDateTime& now) {
    CareRequest request;
    request.id = CareRequestId::create();
    request.detainee = given.detainee;
    request.round = given.round;
    request.depositedOn = given.depositedOn;
    request.collectedAt = given.collectedAt.isValid() ? given.collectedAt : now;
    request.requester = given.requester;
    request.requesterName = given.requesterName.simplified();
    request.words = given.words.trimmed();
    request.language = given.language;
    request.cannotWrite = given.cannotWrite;
    request.tellsSymptom = given.tellsSymptom;
    request.target = given.target;
    for (const RedFlag& flag : finder.find(request.words))
        if (!request.redFlags.contains(flag.reason)) request.redFlags += flag.reason;
    request.urgency = urgencyOf(finder, request.redFlags);
    request.chain = request.id;
    request.waitingSince = request.collectedAt;
    return request;
}

std::vector<CareRequest> openOnes(store::Database& db, const CareRequest& request) {
    return db.query(s("SELECT ") + requestColumns() +
                    s(" FROM coordination.care_request AS r WHERE ") + people::ofPerson(s("r"), s(":who")) +
                    s(" AND r.target = :target"
                      " AND r.closed_at IS NULL ORDER BY r.waiting_since, r.repeat_number"))
        .bind(s(":who"), request.detainee)
        .bind(s(":target"), enumName(request.target))
        .all(readRequest);
}

// Joins the chain of the open requests for the same target: their clock is the one that runs.
void link(store::Database& db, CareRequest& request, RegisteredRequest& answer) {
    const auto open = openOnes(db, request);
    if (open.empty()) return;
    const QString words = people::foldName(request.words);
    request.chain = open.front().chain;
    request.waitingSince = std::min(open.front().waitingSince, request.collectedAt);
    answer.repeats = open.front().chain;
    for (const CareRequest& other : open) {
        request.repeatNumber = std::max(request.repeatNumber, other.repeatNumber + 1);
        answer.sameWords = answer.sameWords || (!words.isEmpty() && people::foldName(other.words) == words);
    }
}

}  // namespace

Result<CollectionRoundId> recordRound(access::Session& session, const CollectionRound& round) {
    const QDateTime now = session.clock().nowUtc();
    if (round.box.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, s("box"));
    if (round.collectedAt > now.addSecs(clockSlack)) return fail(ErrorCode::InvalidInput, s("in the future"), s("collectedAt"));
    if (round.slips && (*round.slips < 0 || *round.slips > 10'000)) return fail(ErrorCode::InvalidInput, {}, s("slips"));
    const auto id = CollectionRoundId::create();
    const Act act{Action::RegisterRequest, Compartment::Coordination, {}, id.toString()};
    return session.write(act, [&](store::Database& db) -> Result<CollectionRoundId> {
        store::insertRow(db, s("coordination.collection_round"),
                         {{"id", id},
                          {"box", round.box.simplified()},
                          {"collected_at", round.collectedAt.isValid() ? round.collectedAt : now},
                          {"slips", round.slips},
                          {"author_id", session.user().id},
                          {"recorded_at", now}});
        return id;
    });
}

Result<RegisteredRequest> registerRequest(access::Session& session, const RedFlagFinder& finder, const NewRequest& given) {
    const QDateTime now = session.clock().nowUtc();
    if (auto valid = checkNew(given, now); !valid) return tl::unexpected<Error>(valid.error());
    CareRequest request = requestOf(given, finder, now);
    QByteArray sealed;
    if (request.target == Target::Psychiatry) {
        auto closed = access::sealFor(session, Compartment::Psychiatric, packSealed({request.words, request.redFlags, given.scan}));
        if (!closed) return tl::unexpected<Error>(closed.error());
        sealed = *closed;
        request.sealedFor = Compartment::Psychiatric;
        request.words.clear();
        request.redFlags.clear();
    }
    const Act act{Action::RegisterRequest, Compartment::Coordination, request.detainee, request.id.toString()};
    return session.write(act, [&](store::Database& db) -> Result<RegisteredRequest> {
        if (!people::findDetainee(db, request.detainee)) return fail(ErrorCode::NotFound, s("detainee"));
        RegisteredRequest answer{request.id, {}, false, request.urgency};
        link(db, request, answer);
        insertRequest(db, request, sealed, session);
        insertEvent(db, request.id, RequestState::Registered, {}, session);
        if (given.scan && !request.sealedFor)
            store::insertRow(db, s("coordination.care_request_scan"),
                             {{"id", ScanId::create()},
                              {"request_id", request.id},
                              {"media_type", given.scan->mediaType},
                              {"content", given.scan->content},
                              {"recorded_at", now}});
        return answer;
    });
}

Result<std::vector<Scan>> scansOf(access::Session& session, const CareRequestId& id) {
    return session.read({Action::ViewRequests, Compartment::Coordination, {}, id.toString()},
                        [&](store::Database& db) -> Result<std::vector<Scan>> {
                            return db.query(s("SELECT c.media_type, c.content FROM coordination.care_request_scan AS c"
                                              " WHERE c.request_id = :id ORDER BY c.recorded_at"))
                                .bind(s(":id"), id)
                                .all([](const store::Row& row) { return Scan{row.text(0), row.blob(1)}; });
                        });
}

}  // namespace serment::requests
