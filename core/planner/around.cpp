// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/around.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>

namespace restride::around {
namespace {

using namespace numbers;

constexpr Flags<Sport> kEasySports{Sport::Bike, Sport::Swim, Sport::DeepWaterRun};

void setStrength(Day &day, const State &state, StrengthRoutine routine)
{
    day.strength = routine;
    if (routine == StrengthRoutine::None)
        return;
    if (day.phase == Phase::Settle)
        day.strength = StrengthRoutine::Settle;
    else
        day.strengthLevel = static_cast<std::uint8_t>(state.around.strengthLevel);
}

/// Easy movement, less what raised a morning (respond.cross).
void easyMovement(Day &day, const State &state)
{
    Flags<Sport> suits = kEasySports;
    for (const auto &[sport, until] : state.around.droppedSports)
        if (day.date < until)
            suits.remove(sport);
    if (suits.empty())
        return;
    day.workout.kind = Kind::Cross;
    day.cross = suits;
    const bool between = day.why.rule == Rule::LadderRest || day.why.rule == Rule::BuildRest;
    if (between && !day.why.figures.date) // else a session waits, and that is told
        day.why = {Rule::BuildCross, {}};
}

/// The newest score that says how sore the knee is: the last run's peak, the check's walking and
/// stairs.
std::optional<Pain> newestPain(const State &state, Date today)
{
    std::optional<Pain> newest;
    const auto hear = [&](const std::optional<Pain> &pain) {
        if (pain)
            newest = std::max(newest.value_or(Pain{}), *pain);
    };
    if (!state.runs.empty() && daysBetween(state.runs.back().date, today) <= kSoreDays)
        hear(state.runs.back().peak);
    if (state.gate.check && daysBetween(state.gate.check->date, today) <= kSoreDays) {
        hear(state.gate.check->walking);
        hear(state.gate.check->stairs);
    }
    return newest;
}

} // namespace

void furnishBetween(Day &day, const State &state, const Request &request)
{
    constexpr std::array kRoutines{StrengthRoutine::HipAndCalf, StrengthRoutine::ThighAndBalance,
                                   StrengthRoutine::HipAndStep};
    const Runner &runner = request.profile->runner;
    const Weekday movement = longRunDayOf(runner, request.ladderPattern) - Days{1};
    const int rested = state.runs.newest() ? daysBetween(*state.runs.newest(), day.date) : 1;
    if (weekdayOf(day.date) == movement) {
        easyMovement(day, state);
    } else if (rested % 2 == 1) { // as often as there are sessions, however long the rest
        const auto turn = static_cast<std::size_t>(day.date.time_since_epoch().count() / 2);
        setStrength(day, state, kRoutines[turn % kRoutines.size()]);
    }
}

void furnish(Day &day, const State &state, const Request &request, WeekdaySet pattern)
{
    constexpr int kRunsThatLeaveRoom = 3; // and three other days for strength
    const bool easyRun = day.workout.kind == Kind::Run && day.phase != Phase::Taper &&
                         pattern.size() > kRunsThatLeaveRoom;
    if (day.workout.kind != Kind::Rest && !easyRun)
        return;
    const RestDays *known = request.restDays.of(pattern);
    const RestDays rest = known ? *known : restDaysOf(request.profile->runner, pattern);
    const Weekday weekday = weekdayOf(day.date);
    if (easyRun) {
        setStrength(day, state, rest.routine[weekday.c_encoding()]);
        return;
    }
    if (rest.cross.contains(weekday)) {
        easyMovement(day, state);
        return;
    }
    setStrength(day, state, rest.routine[weekday.c_encoding()]);
}

void closeWeek(State &state, Notes &notes)
{
    const Date day = state.day;
    const bool clean = state.week.clean && state.gate.open && !state.entry.due &&
                       state.week.done > Seconds{} && !state.progressStopped();
    const bool flared =
        !state.flares.dates.empty() && daysBetween(state.flares.dates.back(), day) <= 7;
    if (flared) {
        state.around.strengthLevel = std::max(0, state.around.strengthLevel - 1);
        state.around.strengthWeeks = 0;
        return;
    }
    state.around.strengthWeeks = clean ? state.around.strengthWeeks + 1 : 0;
    if (state.around.strengthWeeks < kStrengthWeeks ||
        state.around.strengthLevel + 1 >= kStrengthLevels)
        return;
    ++state.around.strengthLevel;
    state.around.strengthWeeks = 0;
    const auto routine = exercisesOf(StrengthRoutine::HipAndCalf, state.around.strengthLevel);
    Figures figures;
    figures.count = routine[0].sets;
    figures.needed = routine[0].reps;
    figures.time = routine[1].hold; // the wall sit
    notes.decisions.push_back({day, {Rule::StrengthProgress, figures}});
}

void quickenSteps(State &state, Seconds weekBefore, Notes &notes)
{
    const Date day = state.day;
    const bool rises = state.week.total > weekBefore || state.week.rule == Rule::BuildGrow ||
                       state.week.rule == Rule::BuildGentlest;
    const bool again = state.around.cadenceSince && state.around.cadencePercent < kCadenceMost &&
                       daysBetween(*state.around.cadenceSince, day) >= kCadenceAgainDays;
    if (!state.injured || rises || state.reduction.activeOn(day) || !state.gate.open ||
        (state.around.cadenceSince && !again))
        return;
    state.around.cadencePercent = again ? kCadenceMost : kCadenceFirst;
    state.around.cadenceSince = day;
    Figures figures;
    figures.percent = state.around.cadencePercent;
    notes.decisions.push_back({day, {Rule::CadenceRaise, figures}});
}

void tell(Plan &plan, const State &state)
{
    Figures figures;
    figures.pain = newestPain(state, plan.today);
    if (state.injured && figures.pain && figures.pain->score() > kSorePain)
        plan.decisions.push_back({plan.today, {Rule::AvoidWhileSore, figures}});
    const bool little = plan.now.phase == Phase::Settle || plan.now.phase == Phase::Walk ||
                        plan.now.phase == Phase::WalkJog;
    const int away = state.runs.newest() ? daysBetween(*state.runs.newest(), plan.today) : 0;
    if (!little || away < kFitnessDays || away > kFitnessDaysMost)
        return;
    Figures lost;
    lost.days = away;
    lost.percent = (kFitnessTenths + kFitnessTenthsADay * (away - kFitnessDays) + 5) / 10;
    plan.decisions.push_back({plan.today, {Rule::FitnessKept, lost}});
}

} // namespace restride::around
