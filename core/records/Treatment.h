// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class Holding { KeptInCell, Supervised, WeeklyBox };

// One line of prescription. In coordination unless the patient opposes (Sharing.h).
struct Treatment {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program: what administrations name
    Compartment compartment = Compartment::Coordination;
    DetaineeId detainee;
    QString drugCode;    // CIS code of the BDPM, or empty for words
    QString drug;        // "DOLIPRANE 500 mg, comprimé"
    QString substances;  // "PARACÉTAMOL"
    QString dose;        // "1 comprimé"
    QString route;       // "orale"
    QString schedule;    // "matin, midi et soir"
    QString indication;
    QDate startsOn;
    QDate endsOn;  // last day, invalid: until stopped
    QDate stoppedOn;
    QString stopReason;  // required with stoppedOn
    Holding holding = Holding::KeptInCell;
    bool isSubstitution = false;  // opioid substitution: last dose and relay matter at an exit
    QString prescriber;           // empty: the user
    Author author;                // filled by the program
    QDateTime lastGivenAt;        // filled by the program; invalid: never recorded
    QString lastGivenDose;        // filled by the program
    Correction correction;

    bool isCurrent(const QDate& day) const;
    bool operator==(const Treatment&) const = default;
};

// Prescribes, or changes one (dose, stop) by naming its last version in `correction`: the earlier doses
// remain as the history. Field errors: "drug", "dose", "schedule", "startsOn", "endsOn", "stoppedOn",
// "stopReason", "compartment".
Result<EntryId> prescribe(access::Session& session, const Treatment& treatment);

// Those that stand, current ones first; withheld ones left out.
Result<std::vector<Treatment>> treatments(access::Session& session, const DetaineeId& detainee);
// All versions of one, the first one first: the history of its doses.
Result<std::vector<Treatment>> treatmentHistory(access::Session& session, Compartment compartment,
                                                const EntryId& root);

enum class AdministrationOutcome { Given, Refused, Absent, HandedOver };

struct Administration {
    QString id;  // filled by the program
    DetaineeId detainee;
    Compartment compartment = Compartment::Coordination;  // that of the treatment
    EntryId treatment;                                    // its root
    QDateTime at;                                         // UTC; invalid: now
    AdministrationOutcome outcome = AdministrationOutcome::Given;
    QString dose;  // empty: that of the treatment
    QString note;
    QString authorName;  // filled by the program

    bool operator==(const Administration&) const = default;
};

// A round in one transaction: all lines or none. Field errors: "treatment" (unknown), "at" (in the future).
Result<int> recordAdministrations(access::Session& session, const std::vector<Administration>& round);
// Newest first, from `from` on (a day; invalid: all).
Result<std::vector<Administration>> administrations(access::Session& session, const DetaineeId& detainee,
                                                    const QDate& from);
// What is to be given under supervision or put in weekly boxes on `day`, for the administration round: every
// current treatment in coordination of that holding.
Result<std::vector<Treatment>> treatmentsToGive(access::Session& session, Holding holding, const QDate& day);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::Holding> {
    static constexpr std::array values{"kept_in_cell", "supervised", "weekly_box"};
};
template <>
struct EnumNames<records::AdministrationOutcome> {
    static constexpr std::array values{"given", "refused", "absent", "handed_over"};
};
}  // namespace serment
