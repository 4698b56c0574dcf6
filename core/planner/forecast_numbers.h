// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the forecast, each with how well it is founded: A trials or large cohorts, J our
// judgement. They are figures of groups, and none of them was made for graded walk/jog plans.
#pragma once

#include "core/base/units.h"

#include <array>

namespace restride::numbers {

inline constexpr int kFutures = 2000; ///< forecast: how many are sampled
inline constexpr int kDatedEvery = 4; ///< forecast: each fourth is lived on for the dates

// forecast: futures of one life part every other week, except the last few and near the race:
// it changes the chance by less than the sampling does.
inline constexpr int kGatherDays = 13;
inline constexpr int kFewFutures = 10;
inline constexpr int kNearDays = 42; ///< forecast: as the race's window looks back

// --- how often: injuries per hour of jogging ----------------------------------------------------
inline constexpr double kFlaresPerHour = 0.0077; ///< forecast: recreational (A: Videbaek 2015)
inline constexpr double kFlaresPerHourNovice = 0.0178; ///< forecast: novices (A: Videbaek 2015)
inline constexpr double kPreviousInjury = 1.9;         ///< forecast: times, on a sore knee (A)

/// forecast: the Gamma prior of the rate counts as this many flare-ups seen. With 2, its 5 and 95 %
/// points lie 13 times apart, as far as the lowest and the highest of the pooled groups do (2.5 to
/// 33 per 1000 h, Videbaek 2015): how far single runners lie apart nobody has measured (J).
inline constexpr int kPriorFlares = 2;

// forecast: a run beyond the single-run rule (A: Frandsen 2025, hazard rate ratios). Up to +10 %
// the rule itself allows; below 30 min it allows 3 min, as build.long_run does.
inline constexpr int kSpikePercent = 110;
inline constexpr double kSpikeRatio = 1.64;
inline constexpr int kDoublePercent = 200;
inline constexpr double kDoubleRatio = 2.28;

// --- how bad ------------------------------------------------------------------------------------
/// forecast: of a hundred flare-ups, how many grow into a full episode. The pooled studies count
/// what cost a day of running as well as what cost weeks, and do not tell them apart; the runs that
/// section 9 stops at are stopped early. Half, therefore (J).
inline constexpr int kFullEpisodePercent = 50;

/// forecast: days of a full episode, lognormal with mu 3.89 and sigma 0.90 (A: Mulvad 2018, median
/// 49 days), as the middles of eight equally likely parts: a table gives the same days on every
/// machine, and futures that fare alike are lived once.
inline constexpr std::array<int, 8> kEpisodeDays{12, 22, 32, 42, 56, 76, 109, 195};

// What the sampled reports say; each is a flare-up by section 6, whatever the plan was.
inline constexpr int kMildPeak = 6;       ///< forecast: mild: rest, gate, one step back (J)
inline constexpr int kMildMorning = 2;    ///< forecast (J)
inline constexpr int kFullPeak = 7;       ///< forecast: full episode (J)
inline constexpr int kFullMorning = 3;    ///< forecast (J)
inline constexpr int kEpisodeWalking = 2; ///< forecast: the daily check while it lasts (J)

} // namespace restride::numbers
