// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner asks for, prepared once: the profile with its defaults filled in, the weekly
// patterns, and what the race needs.
#pragma once

#include "core/journal/profile.h"
#include "core/planner/diary.h"
#include "core/planner/schedule.h"

#include <array>
#include <optional>
#include <vector>

namespace restride {

/// What a race asks of the plan (section 10).
struct RaceNeeds {
    Race race;
    Metres runLongest;        ///< longest run without walk breaks
    Metres runWeek;           ///< jogged in a week
    Metres walkLongest;       ///< longest outing, walked and jogged
    Metres walkWeek;          ///< walked and jogged in a week
    Seconds longestAllowed{}; ///< cap of a single run
    int taperDays = 0;
    int recoveryDays = 0;
};

/// How the plan goes for the race. The first that the days bear out is taken.
enum class Strategy {
    Run,     ///< towards the distance without walk breaks, with a taper
    RunWalk, ///< the same running, with longer outings by walking, with a taper
    Carry    ///< as if there were no race: what the rules allow, day by day
};

struct Request {
    const Profile *profile = nullptr;
    Pace easy;
    Pace walk;
    bool cautious = false;
    std::optional<RaceNeeds> needs; ///< empty: no goal
    Aim aim = Aim::Run;             ///< what growth goes for: to run throughout, or to finish
    Strategy strategy = Strategy::Carry;
    std::optional<Date> toldUntil; ///< the last day that the weeks of `before` speak of
    Seconds weekBefore{};          ///< jogging a week before the log; zero: not said
    Seconds weekBeforeInjury{};    ///< the same before the knee was sore

    WeekdaySet ladderPattern;                ///< three sessions, never on consecutive days
    WeekdaySet cautiousPattern;              ///< two rest days between
    std::array<WeekdaySet, 8> basePatterns;  ///< by runs a week, never on consecutive days
    std::array<WeekdaySet, 8> densePatterns; ///< by runs a week, consecutive days allowed
    KnownRestDays restDays;                  ///< of these patterns

    /// `diary`: the log, as far as it tells of the running before the injury.
    explicit Request(const Profile &profile, const std::vector<DayReport> &diary = {});

    /// The same request for another race.
    [[nodiscard]] Request towards(const Race &race) const;
    [[nodiscard]] bool isInjured() const { return profile->knee.kind != KneeKind::None; }
};

/// Section 10: needs of `distance` at `easy`; linear between the rows of the table.
RaceNeeds needsOf(const Race &race, Pace easy);

} // namespace restride
