// SPDX-License-Identifier: GPL-3.0-or-later
// All that the planner knows on the morning of a day. A value: `wake`, `respond` and the rest take
// one and give the next; nothing else is remembered anywhere.
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
#include <vector>

namespace restride {

enum class Mode { Ladder, Base };

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
};

/// The newest morning check, as far as the gate asks for it.
struct LastCheck {
    Date date{};
    std::optional<Pain> walking;
    std::optional<Pain> stairs;
    std::optional<bool> briskWalkOk;
};

/// A week of less, by stages (after a break, a flare-up, or at the entry).
struct Reduction {
    Date start{};
    int stageDays = 7;
    Seconds reference{};         ///< a week of jogging at 100 %
    std::optional<Seconds> most; ///< no week of it may be more
    std::array<int, 5> percents{};
    int stages = 0;
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
};

/// What a week of base or build holds.
struct WeekPlan {
    Date start{};
    Seconds total{};
    Seconds longRun{};
    Seconds medium{};
    Seconds brief{};
    Seconds lost{}; ///< of the total meant, to whole minutes
    bool cutback = false;
    Rule rule = Rule::BuildBase; ///< what sized it
};

/// What was changed in base, one thing at a time (section 7); all of it is taken back when the gate
/// shuts or the ladder begins anew.
struct Changes {
    std::optional<Date> baseSince;  ///< in base on end, with an open gate
    int cleanWeeks = 0;             ///< since the last change
    bool dense = false;             ///< consecutive days may hold runs (build.consecutive)
    std::optional<Date> hillsSince; ///< build.hills
    std::optional<Date> speedSince; ///< build.speed
    bool normal = false;            ///< build.normal was told
};

struct Climb {
    Date date{};
    int quarters = 0;
};

struct State {
    Date day{}; ///< whose morning it is

    // The knee.
    bool injured = false;
    Date onset{};             ///< of the injury; only where injured
    bool onsetPassed = false; ///< the profile's onset has been lived through
    bool inForce = false;     ///< there is a plan: not so before the onset of what it is made for

    // Section 2: referral.
    Signs signs; ///< standing until cleared
    std::optional<Date> signsSince;
    Flags<ReferReason> soon;
    std::optional<Date> soonSince;
    std::optional<Date> reviewed;                  ///< newest `cleared`
    std::optional<Date> walkingHighSince;          ///< walking pain of 3 or more, on end
    std::optional<Date> walkingHighLast;           ///< newest check that said so
    std::array<std::optional<Date>, 2> highScores; ///< newest first

    // Section 3: the gate.
    bool gateOpen = false;
    Date gateShutSince{};
    std::optional<LastCheck> check;
    std::optional<Pain> lastWalking; ///< newest said, however old
    Date saidAt{};                   ///< day from which the assumed opening is counted
    bool restToday = false;          ///< gate.rest_day
    bool opensTonight = false;       ///< today's check passes the gate: from tomorrow on
    Seconds nextWalk{};              ///< of the walk phase
    std::optional<Date> lastWalk;
    std::optional<Date> walkPending; ///< a walk to the gate whose next morning is still to come

    // Section 4: entry.
    bool entryDue = false;
    std::optional<Date> askedSince; ///< first check since the onset
    int worstClass = 0;             ///< entry::Class, the worst seen since the first check after
                                    ///< the onset: waiting never makes a knee look better
    Rung mostRung = Rung::whole(Rung::kHighest); ///< the least that the volume allowed, likewise
    bool failedBeforeEntry = false; ///< steps down were earned while the entry was still due
    bool clearedForRungOne = false; ///< a referral was lifted: start at rung 1
    Date settledOn{};               ///< the first day after the days off that the entry asks for
    Rule settlesBy = Rule::EntryModerate; ///< which entry asked for them

