// SPDX-License-Identifier: GPL-3.0-or-later
// The race card (race.card): for every race, in reach or not, when to start, how to go about it at
// the present rung, when to stop, and what a cut-off time asks for (race.walking_finish).
#pragma once

#include "core/journal/profile.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace restride {

/// What has to be so for a start.
enum class GoItem { TestRunClean, BriskWalkPainless, WalkingAndStairsQuiet, NoPainkiller };

/// What ends the race for today.
enum class StopItem { PainHigh, PainRising, Limp, SwellingOrLocking };

/// The time within which one has to finish.
struct CutOff {
    Seconds limit{};
    Seconds neededPerKm{}; ///< on average
    Seconds planPerKm{};   ///< of walking and jogging as at the present rung
    [[nodiscard]] bool isMet() const { return planPerKm <= neededPerKm; }
    bool operator==(const CutOff &) const = default;
};

struct RaceCard {
    Race race;
    std::vector<GoItem> go;
    std::optional<Workout> session; ///< the next one of the plan; empty: walking only
    Seconds perKm{};                ///< that a kilometre takes by it, on average
    std::vector<StopItem> stop;
    std::optional<CutOff> cutOff; ///< where one was given
    bool operator==(const RaceCard &) const = default;
};

/// Empty without a verdict.
std::optional<RaceCard> raceCardOf(const Plan &plan, const Profile &profile);

} // namespace restride
