// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/records/HungerStrike.h"

namespace serment::records {
namespace {

std::optional<double> weightOf(const HungerStrikeDay& day) {
    for (const MeasureValue& v : day.measures)
        if (v.code == MeasureCode::Weight) return v.value;
    return std::nullopt;
}

}  // namespace

StrikeState strikeState(const HungerStrike& strike, const std::vector<HungerStrikeDay>& days,
                        const QDate& today) {
    std::vector<const HungerStrikeDay*> ordered;
    for (const HungerStrikeDay& day : days) ordered.push_back(&day);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto* a, const auto* b) { return a->day < b->day; });
    StrikeState state;
    state.baselineWeight = strike.baselineWeight;
    for (const HungerStrikeDay* day : ordered) {
        if (day->day == today) state.seenToday = true;
        const auto weight = weightOf(*day);
        if (!weight) continue;
        if (!state.baselineWeight) state.baselineWeight = weight;
        state.lastWeight = weight;
    }
    const QDate last = strike.endedOn.isValid() ? strike.endedOn : today;
    state.dayNumber = int(strike.declaredOn.daysTo(last)) + 1;
    if (state.lastWeight && state.baselineWeight)
        state.lossPercent = (*state.baselineWeight - *state.lastWeight) / *state.baselineWeight * 100.0;
    state.bmi = bodyMassIndex(state.lastWeight ? state.lastWeight : strike.baselineWeight, strike.height);
    // A hair under the limit by the arithmetic of doubles is the limit.
    constexpr double hair = 1e-9;
    if (state.lossPercent && *state.lossPercent >= 20.0 - hair) state.alerts.push_back(StrikeAlert::Loss20);
    if (state.lossPercent && *state.lossPercent >= 10.0 - hair) state.alerts.push_back(StrikeAlert::Loss10);
    if (state.bmi && *state.bmi < lowBodyMassIndex - hair) state.alerts.push_back(StrikeAlert::LowBmi);
    return state;
}

}  // namespace serment::records
