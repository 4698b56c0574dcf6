// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/unmissed.h"

#include "core/planner/build.h"
#include "core/planner/kernel.h"
#include "core/planner/numbers.h"
#include "core/planner/session.h"

#include <algorithm>

namespace restride::unmissed {
namespace {

using namespace numbers;

/// The other life, to be changed: copies of a state share it until one of them lives on.
State &own(State &state)
{
    std::shared_ptr<State> &life = state.unmissed.life;
    if (life.use_count() > 1)
        life = std::make_shared<State>(*life);
    return *life;
}

bool isQuiet(const CheckReport &check)
{
    return check.walking.value_or(Pain{}).score() <= kGateWalkingMost &&
           check.stairs.value_or(Pain{}).score() <= kGateStairsMost &&
           check.morning.value_or(Pain{}).score() <= kCleanMorning && !check.dailyLoad;
}

bool isAsAssumed(const DayReport &report)
{
    return report.moves.empty() && !report.cleared && (!report.check || isQuiet(*report.check));
}

/// On the ladder, just off it, or away, which may lead there.
bool isNearLadder(const State &state, Date day)
{
    return state.mode == Mode::Ladder || state.awaySince || build::isYoung(state, day);
}

bool canRun(const State &state)
{
    return state.gateOpen && state.inForce && !state.entryDue && state.signs.empty();
}

} // namespace

void begin(State &state, const Request &request, const Day &missed)
{
    const bool same = state.awaySince && state.unmissed.life &&
                      daysBetween(state.unmissed.since, missed.date) < kUnmissedNewDays;
    if (same || !canRun(state)) {
        respond(state, request, missed, Seconds{}, true);
        return;
    }
    state.unmissed = {};
    Notes unheard;
    auto life = std::make_shared<State>(state);
    respondInPlace(*life, request, missed, nullptr, Knowledge::Planned, unheard);
    state.unmissed = {std::move(life), missed.date, Seconds{}, Seconds{}};
}

void wake(State &state, const Request &request, Date day, const DayReport *report)
{
    if (!state.unmissed.life)
        return;
    if (!canRun(state) || !isNearLadder(state, day) || (report && !isAsAssumed(*report))) {
        state.unmissed = {};
        return;
    }
    Notes unheard;
    wakeInPlace(own(state), request, day, nullptr, Knowledge::Planned, unheard);
}

void respond(State &state, const Request &request, const Day &prescribed, Seconds jogged,
             bool asPlanned)
{
    Unmissed &unmissed = state.unmissed;
    if (!unmissed.life)
        return;
    if (!asPlanned) {
        unmissed = {};
        return;
    }
    State &life = own(state);
    const Day day = prescribe(life, request, prescribed.date);
    const Seconds other = day.workout.jog();
    Notes unheard;
    respondInPlace(life, request, day, nullptr, Knowledge::Planned, unheard);
    unmissed.ahead = std::max(Seconds{}, unmissed.ahead + jogged - other);
    unmissed.longest =
        unmissed.ahead == Seconds{} ? Seconds{} : std::max({unmissed.longest, jogged, other});
}

bool holdsBack(const State &state, const Request &request, Date date)
{
    const Unmissed &unmissed = state.unmissed;
    if (!unmissed.life || daysBetween(unmissed.since, date) > kUnmissedDays ||
        !session::everyOtherDay(state, request, date))
        return false;
    const Seconds session = session::dueOn(state, request, date).workout.jog();
    const Seconds other = prescribe(*unmissed.life, request, date).workout.jog();
    return unmissed.ahead + session - other > std::max({unmissed.longest, session, other});
}

bool isInFirstWeek(const State &state, Date weekStart)
{
    const State *life = state.unmissed.life.get();
    return life && (life->mode == Mode::Ladder || build::isFirstWeek(*life, weekStart));
}

} // namespace restride::unmissed
