// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/CoreRequestsGateway.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

#include "core/agenda/RequestLink.h"
#include "core/documents/AnswerSlips.h"
#include "core/records/Allergy.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "ui/patient/PeopleWords.h"
#include "ui/patient/RequestWords.h"
#include "ui/requests/AppointmentDesk.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int longWaitHours = 48;

std::vector<TextMark> marksOf(const requests::RedFlagFinder& finder, const QString& words) {
    std::vector<TextMark> marks;
    for (const auto& flag : finder.find(words)) {
        QString reason;
        for (const auto& known : finder.reasons())
            if (known.name == flag.reason)
                reason = QLocale().language() == QLocale::French ? known.french : known.english;
        marks.push_back(markOfCodePoints(words, flag.start, flag.length, Tone::Block, reason));
    }
    return marks;
}

bool isMissed(requests::RequestState state) {
    return state == requests::RequestState::NoShow || state == requests::RequestState::UnitCancelled ||
           state == requests::RequestState::EscortCancelled;
}

Slip toSlip(const requests::CareRequest& request, const people::Detainee& person, bool late) {
    Slip slip;
    slip.id = request.id.toString();
    slip.detainee = request.detainee.toString();
    slip.name = person.identity.displayName();
    slip.place = PeopleWords::placeOf(person);
    slip.words = request.words;
    slip.since = request.waitingSince;
    slip.flagged = request.urgency > 0;
    slip.sealed = request.sealedFor.has_value();
    if (request.priority) slip.priority = enumName(*request.priority);
    slip.target = enumName(request.target);
    slip.overdue = late;
    slip.missed = isMissed(request.state);
    if (request.state == requests::RequestState::Scheduled) slip.appointment = request.scheduledAt;
    return slip;
}

RequestBoard toBoard(const requests::Pile& pile, const QDateTime& now) {
    RequestBoard board;
    for (const auto& row : pile.toTriage) board.toTriage.push_back(toSlip(row.request, row.person, row.late));
    for (const auto* rows : {&pile.missed, &pile.triaged})
        for (const auto& row : *rows) board.triaged.push_back(toSlip(row.request, row.person, row.late));
    for (const auto& row : pile.scheduled) board.scheduled.push_back(toSlip(row.request, row.person, false));
    for (const auto* slips : {&board.toTriage, &board.triaged})
        board.overdue +=
            static_cast<int>(std::count_if(slips->begin(), slips->end(), [&now](const Slip& slip) {
                return slip.since.isValid() && slip.since.secsTo(now) > longWaitHours * 3600;
            }));
    return board;
}

// Who wrote, and what was asked before in the same chain.
void readOrigin(access::Session& session, const requests::CareRequest& request, SlipDetail& detail) {
    if (request.requester != requests::Requester::Patient)
        detail.writtenBy = QStringLiteral("%1 (%2)").arg(RequestWords::requester(enumName(request.requester)),
                                                         request.requesterName);
    detail.cannotWrite = request.cannotWrite;
    detail.language = request.language;
    const auto others = requests::requestsOf(session, request.detainee);
    if (!others) return;
    for (const auto& other : *others) {
        if (other.chain != request.chain || other.id == request.id) continue;
        const QString words = other.words.simplified();
        detail.earlier << (words.isEmpty() ? dateText(other.collectedAt.toLocalTime().date())
                                           : QStringLiteral("%1 « %2 »").arg(
                                                 dateText(other.collectedAt.toLocalTime().date()), words.left(80)));
    }
}

// The words of a sealed request, and the slip as it was received.
void readScans(access::Session& session, const requests::CareRequest& request, SlipDetail& detail) {
    if (!request.sealedFor) {
        if (const auto scans = requests::scansOf(session, request.id))
            for (const auto& scan : *scans) detail.scans.push_back({scan.mediaType, scan.content});
        return;
    }
    if (!session.holds(*request.sealedFor)) return;
    const auto sealed = requests::openSealedRequest(session, request.id);
    if (!sealed) return;
    detail.words = sealed->words;
    detail.slip.sealed = false;
    if (sealed->scan) detail.scans.push_back({sealed->scan->mediaType, sealed->scan->content});
}

