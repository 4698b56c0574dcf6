// SPDX-License-Identifier: GPL-3.0-or-later
// Mileage against pain as plain values: what the chart draws and its table says. Pure functions of
// a journal, its plan and its past days; no colour, no word, no pixel. Figures that were not
// reported stay empty and are never taken for zero.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "core/planner/forecast.h"
#include "ui/models/day_log.h"

#include <optional>
#include <vector>

namespace restride {

/// What one bar of the chart stands for.
enum class ChartSpan { Day, Week, Month };

/// Days from `from` up to, not including, `to`.
struct DateBand {
    Date from{};
    Date to{};
    bool operator==(const DateBand &) const = default;

    [[nodiscard]] bool contains(Date day) const { return from <= day && day < to; }
};

struct Mileage {
    Metres jogged;
    Metres walked;
    Metres raced; ///< apart from `jogged`
    bool operator==(const Mileage &) const = default;

    [[nodiscard]] Metres total() const { return jogged + walked + raced; }
};

/// One run, walk or race: done, or ahead.
struct ChartSession {
    Date date{};
    bool planned = false;
    Kind kind = Kind::WalkJog;
    std::optional<Rung> rung; ///< of the ladder, as it was planned
    Seconds walk{};
    Seconds jog{};
    Mileage mileage;
    PainScores pain;
    SessionResult result = SessionResult::None; ///< None: ahead, today's, or nothing was planned
    bool opensGate = false;                     ///< running was allowed again from this day
    bool operator==(const ChartSession &) const = default;
};

/// What sampled futures come to of a bucket's planned jogging, never more than it.
struct ChartOutcome {
    Metres low;    ///< one future in ten ends lower
    Metres middle; ///< half of them do
    bool operator==(const ChartOutcome &) const = default;
};

struct ChartBucket {
    DateBand days;
    Mileage done;
    Mileage planned;           ///< from today on; a session already logged today is not in it
    Kind joggedAs = Kind::Run; ///< WalkJog or Run: as most of its jogging is done
    PainScores worst;
    std::optional<ChartOutcome> outcome; ///< where a forecast was added
    std::vector<ChartSession> sessions;  ///< by day, done before planned
    bool operator==(const ChartBucket &) const = default;

    [[nodiscard]] Metres total() const { return done.total() + planned.total(); }
};

/// A cell of the strip above the plot. Without a phase: running, before the knee was sore.
struct ChartPhase {
    DateBand days;
    std::optional<Phase> phase;
    std::optional<Rung> rung; ///< in Phase::WalkJog
    bool operator==(const ChartPhase &) const = default;
};

/// From `from` on a single run may hold `limit` of jogging; empty where no run of the last 30 days
/// bounds it. Holds until the next step.
struct CeilingStep {
    Date from{};
    std::optional<Metres> limit; ///< jogged
    bool operator==(const CeilingStep &) const = default;
};

/// What the knee took in one session lately and what it did not: in time of jogging, and as far as
/// the runner jogs easily in it.
struct ChartTaken {
    Taken time;
    Metres longest;
    Metres shortestNot;
    bool operator==(const ChartTaken &) const = default;
};

struct ChartData {
    ChartSpan span = ChartSpan::Week;
    std::vector<ChartBucket> buckets; ///< without gaps, oldest first; never empty
    std::vector<DateBand> flares;     ///< the day that flared and its rest days
    std::optional<DateBand> sore;     ///< from the onset to the day the gate first opened
    std::vector<ChartPhase> phases;
    std::vector<CeilingStep> ceiling;
    Date today{};
    Weekday weekStarts = std::chrono::Monday;
    std::optional<Race> race;
    ChartTaken taken;
    bool operator==(const ChartData &) const = default;

    [[nodiscard]] DateBand days() const
    {
        return {buckets.front().days.from, buckets.back().days.to};
    }
    /// Index of the bucket that holds `day`; the nearest one where none does.
    [[nodiscard]] std::size_t bucketOf(Date day) const;
    /// The step in force on `day`; empty where nothing bounds a run.
    [[nodiscard]] std::optional<Metres> ceilingOn(Date day) const;
};

/// All that the log and the plan hold, on the plan's day. `lived` as `livedDays` gives it for the
/// same journal and day. Made once a change; what is drawn of it is a slice (chart_window.h).
/// Entries of more than forty years ago are left out, whatever a file says.
ChartData chartData(const Journal &journal, const Plan &plan, const std::vector<LivedDay> &lived,
                    ChartSpan span);

/// Puts what the futures come to into the weeks ahead. Nothing by day or by month: the forecast
/// looks at weeks, and parts or sums of them are no outcomes.
void addOutcomes(ChartData &data, const std::vector<WeekAhead> &weeks);

/// How far a logged run went, and how: its distance where it has one, else its minutes at the
/// runner's paces. Walking takes its minutes at the walking pace, jogging what is left, never below
/// nothing.
Mileage mileageOf(const RunEntry &run, const Runner &runner);

/// The same for a planned session; `raceDistance` is used on the day of the race.
Mileage mileageOf(const Day &day, const Runner &runner, Metres raceDistance);

/// Upper end of the mileage that the axis must hold, in km: highest bar or ceiling, at least 5. A
/// ceiling far above all bars, left over from before the soreness, is not followed all the way.
double highestKm(const ChartData &data);

/// A round distance between grid lines: gives two to five lines up to `highest` (above zero), in
/// whatever unit that is.
double gridStep(double highest);

} // namespace restride
