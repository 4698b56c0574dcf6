// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_marks.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restride {
namespace {

constexpr int kMark = 8;
constexpr int kToFigure = 4;
constexpr int kToNext = 9;

QString figure(const PainMark &mark)
{
    return mark.pain ? QString::number(mark.pain->score()) : QStringLiteral("–");
}

QPainterPath shapeOf(PainMoment moment, const QRectF &box)
{
    QPainterPath path;
    switch (moment) {
    case PainMoment::During:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PainMoment::After:
        path.addPolygon(QPolygonF{
            QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
            QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    case PainMoment::NextMorning:
        path.addPolygon(
            QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    }
    path.closeSubpath();
    return path;
}

int figureWidth(const QFontMetrics &metrics, const PainMark &mark)
{
    // As wide as the widest digit, so that the marks of days below each other line up.
    return std::max(metrics.horizontalAdvance(QLatin1Char('0')),
                    metrics.horizontalAdvance(figure(mark)));
}

} // namespace

int painMarksWidth(const QFontMetrics &metrics, const std::vector<PainMark> &marks)
{
    int width = 0;
    for (const PainMark &mark : marks)
        width += scaled(kMark + kToFigure + kToNext) + figureWidth(metrics, mark);
    return width;
}

void paintPainMark(QPainter &painter, const QRectF &box, const PainMark &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Pain pain = mark.pain.value_or(Pain{});
    const bool hollow = pain == Pain{};
    const QColor colour = mark.pain ? theme().pain(pain).mark : theme().textTertiary;
    painter.setPen(hollow ? QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin)
                          : Qt::NoPen);
    painter.setBrush(hollow ? Qt::NoBrush : QBrush(colour));
    painter.drawPath(shapeOf(mark.moment, hollow ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box));
    painter.restore();
}

void paintPainMarks(QPainter &painter, const QRect &row, const std::vector<PainMark> &marks)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int size = scaled(kMark);
    int x = row.left();
    painter.setPen(theme().textSecondary);
    for (const PainMark &mark : marks) {
        paintPainMark(painter, QRectF(x, row.top() + (row.height() - size) / 2, size, size), mark);
        x += size + scaled(kToFigure);
        const int width = figureWidth(metrics, mark);
        painter.drawText(QRect(x, row.top(), width, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         figure(mark));
        x += width + scaled(kToNext);
    }
}

} // namespace restride
