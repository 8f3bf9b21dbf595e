// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/CoreTodayGateway.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

#include "core/access/Backup.h"
#include "core/access/BreakGlass.h"
#include "core/access/Rotation.h"
#include "core/access/Users.h"
#include "core/agenda/Appointment.h"
#include "core/agenda/Extraction.h"
#include "core/agenda/Placement.h"
#include "core/continuity/PreparedHandOver.h"
#include "core/deontology/Catalogue.h"
#include "core/documents/Due.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/records/Arrivals.h"
#include "core/records/HungerStrike.h"
#include "core/records/Reception.h"
#include "core/requests/Pile.h"
#include "ui/patient/FileWords.h"
#include "ui/patient/PaperWords.h"
#include "ui/patient/PeopleWords.h"
#include "ui/patient/RequestWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int releaseHorizonDays = 30;
constexpr int shownOfThem = 12;  // on this page; all of them stand in the transfers
constexpr qint64 secondsOfADay = 24 * 3600;

class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
  public:
    explicit TodayWords(access::Session& session)
        : m_session(session), m_now(session.clock().nowUtc()), m_today(session.clock().today()) {}

    TodayBoard read() {
        emergencies();
        unit();
        requests();
        appointments();
        extractions();
        visits();
        reception();
        arrivals();
        duePapers();
        papers();
        unannounced();
        stays();
        const bool sorts = m_session.may(access::Action::TriageRequest, Compartment::Coordination);
        m_board.nextThing = sorts ? tr("Collect the box of requests (Ctrl+2, then Ctrl+N).")
                                  : tr("Import today's roll, or look at the agenda.");
        return std::move(m_board);
    }

  private:
    void add(const QString& title, std::vector<Row> rows) {
        if (!rows.empty()) m_board.groups.push_back({title, std::move(rows)});
    }
    static Row row(const QString& target, const QString& icon, const QString& title, const QString& detail) {
        Row row;
        row.id = target;
        row.icon = icon;
        row.title = title;
        row.detail = detail;
        return row;
    }
    QString nameOf(const DetaineeId& id) const { return m_names.value(id); }
    // The names of all these at once, before the rows are made.
    template <typename List, typename F>
    void learnNames(const List& list, F whoIn) {
        std::vector<DetaineeId> unknown;
        for (const auto& each : list)
            if (const DetaineeId id = whoIn(each); !m_names.contains(id)) unknown.push_back(id);
        const auto persons = people::detaineesOf(m_session, unknown);
        if (!persons) return;
        for (auto person = persons->cbegin(); person != persons->cend(); ++person)
            m_names.insert(person.key(), person->identity.displayName());
    }
    template <typename List>
    void learnNames(const List& list) {
        learnNames(list, [](const auto& each) { return each.detainee; });
    }

    // Shown to the psychiatric team and to the coordinating physician until somebody of them has reviewed each; the
    // reason stands in the settings, because this page is often seen by others.
    void emergencies() {
        const auto openings = access::breakGlassOpenings(m_session);
        if (!openings) return;
        learnNames(*openings);
        std::vector<Row> rows;
        for (const auto& opening : *openings) {
            if (opening.reviewedAt) continue;
            Row one = row(QStringLiteral("settings|emergencies"), QStringLiteral("warn"), nameOf(opening.detainee),
                          tr("opened by %1").arg(opening.userName));
            one.tone = Tone::Block;
            one.meta = waitText(opening.openedAt, m_now);
            rows.push_back(std::move(one));
        }
        add(tr("Files opened in an emergency, to be reviewed"), std::move(rows));
    }

    // What the unit itself asks of those who answer for it.
    void unit() {
        std::vector<Row> rows;
        if (m_session.may(access::Action::Backup, Compartment::Unit)) {
            const auto last = access::lastBackup(m_session);
            if (last && (!*last || (*last)->secsTo(m_now) > secondsOfADay))
                rows.push_back(unitRow(QStringLiteral("settings|backup"), tr("Back up the unit"),
                                       *last ? tr("last verified backup: %1").arg(agoText(**last, m_now))
                                             : tr("no verified backup was ever made")));
        }
        const auto due = access::rotationsDue(m_session);
        const bool mine = due && std::any_of(due->begin(), due->end(), [this](Compartment each) {
                              return m_session.may(access::Action::RotateKey, each);
                          });
        if (mine)
            rows.push_back(unitRow(QStringLiteral("settings|users"), tr("Renew a key"),
                                   tr("somebody who should not any more has known it")));
        if (m_session.may(access::Action::ManageUsers, Compartment::Unit)) unconfirmed(rows);
        add(tr("The unit"), std::move(rows));
    }
    void unconfirmed(std::vector<Row>& rows) {
        const auto users = access::users(m_session);
        if (!users) return;
        for (const auto& user : *users)
            if (!user.confirmed && !user.revokedAt)
                rows.push_back(unitRow(QStringLiteral("settings|users"), tr("Account to be confirmed"),
                                       user.displayName));
    }
    static Row unitRow(const QString& target, const QString& title, const QString& detail) {
        Row one = row(target, QStringLiteral("warn"), title, detail);
        one.tone = Tone::Warn;
        return one;
    }

    // No words of a request on this page: it is often seen by others.
    std::vector<Row> slips(const std::vector<requests::PileRow>& pile, bool triaged) {
        std::vector<Row> rows;
        for (const auto& waiting : pile) {
            const auto& request = waiting.request;
            const QString what =
                triaged && request.priority
                    ? QStringLiteral("%1 · %2").arg(RequestWords::priority(enumName(*request.priority)),
                                                    RequestWords::target(enumName(request.target)))
                    : tr("to be read and triaged");
            Row one = row(QStringLiteral("requests|") + request.id.toString(),
                          request.urgency > 0 ? QStringLiteral("warn") : QStringLiteral("requests"),
                          waiting.person.identity.displayName(), what);
            one.tone = request.urgency > 0 ? Tone::Block : waiting.late ? Tone::Warn : Tone::Muted;
            one.meta = waitText(request.waitingSince, m_now);
            one.place = PeopleWords::placeOf(waiting.person);
            rows.push_back(std::move(one));
        }
        return rows;
    }

    // Whoever cares in the psychiatric team alone finds its requests before those of the others.
    void requests() {
        const auto clocks = requests::loadWaitingClocks();
        if (!clocks) return;
        auto pile = requests::pile(m_session, *clocks);
        if (!pile) return;
        const auto sorts = [this](Compartment team) { return m_session.may(access::Action::TriageRequest, team); };
        if (!sorts(Compartment::Coordination)) pile->toTriage.clear();
        if (sorts(Compartment::Psychiatric) && !sorts(Compartment::Somatic)) {
            const auto mine = requests::takeFor(*pile, requests::Target::Psychiatry);
            add(tr("For psychiatry, to triage"), slips(mine.toTriage, false));
            add(tr("For psychiatry, missed appointments to be given again"), slips(mine.missed, true));
            add(tr("For psychiatry, triaged without an appointment"), slips(mine.triaged, true));
        }
        add(tr("Requests to triage"), slips(pile->toTriage, false));
        add(tr("Missed appointments, to be given again"), slips(pile->missed, true));
        add(tr("Triaged requests without an appointment"), slips(pile->triaged, true));
    }

    void appointments() {
        const auto slots_ = agenda::slotsBetween(m_session, m_today, m_today);
        if (!slots_) return;
        learnNames(*slots_);
        std::vector<Row> rows;
        for (const auto& slot : *slots_) {
            if (slot.outcome != agenda::Outcome::Planned) continue;
            Row one = row(QStringLiteral("patient|") + slot.detainee.toString(), QStringLiteral("agenda"),
                          nameOf(slot.detainee), slot.place);
            one.meta = slot.startsAt.toString(QStringLiteral("HH:mm"));
            one.place = slot.resource;
            rows.push_back(std::move(one));
        }
        add(tr("Expected today"), std::move(rows));
    }

    // Those of today and tomorrow, and those that somebody has to ask for.
    void extractions() {
        const auto open = agenda::openExtractions(m_session);
        if (!open) return;
        learnNames(*open);
        std::vector<Row> rows;
        for (const auto& x : *open) {
            const bool isSoon = x.plannedAt.isValid() && x.plannedAt.toLocalTime().date() <= m_today.addDays(1);
            const bool isToAsk = x.state == agenda::ExtractionState::Consented ||
                                 x.state == agenda::ExtractionState::Cancelled;
            if (!isSoon && !isToAsk) continue;
            Row one = row(QStringLiteral("agenda|extractions:") + x.id.toString(), QStringLiteral("transfers"),
                          nameOf(x.detainee), isToAsk ? tr("to be asked of the administration") : x.place);
            one.meta = isSoon ? dateTimeText(x.plannedAt) : tr("%n day(s)", nullptr, x.delayDays(m_today));
            one.tone = isToAsk ? Tone::Warn : Tone::Accent;
            rows.push_back(std::move(one));
        }
        add(tr("Extractions"), std::move(rows));
    }

    // Overdue visits, opinions due, hunger strikes not seen today.
    void visits() {
        std::vector<Row> rows;
        const auto target = QStringLiteral("agenda|visits");
        if (const auto lines = agenda::placements(m_session)) {
            learnNames(*lines, [](const auto& line) { return line.placement.detainee; });
            for (const auto& [placement, state] : *lines) {
                if (!state.isOverdue && !state.writtenOpinionDue) continue;
                Row one = row(target, QStringLiteral("warn"), nameOf(placement.detainee),
                              state.isOverdue ? tr("visit overdue: two a week (R.115-21 CSP)")
                                              : tr("isolation beyond 6 months: written opinion (R.213-30 CPén)"));
                one.tone = Tone::Warn;
                one.meta = agoText((state.isOverdue ? state.nextDue : placement.since).startOfDay(), m_now);
                rows.push_back(std::move(one));
            }
        }
        if (const auto strikes = records::currentHungerStrikes(m_session)) {
            learnNames(*strikes, [](const auto& file) { return file.strike.detainee; });
            for (const auto& file : *strikes) {
                if (file.state.seenToday) continue;
                Row one = row(QStringLiteral("patient|") + file.strike.detainee.toString(), QStringLiteral("warn"),
                              nameOf(file.strike.detainee), tr("hunger strike: not seen today"));
                one.tone = Tone::Warn;
                one.meta = tr("day %1").arg(file.state.dayNumber);
                rows.push_back(std::move(one));
            }
        }
        add(tr("To be visited where they are"), std::move(rows));
    }

    void reception() {
        const auto overdue = records::overdueReception(m_session, m_today);
        if (!overdue) return;
        learnNames(*overdue);
        std::vector<Row> rows;  // one a person, the most overdue first
        QHash<DetaineeId, size_t> placeOf;
        for (const auto& answer : *overdue) {
            const QString item = FileWords::receptionItem(answer.item);
            if (placeOf.contains(answer.detainee)) {
                rows[placeOf.value(answer.detainee)].detail += QStringLiteral(", ") + item;
                continue;
            }
            placeOf.insert(answer.detainee, rows.size());
            Row one = row(QStringLiteral("patient|") + answer.detainee.toString(), QStringLiteral("clock"),
                          nameOf(answer.detainee), item);
            one.tone = Tone::Warn;
            one.meta = agoText(answer.dueOn.startOfDay(), m_now);
            rows.push_back(std::move(one));
        }
        add(tr("Arrivals: promised and not done"), std::move(rows));
    }

    void arrivals() {
        const auto open = records::arrivals(m_session, m_today);
        if (!open) return;
        std::vector<Row> rows;
        for (const auto& arrival : *open) {
            QStringList missing;
            if (arrival.nurseOpen > 0) missing << tr("nurse's screen: %n open", nullptr, arrival.nurseOpen);
            if (arrival.physicianOpen > 0) missing << tr("physician: %n open", nullptr, arrival.physicianOpen);
            Row one = row(QStringLiteral("patient|") + arrival.person.id.toString(), QStringLiteral("patients"),
                          arrival.person.identity.displayName(), missing.join(QStringLiteral(", ")));
            one.meta = agoText(arrival.person.stay->entry.startOfDay(), m_now);
            one.place = arrival.person.stay->place.display();
            rows.push_back(std::move(one));
        }
        add(tr("Arrivals to receive"), std::move(rows));
    }

    // Overdue first in a group of its own: silence is no answer (P23).
    void duePapers() {
        const auto due = documents::duePapers(m_session);
        if (!due || due->empty()) return;
        const auto catalogue = deontology::Catalogue::load();
        if (!catalogue) return;
        const bool french = QLocale().language() == QLocale::French;
        learnNames(*due);
        std::vector<Row> late, coming;
        for (const auto& each : *due) {
            const auto& label = catalogue->profile(each.kind).title;
            Row one = PaperWords::due(each, french ? label.fr : label.en, nameOf(each.detainee), m_today);
            one.id.prepend(QStringLiteral("document|"));
            (each.isOverdue(m_today) ? late : coming).push_back(std::move(one));
        }
        add(tr("Documents overdue"), std::move(late));
        add(tr("Documents to write"), std::move(coming));
    }

    void papers() {
        gate::DisclosureFilter filter;
        filter.author = m_session.user().id;
        filter.withCancelled = false;
        const auto lines = gate::disclosures(m_session, filter);
        if (!lines) return;
        learnNames(*lines);
        std::vector<Row> rows;
        for (const auto& line : *lines) {
            if (line.isSettled()) continue;
            Row one = row(QStringLiteral("document|paper:%1:%2")
                              .arg(compartmentName(line.compartment), line.id.toString()),
                          QStringLiteral("documents"), tr("Document no. %1").arg(line.number),
                          nameOf(line.detainee));
            one.meta = waitText(line.releasedAt, m_now);
            rows.push_back(std::move(one));
        }
        std::reverse(rows.begin(), rows.end());
        add(tr("Your documents not handed over yet"), std::move(rows));
    }

    // Who may be called for tonight, with the number that they were given (P15).
    void unannounced() {
        const auto gone = continuity::unannouncedExits(m_session, shownOfThem);
        if (!gone) return;
        std::vector<Row> rows;
        for (const auto& each : *gone) {
            Row one = row(QStringLiteral("transfers|ready:") + each.person.id.toString(), QStringLiteral("transfers"), each.person.identity.displayName(),
                          each.isReady ? tr("ready for whoever calls") : tr("to be made ready"));
            one.tone = each.isReady ? Tone::Accent : Tone::Warn;
            one.meta = each.leftOn.isValid() ? agoText(each.leftOn.startOfDay(), m_now) : tr("not on the roll");
            one.place = each.callBack.isEmpty() ? tr("no call-back number") : each.callBack;
            rows.push_back(std::move(one));
        }
        add(tr("Left without notice"), std::move(rows));
    }

    void stays() {
        if (const auto ends = people::proposedEnds(m_session)) {
            std::vector<Row> rows;
            for (const auto& person : *ends)
                rows.push_back(stayRow(person, tr("no longer on the roll: has this person left?")));
            add(tr("Ends of stay to confirm"), std::move(rows));
        }
        if (const auto soon =
                people::plannedReleases(m_session, m_today, m_today.addDays(releaseHorizonDays))) {
            std::vector<Row> rows;
            for (const auto& person : *soon) {
                Row one = stayRow(person, tr("release planned on %1: visit, letter, prescription")
                                              .arg(dateText(person.stay->plannedRelease)));
                one.meta = agoText(person.stay->plannedRelease.startOfDay(), m_now);
                rows.push_back(std::move(one));
            }
            add(tr("Releases within 30 days"), std::move(rows));
        }
    }
    Row stayRow(const people::Detainee& person, const QString& detail) {
        Row one = row(QStringLiteral("patient|") + person.id.toString(), QStringLiteral("transfers"),
                      person.identity.displayName(), detail);
        one.place = PeopleWords::placeOf(person);
        return one;
    }

    access::Session& m_session;
    QDateTime m_now;
    QDate m_today;
    QHash<DetaineeId, QString> m_names;
    TodayBoard m_board;
};

}  // namespace

void CoreTodayGateway::board(Reply<TodayBoard> reply) {
    m_worker.ask<TodayBoard>(
        &m_worker, [](access::Session& session) -> Result<TodayBoard> { return TodayWords(session).read(); },
        std::move(reply));
}

}  // namespace serment::ui
