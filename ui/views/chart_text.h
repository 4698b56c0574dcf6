// SPDX-License-Identifier: GPL-3.0-or-later
// The small type of the charts and where it stands: figures and words beside an axis, measured and
// painted in one font.
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;

namespace restride {

/// The font of axis words; bold where they are names and figures.
QFont chartFont(bool bold);
double chartTextWidth(const QString &text, bool bold);
/// Text with its middle at `y`; flags as for QPainter::drawText, left or right of `x`.
void putChartText(QPainter &painter, double x, double y, Qt::Alignment side, const QString &text,
                  bool bold, const QColor &colour);

} // namespace restride
