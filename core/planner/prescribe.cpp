// SPDX-License-Identifier: GPL-3.0-or-later
// What a day holds. Asked for any day of which the morning's state is known; changes nothing.
#include "core/planner/around.h"
#include "core/planner/base.h"
#include "core/planner/change.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/limit.h"
#include "core/planner/numbers.h"
#include "core/planner/outing.h"
#include "core/planner/race_days.h"
#include "core/planner/spacing.h"

#include <algorithm>
#include <array>
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
    figures.date = state.referral.signsSince;
    Rule rule = Rule::ReferUrgent;
    if (state.referral.urgency() == Urgency::Emergency)
        rule = Rule::ReferEmergency;
    else if (state.referral.urgency() == Urgency::SameDay)
        rule = Rule::ReferSameDay;
    return restDay(date, Phase::Settle, {rule, figures});
}

Day shutDay(const State &state, Date date)
{
    const Gate &gate = state.gate;
    Figures figures;
    if (date <= state.flares.restUntil) {
        const Date flared = state.flares.dates.back();
        figures.count = daysBetween(flared, date);
        figures.days = daysBetween(flared, state.flares.restUntil);
        figures.date = flared;
        return restDay(date, Phase::Settle, {Rule::FlareRest, figures});
    }
    if (date < state.block.until && state.block.why.rule == Rule::RespondDailyLoad)
        return restDay(date, Phase::Settle, {Rule::RespondDailyLoad, figures});
    if (gate.opensTonight)
        return restDay(date, Phase::Walk, {Rule::GateOpened, figures});
    const Date test = assumedTest(state);
    figures.date = std::max(test, date);
    if (date >= test)
        return walkDay(date, Phase::Walk, kTestWalk, {Rule::GateTest, figures});
    figures.pain = gate.lastWalking;
    const bool sore = !gate.lastWalking || gate.lastWalking->score() >= kWalkingPainHigh;
    if (sore && daysBetween(date, test) > kWalkBeforeTestDays)
        return restDay(date, Phase::Settle, {Rule::GateSettle, figures});
    const bool walkedLately = gate.lastWalk && daysBetween(*gate.lastWalk, date) < kWalkEveryDays;
    // The day before the test belongs to the test.
    if (walkedLately || daysBetween(date, test) < kWalkEveryDays)
        return restDay(date, Phase::Walk, {Rule::GateWalk, figures});
    figures.time = gate.nextWalk;
    return walkDay(date, Phase::Walk, gate.nextWalk, {Rule::GateWalk, figures});
}

// --- section 5: a day on the ladder -------------------------------------------------------------

/// Where the last session stood that had another rung; empty where there was none.
std::optional<Rung> rungBefore(const State &state)
{
    for (auto run = state.runs.rbegin(); run != state.runs.rend(); ++run)
        if (run->rung && *run->rung != state.rung && state.climb.started &&
            run->date >= *state.climb.started)
            return run->rung;
    return std::nullopt;
}

Why ladderWhy(const State &state, const Request &request)
{
    Figures figures;
    figures.rung = state.rung;
    figures.count = state.climb.cleanHalves / 2;
    if (state.progressStopped())
        return {Rule::LadderHold, figures}; // no number of clean sessions is enough: needed is 0
    figures.needed = spacing::cleanNeeded(state, request);
    if (state.climb.cleanHalves >= 2 * figures.needed)
        return {Rule::LadderHold, figures};
    if (!state.rung.isWhole())
        return {Rule::LadderBetween, figures};
    const bool again = !state.runs.empty() && state.runs.back().rung == state.rung;
    if (again || state.climb.cleanHalves > 0)
        return {Rule::LadderRepeat, figures};
    const auto before = rungBefore(state);
    if (!before)
        return {Rule::LadderStart, figures};
    return {*before < state.rung ? Rule::LadderAdvance : Rule::LadderRepeat, figures};
}

Day ladderSession(const State &state, const Request &request, Date date)
{
    Day day;
    day.date = date;
    day.phase = Phase::WalkJog;
    day.why = ladderWhy(state, request);
    day.workout.kind = state.rung == Rung::whole(0) ? Kind::Walk : Kind::WalkJog;
    day.workout.rung = state.rung;
    day.workout.segments = ladder::sessionOf(state.rung, state.climb.walkCuts);
    return day;
}

// --- section 7: a day of base or build ----------------------------------------------------------

Phase basePhase(const State &state, Date date)
{
    const auto &since = state.changes.baseSince;
    const bool young = state.climb.started && since && daysBetween(*since, date) < kBaseDays;
    return young || state.reduction.activeOn(date) ? Phase::Base : Phase::Build;
}

