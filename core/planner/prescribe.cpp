// SPDX-License-Identifier: GPL-3.0-or-later
// What a day holds. Asked for any day of which the morning's state is known; changes nothing.
#include "core/planner/build.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/race.h"
#include "core/planner/session.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

constexpr Flags<Sport> kEasySports{Sport::Bike, Sport::Swim, Sport::DeepWaterRun};

Day restDay(Date date, Phase phase, const Why &why)
{
    Day day;
    day.date = date;
    day.phase = phase;
    day.why = why;
    return day;
}

Day walkDay(Date date, Phase phase, Seconds time, const Why &why)
{
    Day day = restDay(date, phase, why);
    day.workout.kind = Kind::Walk;
    day.workout.segments.push({1, time, Seconds{}});
    return day;
}

/// Strength and easy movement around the running (section 11).
void furnish(Day &day, const State &state, const Request &request, WeekdaySet pattern)
{
    if (day.workout.kind != Kind::Rest)
        return;
    const RestDays rest = restDaysOf(request.profile->runner, pattern);
    const Weekday weekday = weekdayOf(day.date);
    if (rest.cross.contains(weekday)) {
        Flags<Sport> suits = kEasySports;
        for (const auto &[sport, until] : state.droppedSports)
            if (day.date < until)
                suits.remove(sport); // respond.cross
        if (!suits.empty()) {
            day.workout.kind = Kind::Cross;
            day.cross = suits;
        }
        return;
    }
    day.strength = rest.routine[weekday.c_encoding()];
    if (day.phase == Phase::Settle && day.strength != StrengthRoutine::None)
        day.strength = StrengthRoutine::Settle;
}

// --- section 2 and 3 ----------------------------------------------------------------------------

Day referredDay(const State &state, Date date)
{
    Figures figures;
    figures.date = state.signsSince;
    Rule rule = Rule::ReferUrgent;
    if (state.urgency() == Urgency::Emergency)
        rule = Rule::ReferEmergency;
    else if (state.urgency() == Urgency::SameDay)
        rule = Rule::ReferSameDay;
    return restDay(date, Phase::Settle, {rule, figures});
}

Day shutDay(const State &state, Date date)
{
    Figures figures;
    if (date <= state.restUntil) {
        const Date flared = state.flares.empty() ? date : state.flares.back();
        figures.count = daysBetween(flared, date);
        figures.days = daysBetween(flared, state.restUntil);
        figures.date = flared;
        return restDay(date, Phase::Settle, {Rule::FlareRest, figures});
    }
    if (state.opensTonight)
        return restDay(date, Phase::Walk, {Rule::GateOpened, figures});
    const Date test = assumedTest(state);
    figures.date = std::max(test, date);
    if (date >= test)
        return walkDay(date, Phase::Walk, kTestWalk, {Rule::GateTest, figures});
    figures.pain = state.lastWalking;
    const bool sore = !state.lastWalking || state.lastWalking->score() >= kWalkingPainHigh;
    if (sore && daysBetween(date, test) > kWalkBeforeTestDays)
        return restDay(date, Phase::Settle, {Rule::GateSettle, figures});
    if (state.lastWalk && daysBetween(*state.lastWalk, date) < kWalkEveryDays)
        return restDay(date, Phase::Walk, {Rule::GateWalk, figures});
    // The day before the test belongs to the test.
    if (daysBetween(date, test) < kWalkEveryDays)
        return restDay(date, Phase::Walk, {Rule::GateWalk, figures});
    figures.time = state.nextWalk;
    return walkDay(date, Phase::Walk, state.nextWalk, {Rule::GateWalk, figures});
}

// --- section 5: a day on the ladder -------------------------------------------------------------

Why ladderWhy(const State &state, const Request &request)
{
    Figures figures;
    figures.rung = state.rung;
    figures.count = state.clean;
    figures.needed = session::cleanNeeded(state, request);
    if (state.progressStopped() || state.clean >= figures.needed)
        return {Rule::LadderHold, figures};
    if (!state.rung.isWhole())
        return {Rule::LadderBetween, figures};
    if (state.clean == 0)
        return {state.climbs[0].quarters > 0 ? Rule::LadderAdvance : Rule::LadderStart, figures};
    return {Rule::LadderRepeat, figures};
}

