// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/journal_delegate.h"

#include "ui/models/journal_model.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_marks.h"
#include "ui/views/journal_rows.h"

#include <QPainter>
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
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    const int left = list ? list->columnViewportPosition(0) : 0;
    QRect room = rowRoom(option);
    room.setLeft(room.left() - option.rect.left() + left);
    const QString name = index.siblingAtColumn(JournalModel::DateColumn).data().toString();
    painter.setFont(scaledFont(TypeStep::Heading));
    painter.setPen(theme().text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    room.adjust(painter.fontMetrics().horizontalAdvance(name) + scaled(10), 0, 0, 0);
    painter.setFont(scaledFont(TypeStep::Small));
    painter.setPen(theme().textTertiary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     index.siblingAtColumn(JournalModel::WhatColumn).data().toString());
}

void paintWhat(QPainter &painter, const QRect &room, const QModelIndex &index)
{
    const QVariant kind = index.data(JournalModel::kKindRole);
    const QColor colour =
        kind.isValid() ? theme().kind(static_cast<Kind>(kind.toInt())).text : theme().textSecondary;
    const int size = scaled(16);
    painter.drawPixmap(QPoint(room.left(), room.top() + (room.height() - size) / 2),
                       tintedIcon(index.data(JournalModel::kIconRole).toString(), colour, size,
                                  painter.device()->devicePixelRatioF()));
    painter.setPen(theme().text);
    paintRowText(painter, room.adjusted(size + scaled(8), 0, 0, 0), index);
}

void paintEntry(QPainter &painter, const QRect &room, const QModelIndex &index)
{
    painter.setFont(scaledFont(TypeStep::Body));
    switch (index.column()) {
    case JournalModel::WhatColumn:
        paintWhat(painter, room, index);
        return;
    case JournalModel::PainColumn:
        paintPainMarks(painter, room,
                       index.data(JournalModel::kMarksRole).value<std::vector<PainMark>>());
        return;
    case JournalModel::DateColumn:
        painter.setPen(theme().text);
        break;
    default:
        painter.setPen(theme().textSecondary);
    }
    paintRowText(painter, room, index);
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
        paintEntry(*painter, rowRoom(option), index);
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return rowSize();
}

} // namespace restride
