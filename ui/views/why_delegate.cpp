// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/why_delegate.h"

#include "ui/models/decision_model.h"
#include "ui/theme/theme.h"
#include "ui/views/journal_rows.h"

#include <QPainter>

namespace restride {

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool smallPrint = index.column() >= DecisionModel::RuleColumn;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option, index);
    painter->setFont(scaledFont(smallPrint ? TypeStep::Small : TypeStep::Body));
    painter->setPen(smallPrint ? theme().textSecondary : theme().text);
    paintRowLines(*painter, rowRoom(option), option.direction, index);
    painter->restore();
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return tallRowSize();
}

} // namespace restride
