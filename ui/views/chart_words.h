// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the chart's labels, headings and figures, shared by its picture, its table and its
// files. What is said of one bar stands in chart_bucket_words.
#pragma once

#include "ui/models/chart_series.h"

#include <QString>
#include <QStringList>

namespace restride {

/// A cell of the strip: "running", "rest", "4½", "base".
QString stripWord(const ChartPhase &phase);
/// The same for a whole bucket: "walk, rung 2, 3". Empty where no plan stood.
QString phaseWords(const ChartData &data, const ChartBucket &bucket);
/// What else stands in the bucket's days: "today" with the two lengths of `lengthWords`, "race",
/// "flare-up 12 Nov", "sore".
QStringList markWords(const ChartData &data, const ChartBucket &bucket);

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
QString longestCleanWords(Seconds jogged); ///< "longest taken cleanly: 22 min jogged"
QString shortestNotWords(Seconds jogged);  ///< "shortest not taken cleanly: 31 min jogged"
/// Both, as far as they are known.
QStringList lengthWords(const Taken &taken);
/// The same as a sentence without its full stop; only where one is known.
QString lengthsSentence(const Taken &taken);
/// The days that these two are drawn over.
DateBand lengthDays(const ChartData &data);

} // namespace restride
