// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/CoreExtractionGateway.h"

#include <algorithm>

#include "core/agenda/Extraction.h"
#include "core/people/Detainee.h"
#include "ui/extractions/ExtractionWords.h"
#include "ui/patient/PeopleWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

using agenda::ExtractionState;

constexpr int longDelayDays = 60;

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
  public:
    static QString delay(int days) { return tr("%n day(s) since the indication", nullptr, days); }
    static QString again(int times) { return tr("cancelled %n time(s)", nullptr, times); }
    static QString planned(const QDateTime& at) { return tr("on %1").arg(dateTimeText(at)); }
    static QString month(const std::vector<agenda::CancellationFigure>& figures) {
        if (figures.empty()) return tr("No cancellation this month");
        QStringList parts;
        for (const auto& figure : figures)
            parts << QStringLiteral("%1 %2").arg(ExtractionWords::cause(figure.cause)).arg(figure.count);
        return tr("Cancelled this month: %1").arg(parts.join(QStringLiteral(" · ")));
    }
};

bool waitsToBeSeen(ExtractionState state) {
    return state != ExtractionState::SeenOutside && state != ExtractionState::Returned &&
           state != ExtractionState::ReportReceived && state != ExtractionState::Abandoned;
}

Row rowOf(const agenda::Extraction& x, const people::Detainee& person, const QDate& today) {
    Row row;
    row.id = x.id.toString();
    const int days = x.delayDays(today);
    row.icon = x.state == ExtractionState::Cancelled ? QStringLiteral("block")
               : x.state == ExtractionState::Confirmed ? QStringLiteral("check")
                                                       : QStringLiteral("clock");
    row.tone = x.state == ExtractionState::Cancelled || (waitsToBeSeen(x.state) && days > longDelayDays)
                   ? Tone::Warn
                   : Tone::Muted;
    row.title = person.identity.displayName();
    row.detail = ExtractionWords::state(x.state);
    if (x.cancellations > 0) row.detail += QStringLiteral(" · ") + BoardWords::again(x.cancellations);
    row.meta = x.plannedAt.isValid() ? dateTimeText(x.plannedAt) : BoardWords::delay(days);
    row.place = PeopleWords::placeOf(person);
    return row;
}

Result<ExtractionBoard> readBoard(access::Session& session) {
    const auto open = agenda::openExtractions(session);
    if (!open) return tl::unexpected<Error>(open.error());
    const QDate today = session.clock().today();
    ExtractionBoard board;
    for (const auto& x : *open) {
        const auto person = people::detainee(session, x.detainee);
        board.rows.push_back(rowOf(x, person.value_or(people::Detainee{}), today));
        board.waiting += waitsToBeSeen(x.state) ? 1 : 0;
    }
    if (const auto figures = agenda::cancellationsOf(session, today.year(), today.month()))
        board.month = BoardWords::month(*figures);
    return board;
}

Row eventRow(const agenda::ExtractionEvent& event) {
    Row row;
    row.icon = event.state == ExtractionState::Cancelled ? QStringLiteral("block") : QStringLiteral("dot");
    row.tone = event.state == ExtractionState::Cancelled ? Tone::Warn : Tone::Muted;
    row.title = ExtractionWords::state(event.state);
    QStringList more;
    if (event.cause) more << ExtractionWords::cause(*event.cause);
    if (!event.by.isEmpty()) more << event.by;
    if (event.plannedAt.isValid()) more << BoardWords::planned(event.plannedAt);
    row.place = more.join(QStringLiteral(" · "));
    row.meta = dateTimeText(event.at);
    return row;
}

Result<agenda::Extraction> findOne(access::Session& session, const QString& id) {
    const auto open = agenda::openExtractions(session);
    if (!open) return tl::unexpected<Error>(open.error());
    for (const auto& x : *open)
        if (x.id.toString() == id) return x;
    return fail(ErrorCode::NotFound);
}

Result<ExtractionDetail> readDetail(access::Session& session, const QString& id) {
    const auto x = findOne(session, id);
    if (!x) return tl::unexpected<Error>(x.error());
    const auto person = people::detainee(session, x->detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    const QDate today = session.clock().today();
    ExtractionDetail detail;
    detail.id = id;
    detail.version = x->version;
    detail.detainee = x->detainee.toString();
    detail.person = QStringLiteral("%1 · %2").arg(person->identity.displayName(),
                                                  PeopleWords::oneLine(*person, today));
    detail.place = x->place;
    detail.delay = BoardWords::delay(x->delayDays(today));
    if (x->plannedAt.isValid()) detail.planned = BoardWords::planned(x->plannedAt);
    for (const Compartment team : {Compartment::Somatic, Compartment::Psychiatric}) {
        if (!session.may(access::Action::ViewExtractions, team) || !session.holds(team)) continue;
        const auto reason = agenda::extractionReason(session, team, x->id);
        if (!reason || !*reason) continue;
        detail.why = QStringLiteral("%1 · %2").arg((*reason)->specialty, (*reason)->reason);
        detail.positioning = (*reason)->positioning;
    }
    for (int i = 0; i < static_cast<int>(EnumNames<ExtractionState>::values.size()); ++i)
        if (agenda::mayFollow(x->state, ExtractionState(i))) detail.next << enumName(ExtractionState(i));
    if (const auto events = agenda::extractionHistory(session, x->id))
        for (const auto& event : *events) detail.history.push_back(eventRow(event));
    std::reverse(detail.history.begin(), detail.history.end());
    return detail;
}

}  // namespace

CoreExtractionGateway::CoreExtractionGateway(Worker& worker, const access::Session& session)
    : m_worker(worker),
      m_clock(session.clock()),
      m_mayManage(session.may(access::Action::ManageExtractions, Compartment::Unit)) {
    for (const Compartment team : {Compartment::Psychiatric, Compartment::Somatic})
        if (session.holds(team) && session.may(access::Action::ManageExtractions, team)) m_team = team;
}

void CoreExtractionGateway::board(Reply<ExtractionBoard> reply) {
    m_worker.ask<ExtractionBoard>(
        &m_worker, [](access::Session& session) { return readBoard(session); }, std::move(reply));
}

void CoreExtractionGateway::detail(const QString& id, Reply<ExtractionDetail> reply) {
    m_worker.ask<ExtractionDetail>(
        &m_worker, [id](access::Session& session) { return readDetail(session, id); }, std::move(reply));
}

void CoreExtractionGateway::advance(const QString& id, int version, const ExtractionMove& move,
                                    Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id, version, move](access::Session& session) -> Result<bool> {
            const auto parsed = agenda::ExtractionId::parse(id);
            const auto to = enumFromName<ExtractionState>(move.to);
            if (!parsed || !to) return fail(ErrorCode::InvalidInput);
            agenda::ExtractionStep step{*to, move.at, move.planned, {}, move.by};
            if (!move.cause.isEmpty()) step.cause = enumFromName<agenda::CancelledBy>(move.cause);
            return agenda::advanceExtraction(session, *parsed, version, step).map([](const auto&) { return true; });
        },
        std::move(reply));
}

void CoreExtractionGateway::indicate(const NewExtraction& wish, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [wish, team = m_team](access::Session& session) -> Result<QString> {
            const auto who = DetaineeId::parse(wish.detainee);
            if (!who || !team) return fail(ErrorCode::InvalidInput);
            return agenda::indicateExtraction(session, *who, wish.place, wish.indicated,
                                              {*team, wish.specialty, wish.reason, wish.positioning})
                .map([](const auto& id) { return id.toString(); });
        },
        std::move(reply));
}

}  // namespace serment::ui
