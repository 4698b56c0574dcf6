// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's story, told in a few lines, for tests that say what was given and look at what the
// planner makes of it.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "core/planner/planner.h"

#include <optional>
#include <string>
#include <string_view>

namespace restride::test {

inline Date day(std::string_view iso)
{
    return *parseIsoDate(iso);
}

inline std::optional<Pain> pain(int score)
{
    return Pain::of(score);
}

/// Scores of a run: during, within the hour after, next morning. Below zero: not said.
struct Scores {
    int during = 0;
    int after = 0;
    int morning = 0;
};

class Story
{
public:
    /// A patellofemoral knee, sore since `onset`, at 400 s/km jogging and 600 s/km walking.
    explicit Story(std::string_view onset)
    {
        Profile &profile = journal.profile;
        profile.runner.easyPace = Pace{400};
        profile.runner.walkPace = Pace{600};
        profile.knee.kind = KneeKind::Patellofemoral;
        profile.knee.onset = day(onset);
    }

    Story &check(std::string_view date, int walking, int stairs, std::optional<bool> brisk,
                 Signs signs = {})
    {
        CheckEntry entry;
        entry.painWalking = pain(walking);
        entry.painStairs = pain(stairs);
        entry.briskWalk30Ok = brisk;
        entry.signs = signs;
        return add(entry, day(date));
    }
    /// Has run until 5 January 2026, the same `week` four times; the gate opens on 10 February.
    Story &comeBack(Metres week, int runsPerWeek)
    {
        Before &before = journal.profile.before;
        before.weekly = {week, week, week, week};
        before.runsPerWeek = runsPerWeek;
        before.lastRun = day("2026-01-05");
        return openGate("2026-02-10");
    }
    Story &openGate(std::string_view date) { return check(date, 0, 0, true); }
    Story &run(Date date, Seconds walk, Seconds jog, Scores scores = {},
               std::optional<Course> course = std::nullopt)
    {
        RunEntry entry;
        entry.walk = walk;
        entry.jog = jog;
        entry.painDuring = pain(scores.during);
        entry.painAfter = pain(scores.after);
        entry.painNextMorning = pain(scores.morning);
        entry.course = course;
        return add(entry, date);
    }
    Story &cleared(std::string_view date) { return add(ClearedEntry{}, day(date)); }
    Story &race(std::string_view date, double km, Aim aim = Aim::Run)
    {
        Goal goal;
        goal.race = {day(date), Metres{static_cast<int>(km * 1000)}, ""};
        goal.aim = aim;
        journal.profile.goal = goal;
        return *this;
    }

    template <typename EntryType> Story &add(EntryType entry, Date date)
    {
        entry.date = date;
        entry.id = std::to_string(next_++);
        journal.log.emplace_back(entry);
        sortLog(journal.log);
        return *this;
    }

    /// Lives `days` days from `from` as planned and without pain.
    Story &liveAsPlanned(Date from, int days)
    {
        for (int i = 0; i < days; ++i)
            liveDay(from + Days{i}, {});
        return *this;
    }
    /// Does the day's session as planned; false when the plan holds none.
    bool liveDay(Date date, Scores scores, std::optional<Course> course = std::nullopt)
    {
        const Day planned = makePlan(journal, date).days.front();
        if (planned.workout.segments.empty())
            return false;
        run(date, planned.workout.walk(), planned.workout.jog(), scores, course);
        return true;
    }
    /// The first day from `from` on with a session of the ladder or a run.
    [[nodiscard]] Date nextSession(Date from) const
    {
        for (const Day &planned : makePlan(journal, from).days)
            if (planned.workout.rung || isRunning(planned.workout.kind))
                return planned.date;
        return from;
    }
    [[nodiscard]] Plan plan(Date today) const { return makePlan(journal, today); }

    Journal journal;

private:
    int next_ = 1;
};

inline bool decided(const Plan &plan, Rule rule)
{
    for (const Decision &decision : plan.decisions)
        if (decision.why.rule == rule)
            return true;
    return false;
}

/// All jogging of the plan.
inline Seconds jogOf(const Plan &plan)
{
    Seconds sum{};
    for (const Day &planned : plan.days)
        sum += planned.workout.jog();
    return sum;
}

} // namespace restride::test
