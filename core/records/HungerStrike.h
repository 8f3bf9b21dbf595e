// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Measure.h"

namespace serment::records {

enum class StrikeType { Hunger, Thirst, HungerAndThirst, Partial };
enum class StrikeEnding { Resumed, Hospitalised, GraveDecision, Released, Transferred, Other };

// An episode of hunger or thirst strike (E04; R.322-4 CPén; Malta). There is no field that judges its cause,
// and nothing here treats anyone: it watches.
struct HungerStrike {
    EntryId id;    // filled by the program
    EntryId root;  // filled by the program
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    StrikeType type = StrikeType::Hunger;
    QDate declaredOn;
    std::optional<double> baselineWeight;  // kg
    std::optional<double> height;          // cm
    QString capacity;                      // capacity to decide, as found
    QString wishes;                        // what the person wants if it gets grave
    QDate endedOn;                         // invalid: it goes on
    std::optional<StrikeEnding> ending;
    QString note;
    Correction correction;

    bool operator==(const HungerStrike&) const = default;
};

// One line of the daily grid.
struct HungerStrikeDay {
    EntryId id;      // filled by the program
    EntryId strike;  // root of the episode
    Compartment compartment = Compartment::Somatic;
    DetaineeId detainee;
    QDate day;
    bool examined = true;  // false: the person declined today
    std::optional<bool> drinks;
    std::vector<MeasureValue> measures;
    QString signs;
    QString wishes;
    Correction correction;

    bool operator==(const HungerStrikeDay&) const = default;
};

enum class StrikeAlert { Loss10, Loss20, LowBmi };
struct StrikeState {
    std::optional<double> baselineWeight;  // declared, or the first one weighed
    std::optional<double> lastWeight;
    std::optional<double> lossPercent;  // of the baseline; negative when the weight rose
    std::optional<double> bmi;
    int dayNumber = 0;                // 1 on the day of the declaration
    bool seenToday = false;           // the grid has a line for today: daily watch
    std::vector<StrikeAlert> alerts;  // 10 %, 20 % (CNOM: discuss hospital), BMI below 18.5

    bool operator==(const StrikeState&) const = default;
};
// Pure. `days` in any order.
StrikeState strikeState(const HungerStrike& strike, const std::vector<HungerStrikeDay>& days,
                        const QDate& today);

// Declares, or changes and ends by naming the last version in `correction`. Field errors: "declaredOn",
// "baselineWeight", "height", "endedOn", "ending" (an end needs both); AlreadyExists while another goes on.
Result<EntryId> recordHungerStrike(access::Session& session, const HungerStrike& strike);
// Field errors: "strike" (unknown or ended), "day" (before the declaration or in the future), those of the
// measures.
Result<EntryId> recordHungerStrikeDay(access::Session& session, const HungerStrikeDay& day);

struct HungerStrikeFile {
    HungerStrike strike;
    std::vector<HungerStrikeDay> days;  // oldest first
    StrikeState state;
};
// Of one person, latest first.
Result<std::vector<HungerStrikeFile>> hungerStrikes(access::Session& session, const DetaineeId& detainee);
// Of the whole unit, those that go on: for the daily visits.
Result<std::vector<HungerStrikeFile>> currentHungerStrikes(access::Session& session);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::StrikeType> {
    static constexpr std::array values{"hunger", "thirst", "hunger_and_thirst", "partial"};
};
template <>
struct EnumNames<records::StrikeEnding> {
    static constexpr std::array values{"resumed",  "hospitalised", "grave_decision",
                                       "released", "transferred",  "other"};
};
template <>
struct EnumNames<records::StrikeAlert> {
    static constexpr std::array values{"loss_10_percent", "loss_20_percent", "bmi_below_18_5"};
};
}  // namespace serment
