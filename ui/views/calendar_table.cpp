// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_table.h"

#include "ui/models/month_grid_model.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_chip.h"
#include "ui/views/week_column_delegate.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace restride {
namespace {

constexpr int kDay = 40; ///< as wide as a day stays while the week can give way

} // namespace

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
    setLook(verticalScrollBar(), "scrollbar");
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
    case Qt::Key_Escape:
        if (!moving_ && !past_)
            return false;
        letGo();
        emit leaveAsked();
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

void CalendarTable::setMoving(bool moving)
{
    moving_ = moving;
    if (!moving)
        letGo();
    viewport()->update();
}

void CalendarTable::setPast(bool past)
{
    past_ = past;
    viewport()->update();
}

void CalendarTable::mousePressEvent(QMouseEvent *event)
{
    if (!isDay(event->pos()))
        return;
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        mouse_ = Mouse::Down;
        at_ = event->pos();
        taken_ = indexAt(at_);
    }
}

void CalendarTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - at_).manhattanLength() >= QApplication::startDragDistance();
    if (mouse_ == Mouse::Down && far) {
        emit moveAsked(); // of the day that went down with the button
        mouse_ = moving_ ? Mouse::Carrying : Mouse::Up;
    }
    if (mouse_ == Mouse::Carrying)
        carry(event->pos());
}

void CalendarTable::mouseReleaseEvent(QMouseEvent *event)
{
    const bool carried = mouse_ == Mouse::Carrying;
    letGo();
    if (carried)
        emit dropAsked();
    else
        QTableView::mouseReleaseEvent(event);
}

void CalendarTable::carry(const QPoint &position)
{
    at_ = position;
    const QModelIndex index = indexAt(position);
    if (isDay(position) && index != currentIndex())
        setCurrentIndex(index);
    const auto day = currentIndex().data(MonthGridModel::kCellRole).value<DayCell>();
    viewport()->setCursor(day.move.mark == MoveMark::Allowed ? Qt::DragMoveCursor
                                                             : Qt::ForbiddenCursor);
    viewport()->update();
}

void CalendarTable::letGo()
{
    mouse_ = Mouse::Up;
    taken_ = QModelIndex();
    viewport()->unsetCursor();
    viewport()->update();
}

void CalendarTable::paintCarried(QPainter &painter) const
{
    const auto day = taken_.data(MonthGridModel::kCellRole).value<DayCell>();
    painter.setOpacity(0.9);
    paintSession(painter,
                 QRect(at_ + QPoint(-scaled(16), -scaled(11)), QSize(scaled(104), scaled(22))),
                 day);
    painter.setOpacity(1.0);
}

void CalendarTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isDay(event->pos()) && event->button() == Qt::LeftButton)
        emit dayOpened();
}

/// In a narrow table the week gives way before the days do, and keeps its figure.
void CalendarTable::resizeEvent(QResizeEvent *event)
{
    const int left = viewport()->width() - MonthGridModel::kDays * scaled(kDay);
    const QString name =
        model()->headerData(MonthGridModel::kWeekColumn, Qt::Horizontal).toString();
    horizontalHeader()->resizeSection(
        MonthGridModel::kWeekColumn,
        std::clamp(left, WeekColumnDelegate::leastWidth(name), WeekColumnDelegate::width()));
    QTableView::resizeEvent(event);
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
    if (past_) {
        QPen dashed(theme().lineStrong, 2);
        dashed.setDashPattern({4, 3});
        QPainterPath inside;
        inside.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
        painter.strokePath(inside, dashed);
    }
    if (mouse_ == Mouse::Carrying)
        paintCarried(painter);
}

} // namespace restride
