// SPDX-License-Identifier: GPL-3.0-or-later
// An autumn of one sore knee, written by hand: a log from 25 October 2026, a flare-up on
// 12 November, and what is planned after it. For the tests and pictures of calendar, journal and
// "why": no planner made it, so nothing of it changes with the rules.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/difference.h"
#include "core/plan/plan.h"
#include "ui/models/calendar_source.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace restride::samples {

inline Date date(int month, unsigned day, int year = 2026)
{
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
           std::chrono::day{day};
}

struct Calendar {
    Journal journal;
    Plan plan;
    std::vector<LivedDay> lived;
    std::optional<PlanDifference> change;
    std::optional<Plan> planBefore; ///< the change; the log is the same

    [[nodiscard]] CalendarSource source() const
    {
        return {&journal,
                &plan,
                &lived,
                change ? &*change : nullptr,
                nullptr,
                planBefore ? &journal : nullptr,
                planBefore ? &*planBefore : nullptr};
    }
};

inline Day restOn(Date day, Rule rule = Rule::LadderRest)
{
    Day rest;
    rest.date = day;
    rest.why.rule = rule;
    const unsigned weekday = weekdayOf(day).c_encoding();
    if (weekday == 1 || weekday == 3 || weekday == 5)
        rest.strength = StrengthRoutine::HipAndCalf;
    return rest;
}

inline Day ladderOn(Date day, Rung rung, Segment segment)
{
    Day session = restOn(day, Rule::LadderRepeat);
    session.strength = StrengthRoutine::None;
    session.workout.kind = Kind::WalkJog;
    session.workout.rung = rung;
    session.workout.segments.push(segment);
    session.distance =
        Pace{400}.distanceIn(session.workout.jog()) + Pace{600}.distanceIn(session.workout.walk());
    session.why.figures.rung = rung;
    session.why.figures.count = 1;
    session.why.figures.needed = 2;
    return session;
}

/// Rungs 3 to 10 and the half step 4½, as the rulebook has them.
inline Day rungOn(Date day, double rung)
{
    const auto place = Rung::quarters(static_cast<int>(rung * 4));
    const auto half = [](int halves) { return Seconds{halves * 30}; };
    if (rung < 4)
        return ladderOn(day, place, {4, minutes(5), minutes(2)});
    if (rung < 4.5)
        return ladderOn(day, place, {5, half(7), minutes(2)});
    if (rung < 5)
        return ladderOn(day, place, {6, half(6), half(4)});
    if (rung < 6)
        return ladderOn(day, place, {6, half(5), minutes(2)});
    return ladderOn(day, place, {5, minutes(2), half(static_cast<int>(rung))});
}

inline Day walkOn(Date day, int walkMinutes, Rule rule = Rule::GateWalk)
{
    Day walk = restOn(day, rule);
    walk.strength = StrengthRoutine::None;
    walk.phase = Phase::Walk;
    walk.workout.kind = Kind::Walk;
    walk.workout.segments.push({1, minutes(walkMinutes), Seconds{}});
    walk.distance = Pace{600}.distanceIn(minutes(walkMinutes));
    return walk;
}

inline Day crossOn(Date day)
{
    Day cross = restOn(day, Rule::BuildCross);
    cross.strength = StrengthRoutine::None;
    cross.workout.kind = Kind::Cross;
    cross.workout.segments.push({1, minutes(30), Seconds{}});
    cross.cross.insert(Sport::Bike);
    return cross;
}

inline RunEntry runLike(const Day &day, std::optional<int> during, std::optional<int> after,
                        std::optional<int> morning)
{
    const auto pain = [](std::optional<int> score) {
        return score ? Pain::of(*score) : std::nullopt;
    };
    RunEntry run;
    run.id = "run-" + toIsoDate(day.date);
    run.date = day.date;
    run.walk = day.workout.walk();
    run.jog = day.workout.jog();
    run.painDuring = pain(during);
    run.painAfter = pain(after);
    run.painNextMorning = pain(morning);
    return run;
}

