// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of a calendar's cell stand, by how high it is: what has no room is left out, and
// the type is never made smaller.
#pragma once

#include <QRect>

namespace restride {

inline constexpr int kNumberRow = 18; ///< height of the row of the day's number, unscaled

/// The three rows of a cell; a row that has no room is empty.
struct CellRows {
    QRect number;
    QRect session;
    QRect third;
    QRect details;
    bool word = true;
};

CellRows cellRowsIn(const QRect &cell);

} // namespace restride
