// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Figures.h"

#include <algorithm>
#include <cmath>

#include "core/agenda/AgendaStore.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

constexpr double secondsAnHour = 3600.0;

struct Waits {
    std::vector<double> hours;
    int waiting = 0;

    Delays delays() const {
        return {static_cast<int>(hours.size()), waiting, nearestRank(hours, 0.5), nearestRank(hours, 0.9)};
    }
};

bool stillWaits(requests::RequestState state) {
    using S = requests::RequestState;
    return state != S::Seen && state != S::Answered && state != S::Closed && state != S::RefusedByPatient;
}

void count(Waits& waits, const requests::RequestFigures& row) {
    if (row.seenAt.isValid())
        waits.hours.push_back(static_cast<double>(row.collectedAt.secsTo(row.seenAt)) / secondsAnHour);
    else if (stillWaits(row.state))
        ++waits.waiting;
}

QDate mondayOf(const QDate& day) {
    return day.addDays(1 - day.dayOfWeek());
}

void countRequests(Figures& figures, const std::vector<requests::RequestFigures>& rows) {
    Waits all;
    std::map<requests::Priority, Waits> byPriority;
    std::map<requests::Target, Waits> byTarget;
    std::map<QDate, WeekFigure> weeks;
    for (QDate monday = mondayOf(figures.from); monday <= figures.to; monday = monday.addDays(7))
        weeks[monday] = {monday, 0, 0};
    for (const auto& row : rows) {
        count(all, row);
        if (row.priority) count(byPriority[*row.priority], row);
        count(byTarget[row.target], row);
        WeekFigure& week = weeks[mondayOf(row.collectedAt.toLocalTime().date())];
        ++week.registered;
        week.seen += row.seenAt.isValid() ? 1 : 0;
    }
    figures.hasRequests = true;
    figures.all = all.delays();
    for (const auto& [key, waits] : byPriority) figures.byPriority[key] = waits.delays();
    for (const auto& [key, waits] : byTarget) figures.byTarget[key] = waits.delays();
    for (const auto& [monday, week] : weeks) figures.weeks.push_back(week);
}

QDate monthOf(const QDate& day) {
    return QDate(day.year(), day.month(), 1);
}

// A cancellation belongs to the month on the wall of the unit, whatever the month in UTC.
void countCancelled(ExtractionFigures& f, const std::vector<std::pair<CancelledBy, QDate>>& events) {
    std::map<CancelledBy, int> all;
    for (const auto& [cause, day] : events) {
        ++all[cause];
        for (CancelledMonth& one : f.months)
            if (one.month == monthOf(day)) ++one.byCause[cause];
    }
    for (const auto& [cause, count] : all) f.cancelled.push_back({cause, count});
    std::stable_sort(f.cancelled.begin(), f.cancelled.end(),
                     [](const CancellationFigure& a, const CancellationFigure& b) { return a.count > b.count; });
}

Result<ExtractionFigures> countExtractions(access::Session& session, const QDateTime& from,
                                           const QDateTime& before) {
    std::vector<CancelledMonth> months;
    const QDate last = before.toLocalTime().date().addDays(-1);
    for (QDate month = monthOf(from.toLocalTime().date()); month <= last; month = month.addMonths(1))
        months.push_back({month});
    return session.read(
        Act{Action::ViewExtractions, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<ExtractionFigures> {
            ExtractionFigures f;
            f.months = std::move(months);
            const auto events = [&](const char* select, const char* state, const char* tail, const auto& read) {
                return db
                    .query(QStringLiteral("SELECT %1 FROM unit.extraction_event AS v JOIN unit.extraction AS x"
                                          " ON x.id = v.extraction_id WHERE v.state = '%2'"
                                          " AND v.at >= :from AND v.at < :before %3")
                               .arg(QLatin1String(select), QLatin1String(state), QLatin1String(tail)))
                    .bind(QStringLiteral(":from"), from)
                    .bind(QStringLiteral(":before"), before)
                    .all(read);
            };
            const auto indicated =
                events("x.id", "indicated", "", [](const store::Row& row) { return row.text(0); });
            const auto days = events("x.indicated_on, v.at", "seen_outside", "", [](const store::Row& row) {
                return static_cast<double>(row.date(0).daysTo(row.utc(1).toLocalTime().date()));
            });
            f.indicated = static_cast<int>(indicated.size());
            f.seen = static_cast<int>(days.size());
            f.medianDays = nearestRank(days, 0.5);
            f.p90Days = nearestRank(days, 0.9);
            countCancelled(f, events("v.cause, v.at", "cancelled", "ORDER BY v.at", [](const store::Row& row) {
                               return std::pair(enumOr(row.text(0), CancelledBy::Administration),
                                                row.utc(1).toLocalTime().date());
                           }));
            return f;
        });
}

}  // namespace

double nearestRank(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(q * static_cast<double>(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

Result<Figures> figures(access::Session& session, const QDate& from, const QDate& to) {
    if (!from.isValid() || !to.isValid() || to < from || to > from.addYears(10))
        return tl::unexpected<Error>(invalidField("to", "not a period"));
    Figures f;
    f.from = from;
    f.to = to;
    const QDateTime start = from.startOfDay(Qt::LocalTime).toUTC();
    const QDateTime before = to.addDays(1).startOfDay(Qt::LocalTime).toUTC();
    if (session.may(Action::ViewRequests, Compartment::Coordination)) {
        const auto rows = requests::figuresBetween(session, start, before);
        if (!rows) return errorOf(rows);
        countRequests(f, *rows);
    }
    auto missed = missedByCause(session, from, to);
    if (!missed) return errorOf(missed);
    f.missed = std::move(*missed);
    if (session.may(Action::ViewExtractions, Compartment::Unit)) {
        const auto extractions = countExtractions(session, start, before);
        if (!extractions) return errorOf(extractions);
        f.extractions = *extractions;
    }
    return f;
}

}  // namespace serment::agenda
