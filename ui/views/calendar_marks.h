// SPDX-License-Identifier: GPL-3.0-or-later
// Pain marks as painted: the shape says when it hurt, the ramp how much, the figure says it again.
// Hollow is zero; hollow with an en dash is not reported.
#pragma once

#include "ui/models/entry_words.h"

#include <vector>

class QFontMetrics;
class QPainter;
class QRect;
class QRectF;

namespace restride {

/// One shape filling `box` (a square).
void paintPainMark(QPainter &painter, const QRectF &box, const PainMark &mark);

/// Shapes with their figures from the left of `row`, centred in its height, in the painter's font.
void paintPainMarks(QPainter &painter, const QRect &row, const std::vector<PainMark> &marks);
/// How wide they are, with the gap after the last.
int painMarksWidth(const QFontMetrics &metrics, const std::vector<PainMark> &marks);

} // namespace restride
