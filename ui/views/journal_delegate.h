// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the journal's rows: a month as a heading, an entry with its icon and pain marks. All text
// is plain and on one line.
#pragma once

#include <QStyledItemDelegate>

namespace restride {

class JournalDelegate : public QStyledItemDelegate
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
