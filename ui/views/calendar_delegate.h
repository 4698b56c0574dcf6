// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a DayCell into a cell of the calendar. It reads the model's value and knows no plan.
#pragma once

#include <QStyledItemDelegate>

namespace restride {

struct DayCell;

class CalendarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height below which a cell can no longer show its number and its session.
    static int leastHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace restride
