// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_geometry.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

double daysSinceEpoch(Date day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

} // namespace

double ChartGeometry::x(Date day) const
{
    return plot.left() + plot.width() * (daysSinceEpoch(day) - firstDay) / (lastDay - firstDay);
}

double ChartGeometry::xOfNoon(Date day) const
{
    return (x(day) + x(day + Days{1})) / 2;
}

double ChartGeometry::yOfKm(double km) const
{
    return plot.bottom() - plot.height() * km / kmHigh;
}

double ChartGeometry::yOfPain(double score) const
{
    return plot.bottom() - plot.height() * (score - painLow) / (painHigh - painLow);
}

Date ChartGeometry::dayAt(double x) const
{
    const double days = firstDay + (x - plot.left()) / plot.width() * (lastDay - firstDay);
    return Date{Days{static_cast<int>(std::floor(days))}};
}

QRectF ChartGeometry::column(DateBand days) const
{
    const double left = std::clamp(x(days.from), plot.left(), plot.right());
    const double right = std::clamp(x(days.to), plot.left(), plot.right());
    return {left, plot.top(), right - left, plot.height()};
}

QRectF ChartGeometry::bar(DateBand days, double kmFrom, double kmTo) const
{
    const double slot = x(days.to) - x(days.from);
    const double gap = std::min(static_cast<double>(scaled(9)), slot * 0.35);
    const double width = std::min(slot - gap, static_cast<double>(scaled(44)));
    const double centre = (x(days.from) + x(days.to)) / 2;
    return {centre - width / 2, yOfKm(kmTo), width, yOfKm(kmFrom) - yOfKm(kmTo)};
}

double ChartGeometry::markPitch(DateBand days) const
{
    // Run days have a rest day beside them, so that the marks of a day may use some of its room.
    const bool singleDay = days.to - days.from == Days{1};
    const double slot = x(days.to) - x(days.from);
    return std::clamp(slot * (singleDay ? 0.6 : 0.31), 3.0, static_cast<double>(scaled(8)));
}

double ChartGeometry::markSize(DateBand days) const
{
    return std::clamp(markPitch(days) * 1.125, 6.0, static_cast<double>(scaled(9)));
}

double axisTopKm(const ChartData &data)
{
    const double highest = text::inUnits(Metres{static_cast<int>(highestKm(data) * 1000)});
    const double step = gridStep(highest) / 2;
    return text::fromUnits(std::ceil(highest / step) * step).km();
}

std::vector<Metres> gridLengths(double topKm)
{
    constexpr double kTiny = 1e-6;
    const double top = text::inUnits(Metres{static_cast<int>(std::lround(topKm * 1000))});
    const double step = gridStep(top);
    std::vector<Metres> lengths;
    for (int line = 0; line * step <= top * (1 + kTiny); ++line)
        lengths.push_back(text::fromUnits(line * step));
    return lengths;
}

DateBand takenDays(double one, double other)
{
    return ChartWindow{std::min(one, other), std::max(one, other)}.band();
}

} // namespace restride
