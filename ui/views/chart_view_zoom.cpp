// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the chart's page shows, and in bars of which length.
#include "ui/views/chart_view.h"

#include "ui/dialogs/segment_bar.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_key.h"

#include <QScopedValueRollback>

namespace restride {

void ChartPage::takeSpan()
{
    if (quiet_)
        return;
    asked_ = static_cast<ChartSpan>(spans_->chosen().value_or(static_cast<int>(asked_)));
    const auto shown = dataBy(asked_);
    if (shown->buckets.empty()) {
        span_ = asked_;
        return;
    }
    const ChartWindow fitted = fittedFor(window_, asked_, shown->today, wholeOf(*shown));
    byHand_ = byHand_ || fitted != window_;
    window_ = fitted;
    showWindow(asked_);
}

void ChartPage::takeRange()
{
    if (quiet_)
        return;
    range_ = static_cast<ChartRange>(ranges_->chosen().value_or(static_cast<int>(range_)));
    showWhole();
}

void ChartPage::showWhole()
{
    byHand_ = false;
    back_.clear();
    if (stale_ && !isVisible())
        return showChoices();
    rebuild();
}

void ChartPage::takeWindow(const ChartWindow &window)
{
    // Bars of another length end on other days, so the window is fitted to those it is drawn in.
    const ChartSpan span = spanFor(within(window, wholeOf(*dataBy(span_))), asked_);
    const ChartWindow asked = within(window, wholeOf(*dataBy(span)));
    if (asked == window_)
        return;
    window_ = asked;
    byHand_ = true;
    showWindow(span);
}

void ChartPage::goBack()
{
    if (back_.empty()) {
        if (byHand_)
            showWhole();
        return;
    }
    const ChartWindow before = back_.back();
    back_.pop_back();
    takeWindow(before);
    if (back_.empty() && window_ == windowOf(range_, *dataBy(span_)))
        showWhole(); // all the way back is the range itself
}

void ChartPage::showWindow(ChartSpan span)
{
    const auto shown = dataBy(span);
    window_ = within(window_, wholeOf(*shown));
    span_ = span;
    if (&canvas_->data() == shown.get())
        canvas_->showWindow(window_);
    else
        canvas_->showData(shown, window_);
    key_->showData(*shown);
    showChoices();
    if (showsTable())
        fillTable();
    sayHint();
}

void ChartPage::showChoices()
{
    const QScopedValueRollback quiet(quiet_, true);
    const std::optional<ChartRange> chosen = range();
    ranges_->choose(chosen ? std::optional(static_cast<int>(*chosen)) : std::nullopt);
    spans_->choose(static_cast<int>(span_));
}

} // namespace restride
