// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sums.h"

#include "ui/models/chart_series.h"
#include "ui/models/day_log.h"

namespace restride {
namespace {

void add(WeekSums &sums, Seconds walk, Seconds jog, Metres distance)
{
    if (walk.count() + jog.count() == 0)
        return;
    SessionTotal &total = jog.count() > 0 ? sums.runs : sums.walks;
    ++total.sessions;
    total.walk += walk;
    total.jog += jog;
    total.distance += distance;
}

} // namespace

WeekSums weekSums(const WeekSource &source, Date first)
{
    WeekSums sums;
    for (Date date = first; date < first + Days{7}; date += Days{1}) {
        const Day *day = plannedOn(source, date);
        if (!day)
            continue;
        sums.planned = true;
        const auto runs = runsOn(source.log, date);
        // Today's runs, once they are logged, stand in the log and no longer in the plan.
        if (day->why.rule != Rule::RespondDone || runs.empty())
            add(sums, day->workout.walk(), day->workout.jog(), day->distance);
        else
            for (const RunEntry *run : runs)
                add(sums, run->walk, run->jog, mileageOf(*run, source.runner).total());
        if (!sums.rung && isRunning(day->workout.kind))
            sums.rung = day->workout.rung;
    }
    return sums;
}

} // namespace restride
