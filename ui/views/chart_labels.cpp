// SPDX-License-Identifier: GPL-3.0-or-later
// The words of both axes, and the room that they need around the plot.
#include "ui/views/chart_paint.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_text.h"
#include "ui/views/chart_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace restride {
namespace {

constexpr std::array kScoresWithWords{8, 5, 2, 0};

struct ChartLabels {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString lengthText(Metres length)
{
    return QLocale().toString(text::inUnits(length), 'g', 4);
}

QString stripHeading()
{
    return ChartLabels::tr("rung or phase");
}

/// The bucket with the race ahead, or null.
const ChartBucket *raceBucket(const ChartData &data)
{
    const auto found = std::ranges::find_if(
        data.buckets, [](const ChartBucket &bucket) { return bucket.planned.raced > Metres{}; });
    return found == data.buckets.end() ? nullptr : &*found;
}

// --- what the bars at the right end mean --------------------------------------------------------

/// The last whole week with a forecast, which the race's is not; or null.
const ChartBucket *lastOutcome(const ChartData &data)
{
    const auto found =
        std::find_if(data.buckets.rbegin(), data.buckets.rend(), [](const ChartBucket &bucket) {
            return bucket.outcome && bucket.planned.raced == Metres{};
        });
    return found == data.buckets.rend() ? nullptr : &*found;
}

struct OutcomeLine {
    QString words;
    Metres at;
    bool bold;
};

std::vector<OutcomeLine> outcomeLines(const ChartBucket &bucket)
{
    const Metres done = bucket.done.total();
    const ChartOutcome outcome = bucket.outcome.value_or(ChartOutcome{});
    return {
        {ChartLabels::tr("plan", "end of the planned bars"), done + bucket.planned.jogged, true},
        {ChartLabels::tr("middle outcome"), done + outcome.middle, true},
        {ChartLabels::tr("1 in 10 ends lower"), done + outcome.low, false}};
}

/// From the top down, none upon another: the race, and what the forecast's signs mean.
void paintEnds(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const double right = geometry.plot.right() + scaled(10);
    const double line = QFontMetricsF(chartFont(true)).height() + scaled(3);
    double free = geometry.yOfKm(geometry.kmTop()) + scaled(4);
    const auto put = [&](double y, const QString &words, bool bold, const QColor &colour) {
        y = std::max(y, free);
        putChartText(painter, right, y, Qt::AlignLeft, words, bold, colour);
        free = y + line;
    };
    if (const ChartBucket *const race = raceBucket(data))
        put(geometry.yOfKm(race->total().km()) + scaled(5), raceWords(race->planned.raced), true,
            theme().kind(Kind::Race).text);
    const ChartBucket *const last = lastOutcome(data);
    if (!last)
        return;
    const std::vector<OutcomeLine> lines = outcomeLines(*last);
    // All of them fit above the dates.
    const double lowest = geometry.plot.bottom() - line * static_cast<double>(lines.size() - 1);
    free = std::min(free, lowest);
    for (const OutcomeLine &outcome : lines)
        put(std::min(geometry.yOfKm(outcome.at.km()), lowest), outcome.words, outcome.bold,
            outcome.bold ? theme().kind(last->joggedAs).text : theme().textSecondary);
}

} // namespace

ChartMargins chartMargins(const ChartData &data, double width)
{
    constexpr double kNarrow = 480;
    ChartMargins margins;
    margins.top = scaled(26);
    margins.bottom = scaled(26);
    double lengths = chartTextWidth(QStringLiteral("00"), false);
    for (const Metres length : gridLengths(axisTopKm(data)))
        lengths = std::max(lengths, chartTextWidth(lengthText(length), false));
    margins.left = lengths + scaled(12);
    margins.words = width >= scaled(static_cast<int>(kNarrow));
    double widest = chartTextWidth(QStringLiteral("10"), true);
    if (margins.words) {
        widest = std::max(chartTextWidth(painHeading(data.span), true),
                          chartTextWidth(stripHeading(), false));
        for (const int score : kScoresWithWords)
            widest = std::max(widest, chartTextWidth(QStringLiteral("0  "), true) +
                                          chartTextWidth(text::painWord(*Pain::of(score)), false));
        if (const ChartBucket *const race = raceBucket(data))
            widest = std::max(widest, chartTextWidth(raceWords(race->planned.raced), true));
        if (lastOutcome(data))
            for (const OutcomeLine &line : outcomeLines({}))
                widest = std::max(widest, chartTextWidth(line.words, line.bold));
    }
    margins.right = widest + scaled(16);
    return margins;
}

void paintAxisWords(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                    bool words)
{
    const Theme &now = theme();
    const double left = geometry.plot.left() - scaled(8);
    const QFontMetricsF bold(chartFont(true));
    // Between the baseline of pain and the first distance; in a low chart in the place of that one.
    const double heading = geometry.yOfPain(0) + bold.ascent() + scaled(4);
    paintHaloText(painter, {0, heading}, lengthHeading(data.span), chartFont(true), now.text);
    for (const Metres length : gridLengths(geometry.kmTop()))
        if (const double y = geometry.yOfKm(length.km()); y - bold.height() / 2 >= heading)
            putChartText(painter, left, y, Qt::AlignRight, lengthText(length), false,
                         now.textSecondary);

    const double right = geometry.plot.right() + scaled(10);
    const double figure = chartTextWidth(QStringLiteral("0  "), true);
    for (const int score : kScoresWithWords) {
        const double y = geometry.yOfPain(score);
        putChartText(painter, right, y, Qt::AlignLeft, QString::number(score), true,
                     now.textSecondary);
        if (words)
            putChartText(painter, right + figure, y, Qt::AlignLeft,
                         text::painWord(*Pain::of(score)), false, now.textSecondary);
    }
    if (!words)
        return;
    putChartText(painter, right, geometry.plot.top() - scaled(12), Qt::AlignLeft, stripHeading(),
                 false, now.textSecondary);
    const double headingY =
        std::max(geometry.plot.top() + bold.height() / 2, geometry.yOfPain(9.3));
    putChartText(painter, right, headingY, Qt::AlignLeft, painHeading(data.span), true, now.text);
    paintEnds(painter, data, geometry);
}

} // namespace restride
