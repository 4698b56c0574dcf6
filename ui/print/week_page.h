// SPDX-License-Identifier: GPL-3.0-or-later
// The week sheet on paper: black only, jogging solid and walking hollow, so that any printer will
// do. One page, always: what does not fit is wrapped or cut inside its own row.
#pragma once

#include "ui/print/week_sheet.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// Paints the page. Precondition: one unit of `painter` is a millimetre, and its origin is the
/// paper's top left corner; margins are kept inside `paperMm`, the size of the whole sheet.
void paintWeek(QPainter &painter, QSizeF paperMm, const WeekSheet &sheet);

} // namespace restride
