// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/week_column_delegate.h"

#include "ui/models/month_grid_model.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

constexpr int kWide = 84;
constexpr int kLeft = 10; ///< of the words
constexpr int kLeftWhereNarrow = 6;
constexpr int kRight = 4;
constexpr int kSumRow = 18;
constexpr int kBar = 6;
constexpr int kBeforeRow = 16;

QFont sumFont()
{
    QFont bold = scaledFont(TypeStep::Body);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// The sum as it fits, where need be to the whole unit; half a figure would be another one.
QString sumIn(int width, const WeekCell &week)
{
    return QFontMetrics(sumFont()).horizontalAdvance(week.distance) <= width
               ? week.distance
               : QLocale().toString(qRound(text::inUnits(week.total())));
}

void paintSum(QPainter &painter, const QRect &row, const WeekCell &week)
{
    const QString sum = sumIn(row.width(), week);
    painter.setFont(sumFont());
    painter.setPen(theme().text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, sum);
    const int figure = painter.fontMetrics().horizontalAdvance(sum + QLatin1Char(' '));
    painter.setFont(scaledFont(TypeStep::Small));
    if (figure + painter.fontMetrics().horizontalAdvance(week.unit) > row.width())
        return; // the tip has it
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

/// The first of `choices` that there is room for. Half a figure says nothing: the tip has the
/// whole.
void paintBefore(QPainter &painter, const QRect &row, const QStringList &choices)
{
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textTertiary);
    for (const QString &words : choices)
        if (painter.fontMetrics().horizontalAdvance(words) <= row.width())
            return painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace

int WeekColumnDelegate::width()
{
    return scaled(kWide);
}

int WeekColumnDelegate::leastWidth(const QString &name)
{
    const int figures = QFontMetrics(sumFont()).horizontalAdvance(QStringLiteral("88.8"));
    const int above = QFontMetrics(scaledFont(TypeStep::Caption)).horizontalAdvance(name);
    return std::min(width(), scaled(kLeftWhereNarrow) + std::max(figures + scaled(kRight), above));
}

int WeekColumnDelegate::left(int width)
{
    return scaled(width < WeekColumnDelegate::width() ? kLeftWhereNarrow : kLeft);
}

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
        // With its unit, which no sum above it says.
        paintBefore(*painter, cell.adjusted(left(cell.width()), 0, -scaled(kRight), 0),
                    {week.before + QLatin1Char(' ') + week.unit, week.before});
    } else if (!week.distance.isEmpty() && grid) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool before = !week.before.isEmpty() && cell.height() >= scaled(52);
        const bool bar = cell.height() >= scaled(34);
        const int height =
            scaled(kSumRow) + (bar ? scaled(5 + kBar) : 0) + (before ? scaled(kBeforeRow) : 0);
        const QRect inner = cell.adjusted(left(cell.width()), 0, -scaled(16), 0);
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
                        {week.before});
    }
    painter->restore();
}

} // namespace restride
