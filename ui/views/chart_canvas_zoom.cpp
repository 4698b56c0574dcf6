// SPDX-License-Identifier: GPL-3.0-or-later
// How the chart is zoomed and moved along: drag, wheel and keys become days that are asked for.
#include "ui/views/chart_canvas.h"

#include "ui/views/chart_geometry.h"
#include "ui/views/chart_plot.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

constexpr double kCloser = 0.7;
constexpr double kClicks = 120.0; ///< of the wheel: eighths of a degree a notch
constexpr double kShortestDrag = 6;

double number(Date day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

bool movesAlong(const QMouseEvent &event)
{
    return event.button() == Qt::RightButton || event.button() == Qt::MiddleButton;
}

} // namespace

double ChartCanvas::dayUnder(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return window_.from + part * window_.days();
}

/// The bar that is looked at stays where it is, else the middle does.
double ChartCanvas::dayInFocus() const
{
    if (!chosen_)
        return (window_.from + window_.to) / 2;
    const DateBand days = data_->buckets[*chosen_].days;
    return std::clamp((number(days.from) + number(days.to)) / 2, window_.from, window_.to);
}

void ChartCanvas::zoomBy(double factor, double around)
{
    emit windowAsked(zoomed(window_, factor, around));
}

void ChartCanvas::moveBy(double days)
{
    emit windowAsked(moved(window_, days));
}

void ChartCanvas::bringIntoSight(std::size_t bucket)
{
    const DateBand days = data_->buckets[bucket].days;
    if (number(days.from) < window_.from)
        moveBy(number(days.from) - window_.from);
    else if (number(days.to) > window_.to)
        moveBy(number(days.to) - window_.to);
}

bool ChartCanvas::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kCloser, dayInFocus());
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / kCloser, dayInFocus());
        return true;
    case Qt::Key_0:
        emit wholeAsked();
        return true;
    case Qt::Key_Escape:
        return letGo();
    default:
        return false;
    }
}

/// Of what is under way, then of the bar, then of the zoom.
bool ChartCanvas::letGo()
{
    if (draggedFrom_) {
        draggedFrom_.reset();
        plot_->showTaken(std::nullopt);
    } else if (chosen_) {
        choose(std::nullopt);
    } else {
        emit backAsked();
    }
    return true;
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (data_->buckets.empty() || !chart()->plotArea().contains(event->position()))
        return QChartView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        draggedFrom_ = dayUnder(event->position().x());
    else if (movesAlong(*event))
        heldAt_ = dayUnder(event->position().x());
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (heldAt_) {
        moveBy(*heldAt_ - dayUnder(x));
    } else if (draggedFrom_) {
        choose(std::nullopt);
        plot_->showTaken(takenDays(*draggedFrom_, dayUnder(x)));
    } else {
        QChartView::mouseMoveEvent(event);
    }
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (movesAlong(*event) && heldAt_) {
        heldAt_.reset();
        return;
    }
    if (event->button() != Qt::LeftButton || !draggedFrom_)
        return QChartView::mouseReleaseEvent(event);
    const double from = *draggedFrom_;
    const double to = dayUnder(event->position().x());
    draggedFrom_.reset();
    plot_->showTaken(std::nullopt);
    const double pixels = std::abs(to - from) / window_.days() * chart()->plotArea().width();
    if (pixels >= kShortestDrag)
        emit zoomAsked(windowOf(takenDays(from, to)));
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    draggedFrom_.reset();
    if (event->button() == Qt::LeftButton)
        emit backAsked();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    if (data_->buckets.empty())
        return;
    event->accept();
    const QPoint turned = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) ||
                          std::abs(turned.x()) > std::abs(turned.y());
    const double notches =
        (turned.y() != 0 && std::abs(turned.y()) >= std::abs(turned.x()) ? turned.y()
                                                                         : turned.x()) /
        kClicks;
    if (sideways)
        return moveBy(-notches * window_.days() / 10);
    zoomBy(std::pow(kCloser, notches), dayUnder(event->position().x()));
}

} // namespace restride
