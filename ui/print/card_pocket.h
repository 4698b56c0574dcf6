// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the race card to cut out and fold: front at the left, back at the right. For ui/print
// only; lengths are hundredths of a millimetre.
#pragma once

#include "ui/print/card_sheet.h"

#include <QRectF>

class QPainter;

namespace restride {

void paintPocket(QPainter &painter, const QRectF &box, const CardSheet &sheet);

/// A reason to stop behind its solid square; returns where the next one begins.
double paintStopItem(QPainter &painter, const QString &words, QPointF corner, double width,
                     double points);

} // namespace restride
