// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner's figures may be: one table for the window, the document and the runner's file.
// Past it a figure is a slip of the keyboard or of the unit, or the file is damaged. The planner
// bears every value within it.
#pragma once

#include "core/base/date.h"
#include "core/base/units.h"

namespace restride::limits {

/// Both ends belong to it.
template <typename Value> struct Range {
    Value least;
    Value most;
    [[nodiscard]] constexpr bool contains(Value value) const
    {
        return least <= value && value <= most;
    }
};

/// Every day that is named anywhere.
inline constexpr Range<Date> kDay{Date{std::chrono::year{1900} / 1 / 1},
                                  Date{std::chrono::year{2200} / 12 / 31}};
/// Every duration: a day's at most.
inline constexpr Range<Seconds> kTime{Seconds{0}, minutes(24 * 60)};
inline constexpr Range<Seconds> kCutOff{Seconds{1}, kTime.most};
/// Of a run, or of a week of running.
inline constexpr Range<Metres> kDistance{Metres{0}, Metres{1'000'000}};
/// Of a run that was measured, typed or read; one of nothing was not measured.
inline constexpr Range<Metres> kRunDistance{Metres{1}, kDistance.most};
inline constexpr Range<Metres> kRaceDistance{Metres{1}, kDistance.most};
inline constexpr Range<Metres> kClimb{Metres{0}, Metres{20'000}};
inline constexpr Range<Pace> kPace{Pace{120}, Pace{1800}};
inline constexpr Range<int> kAge{0, 120};
inline constexpr Range<int> kRunsAWeek{1, 14};

} // namespace restride::limits
