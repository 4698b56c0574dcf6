// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/around.h"

namespace restride::around {
namespace {

constexpr Flags<Sport> kEasySports{Sport::Bike, Sport::Swim, Sport::DeepWaterRun};

} // namespace

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

} // namespace restride::around
