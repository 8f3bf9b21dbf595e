// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/CoreVisitsGateway.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/agenda/Waiting.h"
#include "core/agenda/Wards.h"
#include "core/people/Detainee.h"
#include "core/records/HungerStrike.h"
#include "ui/patient/PeopleWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

using agenda::PlacementKind;

constexpr int releaseHorizonDays = 31;

// Ids: what, the detainee, then the thing and its version.
class VisitsWords {
    Q_DECLARE_TR_FUNCTIONS(VisitsWords)
  public:
    explicit VisitsWords(access::Session& session) : m_session(session), m_today(session.clock().today()) {}

    VisitsBoard read() {
        proposals();
        held();
        strikes();
        releases();
        return std::move(m_board);
    }

  private:
    static QString kindText(PlacementKind kind) {
        switch (kind) {
            case PlacementKind::Disciplinary:
                return tr("Disciplinary cell");
            case PlacementKind::Confinement:
                return tr("Confinement");
            case PlacementKind::Isolation:
                return tr("Isolation");
        }
        return {};
    }
    void group(const QString& title, std::vector<Row> rows) {
        if (rows.empty()) return;
        Row heading;
        heading.heading = true;
        heading.title = QStringLiteral("%1 · %2").arg(title).arg(rows.size());
        m_board.rows.push_back(heading);
        std::move(rows.begin(), rows.end(), std::back_inserter(m_board.rows));
    }
    Row row(const QString& what, const DetaineeId& who, const QString& rest = {}) {
        Row one;
        one.id = QStringLiteral("%1:%2:%3").arg(what, who.toString(), rest);
        one.icon = QStringLiteral("dot");
        if (const auto person = people::detainee(m_session, who)) {
            one.title = person->identity.displayName();
            one.place = PeopleWords::placeOf(*person);
        }
        return one;
    }

    void proposals() {
        const auto wards = agenda::loadWards();
        if (!wards) return;
        const auto found = agenda::wardProposals(m_session, *wards);
        if (!found) return;
        std::vector<Row> rows;
        for (const auto& one : *found) {
            Row line = one.isEnd()
                           ? row(QStringLiteral("out"), one.detainee,
                                 QStringLiteral("%1:%2").arg(one.placement.toString()).arg(one.version))
                           : row(QStringLiteral("in"), one.detainee,
                                 QStringLiteral("%1:%2").arg(enumName(one.kind), one.since.toString(Qt::ISODate)));
            line.icon = QStringLiteral("warn");
            line.tone = Tone::Warn;
            line.detail = one.isEnd() ? tr("%1: no longer there by the roll").arg(kindText(one.kind))
                                      : tr("%1 by the roll, since %2").arg(kindText(one.kind), dateText(one.since));
            rows.push_back(std::move(line));
        }
        group(tr("The roll says, to be confirmed"), std::move(rows));
    }

    Row heldRow(const agenda::PlacementLine& line) {
        const auto& [placement, state] = line;
        Row one = row(QStringLiteral("placement"), placement.detainee,
                      QStringLiteral("%1:%2").arg(placement.id.toString()).arg(placement.version));
        one.detail = tr("%n visit(s) this week", nullptr, state.visitsThisWeek) + QStringLiteral(" · ") +
                     (state.isOverdue ? tr("overdue since %1").arg(dateText(state.nextDue))
                                      : tr("next one by %1").arg(dateText(state.nextDue)));
        if (state.writtenOpinionDue)
            one.detail += QStringLiteral(" · ") + tr("written opinion due: more than 6 months (R.213-30 CPén)");
        one.meta = tr("since %1").arg(dateText(placement.since));
        one.toolTip = state.lastVisit.isValid() ? tr("Last visit on %1").arg(dateText(state.lastVisit))
                                                : tr("Not visited yet");
        const bool isUrgent = state.isOverdue || state.writtenOpinionDue;
        one.icon = isUrgent ? QStringLiteral("warn") : QStringLiteral("clock");
        one.tone = isUrgent ? Tone::Warn : Tone::Muted;
        m_board.overdue += isUrgent ? 1 : 0;
        return one;
    }

    void held() {
        const auto lines = agenda::placements(m_session);
        if (!lines) return;
        for (const PlacementKind kind :
             {PlacementKind::Disciplinary, PlacementKind::Confinement, PlacementKind::Isolation}) {
            std::vector<Row> rows;
            for (const auto& line : *lines)
                if (line.placement.kind == kind) rows.push_back(heldRow(line));
            group(kindText(kind), std::move(rows));
        }
    }

