// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_canvas.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_bucket_words.h"
#include "ui/views/chart_geometry.h"
#include "ui/views/chart_plot.h"

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
QDateTime momentOf(double days)
{
    constexpr double kMillisecondsADay = 24.0 * 60 * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch(qRound64(days * kMillisecondsADay), Qt::UTC);
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent), dates_(new QDateTimeAxis), km_(new QValueAxis), pain_(new QValueAxis),
      data_(std::make_shared<ChartData>())
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

void ChartCanvas::showData(std::shared_ptr<const ChartData> data, const ChartWindow &window)
{
    // Whoever is on a bar stays there when its figures are made anew, as when the forecast comes.
    const std::optional<Date> on =
        chosen_ && hasFocus() ? std::optional(data_->buckets[*chosen_].days.from) : std::nullopt;
    data_ = std::move(data);
    chosen_.reset();
    draggedFrom_.reset();
    plot_->showData(data_);
    showWindow(window);
    placePlot();
    if (on && data_->days().contains(*on))
        choose(data_->bucketOf(*on));
    speak();
}

void ChartCanvas::showWindow(const ChartWindow &window)
{
    window_ = window;
    plot_->showWindow(window);
    rangeAxes();
    if (!chosen_ && !seen().buckets.empty())
        setAccessibleDescription(spokenChart(seen()));
}

const ChartData &ChartCanvas::seen() const
{
    return plot_->seen();
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
    return minimumSizeHint(); // it takes what there is, and asks a scroll area for no more
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {scaled(330), scaled(280)};
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (data_->buckets.empty())
        return QChartView::keyPressEvent(event);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double stride = window_.days() / 4;
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? moveBy(-stride) : step(-1);
    case Qt::Key_Right:
        return shift ? moveBy(stride) : step(1);
    case Qt::Key_Home:
        return choose(0), bringIntoSight(0);
    case Qt::Key_End:
        choose(data_->buckets.size() - 1);
        return bringIntoSight(*chosen_);
    default:
        break;
    }
    if (!zoomByKey(event->key()))
        event->ignore();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Whoever comes by keyboard must see where they are.
    if (byKey && !chosen_ && !data_->buckets.empty())
        choose(data_->bucketOf(data_->today));
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
    dates_->setRange(momentOf(window_.from), momentOf(window_.to));
    km_->setRange(0, axisTopKm(plot_->seen()) * kKmAxisFactor);
}

void ChartCanvas::placePlot()
{
    if (!data_->buckets.empty())
        chart()->setPlotArea(plot_->plotAreaIn(chart()->size()));
    plot_->repaintAll();
}

void ChartCanvas::recolour()
{
    setBackgroundBrush(theme().base);
    chart()->setBackgroundBrush(theme().base);
    plot_->repaintAll();
}

void ChartCanvas::speak()
{
    const QString words = chosen_ ? spokenBucket(*data_, *chosen_) : spokenChart(plot_->seen());
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
    const auto last = static_cast<int>(data_->buckets.size()) - 1;
    if (!chosen_)
        choose(data_->bucketOf(data_->today));
    else
        choose(static_cast<std::size_t>(std::clamp(static_cast<int>(*chosen_) + by, 0, last)));
    bringIntoSight(*chosen_);
}

} // namespace restride
