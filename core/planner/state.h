// SPDX-License-Identifier: GPL-3.0-or-later
// All that the planner knows on the morning of a day. A value: hearing a report gives the next one,
// and nothing is remembered anywhere else. Two that are equal give the same plan.
#pragma once

#include "core/base/date.h"
#include "core/base/flags.h"
#include "core/base/units.h"
#include "core/journal/entry.h"
#include "core/plan/plan.h"
#include "core/planner/runs.h"
#include "core/planner/usual.h"

#include <array>
#include <bitset>
#include <optional>
#include <utility>
#include <vector>

namespace restride {

enum class Mode { Ladder, Base };

/// Section 2: what a clinician should look at.
struct Referral {
    Signs signs; ///< standing until cleared
    std::optional<Date> signsSince;
    Flags<ReferReason> soon; ///< findings that only stop the growth
    std::optional<Date> soonSince;
    std::optional<Date> reviewed;         ///< newest `cleared`
    std::optional<Date> walkingHighSince; ///< walking pain of 3 or more, on end
    std::optional<Date> walkingHighLast;  ///< newest check that said so
    std::optional<Date> shownShutSince;   ///< first of the checks on end that show the gate shut
    std::array<std::optional<Date>, 2> highScores; ///< newest first

    [[nodiscard]] Urgency urgency() const;
    bool operator==(const Referral &) const = default;
};

/// The newest morning check, as far as the gate asks for it.
struct LastCheck {
    Date date{};
    std::optional<Pain> walking;
    std::optional<Pain> stairs;
    std::optional<bool> briskWalkOk;
    bool operator==(const LastCheck &) const = default;
};

/// Section 3: whether running is on, and what was said on the way to it.
struct Gate {
    bool open = true;
    bool opensTonight = false; ///< today's report passes it: from tomorrow on
    Date shutSince{};
    Date saidAt{}; ///< day from which the assumed opening is counted
    std::optional<LastCheck> check;
    std::optional<Pain> lastWalking; ///< newest said, however old
    std::optional<Pain> lastStairs;  ///< newest said, however old
    Seconds nextWalk{};              ///< of the walk phase
    std::optional<Date> lastWalk;
    std::optional<Date> walkPending; ///< a walk whose next morning is still to come
    std::optional<Date> halfHour;    ///< newest walk of 30 minutes of which nothing bad was said
    bool operator==(const Gate &) const = default;
};

/// Section 4: the entry, made once, on the first day with an open gate.
struct EntryWait {
    bool due = true;
    std::optional<Date> asked; ///< the first check, or flare-up, since the onset
    int worst = 0;        ///< entry::Class, the worst seen since then: waiting makes no knee better
    bool cleared = false; ///< a referral was lifted: start at rung 1
    int stepsDown = 0;    ///< earned by running on a sore knee meanwhile
    bool operator==(const EntryWait &) const = default;
};

/// A session whose next morning is still to come.
struct PendingSession {
    Date date{};
    bool planned = false; ///< a session of the plan, or taken for the one that was due
    Rung rung;            ///< of the ladder, else not used
    Seconds jog{};        ///< as done
    SessionResult soFar = SessionResult::Clean;
    bool mild = false;      ///< by its day a run of a peak of 3 at most, told and not masked
    bool heldClean = false; ///< overdone, but the session that it holds was clean by day
    bool masked = false;    ///< something may have hidden its pain
    std::optional<Pain> peak;
    std::optional<Pain> morning; ///< from the run's own report
    bool operator==(const PendingSession &) const = default;
};

/// Section 9: the flare-ups.
struct Flares {
    std::vector<Date> dates;   ///< all, oldest first
    std::optional<Date> known; ///< day on which the newest was said, or such a sore morning
    Date restUntil{};          ///< last rest day after it

    /// Flare-ups of the 42 days before `on` (flare.repeated).
    [[nodiscard]] int recent(Date on) const;
    bool operator==(const Flares &) const = default;
};

/// No session before a day, and the reason.
struct Block {
    Date until{}; ///< the first day that may hold one
    Why why{Rule::LadderRest, {}};
    bool operator==(const Block &) const = default;
};

/// A week of less, by stages: after a break, and in the first week after a flare-up.
struct Reduction {
    Date start{};
    int stageDays = 7;
    Seconds reference{};           ///< a week of jogging at 100 %
    std::array<int, 5> percents{}; ///< of the reference
    int stages = 0;
    Seconds longestFirst{}; ///< the runs of the first week are no longer
    Rule rule = Rule::BreakReduced;

