// SPDX-License-Identifier: GPL-3.0-or-later
// What a day holds. Asked for any day of which the morning's state is known; changes nothing.
#include "core/planner/around.h"
#include "core/planner/build.h"
#include "core/planner/change.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/moved.h"
#include "core/planner/numbers.h"
#include "core/planner/race_days.h"
#include "core/planner/session.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace restride {
namespace {

using namespace numbers;

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
        const Date flared = state.flares.back();
        figures.count = daysBetween(flared, date);
        figures.days = daysBetween(flared, state.restUntil);
        figures.date = flared;
        return restDay(date, Phase::Settle, {Rule::FlareRest, figures});
    }
    if (date <= state.loadRest)
        return restDay(date, Phase::Settle, {Rule::RespondDailyLoad, figures});
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
    figures.count = state.cleanHalves / 2;
    if (state.progressStopped())
        return {Rule::LadderHold, figures}; // no number of clean sessions is enough: needed is 0
    figures.needed = session::cleanNeeded(state, request);
    if (state.cleanHalves >= 2 * figures.needed)
        return {Rule::LadderHold, figures};
    const bool climbed = state.climbs[0].quarters > 0; // else the ladder may begin on half a rung
    if (!state.rung.isWhole() && climbed)
        return {Rule::LadderBetween, figures};
    if (state.cleanHalves < 2)
        return {climbed ? Rule::LadderAdvance : Rule::LadderStart, figures};
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

Phase basePhase(const State &state, Date date)
{
    const bool young = state.ladderEnd && daysBetween(*state.ladderEnd, date) < kBaseDays;
    return young || state.reduction.activeOn(date) ? Phase::Base : Phase::Build;
}

