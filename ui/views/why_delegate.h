// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a decision's row.
#pragma once

#include <QStyledItemDelegate>

namespace restride {

class WhyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace restride
