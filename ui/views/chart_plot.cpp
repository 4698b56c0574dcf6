// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_plot.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QValueAxis>

namespace restride {
namespace {

double daysSinceEpoch(const QDateTime &time)
{
    constexpr double kMillisecondsADay = 24.0 * 60 * 60 * 1000;
    return static_cast<double>(time.toMSecsSinceEpoch()) / kMillisecondsADay;
}

} // namespace

ChartPlot::ChartPlot(QChart &chart, const QDateTimeAxis &dates, const QValueAxis &km,
                     const QValueAxis &pain)
    : QGraphicsObject(&chart), chart_(chart), dates_(dates), km_(km), pain_(pain)
{
    setAcceptHoverEvents(true);
    setZValue(1000); // above whatever the chart draws by itself
}

void ChartPlot::showData(ChartData data)
{
    data_ = std::move(data);
    chosen_.reset();
    update();
}

void ChartPlot::choose(std::optional<std::size_t> bucket)
{
    chosen_ = bucket;
    update();
}

QRectF ChartPlot::plotAreaIn(const QSizeF &room) const
{
    const ChartMargins margins = chartMargins(data_, room.width());
    return QRectF({0, 0}, room)
        .adjusted(margins.left, margins.top, -margins.right, -margins.bottom);
}

QRectF ChartPlot::boundingRect() const
{
    return {{0, 0}, chart_.size()};
}

ChartGeometry ChartPlot::geometry() const
{
    ChartGeometry geometry;
    geometry.plot = chart_.plotArea();
    geometry.firstDay = daysSinceEpoch(dates_.min());
    geometry.lastDay = daysSinceEpoch(dates_.max());
    geometry.kmHigh = km_.max();
    geometry.painLow = pain_.min();
    geometry.painHigh = pain_.max();
    return geometry;
}

void ChartPlot::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (data_.buckets.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const ChartGeometry now = geometry();
    paintBands(*painter, data_, now);
    paintGrid(*painter, data_, now);
    paintBars(*painter, data_, now);
    if (chosen_)
        paintFocus(*painter, data_.buckets[*chosen_], now);
    paintCeiling(*painter, data_, now);
    paintDates(*painter, data_, now);
    paintBandWords(*painter, data_, now);
    paintPainMarks(*painter, data_, now);
    paintStrip(*painter, data_, now);
    paintAxisWords(*painter, data_, now, chartMargins(data_, chart_.size().width()).words);
    if (chosen_)
        paintHoverCard(*painter, data_, *chosen_, now);
}

void ChartPlot::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    const ChartGeometry now = geometry();
    const Date day = now.dayAt(event->pos().x());
    const bool onData =
        now.plot.contains(event->pos()) && !data_.buckets.empty() && data_.days().contains(day);
    emit pointed(onData ? std::optional(data_.bucketOf(day)) : std::nullopt);
}

void ChartPlot::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    emit pointed(std::nullopt);
}

} // namespace restride
