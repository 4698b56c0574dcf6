// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as the bytes of a file: a picture as it is seen, or its figures.
#pragma once

#include "ui/models/chart_window.h"
#include "ui/models/hurts_data.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace restride {

enum class ChartFormat { Png, Svg, Csv };

QString suffixOf(ChartFormat format); ///< "png"

/// Twice as sharp as on screen, on the colour of the page.
QByteArray pngOf(QWidget &widget);
/// As lines and text; `title` stands in the file.
QByteArray svgOf(QWidget &widget, const QString &title);

/// A line for each bar, with ISO dates, a point in the decimals and the unit in the headings;
/// nothing where nothing was reported.
QByteArray csvOf(const ChartData &data, BucketRange seen);
/// A line for each group of runs, then one for the last eight weeks and one for the eight before.
QByteArray csvOf(const HurtsData &data);

} // namespace restride
