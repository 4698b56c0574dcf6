// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the week sheet. Lengths are hundredths of a millimetre. For ui/print only.
#pragma once

#include "ui/print/week_sheet.h"

#include <QRectF>

#include <array>

class QPainter;

namespace restride {

/// The columns of the page, by their edges and centres.
struct WeekColumns {
    double day = 0;               ///< left edge of the weekday
    double content = 0;           ///< left edge of what to do
    double aside = 0;             ///< right edge of minutes and strength figures
    double done = 0;              ///< centre of the tick box
    std::array<double, 3> pain{}; ///< centres of the pain boxes
};

WeekColumns weekColumns(double left, double right);

/// How high the row is where there is room.
double naturalHeight(const SheetRow &row);

/// Paints the row into `box`, the full width of the page between its margins. False where its
/// words had to be cut.
bool paintRow(QPainter &painter, const QRectF &box, const WeekColumns &columns,
              const SheetRow &row);

} // namespace restride