Day baseSession(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = build::patternOf(state, request);
    const Date place = moved::placeOf(state, request, date);
    const bool longDay = weekdayOf(place) == longRunDayOf(request.profile->runner, pattern);
    const int sinceLong = build::runsSinceLong(state, request, place);
    Day day;
    day.date = date;
    day.phase = basePhase(state, date);
    day.workout.kind = longDay ? Kind::LongRun : Kind::Run;
    const Seconds cap = build::singleRunCap(state, request, date);
    const Seconds session = build::sessionOn(state, request, sinceLong);
    Seconds jog = std::min(session, cap);
    jog = std::max(jog - jog % minutes(1), minutes(1));
    const bool easing =
        state.reduction.activeOn(date) && state.reduction.rule == Rule::EntryReshape;
    constexpr Seconds kReshapeBout = minutes(4); // entry.reshape: 4/1 run-walk over 20 min (S)
    if (easing && jog > minutes(20)) {
        const bool brief = session < state.week.medium;
        const int most = brief ? state.week.medium / kReshapeBout - 1 : jog / kReshapeBout;
        day.workout.segments.push(
            {std::max(1, std::min(jog / kReshapeBout, most)), minutes(1), kReshapeBout});
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
        rule = longDay                                     ? Rule::BuildLongRun
               : build::isBrief(state, request, sinceLong) ? Rule::BuildEasyRun
                                                           : rule;
    day.workout.flatOnly = !change::isHilly(state, request, place, sinceLong);
    if (change::isQuick(state, request, place, sinceLong))
        day.workout.intensity = Effort::Steady;
    day.why = {rule, figures};
    return day;
}

Why restWhy(const State &state, Date date)
{
    Why why{state.mode == Mode::Ladder ? Rule::LadderRest : Rule::BuildRest, {}};
    if (state.restToday) {
        why.rule = Rule::GateRestDay;
        why.figures.pain = state.check->walking;
    } else if (date <= state.loadRest) {
        why.rule = Rule::RespondDailyLoad;
    } else if (date < state.settledOn) {
        why.rule = state.settlesBy;
        why.figures.rung = state.rung;
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
    if (race::isAim(request) && daysTo > 0 && daysTo <= request.needs->taperDays)
        rest.phase = Phase::Taper;
    if (race::isAim(request) && daysTo == 1)
        rest.why = {Rule::RaceRest, {}};
    else if (session::everyOtherDay(state, request, date))
        around::furnishBetween(rest, state, request);
    else
        around::furnish(rest, state, request, session::patternOn(state, request, date));
    return rest;
}

Day openDay(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = session::patternOn(state, request, date);
    const int daysTo = request.needs ? daysBetween(date, request.needs->race.date) : 0;
    const bool eve = race::isAim(request) && daysTo == 1;
    if (!session::hasRoom(state, request, date) || eve)
        return restBetween(state, request, date, daysTo);
    Day day = session::dueOn(state, request, date);
    if (race::isAim(request) && daysTo > 0) {
        if (request.strategy == Strategy::RunWalk &&
            daysTo > std::max(request.needs->taperDays, kRaceWindowLast - 1))
            race::lengthen(day, state, request, moved::placeOf(state, request, date));
        race::taper(day, state, request, pattern, daysTo);
    }
    if (const auto origin = moved::originOf(state, request, date)) {
        day.why = {Rule::LadderMoved, {}};
        day.why.figures.date = origin;
    }
    around::furnish(day, state, request, pattern);
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
        around::furnish(day, state, request, request.ladderPattern);
    return day;
}

/// The day, still without its distance. A day is made where it stays: it is too large to be handed
/// about for every day of a search.
Day unmeasured(const State &state, const Request &request, Date date)
{
    const int daysTo = request.needs ? daysBetween(date, request.needs->race.date) : 1;
    if (!state.signs.empty())
        return referredDay(state, date);
    if (race::isAim(request) && daysTo == 0)
        return race::dayOf(state, request, date);
    if (race::isAim(request) && daysTo < 0 && -daysTo <= request.needs->recoveryDays)
        return recoveryDay(request, date, -daysTo);
    if (!state.gateOpen)
        return furnishedShutDay(state, request, date);
    return openDay(state, request, date);
}

} // namespace

namespace session {

namespace {

/// Two days between sessions: the first two weeks on the ladder, when cautious.
bool isSpread(const State &state, const Request &request, Date date)
{
    return request.cautious && state.mode == Mode::Ladder && state.ladderStart &&
           daysBetween(*state.ladderStart, date) < kCautiousDays;
}

/// Days from a session to the next at least.
int gapOn(const State &state, const Request &request, Date date)
{
    const bool dense = state.mode == Mode::Base && (!state.injured || state.changes.dense);
    return dense ? 1 : isSpread(state, request, date) ? kCautiousGapDays : 2;
}

} // namespace

WeekdaySet patternOn(const State &state, const Request &request, Date date)
{
    if (state.mode == Mode::Base)
        return build::patternOf(state, request);
    return isSpread(state, request, date) ? request.cautiousPattern : request.ladderPattern;
}

int cleanNeeded(const State &state, const Request &request)
{
    const int needed = request.cautious ? kCleanNeededCautious : kCleanNeeded;
    return needed + (state.recentFlares(state.day) >= 2 ? 1 : 0); // flare.repeated
}

namespace {

/// ladder.rest: how many sessions 7 days hold. Base has its weekdays and no such bound, but where
/// the ladder that a break led back to ends within these days the bound goes on.
std::optional<int> mostInSevenDays(const State &state, Date date)
{
    const bool justBack =
        state.injured && state.backOn && daysBetween(*state.backOn, date) < kBackDays;
    if (state.mode == Mode::Base)
        return justBack && state.ladderEnd && *state.ladderEnd > *state.backOn
                   ? std::optional(kLadderSessions)
                   : std::nullopt;
    // Four sessions of the last rung would be more than the week that base begins with.
    const bool high = state.rung > Rung::whole(kFourSessionsRungMost) && state.cleanHalves > 0;
    // Who comes back from a break runs no more often than who was not away and is in base (law 9).
    const bool back = justBack && state.rung >= Rung::whole(kRunWalkRung);
    return high || back ? kLadderSessions : kLadderSessionsMost;
}

std::ptrdiff_t ranInSevenDays(const State &state, Date date)
{
    return std::count_if(state.runs.begin(), state.runs.end(),
                         [&](const RunRecord &run) { return daysBetween(run.date, date) < 7; });
}

} // namespace

bool fits(const State &state, const Request &request, Date date)
{
    if (!state.gateOpen || state.entryDue || state.restToday || date < state.blockedUntil ||
        date <= state.restUntil || date <= state.loadRest)
        return false;
    if (state.lastRun && daysBetween(*state.lastRun, date) < gapOn(state, request, date))
        return false;
    const std::optional<int> most = mostInSevenDays(state, date);
    return !most || ranInSevenDays(state, date) < *most;
}

bool everyOtherDay(const State &state, const Request &request, Date date)
{
    if (state.mode != Mode::Ladder)
        return false;
    return !race::isAim(request) ||
           daysBetween(date, request.needs->race.date) > request.needs->taperDays + kRaceWeekDays;
}

namespace {

/// Towards run-walk the long outing has its day on the upper rungs: the days before it are kept
/// free, so that the session falls on it.
bool isBeforeOuting(const State &state, const Request &request, Date date)
{
    if (request.strategy != Strategy::RunWalk || state.rung < Rung::whole(kRunWalkRung))
        return false;
    const Weekday longDay = longRunDayOf(request.profile->runner, request.ladderPattern);
    const auto until = (longDay - weekdayOf(date)).count();
    return until > 0 && until < gapOn(state, request, date);
}

} // namespace

bool hasRoom(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = patternOn(state, request, date);
    const Weekday weekday = weekdayOf(date);
    bool slot = everyOtherDay(state, request, date)
                    ? request.profile->runner.runDays.contains(weekday) &&
                          !isBeforeOuting(state, request, date)
                    : pattern.contains(weekday);
    if (race::inLastWeek(request, date))
        slot = race::lastWeekOf(state, request, pattern)
                   .contains(daysBetween(date, request.needs->race.date));
    if (moved::isAway(state, request, date))
        slot = false;
    if (moved::originOf(state, request, date))
        slot = request.profile->runner.runDays.contains(weekday);
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
