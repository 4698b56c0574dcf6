// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/journal_delegate.h"

#include "ui/models/journal_model.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_marks.h"
#include "ui/views/journal_rows.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace restride {
namespace {

bool isMonth(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsEnabled);
}

/// A month's heading runs across the columns: each cell paints its part of the whole.
void paintMonth(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect row = option.rect;
    if (const auto *list = qobject_cast<const QTreeView *>(option.widget)) {
        row.setLeft(0);
        row.setWidth(list->viewport()->width());
    }
    QRect room = rowRoom(row, option.direction);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QString name = index.siblingAtColumn(JournalModel::DateColumn).data().toString();
    painter.setFont(scaledFont(TypeStep::Heading));
    painter.setPen(theme().text);
    painter.drawText(room, side, name);
    const int taken = painter.fontMetrics().horizontalAdvance(name) + scaled(10);
    room = QStyle::visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0));
    painter.setFont(scaledFont(TypeStep::Small));
    painter.setPen(theme().textTertiary);
    painter.drawText(room, side, index.siblingAtColumn(JournalModel::WhatColumn).data().toString());
}

void paintWhat(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant kind = index.data(JournalModel::kKindRole);
    const QColor colour =
        kind.isValid() ? theme().kind(static_cast<Kind>(kind.toInt())).text : theme().textSecondary;
    const int size = scaled(16);
    const QRect room = rowRoom(option);
    const QRect icon =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room);
    painter.drawPixmap(icon.topLeft(),
                       tintedIcon(index.data(JournalModel::kIconRole).toString(), colour, size,
                                  painter.device()->devicePixelRatioF()));
    painter.setPen(theme().text);
    paintRowText(
        painter,
        QStyle::visualRect(option.direction, room, room.adjusted(size + scaled(8), 0, 0, 0)),
        option.direction, index);
}

void paintPains(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto marks = index.data(JournalModel::kMarksRole).value<std::vector<PainMark>>();
    const QRect room = rowRoom(option);
    const QSize size(painMarksWidth(painter.fontMetrics(), marks), room.height());
    paintPainMarks(painter, QStyle::alignedRect(option.direction, Qt::AlignLeft, size, room),
                   marks);
}

void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.setFont(scaledFont(TypeStep::Body));
    if (index.column() == JournalModel::WhatColumn)
        return paintWhat(painter, option, index);
    if (index.column() == JournalModel::PainColumn)
        return paintPains(painter, option, index);
    const bool date = index.column() == JournalModel::DateColumn;
    painter.setPen(date ? theme().text : theme().textSecondary);
    paintRowText(painter, rowRoom(option), option.direction, index);
}

} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option, index);
    if (isMonth(index))
        paintMonth(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return rowSize();
}

} // namespace restride
