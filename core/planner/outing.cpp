// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/outing.h"

#include "core/planner/base.h"
#include "core/planner/growth.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/race.h"

#include <algorithm>
#include <cmath>

namespace restride::race {
namespace {

using namespace numbers;

Seconds halfMinutes(Seconds time)
{
    return time - time % kHalfMinute;
}

/// One even pattern of `jog` and `walk` together: bouts of four minutes, the last one shorter, and
/// what half minutes leave over of the walking at the end. Not a minute is lost.
Segments evenly(Seconds jog, Seconds walk)
{
    const int bouts = jog / kRaceBout;
    const Seconds rest = jog - kRaceBout * bouts;
    const int walks = std::max(1, bouts + (rest > Seconds{} ? 1 : 0));
    const Seconds each = halfMinutes(walk / walks);
    Segments segments;
    if (bouts > 0)
        segments.push({bouts, each, kRaceBout});
    if (rest > Seconds{})
        segments.push({1, each, rest});
    if (const Seconds left = walk - each * walks; left > Seconds{})
        segments.push({1, left, Seconds{}});
    return segments;
}

/// The longest of the last 30 days since the gate opened, on the feet.
Seconds longestOnFeet(const State &state, Date day)
{
    Seconds longest{};
    state.runs.visitSince(day - Days{kLongestWindowDays}, [&](const RunRecord &run) {
        if (run.date > state.gate.shutSince)
            longest = std::max(longest, run.onFeet);
    });
    return longest;
}

/// Weeks of the calendar, as cut-back weeks are counted: an outing every second week, never in a
/// cut-back, whenever the race is. So a later race never has fewer of them.
int weekOf(Date date, Weekday weekStarts)
{
    return static_cast<int>(startOfWeek(date, weekStarts).time_since_epoch().count() / 7);
}

/// Outings from the one of `day` to the first that may reach the need, 42 days before the race;
/// empty in the weeks between.
std::optional<int> stepsTo(Date race, Date day, Weekday weekStarts)
{
    const int week = weekOf(day, weekStarts);
    if (week % kOutingEveryWeeks != 0)
        return std::nullopt;
    const int window = weekOf(race - Days{kRaceWindowFirst}, weekStarts) + 1;
    return std::max(0, (window - week + kOutingEveryWeeks - 1) / kOutingEveryWeeks);
}

/// How long the outing of `day` may be, walked and jogged. `needed`: what the race asks for.
Seconds allowedOn(const State &state, const RaceNeeds &needs, Date day, Seconds needed, int steps)
{
    const Seconds longest = longestOnFeet(state, day);
    const Seconds grown = std::max(kOutingAlways, percentOf(longest, kOutingPercent));
    const double path = needed.count() / std::pow(kOutingPathPercent / 100.0, steps);
    const Seconds most = needs.longestAllowed > kLongestRun ? kOutingMostMarathon : kOutingMost;
    return std::min({grown, Seconds{static_cast<int>(path)}, most});
}

} // namespace

void lengthen(Day &day, const State &state, const Request &request, Date place)
{
    const RaceNeeds &needs = *request.needs;
    const int daysTo = daysBetween(day.date, needs.race.date);
    const bool base = state.mode == Mode::Base;
    const bool high =
        base || (state.rung >= Rung::whole(kRunWalkRung) && daysTo <= kRaceWindowFirst);
    const WeekdaySet pattern = base ? base::patternOf(state, request) : request.ladderPattern;
    const std::optional<int> steps =
        stepsTo(needs.race.date, place, request.profile->runner.weekStarts);
    if (!high || !steps || state.progressStopped() || state.reduction.activeOn(day.date) ||
        weekdayOf(place) != longRunDayOf(request.profile->runner, pattern))
        return;
    const Seconds jog = day.workout.jog();
    const Metres wanted = needs.walkLongest + Metres{kOutingSpareMetres};
    const Metres toWalk = wanted - request.easy.distanceIn(jog);
    if (toWalk <= Metres{})
        return;
    const Seconds needed = jog + request.walk.timeFor(toWalk);
    const Seconds outing = halfMinutes(allowedOn(state, needs, day.date, needed, *steps));
    if (outing < jog + day.workout.walk() + minutes(1))
        return;
    day.workout.segments = evenly(jog, outing - jog);
    if (base)
        day.workout.kind = Kind::LongRun;
    day.why.rule = Rule::RaceOuting;
}

Segments segmentsOf(const State &state, const Request &request)
{
    const Metres distance = request.needs->race.distance;
    const Date date = request.needs->race.date;
    Seconds practised{};
    state.runs.visitSince(date - Days{kRaceWindowFirst}, [&](const RunRecord &run) {
        if (daysBetween(run.date, date) >= kRaceWindowLast)
            practised = std::max(practised, run.jogged);
    });
    const Seconds jog = halfMinutes(percentOf(practised, kRaceJogPercent));
    const Metres toWalk = distance - request.easy.distanceIn(jog);
    if (request.strategy != Strategy::Run && toWalk > Metres{})
        return evenly(jog, halfMinutes(request.walk.timeFor(toWalk) + kHalfMinute));
    Segments whole;
    whole.push({1, Seconds{}, request.easy.timeFor(distance)});
    return whole;
}

} // namespace restride::race
