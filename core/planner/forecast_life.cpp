// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/forecast_life.h"

namespace restride::life {
namespace {

using namespace numbers;

RunReport asPlanned(const Day &day)
{
    RunReport run;
    run.walk = day.workout.walk();
    run.jog = day.workout.jog();
    run.longestJog = run.jog;
    run.load = run.jog;
    run.continuous = run.walk == Seconds{};
    run.distance = day.distance;
    return run;
}

} // namespace

int outcomeOf(const Future &future)
{
    if (luck::percentile(future.number, future.flares) >= kFullEpisodePercent)
        return 0;
    return 1 + luck::partOf(future.number, future.flares, kOutcomes - 1);
}

int daysOf(int outcome)
{
    return outcome == 0 ? 0 : kEpisodeDays[static_cast<std::size_t>(outcome - 1)];
}

DayReport flaredReport(const Day &day, const DayReport *told, int outcome)
{
    DayReport report = told ? *told : DayReport{};
    report.date = day.date;
    report.run = asPlanned(day);
    report.run->during = Pain::of(outcome == 0 ? kMildPeak : kFullPeak);
    report.run->after = report.run->during;
    report.run->nextMorning = Pain::of(outcome == 0 ? kMildMorning : kFullMorning);
    return report;
}

DayReport episodeReport(Date day, Date until)
{
    const bool over = day == until;
    DayReport report;
    report.date = day;
    report.check.emplace();
    report.check->walking = Pain::of(over ? 0 : kEpisodeWalking);
    report.check->stairs = report.check->walking;
    report.check->briskWalkOk = over;
    return report;
}

} // namespace restride::life
