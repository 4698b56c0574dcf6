// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_head.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace restride {

ChartHead::ChartHead(QWidget *left, QWidget *right, QWidget *parent)
    : QWidget(parent), left_(left), right_(right), both_(new QBoxLayout(QBoxLayout::LeftToRight))
{
    both_->setContentsMargins(0, 0, 0, 0);
    both_->setSpacing(scaled(6));
    both_->addWidget(left_, 0, Qt::AlignLeft | Qt::AlignVCenter);
    both_->addStretch(1);
    both_->addWidget(right_);
    setLayout(both_);
}

bool ChartHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        turn();
    return done;
}

void ChartHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

void ChartHead::turn()
{
    const int needed = left_->sizeHint().width() + scaled(16) + right_->sizeHint().width();
    const auto direction = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (both_->direction() != direction)
        both_->setDirection(direction);
}

} // namespace restride
