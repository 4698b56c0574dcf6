// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_text.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace restride {

QFont chartFont(bool bold)
{
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double chartTextWidth(const QString &text, bool bold)
{
    return QFontMetricsF(chartFont(bold)).horizontalAdvance(text);
}

void putChartText(QPainter &painter, double x, double y, Qt::Alignment side, const QString &text,
                  bool bold, const QColor &colour)
{
    const double half = QFontMetricsF(chartFont(bold)).height() / 2 + 1;
    const double width = chartTextWidth(text, bold) + 2;
    const double left = side == Qt::AlignRight ? x - width : x;
    painter.setFont(chartFont(bold));
    painter.setPen(colour);
    painter.drawText(QRectF(left, y - half, width, 2 * half), side | Qt::AlignVCenter, text);
}

} // namespace restride
