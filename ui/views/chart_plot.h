// SPDX-License-Identifier: GPL-3.0-or-later
// The picture inside the chart: one item over the plot area that paints all layers, which is fast
// and leaves no default colour of the chart library on screen. It tells which bucket the pointer is
// over; it does not decide which one is shown.
#pragma once

#include "ui/models/chart_window.h"
#include "ui/views/chart_geometry.h"
#include "ui/views/chart_paint.h"

#include <QGraphicsObject>
#include <QPixmap>

#include <memory>
#include <optional>

class QChart;
class QDateTimeAxis;
class QValueAxis;

namespace restride {

class ChartPlot : public QGraphicsObject
{
    Q_OBJECT

public:
    /// The axes outlive the item; what they range over is what it shows.
    ChartPlot(QChart &chart, const QDateTimeAxis &dates, const QValueAxis &km,
              const QValueAxis &pain);

    void showData(std::shared_ptr<const ChartData> data);
    void showWindow(const ChartWindow &window);
    /// The days under a drag, while there is one.
    void showTaken(const std::optional<DateBand> &days);
    [[nodiscard]] const ChartData &seen() const { return seen_; }
    void choose(std::optional<std::size_t> bucket);
    /// Colours, fonts or places are others.
    void repaintAll();
    /// Where the plot lies within `room`, given the words around it.
    [[nodiscard]] QRectF plotAreaIn(const QSizeF &room);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    /// Empty when the pointer leaves.
    void pointed(const std::optional<std::size_t> &bucket);

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    [[nodiscard]] ChartGeometry geometry() const;
    void paintLayers(QPainter &painter, const ChartGeometry &now) const;
    /// The layers as a picture, made anew only where they are others.
    const QPixmap &layers(const ChartGeometry &now, double sharpness);

    QChart &chart_;
    const QDateTimeAxis &dates_;
    const QValueAxis &km_;
    const QValueAxis &pain_;
    std::shared_ptr<const ChartData> data_;
    ChartData seen_; ///< the slice of `data_` that is painted
    ChartMargins margins_;
    std::optional<std::size_t> chosen_; ///< counted in `data_`
    std::optional<DateBand> taken_;
    QPixmap layers_; ///< what stays the same while the pointer moves; null: to be painted
};

} // namespace restride
