// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_series.h"

#include "core/planner/planner.h"
#include "ui/models/chart_context.h"
#include "ui/models/chart_filling.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace restride {
namespace {

constexpr std::chrono::years kYearsBack{40};
constexpr Days kDaysAhead{3 * 366};

Date startOfBucket(Date day, ChartSpan span, Weekday weekStarts)
{
    switch (span) {
    case ChartSpan::Day:
        return day;
    case ChartSpan::Week:
        return startOfWeek(day, weekStarts);
    case ChartSpan::Month: {
        const std::chrono::year_month_day civil{day};
        return civil.year() / civil.month() / 1;
    }
    }
    return day;
}

Date endOfBucket(Date start, ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return start + Days{1};
    case ChartSpan::Week:
        return start + Days{7};
    case ChartSpan::Month: {
        const std::chrono::year_month_day civil{start};
        return (civil.year() / civil.month() + std::chrono::months{1}) / 1;
    }
    }
    return start + Days{1};
}

Date furthestBack(Date today)
{
    const std::chrono::year_month_day civil{today};
    return (civil.year() - kYearsBack) / civil.month() / 1;
}

Date firstDay(const Journal &journal, Date today)
{
    Date first = today;
    const auto weeks = weeksBefore(journal.profile);
    if (!weeks.empty())
        first = std::min(first, weeks.front().start);
    for (const Entry &entry : journal.log)
        first = std::min(first, dateOf(entry));
    return first;
}

Date lastDay(const Journal &journal, const Plan &plan)
{
    Date last = plan.today;
    if (!plan.days.empty())
        last = std::max(last, plan.days.back().date);
    if (journal.profile.goal)
        last = std::max(last, journal.profile.goal->race.date);
    return std::min(last, plan.today + kDaysAhead);
}

std::vector<ChartBucket> emptyBuckets(Date first, Date last, ChartSpan span, Weekday weekStarts)
{
    std::vector<ChartBucket> buckets;
    for (Date start = startOfBucket(first, span, weekStarts); start <= last;) {
        ChartBucket bucket;
        bucket.days = {start, endOfBucket(start, span)};
        start = bucket.days.to;
        buckets.push_back(std::move(bucket));
    }
    return buckets;
}

ChartTaken takenOf(const Now &now, const Runner &runner)
{
    const Taken time = now.taken.value_or(Taken{});
    const Pace pace = easyPaceOf(runner);
    return {time, pace.distanceIn(time.longest.value_or(Seconds{})),
            pace.distanceIn(time.shortestNot.value_or(Seconds{}))};
}

} // namespace

std::size_t ChartData::bucketOf(Date day) const
{
    const auto after = std::ranges::upper_bound(
        buckets, day, {}, [](const ChartBucket &bucket) { return bucket.days.from; });
    return after == buckets.begin() ? 0 : static_cast<std::size_t>(after - buckets.begin()) - 1;
}

std::optional<Metres> ChartData::ceilingOn(Date day) const
{
    const auto after = std::ranges::upper_bound(ceiling, day, {}, &CeilingStep::from);
    return after == ceiling.begin() ? std::nullopt : std::prev(after)->limit;
}

Mileage mileageOf(const RunEntry &run, const Runner &runner)
{
    const Metres walking = walkPaceOf(runner).distanceIn(run.walk);
    const Metres distance = run.distance.value_or(walking + easyPaceOf(runner).distanceIn(run.jog));
    if (run.jog == Seconds{0})
        return {{}, distance, {}};
    const Metres walked = std::min(walking, distance);
    const Metres jogged = distance - walked;
    if (run.effort == Effort::Race)
        return {{}, walked, jogged};
    return {jogged, walked, {}};
}

Mileage mileageOf(const Day &day, const Runner &runner, Metres raceDistance)
{
    if (day.workout.kind == Kind::Race)
        return {{}, {}, raceDistance == Metres{} ? day.distance : raceDistance};
    return {easyPaceOf(runner).distanceIn(day.workout.jog()),
            walkPaceOf(runner).distanceIn(day.workout.walk()),
            {}};
}

ChartData chartData(const Journal &journal, const Plan &plan, const std::vector<LivedDay> &lived,
                    ChartSpan span)
{
    const Date first = std::max(firstDay(journal, plan.today), furthestBack(plan.today));
    ChartData data;
    data.span = span;
    data.today = plan.today;
    data.weekStarts = journal.profile.runner.weekStarts;
    data.buckets =
        emptyBuckets(first, lastDay(journal, plan), span, journal.profile.runner.weekStarts);
    if (journal.profile.goal)
        data.race = journal.profile.goal->race;
    data.taken = takenOf(plan.now, journal.profile.runner);

    fillBuckets(data, journal, plan, lived);
    data.flares = flareBands(plan, lived);
    data.sore = soreBand(journal.profile.knee, plan, lived);
    data.phases = phaseStrip(journal, plan, lived, data.days());
    data.ceiling = singleRunCeiling(journal, plan, data.phases, data.days());
    if (span == ChartSpan::Month)
        data.ceiling = highestPerBucket(data);
    return data;
}

void addOutcomes(ChartData &data, const std::vector<WeekAhead> &weeks)
{
    if (data.span != ChartSpan::Week)
        return;
    for (const WeekAhead &week : weeks) {
        ChartBucket &bucket = data.buckets[data.bucketOf(week.start)];
        if (bucket.days.from == week.start && bucket.planned.jogged > Metres{})
            bucket.outcome = ChartOutcome{std::min(week.low, bucket.planned.jogged),
                                          std::min(week.middle, bucket.planned.jogged)};
    }
}

double highestKm(const ChartData &data)
{
    constexpr double kLeast = 5.0;
    double bars = kLeast;
    for (const ChartBucket &bucket : data.buckets)
        bars = std::max(bars, bucket.total().km());
    double highest = bars;
    for (const CeilingStep &step : data.ceiling)
        highest = std::max(highest, step.limit.value_or(Metres{}).km());
    return std::min(highest, 1.5 * bars);
}

double gridStep(double highest)
{
    assert(highest > 0);
    const double decade = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double part : std::array{0.2, 0.5, 1.0})
        if (highest / (decade * part) < 6)
            return decade * part;
    return decade * 2;
}

} // namespace restride
