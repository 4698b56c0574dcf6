// SPDX-License-Identifier: GPL-3.0-or-later
// The chip of a calendar day: filled when done, outlined when planned, dashed when it was left out;
// rest is a square and a word; a moved session is a dashed ghost.
#pragma once

#include "ui/models/day_cell.h"

class QPainter;
class QRect;

namespace restride {

/// The session of `cell`, or its rest, filling `rect`.
void paintSession(QPainter &painter, const QRect &rect, const DayCell &cell);

void paintGhost(QPainter &painter, const QRect &rect, const Ghost &ghost);

/// The dashed outline of what is gone.
void paintDashedFrame(QPainter &painter, const QRectF &rect, double radius);

} // namespace restride