Result<SlipDetail> readDetail(access::Session& session, const requests::RedFlagFinder& finder,
                              const CareRequestId& id) {
    const auto request = requests::careRequest(session, id);
    if (!request) return tl::unexpected<Error>(request.error());
    const auto person = people::detainee(session, request->detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    SlipDetail detail;
    detail.slip = toSlip(*request, *person, false);
    detail.person = QStringLiteral("%1 · %2").arg(person->identity.displayName(),
                                                  PeopleWords::oneLine(*person, session.clock().today()));
    detail.deposited = request->depositedOn;
    detail.collected = request->collectedAt;
    detail.rank = request->repeatNumber;
    detail.words = request->words;
    readOrigin(session, *request, detail);
    readScans(session, *request, detail);
    detail.flags = marksOf(finder, detail.words);
    QStringList substances;
    if (const auto allergies = records::allergies(session, request->detainee))
        for (const auto& allergy : *allergies)
            if (allergy.state == records::AllergyState::Active) substances << allergy.substance;
    detail.allergies = substances.join(QStringLiteral(", "));
    if (session.may(access::Action::ManageAgenda, Compartment::Unit))
        if (const auto free = AppointmentDesk::nextFree(session))
            std::tie(detail.freeDay, detail.freeHour) = *free;
    if (detail.freeDay.isValid()) detail.taken = AppointmentDesk::takenOutside(session);
    return detail;
}

Result<requests::NewRequest> toRequest(const NewSlip& slip) {
    const auto detainee = DetaineeId::parse(slip.detainee);
    if (!detainee) return tl::unexpected<Error>(detainee.error());
    requests::NewRequest request;
    request.detainee = *detainee;
    if (const auto round = requests::CollectionRoundId::parse(slip.round)) request.round = *round;
    request.depositedOn = slip.deposited;
    request.collectedAt = slip.collected;
    request.requester = enumOr(slip.requester, requests::Requester::Patient);
    request.requesterName = slip.requesterName;
    request.words = slip.words;
    if (slip.scan) request.scan = requests::Scan{slip.scan->mediaType, slip.scan->content};
    request.language = slip.language;
    request.cannotWrite = slip.cannotWrite;
    request.target = enumOr(slip.target, requests::Target::Physician);
    return request;
}

Result<bool> decide(access::Session& session, const CareRequestId& id, const Decision& decision) {
    const auto request = requests::careRequest(session, id);
    if (!request) return tl::unexpected<Error>(request.error());
    const bool isBooked = decision.day.isValid();
    const bool isTriaged = request->state != requests::RequestState::Registered && request->priority &&
                           enumName(*request->priority) == decision.priority &&
                           enumName(request->target) == decision.target;
    if (isTriaged && isBooked)
        return AppointmentDesk::give(session, *request, decision.day, decision.hour);
    requests::TriageDecision triage;
    triage.priority = enumOr(decision.priority, requests::Priority::Routine);
    triage.target = enumOr(decision.target, requests::Target::Physician);
    triage.tellsSymptom = triage.priority != requests::Priority::Administrative;
    triage.answer = decision.answer;
    const auto triaged = requests::triage(session, id, request->version, triage);
    if (!triaged) return tl::unexpected<Error>(triaged.error());
    if (!isBooked) return true;
    requests::CareRequest waiting = *request;
    waiting.version = *triaged;
    return AppointmentDesk::give(session, waiting, decision.day, decision.hour);
}

}  // namespace

CoreRequestsGateway::CoreRequestsGateway(Worker& worker, const access::Session& session,
                                         std::shared_ptr<DeskShelf> shelf)
    : m_worker(worker),
      m_clock(session.clock()),
      m_mayTriage(session.may(access::Action::TriageRequest, Compartment::Coordination)),
      m_shelf(std::move(shelf)) {
    withAids([](const Result<SharedAids>&) {});
}

Result<CoreRequestsGateway::SharedAids> CoreRequestsGateway::loadAids() {
    auto finder = requests::RedFlagFinder::load();
    if (!finder) return tl::unexpected<Error>(finder.error());
    auto clocks = requests::loadWaitingClocks();
    if (!clocks) return tl::unexpected<Error>(clocks.error());
    return std::make_shared<const Aids>(Aids{std::move(*finder), std::move(*clocks)});
}

void CoreRequestsGateway::withAids(const std::function<void(Result<SharedAids>)>& then) {
    if (m_aids) return then(m_aids);
    m_worker.ask<SharedAids>(
        &m_worker, [](access::Session&) { return loadAids(); },
        [this, then](Result<SharedAids> aids) {
            if (aids) m_aids = *aids;
            then(aids);
        });
}