Day ladderSession(const State &state, const Request &request, Date date)
{
    Day day;
    day.date = date;
    day.phase = Phase::WalkJog;
    day.why = ladderWhy(state, request);
    day.workout.kind = state.rung == Rung::whole(0) ? Kind::Walk : Kind::WalkJog;
    day.workout.rung = state.rung;
    day.workout.segments = ladder::sessionOf(state.rung, state.walkCuts);
    return day;
}

// --- section 7: a day of base or build ----------------------------------------------------------

constexpr int kBasePhaseDays = 28; // build.base: the first four weeks after the ladder are base

Phase basePhase(const State &state, Date date)
{
    const bool young = state.ladderEnd && daysBetween(*state.ladderEnd, date) < kBasePhaseDays;
    return young || state.reduction.activeOn(date) ? Phase::Base : Phase::Build;
}

Day baseSession(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = build::patternOf(state, request);
    const bool longDay = weekdayOf(date) == longRunDayOf(request.profile->runner, pattern);
    Day day;
    day.date = date;
    day.phase = basePhase(state, date);
    day.workout.kind = longDay ? Kind::LongRun : Kind::Run;
    const Seconds cap = build::singleRunCap(state, request, date);
    Seconds jog = std::min(build::sessionOn(state, request, date), cap);
    jog = std::max(jog - jog % minutes(1), minutes(1));
    const bool easing =
        state.reduction.activeOn(date) && state.reduction.rule == Rule::EntryReshape;
    constexpr Seconds kReshapeBout = minutes(4); // entry.reshape: 4/1 run-walk over 20 min (S)
    if (easing && jog > minutes(20)) {
        day.workout.segments.push({jog / kReshapeBout, minutes(1), kReshapeBout});
    } else {
        day.workout.segments.push({1, Seconds{}, jog});
    }
    Figures figures;
    figures.time = day.workout.jog();
    figures.limit = cap;
    figures.percent = state.reduction.activeOn(date) ? state.reduction.percentOn(date) : 0;
    const bool growing =
        state.week.rule == Rule::BuildGrow || state.week.rule == Rule::BuildGentlest;
    Rule rule = state.week.rule;
    if (growing)
        rule = longDay ? Rule::BuildLongRun : Rule::BuildEasyRun;
    day.why = {rule, figures};
    return day;
}

// --- section 10 ---------------------------------------------------------------------------------

Day raceDay(const State &state, const Request &request, Date date)
{
    Day day;
    day.date = date;
    day.phase = Phase::Race;
    day.workout.kind = Kind::Race;
    day.workout.intensity = Effort::Race;
    day.workout.flatOnly = false;
    day.why = {Rule::RaceDay, {}};
    const Metres distance = request.needs->race.distance;
    if (request.strategy == Strategy::Run) {
        day.workout.segments.push({1, Seconds{}, request.easy.timeFor(distance)});
    } else {
        Segment part = ladder::sessionOf(Rung::whole(kRunWalkRung), 0)[0];
        if (state.mode == Mode::Ladder && state.rung.isWhole() &&
            state.rung < Rung::whole(Rung::kHighest))
            part = ladder::sessionOf(state.rung, 0)[0];
        const Metres each = request.easy.distanceIn(part.jog) + request.walk.distanceIn(part.walk);
        part.repeat = std::max(1, (distance.count() + each.count() - 1) / each.count());
        day.workout.segments.push(part);
    }
    day.distance = distance;
    return day;
}

// --- section 10: the taper ----------------------------------------------------------------------

constexpr Seconds kTestRun = minutes(15); // race.test: short (S)

/// The days of the last week that hold sessions, and the one among them for the test run.
struct LastWeek {
    int sessions = 0;
    int testDaysTo = 0; ///< 0: none falls 3 to 5 days before
};

LastWeek lastWeekOf(WeekdaySet pattern, Date raceDate)
{
    LastWeek week;
    for (int daysTo = kRaceWeekDays; daysTo >= 2; --daysTo) {
        if (!pattern.contains(weekdayOf(raceDate - Days{daysTo})))
            continue;
        ++week.sessions;
        if (daysTo >= kTestLast && daysTo <= kTestFirst)
            week.testDaysTo = daysTo; // the latest of them
    }
    return week;
}