    void strikes() {
        const auto files = records::currentHungerStrikes(m_session);
        if (!files) return;
        std::vector<Row> rows;
        for (const auto& file : *files) {
            Row one = row(QStringLiteral("strike"), file.strike.detainee);
            one.detail = file.state.seenToday ? tr("seen today") : tr("not seen today: every day (R.322-4 CPén)");
            one.meta = tr("day %1").arg(file.state.dayNumber);
            one.icon = file.state.seenToday ? QStringLiteral("check") : QStringLiteral("warn");
            one.tone = file.state.seenToday ? Tone::Ok : Tone::Warn;
            m_board.overdue += file.state.seenToday ? 0 : 1;
            rows.push_back(std::move(one));
        }
        group(tr("Hunger strikes, every day"), std::move(rows));
    }

    void releases() {
        const auto soon = people::plannedReleases(m_session, m_today, m_today.addDays(releaseHorizonDays));
        if (!soon) return;
        std::vector<Row> rows;
        for (const auto& person : *soon) {
            Row one = row(QStringLiteral("exit"), person.id);
            one.detail = tr("release on %1: visit proposed").arg(dateText(person.stay->plannedRelease));
            one.meta = agoText(person.stay->plannedRelease.startOfDay(), m_session.clock().nowUtc());
            rows.push_back(std::move(one));
        }
        group(tr("Releases within the month"), std::move(rows));
    }

    access::Session& m_session;
    QDate m_today;
    VisitsBoard m_board;
};

struct Held {
    agenda::PlacementId id;
    int version = 0;
};

Result<Held> heldOf(const QString& id) {
    const auto placement = agenda::PlacementId::parse(id.section(QLatin1Char(':'), 2, 2));
    if (!placement) return tl::unexpected<Error>(placement.error());
    return Held{*placement, id.section(QLatin1Char(':'), 3).toInt()};
}

Result<bool> record(access::Session& session, const QString& detainee, const QString& kind, const QDate& since) {
    const auto who = DetaineeId::parse(detainee);
    const auto what = enumFromName<PlacementKind>(kind);
    if (!who || !what) return fail(ErrorCode::InvalidInput);
    agenda::Placement placement;
    placement.detainee = *who;
    placement.kind = *what;
    placement.since = since;
    return agenda::recordPlacement(session, placement).map([](const auto&) { return true; });
}

Result<bool> end(access::Session& session, const QString& id) {
    const auto held = heldOf(id);
    if (!held) return tl::unexpected<Error>(held.error());
    return agenda::endPlacement(session, held->id, held->version, session.clock().today()).map([] { return true; });
}

}  // namespace

void CoreVisitsGateway::board(Reply<VisitsBoard> reply) {
    m_worker.ask<VisitsBoard>(
        &m_worker, [](access::Session& session) -> Result<VisitsBoard> { return VisitsWords(session).read(); },
        std::move(reply));
}

void CoreVisitsGateway::visited(const QString& id, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id](access::Session& session) -> Result<bool> {
            const auto held = heldOf(id);
            if (!held) return tl::unexpected<Error>(held.error());
            return agenda::recordPlacementVisit(session, held->id).map([] { return true; });
        },
        std::move(reply));
}

void CoreVisitsGateway::ended(const QString& id, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [id](access::Session& session) { return end(session, id); }, std::move(reply));
}

void CoreVisitsGateway::accept(const QString& id, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [id](access::Session& session) -> Result<bool> {
            if (id.startsWith(QStringLiteral("out:"))) return end(session, id);
            return record(session, id.section(QLatin1Char(':'), 1, 1), id.section(QLatin1Char(':'), 2, 2),
                          QDate::fromString(id.section(QLatin1Char(':'), 3), Qt::ISODate));
        },
        std::move(reply));
}

void CoreVisitsGateway::add(const QString& detainee, const QString& kind, const QDate& since, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [detainee, kind, since](access::Session& session) { return record(session, detainee, kind, since); },
        std::move(reply));
}

void CoreVisitsGateway::proposeVisit(const QString& detainee, const QString& words, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [detainee, words](access::Session& session) -> Result<bool> {
            const auto who = DetaineeId::parse(detainee);
            if (!who) return tl::unexpected<Error>(who.error());
            agenda::Waiting line;
            line.compartment = session.may(access::Action::ManageAgenda, Compartment::Somatic)
                                   ? Compartment::Somatic
                                   : Compartment::Psychiatric;
            line.detainee = *who;
            line.specialty = words;
            return agenda::addToWaitingList(session, line).map([](const auto&) { return true; });
        },
        std::move(reply));
}

}  // namespace serment::ui