void CoreRequestsGateway::board(Reply<RequestBoard> reply) {
    withAids([this, reply = std::move(reply)](const Result<SharedAids>& aids) {
        if (!aids) return reply(tl::unexpected<Error>(aids.error()));
        m_worker.ask<RequestBoard>(
            &m_worker,
            [aids = *aids](access::Session& session) -> Result<RequestBoard> {
                if (session.may(access::Action::AnswerRequest, Compartment::Coordination))
                    if (auto settled = agenda::settlePendingRequests(session); !settled)
                        return tl::unexpected<Error>(settled.error());
                return requests::pile(session, aids->clocks).map([&](const requests::Pile& pile) {
                    return toBoard(pile, session.clock().nowUtc());
                });
            },
            reply);
    });
}

void CoreRequestsGateway::detail(const QString& id, Reply<SlipDetail> reply) {
    withAids([this, id, reply = std::move(reply)](const Result<SharedAids>& aids) {
        if (!aids) return reply(tl::unexpected<Error>(aids.error()));
        m_worker.ask<SlipDetail>(
            &m_worker,
            [aids = *aids, id](access::Session& session) {
                return CareRequestId::parse(id).and_then([&](const CareRequestId& request) {
                    return readDetail(session, *aids->finder, request);
                });
            },
            reply);
    });
}

void CoreRequestsGateway::triage(const QString& id, const Decision& decision, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, decision](access::Session& session) {
            return CareRequestId::parse(id).and_then(
                [&](const CareRequestId& request) { return decide(session, request, decision); });
        },
        std::move(reply));
}

void CoreRequestsGateway::settle(const QString& id, const VisitOutcome& outcome, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, outcome](access::Session& session) -> Result<bool> {
            const auto parsed = CareRequestId::parse(id);
            if (!parsed) return tl::unexpected<Error>(parsed.error());
            const auto request = requests::careRequest(session, *parsed);
            if (!request) return tl::unexpected<Error>(request.error());
            return AppointmentDesk::settle(session, *request, outcome.outcome, outcome.absence);
        },
        std::move(reply));
}

void CoreRequestsGateway::round(const NewRound& round, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [round](access::Session& session) -> Result<QString> {
            return requests::recordRound(session, {{}, round.box, round.collected, round.slips})
                .map([](const auto& id) { return id.toString(); });
        },
        std::move(reply));
}

void CoreRequestsGateway::add(const NewSlip& slip, Reply<AddedSlip> reply) {
    withAids([this, slip, reply = std::move(reply)](const Result<SharedAids>& aids) {
        if (!aids) return reply(tl::unexpected<Error>(aids.error()));
        m_worker.ask<AddedSlip>(
            &m_worker,
            [aids = *aids, slip](access::Session& session) -> Result<AddedSlip> {
                return toRequest(slip).and_then([&](const requests::NewRequest& request) {
                    return requests::registerRequest(session, *aids->finder, request)
                        .map([](const requests::RegisteredRequest& done) {
                            return AddedSlip{!done.repeats.isNull(), done.sameWords};
                        });
                });
            },
            reply);
    });
}

void CoreRequestsGateway::answerSlips(const QDate& from, Reply<AnswerSheet> reply) {
    m_worker.ask<AnswerSheet>(
        &m_worker,
        [from, shelf = m_shelf](access::Session& session) -> Result<AnswerSheet> {
            return shelf->get(session).and_then([&](const documents::Desk* desk) {
                return documents::answerSlips(session, *desk, from).map([](const documents::SlipSheet& sheet) {
                    return AnswerSheet{sheet.pdf, sheet.slips, sheet.refused};
                });
            });
        },
        std::move(reply));
}

std::vector<std::pair<QString, QString>> CoreRequestsGateway::languages() const {
    std::vector<std::pair<QString, QString>> names;
    if (const auto known = requests::loadAnswerLanguages())
        for (const auto& language : *known)
            names.emplace_back(language.code == QStringLiteral("fr") ? QString() : language.code, language.name);
    return names;
}

std::vector<TextMark> CoreRequestsGateway::redFlags(const QString& words) {
    return m_aids ? marksOf(*m_aids->finder, words) : std::vector<TextMark>();
}

}  // namespace serment::ui
