// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the log, the plan and the running before the log into the chart's buckets.
#pragma once

#include "ui/models/chart_series.h"

namespace restride {

/// A week of the running before the log, at the day it began.
struct EarlierWeek {
    Date start{};
    Metres distance;
};

/// Oldest first. Empty where the document does not say when the last of them was.
std::vector<EarlierWeek> weeksBefore(const Profile &profile);

/// Fills `data.buckets`, which stand empty and in order; `data.span` and `data.today` are set.
void fillBuckets(ChartData &data, const Journal &journal, const Plan &plan,
                 const std::vector<LivedDay> &lived);

} // namespace restride
