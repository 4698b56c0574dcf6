// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_table.h"

#include "ui/models/month_grid_model.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace restride {

CalendarTable::CalendarTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
}

bool CalendarTable::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (key == Qt::Key_Right) != isRightToLeft();
        emit daysStepped(forward ? 1 : -1);
        return true;
    }
    case Qt::Key_Up:
        emit daysStepped(-MonthGridModel::kDays);
        return true;
    case Qt::Key_Down:
        emit daysStepped(MonthGridModel::kDays);
        return true;
    case Qt::Key_PageUp:
        emit monthsStepped(-1);
        return true;
    case Qt::Key_PageDown:
        emit monthsStepped(1);
        return true;
    case Qt::Key_Home:
        emit todayAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayOpened();
        return true;
    case Qt::Key_L:
        emit logAsked();
        return true;
    default:
        return false;
    }
}

void CalendarTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // What is no key of ours goes on to the window; the table's own keys (type-ahead, select all)
    // have no meaning here.
    event->setAccepted(plain && takeKey(event->key()));
}

bool CalendarTable::isDay(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && index.column() < MonthGridModel::kDays;
}

void CalendarTable::mousePressEvent(QMouseEvent *event)
{
    if (isDay(event->pos()))
        QTableView::mousePressEvent(event);
}

void CalendarTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isDay(event->pos()) && event->button() == Qt::LeftButton)
        emit dayOpened();
}

void CalendarTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void CalendarTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(frame, scaled(12), scaled(12));
    QPainterPath corners;
    corners.addRect(viewport()->rect());
    painter.fillPath(corners.subtracted(card), theme().window);
    painter.strokePath(card, QPen(theme().line, 1));
}

} // namespace restride
