// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_delegate.h"

#include "ui/models/month_grid_model.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_cell_move.h"
#include "ui/views/calendar_cell_rows.h"
#include "ui/views/calendar_chip.h"
#include "ui/views/calendar_marks.h"

#include <QFontMetrics>
#include <QPainter>

namespace restride {
namespace {

void paintGround(QPainter &painter, const QRect &cell, const DayCell &day)
{
    const Theme &colours = theme();
    painter.fillRect(cell, day.move.mark == MoveMark::Refused ? colours.sunken
                           : day.flareBand                    ? colours.flare.band
                           : day.otherMonth                   ? colours.alt
                                                              : colours.base);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(cell.topRight(), cell.bottomRight());
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
}

void paintNumber(QPainter &painter, const QRect &row, const DayCell &day)
{
    QFont font = scaledFont(TypeStep::Small);
    if (!day.today) {
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(day.otherMonth ? theme().textSecondary : theme().text);
        painter.drawText(row.adjusted(scaled(2), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         day.number);
        return;
    }
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int width = std::min(
        row.width() + scaled(1),
        std::max(scaled(22), painter.fontMetrics().horizontalAdvance(day.number) + scaled(8)));
    const int height = std::min(scaled(kNumberRow), row.height());
    const QRect pill(row.left() - scaled(1), row.top() + (row.height() - height) / 2, width,
                     height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(theme().textOnAccent);
    painter.drawText(pill, Qt::AlignCenter, day.number);
}

void paintWord(QPainter &painter, const QRect &row, const DayCell &day)
{
    QFont font = scaledFont(TypeStep::Caption);
    if (day.flareUp)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(day.flareBand ? theme().flare.text : theme().textTertiary);
    const int number = painter.fontMetrics().horizontalAdvance(day.number) + scaled(6);
    const QRect room = row.adjusted(number, 0, -scaled(2), 0);
    // Half a word says nothing; the whole one stands in the tip and in the spoken cell.
    if (painter.fontMetrics().horizontalAdvance(day.word) <= room.width())
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, day.word);
}

void paintStrength(QPainter &painter, const QRect &row)
{
    const int size = scaled(14);
    painter.drawPixmap(QPoint(row.right() - size, row.top() + (row.height() - size) / 2),
                       tintedIcon(QStringLiteral("strength"), theme().textTertiary, size,
                                  painter.device()->devicePixelRatioF()));
}

/// How long it was planned and that nothing is owed, or one of them whole, or nothing.
QString missedWords(const QFontMetrics &metrics, int room, const DayCell &day)
{
    if (day.third.isEmpty())
        return day.was;
    for (const QString &words : {day.was + QStringLiteral(" · ") + day.third, day.third})
        if (metrics.horizontalAdvance(words) <= room)
            return words;
    return {};
}

QString plannedWords(const QFontMetrics &metrics, int room, const DayCell &day)
{
    return metrics.horizontalAdvance(day.third) <= room ? day.third : day.thirdShort;
}

void paintThird(QPainter &painter, const QRect &row, const DayCell &day)
{
    if (row.isEmpty())
        return;
    if (day.ghost) {
        paintGhost(painter, row, *day.ghost);
        return;
    }
    const bool dumbbell = day.strength && day.standing != Standing::Rest;
    const QRect room = row.adjusted(scaled(2), 0, dumbbell ? -scaled(18) : 0, 0);
    painter.setFont(scaledFont(TypeStep::Caption));
    if (!day.pains.empty()) {
        paintPainMarks(painter, room, day.pains);
    } else {
        const QString words = day.standing == Standing::Missed
                                  ? missedWords(painter.fontMetrics(), room.width(), day)
                                  : plannedWords(painter.fontMetrics(), room.width(), day);
        painter.setPen(theme().textSecondary);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    }
    if (dumbbell)
        paintStrength(painter, row);
}

/// Lines of a tall cell, each wrapped, as many as there is room for.
void paintDetails(QPainter &painter, QRect room, const DayCell &day)
{
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    for (const QString &line : day.details) {
        const bool heading = day.standing != Standing::Rest && &line == &day.details.front();
        QFont font = scaledFont(TypeStep::Small);
        font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(heading ? theme().text : theme().textSecondary);
        const QRect needed = painter.boundingRect(room, kFlags, line);
        if (needed.bottom() > room.bottom())
            return;
        painter.drawText(room, kFlags, line);
        room.setTop(needed.bottom() + scaled(6));
    }
}

void paintFrames(QPainter &painter, const QRect &cell, const DayCell &day, bool focused)
{
    const auto frame = [&](const QColor &colour, double inset) {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(cell).adjusted(inset, inset, -inset, -inset));
    };
    const bool allowed = day.move.mark == MoveMark::Allowed;
    if (allowed)
        frame(theme().kind(Kind::WalkJog).mark, 1);
    else if (day.today)
        frame(theme().accent, 1);
    if (focused)
        frame(theme().focus, day.today || allowed ? 3 : 1);
}

} // namespace

int CalendarDelegate::leastHeight()
{
    return scaled(26);
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    auto day = index.data(MonthGridModel::kCellRole).value<DayCell>();
    const CellRows rows = cellRowsIn(option.rect);
    if (!rows.word) // no room for the name of a month either
        day.number =
            QString::number(static_cast<unsigned>(std::chrono::year_month_day{day.date}.day()));
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // places are measured from the left
    painter->setClipRect(option.rect);
    paintGround(*painter, option.rect, day);
    painter->setRenderHint(QPainter::Antialiasing);
    paintNumber(*painter, rows.number, day);
    if (day.move.mark == MoveMark::Origin)
        painter->setOpacity(0.45);
    if (paintsSession(day))
        paintSession(*painter, rows.session, day);
    painter->setOpacity(1.0);
    if (day.move.mark == MoveMark::Allowed) {
        paintAllowedDay(*painter, rows, day);
    } else if (day.move.mark == MoveMark::Refused) {
        paintRefusedDay(*painter, option.rect, rows, day);
    } else {
        if (rows.word)
            paintWord(*painter, rows.number, day);
        paintThird(*painter, rows.third, day);
        if (!rows.details.isEmpty())
            paintDetails(*painter, rows.details, day);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintFrames(*painter, option.rect, day, option.state.testFlag(QStyle::State_HasFocus));
    painter->restore();
}

} // namespace restride