    // Section 5: the ladder.
    Mode mode = Mode::Ladder;
    Rung rung = Rung::whole(2);
    int cleanHalves = 0; ///< sessions on this rung: two for a clean one, one for a half-known one
    /// A session that counts half as long as its next report is still to come (respond.unknown).
    std::optional<Date> halfKnown;
    Date shownFrom{}; ///< the newest step down: what was jogged before it shows nothing any more
    bool amberBefore = false;
    /// By whole rung: the knee did not take a session of that length (ladder.between).
    std::bitset<Rung::kHighest + 1> failures;
    std::optional<Date> learntFrom; ///< the newest of them: each session teaches once
    int walkCuts = 0;
    std::array<Climb, 3> climbs{};   ///< newest first
    std::optional<Date> ladderStart; ///< the ladder's, or the day that a gate opened on it again
    std::optional<Date> ladderEnd;
    std::optional<Seconds>
        ladderMost; ///< without an injury: the week before a break, it ends there

    // Sessions.
    std::optional<Date> lastRun;
    std::optional<Date> backOn;    ///< the first run after a break of section 8
    std::optional<Date> cameBack;  ///< the first run after 28 days or more without one
    std::optional<Date> awaySince; ///< first missed session, or the gate shut, since the last run
    bool awayFromBase = false;     ///< the absence began after the ladder, wherever it leads
    Date blockedUntil{};           ///< no session before this day
    std::optional<PendingSession> pending;
    Runs runs; ///< newest last: of the last 60 days
    std::array<std::optional<Seconds>, 2>
        onsets; ///< when pain began in the runs before, newest first
    Masks masksSeen;
    Mornings mornings;
    std::optional<Date> walkedHalfHour; ///< newest walk of 30 minutes of which nothing bad was said
    std::array<std::pair<Sport, Date>, 3> droppedSports{}; ///< until when

    // Section 9: flare-ups.
    std::vector<Date> flares;       ///< all, oldest first
    std::optional<Date> flareKnown; ///< day on which the newest was said, or such a sore morning
    Date restUntil{};               ///< last rest day after it
    Date loadRest{};                ///< last rest day after a sore morning that daily load explains

    // Section 7: base and build.
    WeekPlan week;
    std::vector<Seconds>
        weeks;               ///< jogging of the last weeks that growth looks back on, newest last
    Seconds lostToMinutes{}; ///< what the sharing lost of the largest of them
    Seconds doneThisWeek{};
    bool cleanWeek = true;
    Seconds lastCleanWeek{};
    std::optional<Date> noGrowthUntil;
    std::optional<Seconds> longCap; ///< the long run may not pass it before growth goes on
    Reduction reduction;
    Seconds breakReference{};                  ///< a week before the break under way
    std::optional<Seconds> breakMost;          ///< the week that base stood on before it
    std::optional<Reduction> waitingReduction; ///< starts on the first day with an open gate
    int runsAWeek = 3;
    Seconds askedThisWeek{}; ///< jogging that the plan held
    Changes changes;
    std::optional<Pain> lastStairs; ///< newest said, however old (build.hills)

    // Section 11: around the running.
    int strengthLevel = 0;
    int strengthWeeks = 0;  ///< clean weeks on this level
    int cadencePercent = 0; ///< how much quicker the steps are by now (cadence.raise)
    std::optional<Date> cadenceSince;

    // Moves by the runner: from, to; of days not yet gone by.
    std::vector<std::pair<Date, Date>> moves;

    /// Another rung, on which nothing has been done yet.
    void goTo(Rung other)
    {
        if (other < rung)
            shownFrom = day;
        rung = other;
        cleanHalves = 0;
        halfKnown.reset();
    }
    /// What the knee always says (respond.usual).
    [[nodiscard]] int usual() const { return mornings.usual(); }
    /// Flare-ups of the 42 days before `on` (flare.repeated).
    [[nodiscard]] int recentFlares(Date on) const;
    /// Longest counted run of the last 30 days before `on` (build.long_run).
    [[nodiscard]] Seconds longestRun(Date on) const;
    /// Longest outing, walked and jogged, of the last 30 days before `on` (race.outing).
    [[nodiscard]] Metres longestOuting(Date on) const;
    /// Mean peak pain of the last 7 days in tenths; empty where nothing was said.
    [[nodiscard]] std::optional<int> meanPeakTenths(Date on) const;
    /// No growth before `until`; what holds longer already stays (build.hold).
    void holdGrowthUntil(Date until)
    {
        noGrowthUntil = std::max(noGrowthUntil.value_or(until), until);
    }
    [[nodiscard]] bool progressStopped() const { return !soon.empty(); }
    [[nodiscard]] Urgency urgency() const;
};

} // namespace restride
