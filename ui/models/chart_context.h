// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the chart's bars: bands, the strip of rungs and phases, and the single-run
// ceiling, each made once for all days from journal, plan and past days.
#pragma once

#include "ui/models/chart_series.h"

namespace restride {

/// Flare-ups with their rest days, past and ahead.
std::vector<DateBand> flareBands(const Plan &plan, const std::vector<LivedDay> &lived);

/// From the onset of the soreness to the day the gate first opened, up to and with today while it
/// is shut. Empty without an onset, without an injury, or when the gate was open at once.
std::optional<DateBand> soreBand(const Knee &knee, const Plan &plan,
                                 const std::vector<LivedDay> &lived);

/// The cells of the strip over `shown`: running before the onset, then phases and rungs. A rest day
/// belongs to the rung before it, or to the first one when none came before.
std::vector<ChartPhase> phaseStrip(const Journal &journal, const Plan &plan,
                                   const std::vector<LivedDay> &lived, DateBand shown);

/// Steps of the single-run ceiling over `shown`, up to the race. `phases` as `phaseStrip` gives
/// them.
std::vector<CeilingStep> singleRunCeiling(const Journal &journal, const Plan &plan,
                                          const std::vector<ChartPhase> &phases, DateBand shown);

/// The highest step of each bucket of `data`: a step a day would be thousands of them in ten years,
/// each narrower than a pixel.
std::vector<CeilingStep> highestPerBucket(const ChartData &data);

} // namespace restride
