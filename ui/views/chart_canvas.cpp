// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_canvas.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_geometry.h"
#include "ui/views/chart_plot.h"
#include "ui/views/chart_words.h"

#include <QAccessible>
#include <QChart>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QFocusEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QStatusTipEvent>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>

namespace restride {
namespace {

/// Days are civil days: in UTC none of them has 23 hours.
QDateTime midnight(Date day)
{
    return {text::toQDate(day), QTime(0, 0), Qt::UTC};
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent), dates_(new QDateTimeAxis), km_(new QValueAxis), pain_(new QValueAxis)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // The axes say what is shown; their labels and lines are drawn by the plot, which knows words.
    chart()->addAxis(dates_, Qt::AlignBottom);
    chart()->addAxis(km_, Qt::AlignLeft);
    chart()->addAxis(pain_, Qt::AlignRight);
    for (QAbstractAxis *axis : chart()->axes())
        axis->setVisible(false);
    pain_->setRange(kPainAxisLow, kPainAxisHigh);
    plot_ = new ChartPlot(*chart(), *dates_, *km_, *pain_);
    connect(plot_, &ChartPlot::pointed, this, &ChartCanvas::choose);
    connect(chart(), &QGraphicsWidget::geometryChanged, this, &ChartCanvas::placePlot);

    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of mileage and pain"));
    speakAs(this, QAccessible::Chart);
    recolour();
}

void ChartCanvas::showData(ChartData data)
{
    data_ = std::move(data);
    chosen_.reset();
    plot_->showData(data_);
    rangeAxes();
    placePlot();
    speak();
}

void ChartCanvas::choose(std::optional<std::size_t> bucket)
{
    if (bucket == chosen_)
        return;
    chosen_ = bucket;
    plot_->choose(bucket);
    speak();
}

QSize ChartCanvas::sizeHint() const
{
    return {scaled(900), scaled(480)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {scaled(420), scaled(240)};
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (data_.buckets.empty())
        return QChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(data_.buckets.size() - 1);
    case Qt::Key_Escape:
        if (chosen_)
            return choose(std::nullopt);
        break;
    default:
        break;
    }
    event->ignore();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Whoever comes by keyboard must see where they are.
    if (byKey && !chosen_ && !data_.buckets.empty())
        choose(data_.bucketOf(data_.today));
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        choose(std::nullopt);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::FontChange)
        placePlot();
}

void ChartCanvas::rangeAxes()
{
    // A little room at the right, so that a race on the last day keeps its flag inside.
    constexpr int kRoomPart = 28;
    const DateBand days = data_.days();
    const int room = std::max(1, daysBetween(days.from, days.to) / kRoomPart);
    dates_->setRange(midnight(days.from), midnight(days.to + Days{room}));
    km_->setRange(0, highestKm(data_) * kKmAxisFactor);
}

void ChartCanvas::placePlot()
{
    if (!data_.buckets.empty())
        chart()->setPlotArea(plot_->plotAreaIn(chart()->size()));
    plot_->update();
}

void ChartCanvas::recolour()
{
    setBackgroundBrush(theme().base);
    chart()->setBackgroundBrush(theme().base);
    plot_->update();
}

void ChartCanvas::speak()
{
    const QString words = chosen_ ? spokenBucket(data_, *chosen_) : spokenChart(data_);
    const QString tip = chosen_ ? words : QString{};
    setAccessibleDescription(words);
    setStatusTip(tip);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QStatusTipEvent told(tip);
    QCoreApplication::sendEvent(this, &told);
}

void ChartCanvas::step(int by)
{
    if (!chosen_)
        return choose(data_.bucketOf(data_.today));
    const auto last = static_cast<int>(data_.buckets.size()) - 1;
    choose(static_cast<std::size_t>(std::clamp(static_cast<int>(*chosen_) + by, 0, last)));
}

} // namespace restride
