// SPDX-License-Identifier: GPL-3.0-or-later
// Where a day, a distance and a score lie in the plot: pain above, mileage below, so that neither
// ever covers the other. A value made anew for each painting.
#pragma once

#include "ui/models/chart_window.h"

#include <QRectF>

namespace restride {

/// The pain axis reaches from below its zero to ten, the mileage axis to over twice its highest
/// bar: each then fills its own half of the plot.
inline constexpr double kPainAxisLow = -11.0;
inline constexpr double kPainAxisHigh = 10.0;
inline constexpr double kKmAxisFactor = 2.2;

struct ChartGeometry {
    QRectF plot;
    double firstDay = 0; ///< days since the epoch at the left edge
    double lastDay = 1;  ///< and at the right edge
    double kmHigh = 1;   ///< at the upper edge; zero lies on the lower one
    double painLow = kPainAxisLow;
    double painHigh = kPainAxisHigh;

    /// Where the mileage ends and the room for pain begins.
    [[nodiscard]] double kmTop() const { return kmHigh / kKmAxisFactor; }
    /// Of the beginning of the day.
    [[nodiscard]] double x(Date day) const;
    /// Of noon: where a line for the whole day stands.
    [[nodiscard]] double xOfNoon(Date day) const;
    [[nodiscard]] double yOfKm(double km) const;
    [[nodiscard]] double yOfPain(double score) const;
    /// The day at a point of the plot.
    [[nodiscard]] Date dayAt(double x) const;
    /// The full height of the plot over `days`, cut off at its sides; empty when outside.
    [[nodiscard]] QRectF column(DateBand days) const;
    /// The bar's sides, from `kmFrom` up to `kmTo`.
    [[nodiscard]] QRectF bar(DateBand days, double kmFrom, double kmTo) const;
    /// Distance between the three pain marks of a bucket, and their size, in pixels.
    [[nodiscard]] double markPitch(DateBand days) const;
    [[nodiscard]] double markSize(DateBand days) const;
};

/// What the mileage axis holds: `highestKm`, rounded up so that it stays the same while most bars
/// come and go.
double axisTopKm(const ChartData &data);
/// The lengths that lines are drawn at, from nothing up to `topKm`, round in the units chosen.
std::vector<Metres> gridLengths(double topKm);
/// Whole days from one to another, whichever comes first.
DateBand takenDays(double one, double other);

} // namespace restride
