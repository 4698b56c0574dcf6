// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of rungs and phases along the top of the plot.
#include "ui/views/chart_paint.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_text.h"
#include "ui/views/chart_words.h"

#include <QPainter>

#include <algorithm>
#include <span>
#include <vector>

namespace restride {
namespace {

constexpr double kGap = 2;

const KindColours &coloursOf(const ChartPhase &phase)
{
    if (!phase.phase)
        return theme().kind(Kind::Cross);
    switch (*phase.phase) {
    case Phase::Settle:
    case Phase::Recover:
        return theme().kind(Kind::Rest);
    case Phase::Walk:
        return theme().kind(Kind::Walk);
    case Phase::WalkJog:
        return theme().kind(Kind::WalkJog);
    case Phase::Base:
    case Phase::Taper:
        return theme().kind(Kind::Run);
    case Phase::Build:
        return theme().kind(Kind::LongRun);
    case Phase::Race:
        return theme().kind(Kind::Race);
    }
    return theme().kind(Kind::Run);
}

double roomOf(DateBand days, const ChartGeometry &geometry)
{
    const double width = geometry.column(days).width();
    return width > 3 * kGap ? width - kGap : width;
}

struct StripCell {
    DateBand days;
    const ChartPhase *phase; ///< whose colours it wears
    QString word;
};

bool isCrowded(const ChartPhase &phase, const ChartGeometry &geometry)
{
    return chartTextWidth(stripWord(phase), true) > roomOf(phase.days, geometry) + 1;
}

/// Before the ladder days of rest and of walking alternate.
bool isBeforeLadder(const ChartPhase &phase)
{
    return phase.phase == Phase::Settle || phase.phase == Phase::Walk;
}

bool areAlike(const ChartPhase &one, const ChartPhase &other)
{
    return one.days.to == other.days.from &&
           ((one.rung && other.rung) || (isBeforeLadder(one) && isBeforeLadder(other)));
}

/// Those of `run` that follow each other and have no room for their words, as one cell: rungs from
/// the first to the last, days of rest and of walking as what most of them are.
StripCell merged(std::span<const ChartPhase> run)
{
    const DateBand days{run.front().days.from, run.back().days.to};
    if (run.size() == 1)
        return {days, &run.front(), stripWord(run.front())};
    if (run.front().rung)
        return {days, &run.front(),
                stripWord(run.front()) + QStringLiteral("–") + stripWord(run.back())};
    const auto daysOf = [&](const std::optional<Phase> &phase) {
        Days sum{};
        for (const ChartPhase &each : run)
            if (each.phase == phase)
                sum += each.days.to - each.days.from;
        return sum;
    };
    const auto most = std::ranges::max_element(
        run, {}, [&](const ChartPhase &each) { return daysOf(each.phase); });
    return {days, &*most, stripWord(*most)};
}

std::vector<StripCell> cellsOf(std::span<const ChartPhase> phases, const ChartGeometry &geometry)
{
    std::vector<StripCell> cells;
    for (std::size_t i = 0; i < phases.size();) {
        std::size_t end = i + 1;
        while (end < phases.size() && areAlike(phases[end - 1], phases[end]) &&
               isCrowded(phases[end - 1], geometry) && isCrowded(phases[end], geometry))
            ++end;
        cells.push_back(merged(phases.subspan(i, end - i)));
        i = end;
    }
    return cells;
}

} // namespace

void paintStrip(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const double height = scaled(18);
    const double top = geometry.plot.top() - height - scaled(3);
    for (const StripCell &each : cellsOf(data.phases, geometry)) {
        const QRectF column = geometry.column(each.days);
        if (column.width() <= 0)
            continue;
        const double width = roomOf(each.days, geometry);
        const QRectF cell(column.center().x() - width / 2, top, width, height);
        const KindColours &colours = coloursOf(*each.phase);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(cell, 3, 3);
        if (chartTextWidth(each.word, true) > width + 1)
            continue;
        painter.setFont(chartFont(true));
        painter.setPen(colours.text);
        painter.drawText(cell, Qt::AlignCenter, each.word);
    }
}

} // namespace restride