    [[nodiscard]] int stageOn(Date day) const { return daysBetween(start, day) / stageDays; }
    [[nodiscard]] bool activeOn(Date day) const
    {
        return stages > 0 && day >= start && stageOn(day) < stages;
    }
    [[nodiscard]] int percentOn(Date day) const
    {
        return percents[static_cast<std::size_t>(stageOn(day))];
    }
    /// The first week, whose runs are shorter.
    [[nodiscard]] bool isFirstWeek(Date day) const
    {
        return activeOn(day) && longestFirst > Seconds{} && daysBetween(start, day) < 7;
    }
    bool operator==(const Reduction &) const = default;
};

/// What a week of base or build holds.
struct WeekPlan {
    Date start{};
    Seconds total{};
    Seconds longRun{};
    Seconds medium{};
    Seconds brief{};
    Seconds before{};  ///< what the week before it held
    Seconds asked{};   ///< jogging that the days so far held
    Seconds done{};    ///< jogging that counts, so far
    bool clean = true; ///< nothing but clean sessions so far
    bool cutback = false;
    Rule rule = Rule::BuildBase; ///< the limit that bound it
    bool operator==(const WeekPlan &) const = default;
};

/// What was changed in base, one thing at a time (section 7); all but the runs a week is taken back
/// when the gate shuts or the ladder begins anew.
struct Changes {
    std::optional<Date> baseSince;  ///< in base on end, with an open gate
    int cleanWeeks = 0;             ///< since the last change
    bool dense = false;             ///< consecutive days may hold runs (build.consecutive)
    std::optional<Date> hillsSince; ///< build.hills
    std::optional<Date> speedSince; ///< build.speed
    bool normal = false;            ///< build.normal was told
    bool operator==(const Changes &) const = default;
};

/// Section 11: around the running.
struct AroundRunning {
    int strengthLevel = 0;
    int strengthWeeks = 0;  ///< clean weeks on this level
    int cadencePercent = 0; ///< how much quicker the steps are by now (cadence.raise)
    std::optional<Date> cadenceSince;
    std::array<std::pair<Sport, Date>, 3> droppedSports{}; ///< until when
    bool operator==(const AroundRunning &) const = default;
};

/// Section 5: the way up the ladder.
struct Climb {
    int cleanHalves = 0; ///< sessions on this rung: two for a clean one, one for a half-known one
    std::optional<Date> halfKnown; ///< a session that the next report decides (respond.unknown)
    bool amberBefore = false;
    /// By whole rung: the knee did not take a session of that length (ladder.between).
    std::bitset<Rung::kHighest + 1> failures;
    int walkCuts = 0;
    std::optional<Date> started; ///< the ladder, or the day that a gate opened on it again
    /// The highest level so far, and since when (ladder.stalled).
    std::pair<int, Date> best{};
    bool operator==(const Climb &) const = default;
};

struct State {
    Date day{}; ///< whose morning it is

    // The knee.
    bool injured = false;
    Date onset{}; ///< of the injury; only where injured
    Referral referral;
    Gate gate;
    EntryWait entry;
    Flares flares;
    Mornings mornings; ///< what it always says
    Block block;

    // The level: a rung, or above the last rung a week of jogging.
    Mode mode = Mode::Ladder;
    Rung rung = Rung::whole(2);
    Seconds allowance{}; ///< in base: what a whole week may hold
    Seconds longRun{};   ///< in base: what its long run may hold
    Date shownFrom{};    ///< the newest step down: what was run before it shows nothing any more

    Climb climb;

    // In base.
    WeekPlan week;
    Reduction reduction;
    std::optional<Date> growthHeldUntil;
    Changes changes;
    int runsAWeek = 3;

    // What was done.
    std::optional<PendingSession> pending;
    Runs runs;                     ///< newest last: of the last 60 days
    std::optional<Date> awaySince; ///< first missed session, or the gate shut, since the last run
    Masks masksSeen;
    AroundRunning around;
    std::vector<std::pair<Date, Date>> moves; ///< by the runner: from, to; not yet gone by

    /// Another rung, on which nothing has been done yet.
    void goTo(Rung other)
    {
        if (other < rung)
            shownFrom = day;
        rung = other;
        climb.cleanHalves = 0;
        climb.halfKnown.reset();
    }
    /// No session before `until`; what holds longer already stays, of two alike the newer reason.
    void blockUntil(Date until, const Why &why)
    {
        if (until >= block.until)
            block = {until, why};
    }
    /// No growth before `until`; what holds longer already stays (build.hold).
    void holdGrowthUntil(Date until)
    {
        growthHeldUntil = std::max(growthHeldUntil.value_or(until), until);
    }
    /// There is a plan: not so before the onset of what it is made for.
    [[nodiscard]] bool isInForce(bool madeForKnee) const { return injured || !madeForKnee; }
    /// The level as one figure: quarters of a rung, above the last rung the week in seconds.
    [[nodiscard]] int level() const
    {
        return mode == Mode::Ladder ? rung.quarters()
                                    : 4 * Rung::kHighest + 1 + static_cast<int>(allowance.count());
    }
    /// What the knee always says (respond.usual).
    [[nodiscard]] int usual() const { return mornings.usual(); }
    [[nodiscard]] bool progressStopped() const { return !referral.soon.empty(); }
    bool operator==(const State &) const = default;
};

} // namespace restride
