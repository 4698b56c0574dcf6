// SPDX-License-Identifier: GPL-3.0-or-later
// One bar of the chart in words, and the chart as a whole: what the hover card, the table and a
// screen reader say of the same data.
#pragma once

#include "ui/models/chart_series.h"

#include <QString>
#include <QStringList>

namespace restride {

/// "Week of 9 November", "Tuesday 10 November", "November 2026".
QString bucketTitle(const ChartBucket &bucket, ChartSpan span);
/// The same under the table's heading: "9 Nov 2026", "Tue 10 Nov 2026", "November 2026".
QString bucketRowTitle(const ChartBucket &bucket, ChartSpan span);
/// "11.4 km", "12.0 km planned", "4.1 km, 7.9 km planned"; "no running" when there is none.
QString bucketFigure(const ChartBucket &bucket);
/// "Tue 10 · rung 5 · clean". One line a session, at most `most`; then "and 3 more".
QStringList sessionLines(const ChartBucket &bucket, int most);
/// "3 during", "4 after", "5 next morning": those that were reported.
QStringList painParts(const PainScores &scores);
/// All of a bucket as sentences: the card, the bands it lies in, and the ceiling of its last day.
QString spokenBucket(const ChartData &data, std::size_t bucket);
/// The chart as a whole, before a bucket is chosen.
QString spokenChart(const ChartData &data);

} // namespace restride
