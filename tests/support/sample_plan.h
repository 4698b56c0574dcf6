// SPDX-License-Identifier: GPL-3.0-or-later
// A plan made by hand, for tests of what shows a plan: the knee has been sore since 20 September
// 2026, flared on rung 5 on 12 November, and stands on rung 4 on Tuesday 24 November. It follows no
// rule; whoever tests rules calls the planner.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <chrono>
#include <string>
#include <vector>

namespace restride::sample {

using namespace std::chrono_literals;

inline Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth};
}

inline const Date kToday = day(2026, 11, 24);
inline const Date kRaceDay = day(2027, 3, 14);

inline Workout walkJog(Rung rung, int repeat, int walkSeconds, int jogSeconds)
{
    Workout workout;
    workout.kind = Kind::WalkJog;
    workout.rung = rung;
    workout.segments.push({repeat, Seconds{walkSeconds}, Seconds{jogSeconds}});
    return workout;
}

inline Workout rungFour()
{
    return walkJog(Rung::whole(4), 6, 120, 180);
}
inline Workout rungFourAndAHalf()
{
    return walkJog(Rung::quarters(18), 6, 90, 210);
}

inline Workout run(Kind kind, int jogMinutes)
{
    Workout workout;
    workout.kind = kind;
    workout.segments.push({1, Seconds{0}, minutes(jogMinutes)});
    return workout;
}

inline Workout walk(int walkMinutes)
{
    Workout workout;
    workout.kind = Kind::Walk;
    workout.segments.push({1, minutes(walkMinutes), Seconds{0}});
    return workout;
}

inline Metres distanceOf(const Workout &workout)
{
    return Pace{600}.distanceIn(workout.walk()) + Pace{400}.distanceIn(workout.jog());
}

inline Day dayOf(Date date, const Workout &workout, Rule rule,
                 StrengthRoutine strength = StrengthRoutine::None)
{
    Day made;
    made.date = date;
    made.workout = workout;
    made.distance = distanceOf(workout);
    made.strength = strength;
    made.why = Why{rule, {}};
    made.why.figures.rung = workout.rung;
    return made;
}

inline Day restDay(Date date, StrengthRoutine strength = StrengthRoutine::None)
{
    return dayOf(date, Workout{}, Rule::LadderRest, strength);
}

inline Day bikeDay(Date date)
{
    Day made = restDay(date);
    made.workout.kind = Kind::Cross;
    made.cross = {Sport::Bike, Sport::Swim};
    made.why.rule = Rule::BuildCross;
    return made;
}

inline Profile profile()
{
    Profile made;
    made.goal = Goal{Race{kRaceDay, Metres{21100}, "Coast half"}, Aim::Run, {}, {}};
    made.knee.kind = KneeKind::Patellofemoral;
    made.knee.side = Side::Left;
    made.knee.site = Site::Front;
    made.knee.onset = day(2026, 9, 20);
    made.before.weekly = {Metres{24000}, Metres{26000}, Metres{28000}};
    return made;
}

inline Verdict withinReach()
{
    Verdict made;
    made.reach = Reach::RunWalk;
    made.race = profile().goal->race;
    made.longestByRace = Metres{13400};
    made.neededLongest = Metres{12700};
    made.weeklyPeak = Metres{29000};
    made.neededWeekly = Metres{20600};
    made.earliestRun = day(2027, 5, 16);
    made.earliestRunWalk = day(2027, 3, 7);
    made.longestRaceByDate = Metres{10000};
    return made;
}

inline Verdict outOfReach()
{
    Verdict made = withinReach();
    made.reach = Reach::NotReachable;
    made.race.date = day(2026, 12, 6);
    made.longestByRace = Metres{4200};
    made.weeklyPeak = Metres{14200};
    made.longestRaceByDate.reset();
    return made;
}

/// The week of 23 to 29 November from Tuesday on, and twelve more weeks like it.
inline Plan plan()
{
    Plan made;
    made.today = kToday;
    made.now.phase = Phase::WalkJog;
    made.now.rung = Rung::whole(4);
    made.now.cleanOnRung = 1;
    made.now.gateOpen = true;
    made.now.flares = 1;
    made.now.weeklyBefore = Metres{26000};
    made.verdict = withinReach();
    for (Date date = kToday; date < kToday + Days{90}; date += Days{1}) {
        switch (weekdayOf(date).c_encoding()) {
        case 1:
            made.days.push_back(restDay(date, StrengthRoutine::HipAndCalf));
            break;
        case 2:
            made.days.push_back(
                dayOf(date, date == kToday ? rungFour() : rungFourAndAHalf(), Rule::LadderRepeat));
            break;
        case 3:
            made.days.push_back(restDay(date, StrengthRoutine::ThighAndBalance));
            break;
        case 5:
            made.days.push_back(restDay(date, StrengthRoutine::HipAndStep));
            break;
        case 6:
            made.days.push_back(bikeDay(date));
            break;
        default:
            made.days.push_back(dayOf(date, rungFourAndAHalf(), Rule::LadderAdvance));
        }
    }
    return made;
}

/// Sunday 22 November clean on rung 4, Monday 23 rest with strength.
inline std::vector<LivedDay> lived()
{
    LivedDay sunday;
    sunday.planned = dayOf(day(2026, 11, 22), rungFour(), Rule::LadderStart);
    sunday.result = SessionResult::Clean;
    sunday.gateOpen = true;
    LivedDay monday;
    monday.planned = restDay(day(2026, 11, 23), StrengthRoutine::HipAndCalf);
    monday.gateOpen = true;
    return {sunday, monday};
}

inline std::vector<Entry> log()
{
    RunEntry run;
    run.id = "run-1";
    run.date = day(2026, 11, 22);
    run.walk = minutes(12);
    run.jog = minutes(18);
    run.painDuring = Pain::of(1);
    run.painAfter = Pain::of(1);
    run.painNextMorning = Pain::of(0);
    StrengthEntry strength;
    strength.id = "strength-1";
    strength.date = day(2026, 11, 23);
    return {run, strength};
}

/// The same knee after it gave way on the stairs: no running.
inline Plan referredPlan()
{
    Plan made = plan();
    made.answer = Answer::Refer;
    made.refer = Refer{Urgency::Urgent, {ReferReason::GivingWay, ReferReason::Swelling}, kToday};
    made.verdict->reach = Reach::Refer;
    made.now.gateOpen = false;
    for (Day &each : made.days) {
        each = restDay(each.date);
        each.phase = Phase::Settle;
        each.why.rule = Rule::ReferUrgent;
    }
    return made;
}

} // namespace restride::sample
