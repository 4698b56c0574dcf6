// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_weekdays.h"

#include "ui/models/month_grid_model.h"
#include "ui/theme/theme.h"
#include "ui/views/week_column_delegate.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace restride {

CalendarWeekdays::CalendarWeekdays(const QTableView &table, QWidget *parent)
    : QWidget(parent), table_(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(table.model(), &QAbstractItemModel::headerDataChanged, this, repaint);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
}

QSize CalendarWeekdays::sizeHint() const
{
    return {0, scaled(22)};
}

void CalendarWeekdays::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // over the numbers of the days
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textTertiary);
    const QAbstractItemModel &model = *table_.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const int wide = table_.columnWidth(column);
        const int air =
            column == MonthGridModel::kWeekColumn ? WeekColumnDelegate::left(wide) : scaled(9);
        const QRect room(table_.columnViewportPosition(column) + air, 0, wide - air,
                         height() - scaled(3));
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(model.headerData(column, Qt::Horizontal).toString(),
                                             Qt::ElideRight, room.width()));
    }
}

} // namespace restride
