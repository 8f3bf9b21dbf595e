// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <map>

#include "core/agenda/Extraction.h"
#include "core/agenda/RequestLink.h"
#include "core/requests/Pile.h"

namespace serment::agenda {

// Waiting times in hours, from the collection of the slip until the person was seen.
struct Delays {
    int seen = 0;       // how many they are counted of
    int waiting = 0;    // collected in the period and not seen yet
    double median = 0;  // meaningless without anybody seen
    double p90 = 0;

    bool operator==(const Delays&) const = default;
};

struct WeekFigure {
    QDate monday;
    int registered = 0;
    int seen = 0;  // of those, so far

    bool operator==(const WeekFigure&) const = default;
};

inline constexpr std::array allCauses{CancelledBy::Administration, CancelledBy::Hospital, CancelledBy::Patient,
                                      CancelledBy::Medical};

// Cancelled extractions of one month, by cause: the figure that the report says nobody can show.
struct CancelledMonth {
    QDate month;  // its first day
    std::map<CancelledBy, int> byCause = {};  // causes that happened

    bool operator==(const CancelledMonth&) const = default;
};

struct ExtractionFigures {
    int indicated = 0;  // in the period
    int seen = 0;       // outside, in the period
    double medianDays = 0;  // from the indication until seen; meaningless without anybody seen
    double p90Days = 0;
    std::vector<CancellationFigure> cancelled = {};  // in the period, the most frequent first
    std::vector<CancelledMonth> months = {};         // every month of the period, empty ones too

    bool operator==(const ExtractionFigures&) const = default;
};

// What happened from a day to another, both included. No name and no word of a request is in it.
struct Figures {
    QDate from;
    QDate to;
    bool hasRequests = false;  // false: the user may not see requests (a secretary)
    Delays all;
    std::map<requests::Priority, Delays> byPriority;
    std::map<requests::Target, Delays> byTarget;
    std::vector<WeekFigure> weeks;  // every week of the period, empty ones too
    std::vector<MissedFigure> missed;
    ExtractionFigures extractions;
};

// Pure. The q-quantile by the nearest rank: a value that somebody really waited. 0 for none.
double nearestRank(std::vector<double> values, double q);

// Field errors: "to" (before "from", or more than ten years after).
Result<Figures> figures(access::Session& session, const QDate& from, const QDate& to);

// The same as a table for a spreadsheet: UTF-8 with its mark, semicolons, CRLF, decimal comma, as French
// spreadsheets read it; quoting by libcsv. Never a name.
QByteArray figuresCsv(const Figures& figures);

// French words of the rows, shared by the table and the printed page.
QString priorityLabel(requests::Priority priority);
QString targetLabel(requests::Target target);
QString missedLabel(const MissedFigure& figure);
QString causeLabel(CancelledBy cause);

}  // namespace serment::agenda
