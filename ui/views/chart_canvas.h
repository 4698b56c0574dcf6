// SPDX-License-Identifier: GPL-3.0-or-later
// The chart with its axes: pointer and arrow keys choose a bucket, which is then shown, spoken and
// told to the status bar in the same words.
#pragma once

#include "ui/models/chart_series.h"

#include <QChartView>

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
    void showData(ChartData data);
    [[nodiscard]] const ChartData &data() const { return data_; }
    [[nodiscard]] std::optional<std::size_t> chosen() const { return chosen_; }
    void choose(std::optional<std::size_t> bucket);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
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

    QDateTimeAxis *dates_;
    QValueAxis *km_;
    QValueAxis *pain_;
    ChartPlot *plot_;
    ChartData data_;
    std::optional<std::size_t> chosen_;
};

} // namespace restride
