// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

#include "core/records/KnownAllergies.h"
#include "core/records/Treatment.h"

namespace serment::records {

// The compartments of a pill box for one day.
enum class Moment { Morning, Noon, Evening, Bedtime };
inline constexpr size_t momentCount = 4;

// When a dose is due: at which moments, on which days of the week (Monday first).
struct DoseTimes {
    std::array<bool, momentCount> moments{};
    std::array<bool, 7> days{true, true, true, true, true, true, true};

    bool operator==(const DoseTimes&) const = default;
};

// What the words of a schedule say: "matin et soir", "3 fois par jour", "1-0-1", "le soir du lundi au
// vendredi". Nothing when they leave it open ("si besoin", "1 fois par jour", "un jour sur deux", "à 8 h"):
// a moment is never guessed, a hand fills it in.
std::optional<DoseTimes> doseTimes(const QString& schedule);

// One medicine in somebody's weekly box.
struct BoxedTreatment {
    Treatment treatment;
    std::optional<DoseTimes> times;

    // Current on that day, at a moment that is known.
    bool isDue(const QDate& day, Moment moment) const;
    bool operator==(const BoxedTreatment&) const = default;
};

// One box to prepare: somebody present, where, and what goes in over the week.
struct PillBox {
    DetaineeId detainee;
    QString building;
    QString place;  // "B-2-214"
    QString ecrou;
    QString name;
    QString birthDate;  // dd/MM/yyyy, or what is known of it
    KnownAllergies allergies;
    std::vector<BoxedTreatment> treatments;

    bool operator==(const PillBox&) const = default;
};

// The boxes of the seven days from `first` on, by building, place, then name: every treatment of that holding
// current on one of them, in coordination; what another team withholds is left out. Errors: NotPermitted,
// NoCompartmentKey.
Result<std::vector<PillBox>> weeklyBoxes(access::Session& session, const QDate& first);

}  // namespace serment::records
