// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace restride {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent) : QLayout(parent), lineGap_(lineGap)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    items_.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    const bool known = index >= 0 && index < count();
    return known ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return flow(QRect(0, 0, width - around.left() - around.right(), 0), false) + around.top() +
           around.bottom();
}

void FlowLayout::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    flow(box.marginsRemoved(contentsMargins()), true);
}

QSize FlowLayout::sizeHint() const
{
    QSize whole(0, 0); // a QSize of nothing is -1 wide
    for (const auto &item : items_) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        whole = QSize(whole.width() + one.width() + (whole.isEmpty() ? 0 : spacing()),
                      std::max(whole.height(), one.height()));
    }
    return whole.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : items_)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

int FlowLayout::flow(const QRect &box, bool place) const
{
    int y = 0;
    Line line;
    const auto end = [&] {
        if (place)
            placeLine(line, box, y);
        y += line.height;
        line = {};
    };
    for (const auto &item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.items.empty() && line.width + size.width() > box.width()) {
            end();
            y += lineGap_;
        }
        line.items.push_back(item.get());
        line.width += size.width() + spacing();
        line.height = std::max(line.height, size.height());
    }
    end();
    return y;
}

void FlowLayout::placeLine(const Line &line, const QRect &box, int y) const
{
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = box.x();
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint();
        const int lower = (line.height - size.height()) / 2;
        const QRect logical(QPoint(x, box.y() + y + lower), size);
        item->setGeometry(QStyle::visualRect(direction, box, logical));
        x += size.width() + spacing();
    }
}

} // namespace restride