/// Cuts a session down to about `jog`, in whole repeats or whole minutes, never more than it was.
void cutTo(Workout &workout, Seconds jog)
{
    Segments shorter;
    for (Segment segment : workout.segments) {
        if (segment.repeat > 1)
            segment.repeat = std::clamp(jog / segment.jog, 1, segment.repeat);
        else if (segment.jog > Seconds{})
            segment.jog = std::clamp(jog - jog % minutes(1), minutes(1), segment.jog);
        else
            continue; // the walking of a long outing
        shorter.push(segment);
    }
    workout.segments = shorter;
}

/// race.taper: as often as before, shorter from week to week, no new longest run.
void taper(Day &day, const State &state, const Request &request, WeekdaySet pattern, int daysTo)
{
    const int percent = race::taperPercent(*request.needs, daysTo);
    if (percent == 100 || day.workout.jog() == Seconds{})
        return;
    day.phase = Phase::Taper;
    day.workout.rung.reset();
    Why why{Rule::RaceTaper, {}};
    why.figures.percent = percent;
    why.figures.date = request.needs->race.date;
    Seconds jog = percentOf(day.workout.jog(), percent);
    if (daysTo <= kRaceWeekDays) {
        const LastWeek week = lastWeekOf(pattern, request.needs->race.date);
        const bool test = daysTo == week.testDaysTo;
        const Seconds whole = percentOf(build::largestWeek(state), percent);
        const int others = std::max(1, week.sessions - (week.testDaysTo > 0 ? 1 : 0));
        jog = test ? kTestRun : std::max(kTestRun, (whole - kTestRun) / others);
        why.rule = test ? Rule::RaceTest : Rule::RaceWeek;
    }
    cutTo(day.workout, jog);
    day.why = why;
    if (day.workout.kind == Kind::LongRun)
        day.workout.kind = Kind::Run;
}

/// race.outing: the long day grows by walking after the jogging.
void lengthen(Day &day, const State &state, const Request &request)
{
    const bool high = state.mode == Mode::Base || state.rung >= Rung::whole(kRunWalkRung);
    const WeekdaySet pattern =
        state.mode == Mode::Base ? build::patternOf(state, request) : request.ladderPattern;
    if (!high || weekdayOf(day.date) != longRunDayOf(request.profile->runner, pattern))
        return;
    const Metres jogged =
        request.easy.distanceIn(day.workout.jog()) + request.walk.distanceIn(day.workout.walk());
    const Metres longest = std::max(state.longestOuting(day.date), jogged);
    const Metres cap{static_cast<int>(std::int64_t{longest.count()} * kOutingPercent / 100)};
    const Metres wanted = request.needs->walkLongest + Metres{100};
    const Metres outing = std::min(cap, wanted);
    if (outing <= jogged || state.progressStopped())
        return;
    const Seconds walk = request.walk.timeFor(outing - jogged);
    if (walk < minutes(1))
        return;
    day.workout.segments.push({1, walk - walk % minutes(1), Seconds{}});
    if (state.mode == Mode::Base)
        day.workout.kind = Kind::LongRun;
    day.why.rule = Rule::RaceOuting;
}

bool towardsRace(const Request &request)
{
    return request.needs && request.strategy != Strategy::Carry;
}

Why restWhy(const State &state, Date date)
{
    Why why{state.mode == Mode::Ladder ? Rule::LadderRest : Rule::BuildRest, {}};
    if (state.restToday) {
        why.rule = Rule::GateRestDay;
        why.figures.pain = state.check ? state.check->walking : std::nullopt;
    } else if (date < state.blockedUntil) {
        why.rule = Rule::RespondExtraRest;
        why.figures.date = state.blockedUntil;
    }
    return why;
}

/// A day between the sessions.
Day restBetween(const State &state, const Request &request, Date date, int daysTo)
{
    const Phase phase = state.mode == Mode::Ladder ? Phase::WalkJog : basePhase(state, date);
    Day rest = restDay(date, phase, restWhy(state, date));
    if (towardsRace(request) && daysTo > 0 && daysTo <= request.needs->taperDays)
        rest.phase = Phase::Taper;
    if (towardsRace(request) && daysTo == 1)
        rest.why = {Rule::RaceRest, {}};
    else
        furnish(rest, state, request, session::patternOn(state, request, date));
    return rest;
}

