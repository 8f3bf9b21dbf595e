// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/base/EnumNames.h"
#include "core/people/Detainee.h"

// Leaving prison without losing one's care: what is prepared from a month before (L.322-7 CPén; T14), what the person
// takes along or leaves (P12 to P15), and what is ready when nobody announced the exit.
namespace serment::continuity {

enum class ExitItem {
    LiaisonLetter,        // lettre de liaison
    Prescription,         // with the unit's telephone (P15)
    LastDose,             // of substitution and psychotropic treatments
    Relay,                // who goes on prescribing and dispensing them
    OutsideAppointments,  // CMP, CSAPA, PASS, EMOT, MSP, CLAT, from the directory
    RecordCopy,
    AccessLeaflet,     // P12
    DesignatedDoctor,  // P14
    RightsAndHousing,
    CareOrder,  // injonction de soins: its coordinating physician (T15)
};

// Missing stays to be done; a reason may say why. The two last ones close the item.
enum class ItemState { Missing, Done, NotNeeded, Refused };
enum class VisitAnswer { NotProposed, Proposed, Accepted, Refused };
// What became of the papers. Ready: in the unit, the person calls back. RefusedPapers: no paper in a cell or at a search,
// the person's choice.
enum class HandOver { NotYet, Ready, IntoHands, RefusedPapers, Unreachable };

struct ChecklistLine {
    ExitItem item = ExitItem::LiaisonLetter;
    ItemState state = ItemState::Missing;
    bool isFromRecord = false;  // the file itself tells (a paper released); otherwise somebody said it
    QString words;              // number of the paper, reason, name of the relay; the treatments concerned
    QString partner;            // of the directory, or empty
    QDate on;
    QString authorName;
    bool operator==(const ChecklistLine&) const = default;
};

struct ExitRow {
    people::Detainee person;
    QDate plannedOn;        // invalid: unknown
    int daysLeft = 0;       // with plannedOn, or since the stay ended (negative)
    bool isGone = false;    // the stay has ended and the papers are not handed over
    VisitAnswer visit = VisitAnswer::NotProposed;
    int missing = 0;        // items without a state and without a reason
    HandOver handOver = HandOver::NotYet;
};

struct ExitFile {
    ExitRow row;
    QDate visitOn;
    QString visitWords;
    std::vector<ChecklistLine> checklist;  // every item, in the order above
    QDate handedOn;
    QString handOverWords;
    QString callBack;  // number that the person was told to call (P15); the unit's own until another is said
};

// Who leaves within a month, or has a preparation open; then who left in the last two months without their papers. Soonest
// first. (Action::ManageExit)
Result<std::vector<ExitRow>> exitsToPrepare(access::Session& session);
// One, with its checklist read from the file.
Result<ExitFile> exitFile(access::Session& session, const DetaineeId& detainee);

// Prepares before any date is known: the exit may come unannounced. Nothing when it is open already.
Result<void> openExit(access::Session& session, const DetaineeId& detainee);
// The visit of the last month was proposed, accepted or refused. InvalidInput "on" ahead of today or NotProposed.
Result<void> recordVisit(access::Session& session, const DetaineeId& detainee, VisitAnswer answer, const QDate& on, const QString& words);
// MissingField "words": what is missing, not needed or refused says why; a relay, an appointment or a contact says with whom.
Result<void> recordItem(access::Session& session, const DetaineeId& detainee, ExitItem item, ItemState state, const QString& words,
                        const QString& partner = {});
// MissingField "words" when items are missing without a reason, and for Unreachable and RefusedPapers; "callBack" for Ready.
Result<void> recordHandOver(access::Session& session, const DetaineeId& detainee, HandOver outcome, const QDate& on, const QString& words,
                            const QString& callBack = {});

}  // namespace serment::continuity

namespace serment {
template <>
struct EnumNames<continuity::ExitItem> {
    static constexpr std::array values{"liaison_letter", "prescription",      "last_dose",          "relay",      "outside_appointments",
                                       "record_copy",    "access_leaflet",    "designated_doctor",  "rights_and_housing", "care_order"};
};
template <>
struct EnumNames<continuity::ItemState> {
    static constexpr std::array values{"missing", "done", "not_needed", "refused"};
};
template <>
struct EnumNames<continuity::VisitAnswer> {
    static constexpr std::array values{"not_proposed", "proposed", "accepted", "refused"};
};
template <>
struct EnumNames<continuity::HandOver> {
    static constexpr std::array values{"not_yet", "ready", "into_hands", "refused_papers", "unreachable"};
};
}  // namespace serment
