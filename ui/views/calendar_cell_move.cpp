// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_cell_move.h"

#include "ui/models/day_cell.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_cell_rows.h"

#include <QFontMetrics>
#include <QPainter>

namespace restride {
namespace {

/// Runs and walks stay where a session cannot go to them; what may be left out makes room for why.
bool keepsChip(const DayCell &day)
{
    const bool chip = day.standing == Standing::Planned || day.standing == Standing::Done;
    return chip && day.kind != Kind::Cross;
}

} // namespace

void paintAllowedDay(QPainter &painter, const CellRows &rows, const DayCell &day)
{
    const KindColours &colours = theme().kind(Kind::WalkJog);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(colours.mark, 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rows.session).adjusted(0.5, 0.5, -0.5, -0.5), scaled(6),
                            scaled(6));
    if (!rows.word)
        return;
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    const int number = painter.fontMetrics().horizontalAdvance(day.number) + scaled(6);
    const QRect room = rows.number.adjusted(number, 0, -scaled(2), 0);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(day.move.word, Qt::ElideRight, room.width()));
}

bool paintsSession(const DayCell &day)
{
    return day.move.mark == MoveMark::None || day.move.mark == MoveMark::Origin ||
           (day.move.mark == MoveMark::Refused && keepsChip(day));
}

void paintRefusedDay(QPainter &painter, const QRect &cell, const CellRows &rows, const DayCell &day)
{
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    if (keepsChip(day)) {
        if (!rows.third.isEmpty())
            painter.drawText(rows.third.adjusted(scaled(2), 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(day.move.word, Qt::ElideRight,
                                                              rows.third.width() - scaled(2)));
        return;
    }
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRect room(QPoint(rows.number.left() + scaled(2), rows.session.top()),
                     QPoint(rows.session.right(), cell.bottom() - scaled(2)));
    // Half a reason is none: the line above the days says it for the day that one is on.
    const QRect needed = painter.boundingRect(room, kFlags, day.move.word);
    if (rows.word && needed.height() <= room.height() && needed.width() <= room.width())
        painter.drawText(room, kFlags, day.move.word);
}

} // namespace restride
