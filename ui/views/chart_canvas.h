// SPDX-License-Identifier: GPL-3.0-or-later
// The chart with its axes: pointer and arrow keys choose a bucket, which is then shown, spoken and
// told to the status bar in the same words. Drag, wheel and keys ask for other days; whoever gave
// the data answers, for they may stand in bars of another length there.
#pragma once

#include "ui/models/chart_window.h"

#include <QChartView>

#include <memory>
#include <optional>

class QDateTimeAxis;
class QValueAxis;

namespace restride {

class ChartPlot;

class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    /// `data` holds at least one bucket. What was chosen is chosen no longer.
    void showData(std::shared_ptr<const ChartData> data, const ChartWindow &window);
    /// Other days of the same data.
    void showWindow(const ChartWindow &window);
    [[nodiscard]] const ChartData &data() const { return *data_; }
    [[nodiscard]] const ChartWindow &window() const { return window_; }
    /// What is seen of the data: at most some hundred marks.
    [[nodiscard]] const ChartData &seen() const;
    [[nodiscard]] std::optional<std::size_t> chosen() const { return chosen_; }
    void choose(std::optional<std::size_t> bucket);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Dragged over, with the days that were taken.
    void zoomAsked(const restride::ChartWindow &window);
    /// Wheel, keys, and moving along.
    void windowAsked(const restride::ChartWindow &window);
    /// To where it was before the last drag.
    void backAsked();
    /// To the range that was chosen.
    void wholeAsked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rangeAxes();
    void placePlot();
    void recolour();
    void speak();
    void step(int by);
    bool zoomByKey(int key);
    bool letGo();
    void zoomBy(double factor, double around);
    void moveBy(double days);
    void bringIntoSight(std::size_t bucket);
    [[nodiscard]] double dayUnder(double x) const;
    [[nodiscard]] double dayInFocus() const;

    QDateTimeAxis *dates_;
    QValueAxis *km_;
    QValueAxis *pain_;
    ChartPlot *plot_;
    std::shared_ptr<const ChartData> data_;
    ChartWindow window_;
    std::optional<std::size_t> chosen_;
    std::optional<double> draggedFrom_; ///< a day
    std::optional<double> heldAt_;      ///< the day that moves along with the pointer
};

} // namespace restride
