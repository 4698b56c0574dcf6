// SPDX-License-Identifier: GPL-3.0-or-later
// The log, told day by day: what one day reported, all of its entries together. Where two entries
// speak of the same thing the more cautious figure counts (law 10).
#pragma once

#include "core/journal/journal.h"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace restride {

/// One of the day's runs, as far as another report of the same one is told by it.
struct RunPart {
    Seconds walk{};
    Seconds jog{};
    Metres distance;
};

/// All that was walked and jogged on one day.
struct RunReport {
    Seconds walk{};
    Seconds jog{};
    Seconds longestJog{};   ///< of the day's entries
    Seconds load{};         ///< jog time at easy pace: the lesser of time and distance
    bool continuous = true; ///< the longest entry held no walking
    bool hard = false;
    std::optional<Pain> during;
    std::optional<Pain> after;
    std::optional<Pain> nextMorning;
    Flags<Course> courses;
    std::optional<Seconds> onset;
    Masks masks;
    Metres distance;
    std::array<RunPart, 3> parts{}; ///< of as many runs as are told apart
    std::size_t partCount = 0;
    bool timed = false;        ///< its minutes follow from its distance (log.minutes)
    bool contradicted = false; ///< two reports of one run differ: the more cautious figures count
};

struct CheckReport {
    std::optional<Pain> walking;
    std::optional<Pain> stairs;
    std::optional<Pain> morning;
    std::optional<bool> briskWalkOk;
    bool dailyLoad = false; ///< all checks of the day say so
    Signs signs;
};

struct CrossReport {
    Sport sport = Sport::Bike;
    std::optional<Pain> nextMorning;
};

struct DayReport {
    Date date{};
    std::optional<RunReport> run;
    std::optional<CheckReport> check;
    std::vector<CrossReport> cross;
    std::vector<std::pair<Date, Date>> moves; ///< from, to
    bool skipped = false;
    bool cleared = false;
};

/// The days of the log with anything on them, up to and including `today`, oldest first.
std::vector<DayReport> diaryOf(const Journal &journal, Date today);

} // namespace restride
