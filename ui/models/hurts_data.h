// SPDX-License-Identifier: GPL-3.0-or-later
// What hurts, as plain values: how the knee was on the morning after, by minutes jogged and by what
// was different about the run; and the last eight weeks beside the eight before. It counts what
// went with what and knows no cause. Scores that were not reported count nowhere.
#pragma once

#include "ui/models/chart_series.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// Runs of one length with one score; more than one where they lie upon each other.
struct HurtsDot {
    int minutes = 0; ///< jogged, to the nearest one
    int score = 0;   ///< of the next morning
    int runs = 0;
    bool operator==(const HurtsDot &) const = default;
};

/// What is known of a number of runs; only those whose next morning was reported count.
struct HurtsFigures {
    int runs = 0;
    double mean = 0; ///< of the next morning
    int worst = 0;
    int judged = 0; ///< runs that the plan had a verdict on
    int clean = 0;  ///< of them
    bool operator==(const HurtsFigures &) const = default;
};

/// Fewer runs than these say nothing.
inline constexpr int kFewestRuns = 3;

enum class HurtsFeature { Minutes, Hills, Speed, Shoes, Surface, Painkiller };

/// The runs that have one thing in common: by `which` of the feature's own values (Ground, Effort,
/// taken or not; tens of minutes), or by a name that the runner gave.
struct HurtsGroup {
    int which = 0;
    std::string name; ///< as typed; only for shoes and surfaces
    HurtsFigures figures;
    bool operator==(const HurtsGroup &) const = default;
};

struct HurtsComparison {
    HurtsFeature feature = HurtsFeature::Hills;
    std::vector<HurtsGroup> groups; ///< at least one; shoes and surfaces the most used first
    bool operator==(const HurtsComparison &) const = default;
};

/// Eight weeks.
struct HurtsPeriod {
    DateBand days;
    int runs = 0;
    Seconds jog{};
    Metres distance;          ///< walked, jogged and raced
    int soreMornings = 0;     ///< of two or more
    std::optional<int> worst; ///< of all scores; empty where none was reported
    bool operator==(const HurtsPeriod &) const = default;
};

struct HurtsData {
    DateBand days;              ///< that dots and comparisons look at: the last year
    std::vector<HurtsDot> dots; ///< by minutes, then score
    Taken taken;
    std::vector<HurtsComparison> comparisons; ///< in the order of HurtsFeature; none that is empty
    HurtsPeriod last;
    HurtsPeriod before;
    bool operator==(const HurtsData &) const = default;
};

/// On the plan's day; `lived` as `livedDays` gives it for the same journal and day.
HurtsData hurtsData(const Journal &journal, const Plan &plan, const std::vector<LivedDay> &lived);

} // namespace restride
