// SPDX-License-Identifier: GPL-3.0-or-later
// How the long lists (journal, decisions) look: a quiet header, rows with a hairline, the chosen
// row tinted. Text is plain and on one line.
#pragma once

#include <QHeaderView>

#include <span>
#include <utility>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QTreeView;

namespace restride {

/// Small grey names above the columns, without bevels.
class QuietHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Makes a flat list with uniform rows of `list`, which scrolls quickly however long it is.
void makeFlatList(QTreeView &list);
/// `list` inside a card; the card owns it.
QWidget *makeListCard(QTreeView *list);
/// Where `list` has no room for all columns, hides those that come first in `columns`, except for
/// `kept`; each has its width in design pixels. What the others need, in pixels.
int hideWithoutRoom(QTreeView &list, std::span<const std::pair<int, int>> columns, int kept);

QSize rowSize();
/// Ground, hairline, and at the first column the mark of the focus.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index);
/// Where the words of a cell stand.
QRect rowRoom(const QStyleOptionViewItem &option);
/// The same of a whole row, or of any part of one.
QRect rowRoom(const QRect &whole, Qt::LayoutDirection direction);
/// Height of a row for two lines of the small print.
QSize tallRowSize();
/// The cell's text over as many lines as `room` is high, in the painter's font and pen; what is
/// left over at the last of them ends in "…".
void paintRowLines(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                   const QModelIndex &index);
/// The cell's text in the painter's font and pen, from the side where reading begins.
void paintRowText(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index);

} // namespace restride
