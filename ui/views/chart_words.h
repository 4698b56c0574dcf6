// SPDX-License-Identifier: GPL-3.0-or-later
// The chart in words: what its labels, its hover card and a screen reader say of the same data.
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
/// What else stands in the bucket's days: "today", "race", "flare-up 12 Nov", "sore".
QStringList markWords(const ChartData &data, const ChartBucket &bucket);

/// A cell of the strip: "running", "rest", "4½", "base".
QString stripWord(const ChartPhase &phase);
/// The same for a whole bucket: "walk, rung 2, 3". Empty where no plan stood.
QString phaseWords(const ChartData &data, const ChartBucket &bucket);

QStringList soreWords(Date onset);     ///< "sore since", "20 Sep"
QString flareWords(Date day);          ///< "flare-up 12 Nov"
QString ceilingWords();                ///< "single-run ceiling"
QString lengthHeading(ChartSpan span); ///< "km a week", "mi a week"
QString painHeading(ChartSpan span);
QString bucketHeading(ChartSpan span); ///< heading of the table's first column
QString raceWords(Metres distance);    ///< "21.1 km race"
/// "9 to 22 November, 14 days".
QString takenWords(DateBand days);
/// "9 November 2026 to 22 November 2026": the days that are seen.
QString seenWords(DateBand days);
/// "one run: likely 22 min (18 to 31)", to the minute, for it is an estimate.
QString toleranceWords(const ChartTolerance &tolerance);
/// To the nearest whole minute, one at least.
Seconds roundedMinutes(Seconds time);
/// The days that the band of the tolerance is drawn over.
DateBand toleranceDays(const ChartData &data);

} // namespace restride
