// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's year made by hand, for the chart's tests: four weeks of running, sore since 20
// September 2026, the ladder from 18 October, a flare-up on 12 November, a half marathon on 14
// March 2027. Today is Tuesday 24 November. No planner takes part, so that the figures stand still.
#pragma once

#include "ui/models/chart_series.h"

#include <vector>

namespace restride::chart_story {

struct Story {
    Journal journal;
    Plan plan;
    std::vector<LivedDay> lived;
};

Story sample();

/// Ten years of three runs a week up to `today`, all with their pain reported.
Story tenYears(Date today);

/// No log, no plan but rest days, no race.
Story blank(Date today);

Date day(int year, unsigned month, unsigned dayOfMonth);
Pain pain(int score);

/// A run with its three scores; a score below zero is left out.
RunEntry run(Date date, int walkMinutes, int jogMinutes, int during, int after, int nextMorning);
CheckEntry morning(Date date, int score);

} // namespace restride::chart_story
