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
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const auto &item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > box.width()) {
            x = 0;
            y += lineHeight + lineGap_;
            lineHeight = 0;
        }
        if (place) {
            const QRect logical(QPoint(box.x() + x, box.y() + y), size);
            const auto direction =
                parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, box, logical));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace restride
