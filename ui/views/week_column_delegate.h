// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a WeekCell: kilometres in bold, a bar of jog and walk (done solid, planned outlined), and
// the sum before a change.
#pragma once

#include <QStyledItemDelegate>

namespace restride {

class WeekColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the column.
    [[nodiscard]] static int width();
    /// The same where room is short: the figure without its unit, and `name` above it.
    [[nodiscard]] static int leastWidth(const QString &name);
    /// Where the words begin in a column of that width.
    [[nodiscard]] static int left(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace restride
