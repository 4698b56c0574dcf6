// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/forecast_hazard.h"

#include "core/planner/forecast_numbers.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::hazard {
namespace {

using namespace numbers;

double hoursOf(Seconds time)
{
    return time.count() / 3600.0;
}

double ratioOf(Seconds jog, Seconds longest)
{
    const Seconds allowed = std::max(percentOf(longest, kSpikePercent), longest + kSingleRunFloor);
    if (longest == Seconds{} || jog <= allowed)
        return 1;
    return jog > percentOf(longest, kDoublePercent) ? kDoubleRatio : kSpikeRatio;
}

bool tellsOfPain(const RunReport &run)
{
    return run.masks.empty() && (run.during || run.after || run.nextMorning);
}

/// The days that speak of this knee. The run that it began with, and what came before, do not.
bool speaks(const Profile &profile, Date date)
{
    const Knee &knee = profile.knee;
    return knee.kind == KneeKind::None || !knee.onset || date > *knee.onset;
}

} // namespace

Rate prior(const Profile &profile)
{
    const bool novice = profile.runner.experience == Experience::Novice;
    return {kPriorFlares, kPriorFlares / (novice ? kFlaresPerHourNovice : kFlaresPerHour)};
}

Rate learnt(const Profile &profile, const std::vector<DayReport> &diary, const State &state)
{
    Rate rate = prior(profile);
    for (const Date flare : state.flares.dates)
        rate.flares += speaks(profile, flare) ? 1 : 0;
    for (const DayReport &day : diary) {
        if (!day.run || !tellsOfPain(*day.run) || !speaks(profile, day.date))
            continue;
        const bool sore = profile.knee.kind != KneeKind::None ||
                          (!state.flares.dates.empty() && day.date > state.flares.dates.front());
        rate.hours += hoursOf(day.run->jog) * (sore ? kPreviousInjury : 1);
    }
    return rate;
}

double loadOf(const State &state, const Day &day)
{
    const Seconds jog = day.workout.jog();
    if (jog == Seconds{} || day.workout.kind == Kind::Race)
        return 0;
    return hoursOf(jog) * (state.injured ? kPreviousInjury : 1) *
           ratioOf(jog, state.runs.longest(day.date));
}

} // namespace restride::hazard