/// entry.reshape: 4/1 run-walk over 20 min, `time` on the feet in all. Never three equal runs: the
/// briefer ones have one repeat less.
Segments reshaped(Seconds time, bool brief, Seconds medium)
{
    constexpr Seconds kRepeat = kReshapeBout + minutes(1);
    Segments segments;
    int repeats = time / kRepeat;
    if (brief)
        repeats = std::min(repeats, medium / kRepeat - 1);
    segments.push({std::max(1, repeats), minutes(1), kReshapeBout});
    return segments;
}

Day baseSession(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = base::patternOf(state, request);
    const Date place = spacing::placeOf(state, request, date);
    const bool longDay = weekdayOf(place) == longRunDayOf(request.profile->runner, pattern);
    const int sinceLong = base::runsSinceLong(state, request, place);
    const bool brief = base::isBrief(state, request, sinceLong);
    Day day;
    day.date = date;
    day.phase = basePhase(state, date);
    day.workout.kind = longDay ? Kind::LongRun : Kind::Run;
    const bool growing =
        state.week.rule == Rule::BuildGrow || state.week.rule == Rule::BuildGentlest;
    const Rule ofWeek = !growing  ? state.week.rule
                        : longDay ? Rule::BuildLongRun
                        : brief   ? Rule::BuildEasyRun
                                  : state.week.rule;
    const Seconds cap = base::singleRunCap(state, request, date);
    const std::array limits{Limit{base::sessionOn(state, request, sinceLong), ofWeek},
                            Limit{cap, Rule::BuildLongRun}};
    const Limit bound = least(limits);
    const Seconds jog = std::max(bound.time - bound.time % minutes(1), minutes(1));
    const bool less = state.reduction.activeOn(date);
    if (less && state.reduction.rule == Rule::EntryReshape && jog > kReshapeFrom)
        day.workout.segments = reshaped(jog, brief, state.week.medium);
    else
        day.workout.segments.push({1, Seconds{}, jog});
    day.workout.flatOnly = !change::isHilly(state, request, place, sinceLong);
    if (change::isQuick(state, request, place, sinceLong))
        day.workout.intensity = Effort::Steady;
    Figures figures;
    figures.time = day.workout.jog();
    figures.limit = cap;
    figures.percent = less ? state.reduction.percentOn(date) : 0;
    day.why = {bound.rule, figures};
    return day;
}

Why restWhy(const State &state, Date date)
{
    if (date < state.block.until && !state.entry.due)
        return state.block.why;
    return {state.mode == Mode::Ladder ? Rule::LadderRest : Rule::BuildRest, {}};
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
    else if (spacing::everyOtherDay(state, request, date))
        around::furnishBetween(rest, state, request);
    else
        around::furnish(rest, state, request, spacing::patternOn(state, request, date));
    return rest;
}

Day openDay(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = spacing::patternOn(state, request, date);
    const int daysTo = request.needs ? daysBetween(date, request.needs->race.date) : 0;
    const bool eve = race::isAim(request) && daysTo == 1;
    if (!spacing::hasRoom(state, request, date) || eve)
        return restBetween(state, request, date, daysTo);
    Day day = spacing::dueOn(state, request, date);
    if (race::isAim(request) && daysTo > 0) {
        if (request.strategy == Strategy::RunWalk &&
            daysTo > std::max(request.needs->taperDays, kRaceWindowLast - 1))
            race::lengthen(day, state, request, spacing::placeOf(state, request, date));
        race::taper(day, state, request, pattern, daysTo);
    }
    if (const auto origin = spacing::originOf(state, request, date)) {
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
    if (!state.referral.signs.empty())
        return referredDay(state, date);
    if (race::isAim(request) && daysTo == 0)
        return race::dayOf(state, request, date);
    if (race::isAim(request) && daysTo < 0 && -daysTo <= request.needs->recoveryDays)
        return recoveryDay(request, date, -daysTo);
    if (!state.gate.open)
        return furnishedShutDay(state, request, date);
    return openDay(state, request, date);
}

} // namespace

Day spacing::dueOn(const State &state, const Request &request, Date date)
{
    return state.mode == Mode::Ladder ? ladderSession(state, request, date)
                                      : baseSession(state, request, date);
}

Day prescribe(const State &state, const Request &request, Date date)
{
    Day day = unmeasured(state, request, date);
    if (day.workout.kind != Kind::Race)
        day.distance = request.easy.distanceIn(day.workout.jog()) +
                       request.walk.distanceIn(day.workout.walk());
    return day;
}

} // namespace restride
