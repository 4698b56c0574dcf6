// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/week_column_delegate.h"

#include "ui/models/month_grid_model.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

constexpr int kSumRow = 18;
constexpr int kBar = 6;
constexpr int kBeforeRow = 16;

void paintSum(QPainter &painter, const QRect &row, const WeekCell &week)
{
    QFont bold = scaledFont(TypeStep::Body);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, week.distance);
    const int figure = painter.fontMetrics().horizontalAdvance(week.distance + QLatin1Char(' '));
    painter.setFont(scaledFont(TypeStep::Small));
    painter.setPen(theme().textTertiary);
    painter.drawText(row.adjusted(figure, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, week.unit);
}

QColor tint(const QColor &mark)
{
    QColor light = mark;
    light.setAlphaF(0.42F);
    return light;
}

/// One piece of the bar: done solid (walking as a tint with an edge), planned in outline.
void paintPiece(QPainter &painter, const QRectF &piece, const QColor &mark, const QBrush &inside)
{
    painter.setPen(QPen(mark, 1.25));
    painter.setBrush(inside);
    painter.drawRoundedRect(piece.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
}

void paintBar(QPainter &painter, const QRect &bar, const WeekCell &week, Metres longest)
{
    const QColor jog = theme().kind(Kind::WalkJog).mark;
    const QColor walk = theme().kind(Kind::Walk).mark;
    const double perMetre = bar.width() / static_cast<double>(std::max(1, longest.count()));
    double x = bar.left();
    const auto piece = [&](Metres length, const QColor &mark, const QBrush &inside) {
        if (length == Metres{})
            return;
        const double width = std::max(4.0, length.count() * perMetre);
        paintPiece(painter, QRectF(x, bar.top(), width - 1, bar.height()), mark, inside);
        x += width;
    };
    piece(week.done.jog, jog, jog);
    piece(week.done.walk, walk, tint(walk));
    piece(week.planned.jog, jog, Qt::NoBrush);
    piece(week.planned.walk, walk, Qt::NoBrush);
}

void paintBefore(QPainter &painter, const QRect &row, const WeekCell &week)
{
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textTertiary);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, week.before);
}

/// With its unit, which no sum above it says, where there is room for it. Half a figure says
/// nothing: the tip has the whole.
void paintNothingLeft(QPainter &painter, const QRect &room, WeekCell week)
{
    const QFontMetrics metrics(scaledFont(TypeStep::Caption));
    for (const QString &words : {week.before + QLatin1Char(' ') + week.unit, week.before})
        if (metrics.horizontalAdvance(words) <= room.width()) {
            week.before = words;
            return paintBefore(painter, room, week);
        }
}

} // namespace

void WeekColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto week = index.data(MonthGridModel::kCellRole).value<WeekCell>();
    const auto *grid = qobject_cast<const MonthGridModel *>(index.model());
    const QRect &cell = option.rect;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // places are measured from the left
    painter->fillRect(cell, theme().alt);
    painter->setPen(QPen(theme().line, 1));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (week.distance.isEmpty() && !week.before.isEmpty()) {
        paintNothingLeft(*painter, cell.adjusted(scaled(10), 0, -scaled(4), 0), week);
    } else if (!week.distance.isEmpty() && grid) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool before = !week.before.isEmpty() && cell.height() >= scaled(52);
        const bool bar = cell.height() >= scaled(34);
        const int height =
            scaled(kSumRow) + (bar ? scaled(5 + kBar) : 0) + (before ? scaled(kBeforeRow) : 0);
        const QRect inner = cell.adjusted(scaled(10), 0, -scaled(16), 0);
        // Centred beside a month's cells; in a tall row of one week it stands where eyes are.
        const int top = cell.top() + std::min((cell.height() - height) / 2, scaled(30));
        paintSum(*painter, QRect(inner.left(), top, inner.width() + scaled(12), scaled(kSumRow)),
                 week);
        if (bar)
            paintBar(*painter,
                     QRect(inner.left(), top + scaled(kSumRow + 5), inner.width(), scaled(kBar)),
                     week, grid->longestWeek());
        if (before)
            paintBefore(*painter,
                        QRect(inner.left(), top + scaled(kSumRow + 5 + kBar + 2),
                              inner.width() + scaled(12), scaled(kBeforeRow)),
                        week);
    }
    painter->restore();
}

} // namespace restride
