// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of the chart, each painted over the one before, in the colours of the theme in force.
// They draw what the data say and nothing else: done is filled, planned is outlined.
#pragma once

#include "ui/models/chart_series.h"
#include "ui/models/entry_words.h"
#include "ui/views/chart_geometry.h"

class QColor;
class QFont;
class QPainter;
class QPen;
class QPointF;
class QString;

namespace restride {

/// Room around the plot for the strip, the dates and the words of both axes.
struct ChartMargins {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool words = true; ///< beside the pain figures; left out where the page is narrow
};
ChartMargins chartMargins(const ChartData &data, double width);

// From the ground up.
void paintBands(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
/// The longest session taken cleanly and the shortest that was not, over the days they are told
/// from.
void paintLengths(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintGrid(QPainter &painter, const ChartGeometry &geometry);
void paintBars(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintCeiling(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintDates(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintBandWords(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintPainMarks(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintStrip(QPainter &painter, const ChartData &data, const ChartGeometry &geometry);
void paintAxisWords(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                    bool words);
/// The days under a drag, with their dates.
void paintTaken(QPainter &painter, DateBand days, const ChartGeometry &geometry);
/// The frame around the bar that is looked at.
void paintFocus(QPainter &painter, const ChartBucket &bucket, const ChartGeometry &geometry);
/// The card with the bucket's words, in the emptier half of the plot.
void paintHoverCard(QPainter &painter, const ChartData &data, std::size_t bucket,
                    const ChartGeometry &geometry);

/// One pain mark about its centre: shape by the moment, colour by the score, hollow at zero.
void paintChartMark(QPainter &painter, QPointF centre, double size, PainMoment moment, Pain pain);

/// How many pain marks a chart of these data holds.
int painMarkCount(const ChartData &data);

/// The tint of walking, as it lies on the base.
QColor walkedTint();
/// The tint between the plan and what one future in ten falls short of.
QColor outcomeTint(Kind joggedAs);
/// Dashes for the longest session taken cleanly, dashes and dots for the shortest that was not.
QPen longestCleanPen();
QPen shortestNotPen();

/// Text with a rim of the base around it, to be read over lines; `at` is the left end of the
/// baseline.
void paintHaloText(QPainter &painter, QPointF at, const QString &text, const QFont &font,
                   const QColor &colour);

} // namespace restride
