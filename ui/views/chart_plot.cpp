// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_plot.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsSceneHoverEvent>
#include <QPaintEngine>
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
    : QGraphicsObject(&chart), chart_(chart), dates_(dates), km_(km), pain_(pain),
      data_(std::make_shared<ChartData>())
{
    setAcceptHoverEvents(true);
    setZValue(1000); // above whatever the chart draws by itself
}

void ChartPlot::showData(std::shared_ptr<const ChartData> data)
{
    data_ = std::move(data);
    chosen_.reset();
    taken_.reset();
    repaintAll();
}

void ChartPlot::showWindow(const ChartWindow &window)
{
    seen_ = sliceOf(*data_, window.band());
    repaintAll();
}

void ChartPlot::showTaken(const std::optional<DateBand> &days)
{
    taken_ = days;
    update();
}

void ChartPlot::choose(std::optional<std::size_t> bucket)
{
    chosen_ = bucket;
    update();
}

QRectF ChartPlot::plotAreaIn(const QSizeF &room)
{
    margins_ = chartMargins(*data_, room.width());
    return QRectF({0, 0}, room)
        .adjusted(margins_.left, margins_.top, -margins_.right, -margins_.bottom);
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

void ChartPlot::repaintAll()
{
    layers_ = {};
    update();
}

void ChartPlot::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (seen_.buckets.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(
        Qt::LayoutDirectionAuto); // time runs to the right, words as they do
    const ChartGeometry now = geometry();
    const double sharpness = painter->device()->devicePixelRatioF();
    // A drawing is kept as lines and text.
    if (painter->paintEngine()->type() == QPaintEngine::Raster)
        painter->drawPixmap(0, 0, layers(now, sharpness));
    else
        paintLayers(*painter, now);
    const bool looksAt = chosen_ && now.column(data_->buckets[*chosen_].days).width() > 0;
    if (looksAt)
        paintFocus(*painter, data_->buckets[*chosen_], now);
    if (taken_)
        paintTaken(*painter, *taken_, now);
    else if (looksAt)
        paintHoverCard(*painter, *data_, *chosen_, now);
}

const QPixmap &ChartPlot::layers(const ChartGeometry &now, double sharpness)
{
    const QSize size = (boundingRect().size() * sharpness).toSize();
    if (layers_.size() == size && layers_.devicePixelRatio() == sharpness)
        return layers_;
    layers_ = QPixmap(size);
    layers_.setDevicePixelRatio(sharpness);
    layers_.fill(theme().base); // as the chart's own ground is
    QPainter painter(&layers_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintLayers(painter, now);
    return layers_;
}

void ChartPlot::paintLayers(QPainter &painter, const ChartGeometry &now) const
{
    paintBands(painter, seen_, now);
    paintLengths(painter, seen_, now);
    paintGrid(painter, now);
    paintBars(painter, seen_, now);
    paintCeiling(painter, seen_, now);
    paintDates(painter, seen_, now);
    paintBandWords(painter, seen_, now);
    paintPainMarks(painter, seen_, now);
    paintStrip(painter, seen_, now);
    paintAxisWords(painter, seen_, now, margins_.words);
}

void ChartPlot::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    const ChartGeometry now = geometry();
    const Date day = now.dayAt(event->pos().x());
    const bool onData =
        now.plot.contains(event->pos()) && !data_->buckets.empty() && data_->days().contains(day);
    emit pointed(onData ? std::optional(data_->bucketOf(day)) : std::nullopt);
}

void ChartPlot::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    emit pointed(std::nullopt);
}

} // namespace restride
