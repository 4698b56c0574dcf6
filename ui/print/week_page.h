// SPDX-License-Identifier: GPL-3.0-or-later
// The week sheet on paper: black only, jogging solid and walking hollow, so that any printer will
// do. One page, whatever was logged; only a race's name that is longer than its place goes on to a
// second.
#pragma once

#include "ui/print/run_on_page.h"
#include "ui/print/week_sheet.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// What of the sheet is longer than the page holds; the page shows its beginning.
RunOn cutFrom(const WeekSheet &sheet, QSizeF paperMm);

/// Paints the page, the first of `pages`. Precondition: one unit of `painter` is a millimetre, and
/// its origin is the paper's top left corner; margins are kept inside `paperMm`, the size of the
/// whole paper.
void paintWeek(QPainter &painter, QSizeF paperMm, const WeekSheet &sheet, int pages = 1);

} // namespace restride
