// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/journal_rows.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QFrame>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

constexpr int kLeft = 10;

/// `text` in the lines that `room` has for it, the last of them cut short where it must be.
QStringList linesOf(const QString &text, const QFont &font, const QRect &room)
{
    const QFontMetrics metrics(font);
    const qsizetype most = std::max(1, room.height() / metrics.lineSpacing());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool last = lines.size() + 1 == most;
        lines << (last
                      ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                      : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(scaled(48));
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(28)};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme().base);
    painter->setPen(QPen(theme().line, 1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(scaledFont(TypeStep::Caption));
    painter->setPen(theme().textTertiary);
    painter->drawText(rowRoom(rect, layoutDirection()), Qt::AlignLeft | Qt::AlignVCenter,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

void makeFlatList(QTreeView &list)
{
    list.setHeader(new QuietHeader(&list));
    list.setFrameShape(QFrame::NoFrame);
    new FocusRing(&list);
    list.setRootIsDecorated(false);
    list.setItemsExpandable(false);
    list.setIndentation(0);
    list.setUniformRowHeights(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLook(list.verticalScrollBar(), "scrollbar");
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *makeListCard(QTreeView *list)
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    // Room for the round corners, which a list would paint over.
    inside->setContentsMargins(1, scaled(5), 1, scaled(5));
    inside->addWidget(list);
    return card;
}

int hideWithoutRoom(QTreeView &list, std::span<const std::pair<int, int>> columns, int kept)
{
    int needed = 0;
    for (const auto &[column, width] : columns)
        needed += scaled(width);
    for (const auto &[column, width] : columns) {
        const bool hide = column != kept && needed > list.viewport()->width();
        needed -= hide ? scaled(width) : 0;
        list.setColumnHidden(column, hide);
    }
    return needed;
}

QSize rowSize()
{
    return {scaled(60), scaled(32)};
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool heading = !index.flags().testFlag(Qt::ItemIsEnabled);
    painter.fillRect(option.rect, selected  ? theme().accentSoft
                                  : heading ? theme().alt
                                            : theme().base);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0 && option.widget && option.widget->hasFocus())
        painter.fillRect(QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height() - 1)),
                         theme().focus);
}

QRect rowRoom(const QStyleOptionViewItem &option)
{
    return rowRoom(option.rect, option.direction);
}

QRect rowRoom(const QRect &whole, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, whole, whole.adjusted(scaled(kLeft), 0, -scaled(4), -1));
}

void paintRowText(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index)
{
    painter.drawText(
        room, QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

QSize tallRowSize()
{
    const int line = QFontMetrics(scaledFont(TypeStep::Body)).lineSpacing();
    return {scaled(60), 2 * line + scaled(12)};
}

void paintRowLines(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                   const QModelIndex &index)
{
    const QStringList lines = linesOf(index.data().toString(), painter.font(), room);
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const int height = painter.fontMetrics().lineSpacing();
    QRect line(room.left(), room.center().y() - height * static_cast<int>(lines.size()) / 2,
               room.width(), height);
    for (const QString &words : lines) {
        painter.drawText(line, side, words);
        line.translate(0, height);
    }
}

} // namespace restride
