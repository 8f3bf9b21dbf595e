// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::records {

struct EntryTag;
using EntryId = Id<EntryTag>;

enum class EntryKind {
    Encounter,
    CareNote,
    Problem,
    Allergy,
    Treatment,
    Vaccination,
    Measures,
    HungerStrike,
    HungerStrikeDay,
    Injury,
    Attachment,
    Reception,
    Refusal,
    Alert,
    Shared,
    PreventionVisit,
};

struct Author {
    UserId id;
    QString name;   // "Dr Anne Leroy"
    QString role;   // as access::roleName
    QString title;  // "médecin"
    QString team;   // compartment of the author's team: "somatic", "psychiatric", "prevention"

    bool operator==(const Author&) const = default;
};

// One signed piece of a file, as every list shows it. What its kind adds stands in the value of that kind.
struct Entry {
    EntryId id;
    EntryId root;  // the same over all versions
    int version = 1;
    EntryId corrects;  // the version that this one corrects, or null
    QString correctionReason;
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    EntryKind kind = EntryKind::CareNote;
    QDateTime occurredAt;  // UTC
    QDateTime signedAt;    // UTC
    Author author;
    QString title;
    QString text;              // in a timeline: its first 400 characters
    QString origin;            // the unit that wrote it, when it was received from another
    bool isCorrected = false;  // a later version stands

    bool operator==(const Entry&) const = default;
};

// Names the version that a new one corrects. A null `of` is a first version.
struct Correction {
    EntryId of;
    QString reason;

    bool operator==(const Correction&) const = default;
};

// The clinical compartment of the user's own team.
Compartment teamCompartment(const access::Session& session);

// Action that lets one read this compartment's part of a file.
access::Action readingAction(Compartment compartment);

// Those of the file that the user holds and may read: coordination, somatic, psychiatric.
std::vector<Compartment> readableCompartments(const access::Session& session);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::EntryKind> {
    static constexpr std::array values{"encounter",         "care_note",   "problem",    "allergy",
                                       "treatment",         "vaccination", "measures",   "hunger_strike",
                                       "hunger_strike_day", "injury",      "attachment", "reception",
                                       "refusal",           "alert",       "shared",     "prevention_visit"};
};
}  // namespace serment