/// Adds a past day: what was planned, what came of it, and the entries of it.
inline LivedDay &live(Calendar &calendar, Day planned, SessionResult result = SessionResult::None,
                      std::vector<Entry> entries = {})
{
    if (planned.strength != StrengthRoutine::None) {
        StrengthEntry strength;
        strength.id = "strength-" + toIsoDate(planned.date);
        strength.date = planned.date;
        entries.emplace_back(strength);
    }
    calendar.journal.log.insert(calendar.journal.log.end(), entries.begin(), entries.end());
    LivedDay lived;
    lived.planned = std::move(planned);
    lived.result = result;
    lived.gateOpen = true;
    calendar.lived.push_back(lived);
    return calendar.lived.back();
}

inline void liveRun(Calendar &calendar, const Day &planned, SessionResult result, int during,
                    int after, std::optional<int> morning)
{
    live(calendar, planned, result, {runLike(planned, during, after, morning)});
}

inline void liveBike(Calendar &calendar, Date day)
{
    CrossEntry bike;
    bike.id = "bike-" + toIsoDate(day);
    bike.date = day;
    bike.duration = minutes(30);
    bike.painDuring = Pain{};
    bike.painNextMorning = Pain{};
    live(calendar, crossOn(day), SessionResult::None, {bike});
}

/// The log up to the evening of 12 November, when rung 5 flared.
inline Calendar untilTheFlare()
{
    using enum SessionResult;
    Calendar it;
    Race race{date(3, 14, 2027), Metres{21097}, "Coast half"};
    it.journal.profile.runner.easyPace = Pace{400};
    it.journal.profile.runner.walkPace = Pace{600};
    it.journal.profile.goal = Goal{race, Aim::Finish, std::nullopt, {}};
    live(it, restOn(date(10, 26)));
    liveRun(it, rungOn(date(10, 27), 3), Acceptable, 3, 1, 0);
    live(it, restOn(date(10, 28)));
    liveRun(it, rungOn(date(10, 29), 3), Clean, 1, 0, 0);
    live(it, restOn(date(10, 30)));
    live(it, restOn(date(10, 31)));
    liveRun(it, rungOn(date(11, 1), 4), Clean, 1, 1, 0);
    live(it, restOn(date(11, 2)));
    liveRun(it, rungOn(date(11, 3), 4), Clean, 1, 0, 0);
    live(it, restOn(date(11, 4)));
    liveRun(it, rungOn(date(11, 5), 5), Clean, 1, 1, 0);
    live(it, restOn(date(11, 6)));
    liveBike(it, date(11, 7));
    liveRun(it, rungOn(date(11, 8), 5), Acceptable, 3, 2, 0);
    live(it, restOn(date(11, 9)));
    liveRun(it, rungOn(date(11, 10), 5), Unknown, 2, 2, std::nullopt);
    live(it, restOn(date(11, 11)));
    liveRun(it, rungOn(date(11, 12), 5), Flare, 3, 4, 5);
    LivedDay &flare = it.lived.back();
    flare.inFlare = true;
    flare.gateOpen = false;
    std::get<RunEntry>(it.journal.log.back()).note = "Fine until the stairs. Cold evening.";
    std::get<RunEntry>(it.journal.log.back()).course = Course::Rising;
    return it;
}

inline void decide(Calendar &calendar, Date day, Rule rule, int pain, double rung, double from)
{
    Decision decision;
    decision.date = day;
    decision.why.rule = rule;
    decision.why.figures.pain = Pain::of(pain);
    decision.why.figures.morning = Pain::of(pain);
    decision.why.figures.rung = Rung::quarters(static_cast<int>(rung * 4));
    decision.why.figures.rungFrom = Rung::quarters(static_cast<int>(from * 4));
    decision.why.figures.count = 1;
    decision.why.figures.needed = 2;
    decision.why.figures.days = 2;
    calendar.plan.decisions.push_back(decision);
}

inline void decideTheAutumn(Calendar &calendar)
{
    decide(calendar, date(11, 1), Rule::LadderAdvance, 1, 4, 3);
    decide(calendar, date(11, 5), Rule::LadderAdvance, 1, 5, 4);
    decide(calendar, date(11, 8), Rule::RespondAcceptable, 3, 5, 5);
    decide(calendar, date(11, 10), Rule::RespondUnknown, 2, 5, 5);
    decide(calendar, date(11, 12), Rule::FlareMorning, 5, 4, 5);
}

