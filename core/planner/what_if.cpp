// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/what_if.h"

#include "core/planner/planner.h"

#include <algorithm>

namespace restride {
namespace {

/// The session of `day`, done as planned and without pain.
RunEntry doneCleanly(const Day &day)
{
    RunEntry run;
    run.id = "?what-if-" + toIsoDate(day.date);
    run.date = day.date;
    run.walk = day.workout.walk();
    run.jog = day.workout.jog();
    run.distance = day.distance;
    run.effort = day.workout.intensity;
    run.painDuring = Pain{};
    run.painAfter = Pain{};
    run.painNextMorning = Pain{};
    return run;
}

/// `journal` with every session of `plan` before `end` done.
Journal livedUntil(Journal journal, const Plan &plan, Date end)
{
    for (const Day &day : plan.days)
        if (day.date < end && (isRunning(day.workout.kind) || day.workout.kind == Kind::Walk))
            journal.log.emplace_back(doneCleanly(day));
    sortLog(journal.log);
    return journal;
}

Day missedDay(const Day &planned)
{
    Day day;
    day.date = planned.date;
    day.phase = planned.phase;
    day.why.rule = Rule::RespondMissed;
    day.why.figures.date = planned.date;
    return day;
}

/// `plan` up to the week, the week without running, and the plan of the morning after it.
Plan missing(const Journal &journal, const Plan &plan, Date week)
{
    const Date end = week + Days{7};
    const Plan after = makePlan(livedUntil(journal, plan, week), end);
    Plan whole = plan;
    whole.answer = after.answer;
    whole.refer = after.refer;
    whole.verdict = after.verdict;
    whole.alternatives = after.alternatives;
    std::erase_if(whole.days, [end](const Day &day) { return day.date >= end; });
    for (Day &day : whole.days)
        if (day.date >= week && (isRunning(day.workout.kind) || day.workout.kind == Kind::Walk))
            day = missedDay(day);
    whole.days.insert(whole.days.end(), after.days.begin(), after.days.end());
    whole.weeks = weeksOf(whole.days, journal.profile.runner);
    return whole;
}

bool canBeMissed(const Plan &plan, Date week)
{
    const Date end = week + Days{7};
    const bool holdsRace = plan.verdict && plan.verdict->race.date < end;
    return end > plan.today && end <= plan.days.back().date && !holdsRace;
}

} // namespace

Profile wished(const Profile &profile, const WhatIf &wish)
{
    Profile after = profile;
    if (wish.raceDate && after.goal) {
        after.goal->race.date = *wish.raceDate;
        // The last day to change an entry cannot lie behind the race.
        if (after.goal->switchBy && *after.goal->switchBy > *wish.raceDate)
            after.goal->switchBy.reset();
    }
    if (wish.runDays && !wish.runDays->empty()) {
        after.runner.runDays = *wish.runDays;
        if (after.runner.longRunDay && !wish.runDays->contains(*after.runner.longRunDay))
            after.runner.longRunDay.reset();
    }
    return after;
}

Supposed suppose(const Journal &journal, const Plan &now, const WhatIf &wish)
{
    Supposed supposed;
    supposed.journal = journal;
    supposed.journal.profile = wished(journal.profile, wish);
    supposed.plan = makePlan(supposed.journal, now.today);
    if (wish.missedWeek && canBeMissed(supposed.plan, *wish.missedWeek))
        supposed.plan = missing(supposed.journal, supposed.plan, *wish.missedWeek);
    supposed.change = difference(now, supposed.plan);
    return supposed;
}

Metres peakWeek(const Plan &plan)
{
    const auto raceIn = [&](const Week &week) {
        Metres race;
        for (const Day &day : plan.days)
            if (day.workout.kind == Kind::Race && week.start <= day.date &&
                day.date < week.start + Days{7})
                race += day.distance;
        return race;
    };
    Metres peak;
    for (const Week &week : plan.weeks)
        peak = std::max(peak, week.distance - raceIn(week));
    return peak;
}

} // namespace restride
