// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_window.h"

#include "ui/models/chart_context.h"

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

constexpr Days kWeeksBack{6 * 7};
constexpr Days kWeeksAhead{2 * 7};
constexpr Days kMonthsBack{13 * 7};
constexpr Days kMonthsAhead{13 * 7};
constexpr Days kRaceWithin{26 * 7};

double number(Date day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

double daysOf(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return 1;
    case ChartSpan::Week:
        return 7;
    case ChartSpan::Month:
        return 30.4;
    }
    return 1;
}

double roomFor(double days)
{
    constexpr double kPart = 28;
    return std::max(1.0, std::floor(days / kPart));
}

bool overlap(DateBand one, DateBand other)
{
    return one.from < other.to && other.from < one.to;
}

template <typename Item, typename BandOf>
std::vector<Item> touching(const std::vector<Item> &items, DateBand band, BandOf bandOf)
{
    std::vector<Item> found;
    std::ranges::copy_if(items, std::back_inserter(found),
                         [&](const Item &item) { return overlap(bandOf(item), band); });
    return found;
}

/// The steps of `band`, the first of them from its beginning on.
std::vector<CeilingStep> stepsIn(const std::vector<CeilingStep> &steps, DateBand band)
{
    auto first = std::ranges::upper_bound(steps, band.from, {}, &CeilingStep::from);
    if (first != steps.begin())
        --first;
    const auto last = std::ranges::lower_bound(steps, band.to, {}, &CeilingStep::from);
    if (first >= last)
        return {};
    std::vector<CeilingStep> found(first, last);
    found.front().from = std::max(found.front().from, band.from);
    return found;
}

} // namespace

DateBand ChartWindow::band() const
{
    return {Date{Days{static_cast<int>(std::floor(from))}},
            Date{Days{static_cast<int>(std::ceil(to))}}};
}

ChartWindow windowOf(DateBand days)
{
    return {number(days.from), number(days.to)};
}

ChartWindow wholeOf(const ChartData &data)
{
    ChartWindow whole = windowOf(data.days());
    whole.to += roomFor(whole.days());
    return whole;
}

ChartWindow windowOf(ChartRange range, const ChartData &data)
{
    const ChartWindow whole = wholeOf(data);
    if (range == ChartRange::All)
        return whole;
    const bool weeks = range == ChartRange::Weeks;
    // Bars begin with their week.
    DateBand days{startOfWeek(data.today - (weeks ? kWeeksBack : kMonthsBack), data.weekStarts),
                  startOfWeek(data.today + (weeks ? kWeeksAhead : kMonthsAhead), data.weekStarts)};
    if (weeks)
        days.from += Days{7}; // this week is one of the eight
    if (!weeks && data.race && data.race->date >= data.today &&
        data.race->date - data.today <= kRaceWithin)
        days.to = std::max(days.to, startOfWeek(data.race->date, data.weekStarts) + Days{7});
    ChartWindow window = windowOf(days);
    window.to += roomFor(window.days());
    window.from = std::max(window.from, whole.from);
    window.to = std::min(window.to, whole.to);
    if (window.days() < kNarrowestWindow)
        return within(windowOf({data.today - Days{3}, data.today + Days{4}}), whole);
    return window;
}

ChartWindow zoomed(const ChartWindow &window, double factor, double around)
{
    const double days = std::max(window.days() * factor, kNarrowestWindow);
    const double part = (around - window.from) / window.days();
    return {around - part * days, around + (1 - part) * days};
}

ChartWindow moved(const ChartWindow &window, double days)
{
    return {window.from + days, window.to + days};
}

ChartWindow within(const ChartWindow &window, const ChartWindow &whole)
{
    if (window.days() >= whole.days())
        return whole;
    if (window.from < whole.from)
        return moved(window, whole.from - window.from);
    if (window.to > whole.to)
        return moved(window, whole.to - window.to);
    return window;
}

ChartSpan spanFor(const ChartWindow &window, ChartSpan asked)
{
    const auto bars = [&](ChartSpan span) { return window.days() / daysOf(span); };
    ChartSpan span = asked;
    while (span != ChartSpan::Month && bars(span) > kMostBars)
        span = span == ChartSpan::Day ? ChartSpan::Week : ChartSpan::Month;
    while (span != ChartSpan::Day && bars(span) < kFewestBars)
        span = span == ChartSpan::Month ? ChartSpan::Week : ChartSpan::Day;
    return span;
}

ChartWindow fittedFor(const ChartWindow &window, ChartSpan span, Date today,
                      const ChartWindow &whole)
{
    const double bars = window.days() / daysOf(span);
    const double fitting = std::clamp(bars, 2.0 * kFewestBars, static_cast<double>(kMostBars));
    if (fitting == bars)
        return window;
    const double now = number(today);
    const bool seen = window.from <= now && now <= window.to;
    return within(zoomed(window, fitting / bars, seen ? now : (window.from + window.to) / 2),
                  whole);
}

BucketRange bucketsIn(const ChartData &data, DateBand band)
{
    const auto begin = data.buckets.begin();
    const auto first = std::ranges::upper_bound(
        data.buckets, band.from, {}, [](const ChartBucket &bucket) { return bucket.days.to; });
    const auto last = std::ranges::lower_bound(
        data.buckets, band.to, {}, [](const ChartBucket &bucket) { return bucket.days.from; });
    const auto from = static_cast<std::size_t>(first - begin);
    return {from, std::max(from, static_cast<std::size_t>(last - begin))};
}

ChartData sliceOf(const ChartData &data, DateBand band)
{
    const auto ofItself = [](const DateBand &days) { return days; };
    ChartData slice;
    slice.span = data.span;
    slice.today = data.today;
    slice.weekStarts = data.weekStarts;
    slice.race = data.race;
    slice.taken = data.taken;
    if (data.sore && overlap(*data.sore, band))
        slice.sore = data.sore;
    const BucketRange seen = bucketsIn(data, band);
    for (std::size_t i = seen.from; i < seen.to; ++i) {
        const ChartBucket &whole = data.buckets[i];
        slice.buckets.push_back({whole.days,
                                 whole.done,
                                 whole.planned,
                                 whole.joggedAs,
                                 whole.worst,
                                 whole.outcome,
                                 {}});
    }
    if (slice.buckets.empty())
        return slice;
    slice.flares = touching(data.flares, band, ofItself);
    slice.phases = touching(data.phases, band, [](const ChartPhase &cell) { return cell.days; });
    slice.ceiling = stepsIn(data.ceiling, slice.days());
    if (slice.ceiling.size() > kMostBars)
        slice.ceiling = highestPerBucket(slice);
    return slice;
}

} // namespace restride
