// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: what to do on every day up to the race, whether the race is within reach, and why. A
// value that is made anew after each edit and never edited itself.
#pragma once

#include "core/base/date.h"
#include "core/base/units.h"
#include "core/journal/profile.h"
#include "core/plan/why.h"
#include "core/plan/workout.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// Ordered: the later, the more urgent.
enum class Urgency { Soon, Urgent, SameDay, Emergency };

/// What stands behind a referral: a sign, or one of the findings of section 2 that are no sign.
enum class ReferReason {
    // the signs, in the order of `Sign`
    Swelling,
    Locking,
    GivingWay,
    CannotBearWeight,
    NightPain,
    HotJoint,
    Fever,
    CalfSwelling,
    Breathlessness,
    BoneTenderness,
    Trauma,
    Deformity,
    // the findings
    WalkingPain14Days,
    GateShut21Days,
    ThirdFlare,
    HighScoresUnreviewed,
    BakersCyst,
    Under18,
    Postpartum,
    Pregnant,
    RecentSurgery,
    kCount
};

struct Refer {
    Urgency urgency = Urgency::Soon;
    Flags<ReferReason> because;
    Date since{}; ///< the day it was first said
    bool operator==(const Refer &) const = default;
};

enum class Answer { Plan, Refer };
enum class Reach { Run, RunWalk, NotReachable, Refer };
enum class RestsOn { Plan, Past };

/// What stands between the knee and an open gate.
enum class GateMissing {
    RecentCheck,
    BriskWalk,
    WalkingPain,
    Stairs,
    StandingSign,
    FlareRest,
    kCount
};

struct Day {
    Date date{};
    Phase phase = Phase::WalkJog;
    Workout workout;
    Metres distance; ///< walked and jogged, at the runner's paces
    StrengthRoutine strength = StrengthRoutine::None;
    std::uint8_t strengthLevel = 0; ///< of its doses
    Flags<Sport> cross;             ///< on Cross days: what suits
    Why why;
    bool operator==(const Day &) const = default;
};

struct Week {
    Date start{};
    Phase phase = Phase::WalkJog; ///< of its first day with running, else of its first day
    Metres distance;
    Seconds jog{};
    Seconds walk{};
    int runs = 0;
    bool cutback = false;
    bool operator==(const Week &) const = default;
};

/// The verdict as it would be if a clinician allowed running on `from` (section 2).
struct IfCleared {
    Date from{};
    Reach reach = Reach::NotReachable;
    std::optional<Date> earliestRun;     ///< empty: not within two years
    std::optional<Date> earliestRunWalk; ///< empty: not within two years
    bool operator==(const IfCleared &) const = default;
};

struct Verdict {
    Reach reach = Reach::NotReachable;
    Race race;
    Metres longestByRace; ///< longest run (or outing, for RunWalk) that counts
    Metres neededLongest;
    Metres weeklyPeak;
    Metres neededWeekly;
    RestsOn restsOn = RestsOn::Plan;
    std::optional<Date> earliestRun;     ///< empty: not within two years
    std::optional<Date> earliestRunWalk; ///< empty: not within two years
    std::optional<Metres> longestRaceByDate;
    std::optional<IfCleared> ifCleared; ///< only with a referral
    std::vector<Why> because;
    bool operator==(const Verdict &) const = default;
};

struct AlternativeVerdict {
    Race race;
    Reach reach = Reach::NotReachable;
    std::optional<IfCleared> ifCleared; ///< only with a referral
    bool operator==(const AlternativeVerdict &) const = default;
};

/// A decision of the planner: on `date`, by `why`, with what it changed.
struct Decision {
    Date date{};
    Why why;
    bool operator==(const Decision &) const = default;
};

/// What this knee took in one session lately, in minutes of jogging (section 5).
struct Taken {
    std::optional<Seconds> longest;     ///< the longest that it took cleanly
    std::optional<Seconds> shortestNot; ///< the shortest that it did not
    bool operator==(const Taken &) const = default;
};

/// What holds a runner who has come no further for weeks (ladder.stalled).
enum class Holder {
    Clinician, ///< a finding that a clinician is to look at
    Gate,      ///< the brisk walk has not passed, or was not told of
    Answers,   ///< sessions of which too little was told
    Pain,      ///< sessions that the knee did not take quietly
    Sessions   ///< sessions left out or cut short
};

/// Why an entry of the log was told and not used.
enum class UnusedReason {
    BeforeOnset, ///< before the injury that the plan is made for
    Contradicted ///< another report of the same run says worse
};

/// 10, 50 and 90 % of the futures have come so far by these days; empty: not within two years.
struct DateRange {
    std::optional<Date> early;
    std::optional<Date> likely;
    std::optional<Date> late;
    bool operator==(const DateRange &) const = default;
};

/// The forecast (section 13): what became of many sampled futures. An estimate from group figures.
struct Forecast {
    int futures = 0;
    std::optional<double> chance; ///< 0 to 1, of standing at the start ready; empty without a goal
    DateRange thirtyMinutes;      ///< rung 10
    DateRange ready;              ///< for the race
    bool operator==(const Forecast &) const = default;
};

struct Now {
    Phase phase = Phase::Settle;
    std::optional<Rung> rung;
    int cleanOnRung = 0;
    int cleanNeeded = 2;
    bool gateOpen = false;
    Flags<GateMissing> gateMissing;
    bool inFlare = false;
    int flares = 0; ///< in all of the log
    Seconds longest30dJog{};
    Metres longest30d;
    Metres weeklyBefore;        ///< jogged a week before the injury; zero: not known
    std::optional<Taken> taken; ///< empty: the log says nothing of it
    bool operator==(const Now &) const = default;
};

struct Plan {
    Date today{};
    Answer answer = Answer::Plan;
    std::optional<Refer> refer;
    Now now;
    std::optional<Verdict> verdict;
    std::vector<AlternativeVerdict> alternatives;
    std::vector<Day> days;
    std::vector<Week> weeks;
    std::vector<Decision> decisions;  ///< by date
    std::optional<Forecast> forecast; ///< only where it was asked for
    bool operator==(const Plan &) const = default;
};

/// What became of a past day's session.
enum class SessionResult {
    None, ///< no session was planned and none done
    Clean,
    Acceptable,
    Amber,
    Drop,
    Flare,
    Unknown, ///< no report, or a masked one
    Overdone,
    Shortened,
    Missed,
    Waiting ///< clean so far; the next morning is still to come
};

/// A past day as it was lived: what the plan asked, what came of it.
struct LivedDay {
    Day planned;
    SessionResult result = SessionResult::None;
    bool inFlare = false; ///< the day that flared, or one of its rest days
    int flareDay = 0;     ///< 0 the day that flared, 1 its first rest day, ...
    bool gateOpen = false;
    bool operator==(const LivedDay &) const = default;
};

} // namespace restride
