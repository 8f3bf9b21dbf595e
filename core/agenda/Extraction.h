// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <optional>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::agenda {

struct ExtractionTag;
using ExtractionId = Id<ExtractionTag>;

// RULES §4. Cancelled ones are asked again (rebooked): the delay since the indication never restarts.
enum class ExtractionState {
    Indicated,
    Consented,
    Requested,
    Confirmed,
    Departed,
    SeenOutside,
    Returned,
    ReportReceived,
    Cancelled,
    Abandoned,
};
enum class CancelledBy { Administration, Hospital, Patient, Medical };

// May `to` follow `from`?
bool mayFollow(ExtractionState from, ExtractionState to);

// In unit.db: place and hours only.
struct Extraction {
    ExtractionId id;
    int version = 1;
    DetaineeId detainee;
    QString place;  // "Centre hospitalier de Clairbourg"
    QDate indicatedOn;
    QDateTime plannedAt;  // UTC; invalid: no date yet
    ExtractionState state = ExtractionState::Indicated;
    QDateTime stateAt;  // UTC
    int cancellations = 0;

    int delayDays(const QDate& today) const;  // since the indication, until seen or today
    bool isOpen() const;
    bool operator==(const Extraction&) const = default;
};

struct ExtractionEvent {
    ExtractionState state = ExtractionState::Indicated;
    QDateTime at;  // UTC
    std::optional<CancelledBy> cause;
    QString by;  // who cancelled, as told ("chef d'escorte"): T16
    QDateTime plannedAt;

    bool operator==(const ExtractionEvent&) const = default;
};

// Why, in the team's compartment.
struct ExtractionReason {
    Compartment compartment = Compartment::Somatic;
    QString specialty;
    QString reason;
    QString positioning;  // transport: what the escort needs to know, without a diagnosis

    bool operator==(const ExtractionReason&) const = default;
};

// Field errors: "detainee", "place", "indicatedOn" (in the future), "specialty".
Result<ExtractionId> indicateExtraction(access::Session& session, const DetaineeId& detainee,
                                        const QString& place, const QDate& indicatedOn,
                                        const ExtractionReason& reason);

struct ExtractionStep {
    ExtractionState to = ExtractionState::Requested;
    QDateTime at;                      // UTC; invalid: now
    QDateTime plannedAt;               // required to confirm
    std::optional<CancelledBy> cause;  // required to cancel (T16: who, why, when)
    QString by;
};
// Errors: InvalidInput "to" for a step that may not follow; MissingField "plannedAt", "cause"; Conflict;
// NotFound.
Result<Extraction> advanceExtraction(access::Session& session, const ExtractionId& id, int expectedVersion,
                                     const ExtractionStep& step);

Result<std::vector<Extraction>> openExtractions(access::Session& session);
Result<std::vector<Extraction>> extractionsOf(access::Session& session, const DetaineeId& detainee);
Result<std::vector<ExtractionEvent>> extractionHistory(access::Session& session, const ExtractionId& id);
Result<std::optional<ExtractionReason>> extractionReason(access::Session& session, Compartment compartment,
                                                         const ExtractionId& id);

// Cancellations of one month by cause: the figure that the report says nobody can show.
struct CancellationFigure {
    CancelledBy cause = CancelledBy::Administration;
    int count = 0;

    bool operator==(const CancellationFigure&) const = default;
};
Result<std::vector<CancellationFigure>> cancellationsOf(access::Session& session, int year, int month);

}  // namespace serment::agenda

namespace serment {
template <>
struct EnumNames<agenda::ExtractionState> {
    static constexpr std::array values{"indicated", "consented",    "requested", "confirmed",
                                       "departed",  "seen_outside", "returned",  "report_received",
                                       "cancelled", "abandoned"};
};
template <>
struct EnumNames<agenda::CancelledBy> {
    static constexpr std::array values{"administration", "hospital", "patient", "medical"};
};
}  // namespace serment
