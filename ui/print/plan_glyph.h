// SPDX-License-Identifier: GPL-3.0-or-later
// The small sign of a kind of day on the plan's page. For ui/print only.
#pragma once

#include "core/plan/workout.h"

#include <QRectF>

class QPainter;

namespace restride {

/// Solid for jogging, hollow for walking, a dot for rest; `box` is about as high as the type.
void paintGlyph(QPainter &painter, Kind kind, const QRectF &box);

} // namespace restride