/// A week of three sessions from `monday`, rest and an optional bike ride between them.
inline void planWeek(Calendar &calendar, Date monday, double tuesday, double thursday,
                     double sunday)
{
    std::vector<Day> &days = calendar.plan.days;
    const auto on = [&](int i) { return monday + Days{i}; };
    for (Day day : {restOn(on(0)), rungOn(on(1), tuesday), restOn(on(2)), rungOn(on(3), thursday),
                    restOn(on(4)), crossOn(on(5)), rungOn(on(6), sunday)})
        if (day.date >= calendar.plan.today)
            days.push_back(day);
}

/// Tuesday 24 November: twelve days after the flare-up, back on rung 4.
inline Calendar lateNovember()
{
    using enum SessionResult;
    Calendar it = untilTheFlare();
    for (int day = 1; day <= 2; ++day) {
        Day rest = restOn(date(11, 12) + Days{day}, Rule::FlareRest);
        rest.strength = StrengthRoutine::None;
        LivedDay &lived = live(it, rest);
        lived.inFlare = true;
        lived.flareDay = day;
        lived.gateOpen = false;
    }
    live(it, walkOn(date(11, 15), 30, Rule::GateTest), None,
         {runLike(walkOn(date(11, 15), 30), 0, 0, 0)})
        .gateOpen = false;
    live(it, restOn(date(11, 16)));
    liveRun(it, rungOn(date(11, 17), 4), Acceptable, 3, 1, 0);
    live(it, restOn(date(11, 18)));
    live(it, rungOn(date(11, 19), 4), Missed);
    live(it, restOn(date(11, 20)));
    liveBike(it, date(11, 21));
    liveRun(it, rungOn(date(11, 22), 4), Clean, 1, 1, 0);
    live(it, restOn(date(11, 23)));
    it.plan.today = date(11, 24);
    it.plan.now.rung = Rung::whole(4);
    decideTheAutumn(it);
    planWeek(it, date(11, 23), 4, 4.5, 4.5);
    planWeek(it, date(11, 30), 5, 5, 6);
    planWeek(it, date(12, 7), 6, 7, 7);
    sortLog(it.journal.log);
    return it;
}

inline void moveTo(Calendar &calendar, Date from, double rung, Date to)
{
    calendar.change->moved.push_back({from, rungOn(from, rung), to});
}

/// What was planned on the evening of the flare-up.
inline Plan planBeforeTheFlare()
{
    Calendar it;
    it.plan.today = date(11, 13);
    planWeek(it, date(11, 9), 5, 5, 6);
    planWeek(it, date(11, 16), 6, 7, 7);
    planWeek(it, date(11, 23), 8, 8, 9);
    planWeek(it, date(11, 30), 9, 10, 10);
    return it.plan;
}

/// Friday 13 November: the morning after rung 5 flared, with what that moved.
inline Calendar morningAfterTheFlare()
{
    Calendar it = untilTheFlare();
    it.plan.today = date(11, 13);
    it.plan.now.inFlare = true;
    decideTheAutumn(it);
    for (int day = 1; day <= 2; ++day) {
        Day rest = restOn(date(11, 12) + Days{day}, Rule::FlareRest);
        rest.strength = StrengthRoutine::None;
        rest.why.figures.days = 2;
        it.plan.days.push_back(rest);
    }
    it.plan.days.push_back(walkOn(date(11, 15), 30, Rule::GateTest));
    planWeek(it, date(11, 16), 4, 4, 4.5);
    planWeek(it, date(11, 23), 4.5, 5, 5);
    planWeek(it, date(11, 30), 6, 6, 7);
    it.planBefore = planBeforeTheFlare();
    it.change.emplace();
    moveTo(it, date(11, 15), 6, date(12, 1));
    moveTo(it, date(11, 17), 6, date(12, 3));
    moveTo(it, date(11, 19), 7, date(12, 6));
    moveTo(it, date(11, 22), 7, date(12, 8));
    moveTo(it, date(11, 24), 8, date(12, 10));
    moveTo(it, date(11, 26), 8, date(12, 13));
    moveTo(it, date(11, 29), 9, date(12, 15));
    moveTo(it, date(12, 1), 9, date(12, 17));
    moveTo(it, date(12, 3), 10, date(12, 20));
    moveTo(it, date(12, 6), 10, date(12, 22));
    sortLog(it.journal.log);
    return it;
}

} // namespace restride::samples
