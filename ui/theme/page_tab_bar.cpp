// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/page_tab_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {
namespace {

constexpr int kSide = 3;   // before the icon and after the word
constexpr int kIcon = 16;  // with
constexpr int kGap = 7;    // between icon and word
constexpr int kApart = 20; // between two tabs
constexpr int kClose = 6;  // the same where there is no room

} // namespace

PageTabBar::PageTabBar(QWidget *parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setAccessibleName(tr("Pages"));
    setFont(scaledFont(TypeStep::Control));
}

QSize PageTabBar::tabSizeHint(int index) const
{
    return {widthOf(index, room()), scaled(36)};
}

int PageTabBar::widthOf(int index, Room room) const
{
    QFont strong = scaledFont(TypeStep::Control);
    strong.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(strong).horizontalAdvance(tabText(index));
    const bool drawn = room == Room::Ample && hasIcon(index);
    const int icon = drawn ? scaled(kIcon + kGap) : 0;
    return words + icon + scaled(2 * kSide + (room == Room::Tight ? kClose : kApart));
}

bool PageTabBar::hasIcon(int index) const
{
    return !tabData(index).toString().isEmpty();
}

PageTabBar::Room PageTabBar::room() const
{
    for (const Room room : {Room::Ample, Room::WithoutIcons}) {
        int needed = 0;
        for (int index = 0; index < count(); ++index)
            needed += widthOf(index, room);
        if (needed <= width())
            return room;
    }
    return Room::Tight;
}

void PageTabBar::paintTab(QPainter &painter, int index) const
{
    const bool chosen = index == currentIndex();
    const bool icons = room() == Room::Ample && hasIcon(index);
    const int apart = scaled(room() == Room::Tight ? kClose : kApart);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place = tabRect(index).adjusted(mirrored ? apart : 0, 0, mirrored ? 0 : -apart, 0);
    const QColor ink = chosen ? theme().text : theme().textSecondary;
    const int side = scaled(kIcon);
    if (icons) {
        const QPoint corner(mirrored ? place.right() - scaled(kSide) - side
                                     : place.left() + scaled(kSide),
                            place.center().y() - side / 2 - scaled(2));
        painter.drawPixmap(corner,
                           tintedIcon(tabData(index).toString(), ink, side, devicePixelRatioF()));
    }
    QFont font = scaledFont(TypeStep::Control);
    font.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    const int before = scaled(kSide) + (icons ? side + scaled(kGap) : 0);
    painter.drawText(place.adjusted(mirrored ? 0 : before, 0, mirrored ? -before : 0, -scaled(4)),
                     Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                         Qt::AlignAbsolute,
                     tabText(index));
    if (chosen)
        painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), theme().accent);
    if (chosen && hasFocus()) {
        painter.setPen(QPen(theme().focus, 2));
        painter.drawRoundedRect(place.adjusted(-1, 3, 3, -5), 6, 6);
    }
}

void PageTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

} // namespace restride
