// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_head.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace restride {

ChartHead::ChartHead(QWidget *left, QWidget *right, QWidget *parent)
    : QWidget(parent), left_(left), right_(right)
{
    left_->setParent(this);
    right_->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ChartHead::fits(int width) const
{
    return left_->sizeHint().width() + scaled(16) + right_->sizeHint().width() <= width;
}

int ChartHead::heightForWidth(int width) const
{
    const int one = left_->sizeHint().height();
    const int other = fits(width) ? right_->sizeHint().height() : heightBelow(width);
    return fits(width) ? std::max(one, other) : one + scaled(6) + other;
}

int ChartHead::heightBelow(int width) const
{
    return right_->hasHeightForWidth() ? right_->heightForWidth(width)
                                       : right_->sizeHint().height();
}

QSize ChartHead::sizeHint() const
{
    return {left_->sizeHint().width() + scaled(16) + right_->sizeHint().width(),
            std::max(left_->sizeHint().height(), right_->sizeHint().height())};
}

QSize ChartHead::minimumSizeHint() const
{
    return {std::max(left_->sizeHint().width(), right_->minimumSizeHint().width()),
            left_->sizeHint().height()};
}

bool ChartHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void ChartHead::resizeEvent(QResizeEvent *)
{
    place();
}

void ChartHead::place()
{
    const QSize one = left_->sizeHint();
    const QSize other = right_->sizeHint();
    const bool beside = fits(width());
    const int tall = std::max(one.height(), other.height());
    const QRect left(QPoint(0, beside ? (tall - one.height()) / 2 : 0), one);
    const QRect right =
        beside ? QRect(QPoint(width() - other.width(), (tall - other.height()) / 2), other)
               : QRect(QPoint(0, one.height() + scaled(6)), other);
    left_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), left));
    right_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), right));
}

} // namespace restride