Day openDay(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = session::patternOn(state, request, date);
    const int daysTo = request.needs ? daysBetween(date, request.needs->race.date) : 0;
    const bool eve = towardsRace(request) && daysTo == 1;
    if (!session::isDue(state, request, date) || eve)
        return restBetween(state, request, date, daysTo);
    Day day = session::dueOn(state, request, date);
    if (towardsRace(request) && daysTo > 0) {
        if (request.strategy == Strategy::RunWalk && daysTo > request.needs->taperDays)
            lengthen(day, state, request);
        taper(day, state, request, pattern, daysTo);
    }
    return day;
}

Day recoveryDay(const Request &request, Date date, int daysSince)
{
    Day day = restDay(date, Phase::Recover, {Rule::RaceRecover, {}});
    day.why.figures.days = request.needs->recoveryDays;
    day.why.figures.count = daysSince;
    return day;
}

Day furnishedShutDay(const State &state, const Request &request, Date date)
{
    Day day = shutDay(state, date);
    if (day.why.rule != Rule::FlareRest) // these days are for rest
        furnish(day, state, request, request.ladderPattern);
    return day;
}

/// The day, still without its distance. A day is made where it stays: it is too large to be handed
/// about for every day of a search.
Day unmeasured(const State &state, const Request &request, Date date)
{
    const int daysTo = request.needs ? daysBetween(date, request.needs->race.date) : 1;
    if (!state.signs.empty())
        return referredDay(state, date);
    if (towardsRace(request) && daysTo == 0)
        return raceDay(state, request, date);
    if (towardsRace(request) && daysTo < 0 && -daysTo <= request.needs->recoveryDays)
        return recoveryDay(request, date, -daysTo);
    if (!state.gateOpen)
        return furnishedShutDay(state, request, date);
    return openDay(state, request, date);
}

} // namespace

namespace session {

WeekdaySet patternOn(const State &state, const Request &request, Date date)
{
    if (state.mode == Mode::Base)
        return build::patternOf(state, request);
    const bool spread = request.cautious && state.ladderStart &&
                        daysBetween(*state.ladderStart, date) < kCautiousDays;
    return spread ? request.cautiousPattern : request.ladderPattern;
}

int cleanNeeded(const State &state, const Request &request)
{
    const int needed = request.cautious ? kCleanNeededCautious : kCleanNeeded;
    return needed + (state.recentFlares(state.day) >= 2 ? 1 : 0); // flare.repeated
}

bool fits(const State &state, const Request &request, Date date)
{
    if (!state.gateOpen || state.entryDue || state.restToday || date < state.blockedUntil ||
        date <= state.restUntil)
        return false;
    const bool dense = state.mode == Mode::Base && !state.injured;
    const bool spread = request.cautious && state.mode == Mode::Ladder && state.ladderStart &&
                        daysBetween(*state.ladderStart, date) < kCautiousDays;
    const int gap = dense ? 1 : spread ? kCautiousGapDays : 2;
    if (state.lastRun && daysBetween(*state.lastRun, date) < gap)
        return false;
    if (state.mode == Mode::Base)
        return true;
    const auto lately =
        std::count_if(state.runs.begin(), state.runs.end(),
                      [&](const RunRecord &run) { return daysBetween(run.date, date) < 7; });
    return lately < kLadderSessionsMost;
}

bool isDue(const State &state, const Request &request, Date date)
{
    bool slot = patternOn(state, request, date).contains(weekdayOf(date));
    for (const auto &[from, to] : state.moves) {
        if (from == date)
            slot = false;
        if (to == date)
            slot = request.profile->runner.runDays.contains(weekdayOf(date));
    }
    return slot && fits(state, request, date);
}

Day dueOn(const State &state, const Request &request, Date date)
{
    return state.mode == Mode::Ladder ? ladderSession(state, request, date)
                                      : baseSession(state, request, date);
}

} // namespace session

Day prescribe(const State &state, const Request &request, Date date)
{
    Day day = unmeasured(state, request, date);
    if (day.workout.kind != Kind::Race)
        day.distance = request.easy.distanceIn(day.workout.jog()) +
                       request.walk.distanceIn(day.workout.walk());
    return day;
}

} // namespace restride
